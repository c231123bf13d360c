//! WOZTELL's answers. A status of 200 does not mean that anything was sent: `ok` and `sendResult.ok` say so.

use crate::http::Answer;
use crate::json::Node;
use crate::operation::{Category, Failure, Receipt, Retry, Status};
use crate::text;

pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root) else { return Err(Failure::unreadable(answer)) };
    if let Some(failure) = unanswered(answer, root) {
        return Err(failure);
    }
    let sent = root.get("sendResult");
    let results = sent.and_then(|sent| sent.get("result")).map(Node::items).unwrap_or_default();
    let receipts: Vec<Receipt> = results.iter().map(receipt).collect();
    let any = receipts.iter().any(|receipt| !receipt.id.is_empty());
    if [Some(root), sent].into_iter().flatten().any(|part| ok(part) == Some(false)) {
        let failure = failure(answer, root, sent);
        // Part of the list may have gone out before the rest failed.
        return Err(if any { Failure { category: Category::Other, retry: Retry::Lookup, ..failure } } else { failure });
    }
    if any && answer.is_success() && ok(root) == Some(true) { Ok(receipts) } else { Err(Failure::unreadable(answer)) }
}

/// The refusal in an answer to anything but a send.
#[cfg(feature = "catalogue")]
pub(super) fn read_refusal(answer: &Answer<'_>) -> Option<Failure> {
    let root = answer.document.as_ref().map(|document| &document.root);
    if let Some(failure) = root.and_then(|root| unanswered(answer, root)) {
        return Some(failure);
    }
    if answer.is_success() && root.is_none_or(|root| ok(root) != Some(false)) {
        return None;
    }
    Some(root.map_or_else(|| Failure::unreadable(answer), |root| failure(answer, root, None)))
}

/// The Open API says under 200 what went wrong: `errors[].message`.
fn unanswered(answer: &Answer<'_>, root: &Node<'_>) -> Option<Failure> {
    let words = root.get("errors")?.items().first()?.text_at("message")?;
    let failure = Failure::from_status(answer.status, words, answer.excerpt());
    if text::has(&words.to_ascii_lowercase(), "not authenticated") {
        return Some(Failure { status: failure.status, ..Failure::of(Category::Auth, words, failure.raw) });
    }
    Some(failure)
}

/// `ok` is 1 or 0.
fn ok(part: &Node<'_>) -> Option<bool> {
    part.get("ok").and_then(Node::number).map(|number| number > 0.0)
}

/// The id has two places: WOZTELL's event, or WhatsApp's own answer passed on.
fn receipt(result: &Node<'_>) -> Receipt {
    let event = result.find("messageEvent/messageId").and_then(Node::loose_text);
    let passed_on = result.find("result/messages").and_then(|messages| messages.items().first()?.text_at("id"));
    let Some(id) = event.or(passed_on) else { return Receipt { status: Status::Unknown, ..Receipt::default() } };
    let whatsapp_id = [passed_on, event].into_iter().flatten().find(|id| id.starts_with("wamid."));
    Receipt { id: id.to_owned(), whatsapp_id: whatsapp_id.map(str::to_owned), status: Status::Accepted, ..Receipt::default() }
}

/// `err` and `err_code`, at the top or where the sending failed.
fn failure(answer: &Answer<'_>, root: &Node<'_>, sent: Option<&Node<'_>>) -> Failure {
    let parts = [Some(root), sent];
    let find = |paths: &[&str]| parts.into_iter().flatten().find_map(|part| paths.iter().find_map(|path| part.find(path)?.loose_text()));
    // No failure of the management API is documented; WhatsApp's own form may come through.
    let words = find(&["err", "err/message", "error/message"]).unwrap_or("WOZTELL gave no reason.");
    let code = find(&["err_code", "err/code", "error/code"]);
    let failure = Failure::from_status(answer.status, words, answer.excerpt());
    let says = |part: &str| text::has(&words.to_ascii_lowercase(), part);
    let category = match code {
        _ if says("not authorized") => Category::Auth,
        Some("100") if says("phone number") => Category::Recipient,
        _ => failure.category,
    };
    let retry = Failure::of(category, "", String::new()).retry;
    Failure { category, retry, provider_code: code.map(str::to_owned), ..failure }
}
