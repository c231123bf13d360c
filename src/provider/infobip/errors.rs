//! Infobip's answers to a send: receipts, one of two families of errors, or a rejection under 200.

pub(super) mod status;

use crate::http::Answer;
use crate::json::{Node, Str};
use crate::operation::{Category, Failure, Receipt, Retry};

pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root).filter(|root| root.is_object()) else {
        return Err(Failure::unreadable(answer));
    };
    if !answer.is_success() || root.get("requestError").is_some() || root.get("errorCode").is_some() {
        return Err(refusal(root, answer));
    }
    let bulk_id = root.text_at("bulkId");
    let messages = match root.get("messages").map(Node::items) {
        Some(messages) => messages,
        None => std::slice::from_ref(root),
    };
    match messages {
        [] => Err(Failure::unreadable(answer)),
        [message] => receipt(message, bulk_id, answer).map(|receipt| vec![receipt]),
        // Of several some may be rejected while others go out: each has its own state.
        several => Ok(several.iter().map(|message| status::receipt(message, bulk_id)).collect()),
    }
}

/// The refusal in an answer to anything but a send.
pub(super) fn read_refusal(answer: &Answer<'_>) -> Option<Failure> {
    let root = answer.document.as_ref().map(|document| &document.root);
    let refuses = root.is_some_and(|root| root.get("requestError").is_some() || root.get("errorCode").is_some());
    if answer.is_success() && !refuses {
        return None;
    }
    Some(root.filter(|root| root.is_object()).map_or_else(|| Failure::unreadable(answer), |root| refusal(root, answer)))
}

/// The receipt of a message that went alone (SingleMessageInfo): a rejection is a failure, whatever the HTTP status.
fn receipt(message: &Node<'_>, bulk_id: Option<&str>, answer: &Answer<'_>) -> Result<Receipt, Failure> {
    if message.text_at("messageId").is_none() && message.get("status").is_none() {
        return Err(Failure::unreadable(answer));
    }
    match status::rejection(message) {
        Some(category) => {
            let name = message.find("status/name").and_then(Node::text);
            let words = message.find("status/description").and_then(Node::text).or(name).unwrap_or("The message was rejected.");
            let code = name.map(str::to_owned).or_else(|| status::id(message).map(|id| id.to_string()));
            let failure = Failure::of(category, words, answer.excerpt());
            // There is nothing to look up: it is certain that the message will not arrive.
            let retry = if failure.retry == Retry::Lookup { Retry::Wait(1_000) } else { failure.retry };
            Err(Failure { status: Some(answer.status), provider_code: code, retry, ..failure })
        }
        None => Ok(status::receipt(message, bulk_id)),
    }
}

/// ApiException, ApiError or `{ error }`.
fn refusal(root: &Node<'_>, answer: &Answer<'_>) -> Failure {
    if let Some(exception) = root.find("requestError/serviceException") {
        let code = exception.text_at("messageId").unwrap_or_default();
        let text = exception.text_at("text").unwrap_or(code);
        let failure = coded(code, text.to_owned(), answer);
        let errors = exception.get("validationErrors").map(Node::members).unwrap_or_default();
        return failure.with_violations(errors.iter().flat_map(|(path, texts)| violations(path, texts)));
    }
    if let Some(code) = root.text_at("errorCode") {
        let words = [root.text_at("description"), root.text_at("action")];
        let failure = coded(code, words.into_iter().flatten().collect::<Vec<_>>().join(" "), answer);
        let violations = root.get("violations").map(Node::items).unwrap_or_default();
        let violation =
            |violation: &Node<'_>| Some((pointer(violation.text_at("property")?), Str::Owned(violation.text_at("violation")?.to_owned())));
        return failure.with_violations(violations.iter().filter_map(violation));
    }
    match root.text_at("error") {
        Some(error) => waiting(Failure::from_status(answer.status, error, answer.excerpt()), answer),
        None => Failure::unreadable(answer),
    }
}

/// A failure with a code of Infobip's. The code counts where it tells more than the status that it came with.
fn coded(code: &str, message: String, answer: &Answer<'_>) -> Failure {
    let status = match code {
        "BAD_REQUEST" | "E400" => 400,
        "UNAUTHORIZED" | "E401" => 401,
        "FORBIDDEN" | "E403" => 403,
        "NOT_FOUND" | "E404" => 404,
        "TOO_MANY_REQUESTS" | "E429" => 429,
        "GENERAL_ERROR" | "E500" => 500,
        _ => answer.status,
    };
    let failure = Failure::from_status(status, message, answer.excerpt());
    let provider_code = Some(code.to_owned()).filter(|code| !code.is_empty());
    waiting(Failure { status: Some(answer.status), provider_code, ..failure }, answer)
}

/// With the wait that the provider asks for.
fn waiting(failure: Failure, answer: &Answer<'_>) -> Failure {
    match answer.wait() {
        Some(wait) if failure.category == Category::Throttled => Failure { retry: Retry::Wait(wait), ..failure },
        _ => failure,
    }
}

fn violations<'v>(path: &'v str, texts: &'v Node<'_>) -> impl Iterator<Item = (Str<'v>, Str<'v>)> {
    let alone = texts.text();
    let several = texts.items().iter().filter_map(Node::text);
    several.chain(alone).map(move |text| (pointer(path), Str::Borrowed(text)))
}

/// `content.action.sections[0].title` as a JSON Pointer.
fn pointer<'v>(path: &str) -> Str<'v> {
    let steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']')).filter(|step| !step.is_empty());
    let mut pointer = String::new();
    for step in steps {
        pointer.push('/');
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    }
    Str::Owned(pointer)
}
