//! Tellephant's answers: a receipt, or one of seven shapes of failure that differ by call and by status.

use crate::http::Answer;
use crate::json::{Node, Str, Value};
use crate::operation::{Category, Failure, Receipt, Retry, Status};
use crate::text;

/// `{ success, messageId }`; the page shows 200 for it, a client library 202.
pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root) else { return Err(Failure::unreadable(answer)) };
    let id = root.get("messageId").and_then(Node::loose_text).filter(|_| answer.is_success() && !refuses(root));
    match id {
        Some(id) => Ok(vec![Receipt { id: id.to_owned(), status: Status::Accepted, ..Receipt::default() }]),
        None => Err(failure(answer, root)),
    }
}

/// The refusal in an answer to anything but a send.
#[cfg(feature = "catalogue")]
pub(super) fn read_refusal(answer: &Answer<'_>) -> Option<Failure> {
    let root = answer.document.as_ref().map(|document| &document.root);
    // A one-time password that is wrong is an answer: a sentence under 200 and no error (OTP / Validate).
    let is_password = |words: &str| text::has(words, "OTP") || text::has(words, "Otp");
    let is_answer = |root: &Node<'_>| root.get("error").is_none() && root.text_at("message").is_some_and(is_password);
    if answer.is_success() && !root.is_some_and(|root| refuses(root) && !is_answer(root)) {
        return None;
    }
    Some(root.map_or_else(|| Failure::unreadable(answer), |root| failure(answer, root)))
}

/// Whether it says no, under whatever status.
fn refuses(root: &Node<'_>) -> bool {
    root.get("success").and_then(Node::bool) == Some(false) || root.get("status").and_then(Node::bool) == Some(false)
}

/// `error` is a text or a record of texts by field; `message` stands in for it where a one-time password is checked.
fn failure(answer: &Answer<'_>, root: &Node<'_>) -> Failure {
    let fields: Vec<(&str, &str)> = root.get("error").map(Node::members).unwrap_or_default().iter().filter_map(field).collect();
    let words = root.text_at("error").or_else(|| root.text_at("message")).filter(|words| !words.is_empty());
    let message = match words {
        Some(words) => words.to_owned(),
        None => fields.iter().map(|(_, words)| *words).collect::<Vec<_>>().join(" "),
    };
    if message.is_empty() {
        return Failure::unreadable(answer);
    }
    let failure = Failure::from_status(answer.status, message, answer.excerpt());
    let Some(category) = category(answer.status, words, &fields) else { return failure };
    let usual = Failure::of(category, "", String::new()).retry;
    let failure = Failure { category, retry: usual, ..failure };
    if failure.retry == Retry::Credentials {
        return failure;
    }
    failure.with_violations(fields.iter().map(|(name, words)| (pointer(name), (*words).into())))
}

/// A field and what is wrong with it: a list of sentences, or one.
fn field<'n>((name, fault): &'n (Str<'_>, Node<'_>)) -> Option<(&'n str, &'n str)> {
    let words = match &fault.value {
        Value::Array(sentences) => sentences.first().and_then(Node::text),
        _ => fault.text(),
    };
    Some((name, words?))
}

/// What the status does not say: 401 is also used for faults of the request, 403 for an empty account.
fn category(status: u16, words: Option<&str>, fields: &[(&str, &str)]) -> Option<Category> {
    let has = |part: &str| words.is_some_and(|words| text::has(&words.to_ascii_lowercase(), part));
    if fields.iter().any(|(name, _)| *name == "apikey") || has("api key") {
        return Some(Category::Auth);
    }
    if !fields.is_empty() {
        return Some(Category::Invalid);
    }
    match status {
        // "Contact not found" comes with 400.
        400 if has("not found") => Some(Category::NotFound),
        401 if has("subscribe to addon") => Some(Category::Forbidden),
        401 => Some(Category::Invalid),
        403 if has("balance") => Some(Category::Balance),
        _ => None,
    }
}

/// `data.1.tag_name` as a pointer into the body.
fn pointer(name: &str) -> Str<'static> {
    format!("/{}", name.replace('.', "/")).into()
}
