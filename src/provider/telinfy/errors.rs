//! Telinfy's answers to a send: receipts, or a refusal in one of its several shapes.

use crate::http::Answer;
use crate::json::Node;
use crate::operation::{Category, Failure, Receipt, Status};

/// The cloud API answers `{ data: { messageId, wamId, status, … }, message }` (X-66710084965), an older plugin takes a
/// bare `{ success: true }` with 201 for a yes (P2 line 289); the hub answers `{ success: true, data: { recordId, … } }`.
pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root) else { return Err(Failure::unreadable(answer)) };
    let says = |path: &str, word: &str| root.find(path).and_then(Node::text) == Some(word);
    let success = root.get("success").and_then(Node::bool);
    if !answer.is_success() || success == Some(false) {
        return Err(failure(answer, root));
    }
    let agreed = success == Some(true) || says("status", "success") || says("data/status", "ACCEPTED");
    let receipts: Vec<Receipt> = match root.get("data") {
        // The answer to notify is not documented: a list of what a single send answers is read.
        Some(data) if !data.items().is_empty() => data.items().iter().map(receipt).collect(),
        data => data.map(receipt).into_iter().filter(|receipt| receipt.status != Status::Failed).collect(),
    };
    if receipts.iter().any(|receipt| !receipt.id.is_empty()) {
        return Ok(receipts);
    }
    // Some answers say yes and nothing else; a refusal within says more.
    let failure = failure(answer, root);
    if agreed && !failure.documented {
        return Ok(vec![Receipt { status: Status::Accepted, ..receipts.into_iter().next().unwrap_or_default() }]);
    }
    Err(failure)
}

/// The refusal in an answer to anything but a send.
#[cfg(feature = "catalogue")]
pub(super) fn read_refusal(answer: &Answer<'_>) -> Option<Failure> {
    let root = answer.document.as_ref().map(|document| &document.root);
    // A list of templates is refused by a status within (P2 line 206).
    let is_status = |root: &Node<'_>| root.find("data/status").and_then(Node::loose_text).is_some_and(is_refusal);
    let refuses =
        |root: &Node<'_>| root.get("success").and_then(Node::bool) == Some(false) || root.find("data/error").is_some() || is_status(root);
    if answer.is_success() && !root.is_some_and(refuses) {
        return None;
    }
    Some(root.map_or_else(|| Failure::unreadable(answer), |root| super::log_in::refusal(answer, root)))
}

/// What is said of one message.
fn receipt(data: &Node<'_>) -> Receipt {
    let text = |keys: [&str; 2]| {
        let texts = keys.into_iter().filter_map(|key| data.get(key).and_then(Node::loose_text));
        texts.filter(|text| !text.is_empty()).map(str::to_owned).next()
    };
    let raw_status = text(["status", "queueStatus"]);
    let status = match &raw_status {
        Some(word) if has_failed(word) => Status::Failed,
        // The words of the hub's queue are not documented; that there is a record says that it is in there.
        Some(word) if data.get("recordId").is_none() => status(word),
        _ => Status::Accepted,
    };
    Receipt {
        id: text(["messageId", "recordId"]).unwrap_or_default(),
        whatsapp_id: data.text_at("wamId").map(str::to_owned),
        to: text(["to", "phoneNumber"]),
        status,
        raw_status,
        ..Receipt::default()
    }
}

/// `ACCEPTED` is documented (P2 line 329); the others are the webhook's words.
fn status(word: &str) -> Status {
    Status::from_word(&word.to_ascii_lowercase()).unwrap_or(Status::Unknown)
}

/// A refusal: `{ message }`, `[{ message }]`, `{ data: { error } }`, `{ data: { status: "404" } }` (P1, P2), or the hub's
/// `{ success: false }` with a code and a message, whose keys are not documented. Under a status of success an object
/// without any of these marks says nothing.
pub(super) fn failure(answer: &Answer<'_>, root: &Node<'_>) -> Failure {
    let object = root.items().first().unwrap_or(root);
    let error = object.find("data/error").or_else(|| object.get("error")).filter(|error| !error.is_null());
    let message = [error.and_then(Node::text), error.and_then(|error| error.text_at("message")), object.text_at("message")];
    let message = message.into_iter().flatten().find(|words| !words.is_empty());
    let code = [object.get("code"), object.get("errorCode"), error.and_then(|error| error.get("code")), object.find("data/statusCode")];
    let code = code.into_iter().flatten().find_map(Node::loose_text);
    let told = object.find("data/status").and_then(Node::loose_text).filter(|word| has_failed(word));
    let known = known(message.unwrap_or_default(), code);
    let no = object.get("success").and_then(Node::bool) == Some(false);
    let marked = !root.items().is_empty() || error.is_some() || told.is_some() || known.is_some() || no;
    if !marked && (answer.is_success() || (message.is_none() && code.is_none())) {
        return Failure::unreadable(answer);
    }
    let message = message.map_or_else(|| format!("Telinfy refused ({}).", told.or(code).unwrap_or("no reason given")), str::to_owned);
    let status = told.and_then(|word| word.parse().ok()).unwrap_or(answer.status);
    let failure = Failure::of(known.unwrap_or_else(|| Category::from_status(status)), message, answer.excerpt());
    Failure { status: Some(answer.status), provider_code: code.map(str::to_owned), ..failure }
}

/// A status word in the data that means a refusal: an HTTP status as text (P2 line 206), or that it failed.
fn has_failed(word: &str) -> bool {
    status(word) == Status::Failed || is_refusal(word)
}

fn is_refusal(word: &str) -> bool {
    word.parse().is_ok_and(|status: u16| (400..600).contains(&status))
}

/// What the documented sentences and codes mean, under whatever status they come.
fn known(message: &str, code: Option<&str>) -> Option<Category> {
    match (message, code) {
        // P2 line 296, P1 lines 335 and 350.
        ("Wrong Api Key" | "Invalid session" | "Wrong authentication token" | "Username or Password is incorrect", _) => {
            Some(Category::Auth)
        }
        // The hub's code for a parameter it does not know (X-68521571933).
        (_, Some("H31008")) => Some(Category::Invalid),
        _ => None,
    }
}
