//! tyntec's answers to a send: a receipt, several, or a problem (RFC 7807).

use crate::http::Answer;
use crate::json::{Node, Str};
use crate::operation::{Category, Failure, Receipt, Status};

/// MessageResponse: `messageId` and the moment, called `timestamp` (common.yaml) or `acceptedAt` (openapi.yaml).
/// BulkMessageResponse: `bulkId` and `messageIds`.
pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root) else { return Err(Failure::unreadable(answer)) };
    let bulk_id = root.text_at("bulkId").map(str::to_owned);
    let ids = root.get("messageIds").map(Node::items).unwrap_or_default();
    let ids = root.get("messageId").into_iter().chain(ids).filter_map(Node::text);
    let mut receipts: Vec<_> = ids.map(|id| receipt(id, bulk_id.as_ref())).collect();
    if receipts.is_empty() && bulk_id.is_some() {
        // Both members are optional: a bulk without the ids of its messages was taken all the same.
        receipts.push(receipt("", bulk_id.as_ref()));
    }
    if answer.is_success() && !receipts.is_empty() { Ok(receipts) } else { Err(failure(answer, root)) }
}

/// The refusal in an answer to anything but a send.
#[cfg(feature = "catalogue")]
pub(super) fn read_refusal(answer: &Answer<'_>) -> Option<Failure> {
    if answer.is_success() {
        return None;
    }
    let root = answer.document.as_ref().map(|document| &document.root);
    Some(root.map_or_else(|| Failure::unreadable(answer), |root| failure(answer, root)))
}

fn receipt(id: &str, bulk_id: Option<&String>) -> Receipt {
    Receipt { id: id.to_owned(), bulk_id: bulk_id.cloned(), status: Status::Accepted, ..Receipt::default() }
}

/// Problem (common.yaml): `type`, `title`, `status`, `detail`, all optional - `{"status":404}` alone is documented - with
/// `violations` and `code` beside them. The status is a number, and text in problem.yaml.
fn failure(answer: &Answer<'_>, root: &Node<'_>) -> Failure {
    let stated = root.get("status").and_then(Node::loose_text).and_then(|status| status.parse().ok());
    let words: Vec<_> = ["title", "detail"].into_iter().filter_map(|key| root.text_at(key)).map(str::trim).collect();
    if words.is_empty() && stated.is_none() {
        return Failure::unreadable(answer);
    }
    // Under a status of success only the problem's own says what went wrong.
    let status = stated.filter(|_| answer.is_success()).unwrap_or(answer.status);
    let message = if words.is_empty() { format!("The provider answered with status {status}.") } else { words.join(": ") };
    let failure = Failure::from_status(status, message, answer.excerpt());
    let category = if (200..300).contains(&status) { Category::Other } else { failure.category };
    let code = root.get("code").and_then(Node::loose_text);
    let violations = root.get("violations").map(Node::items).unwrap_or_default();
    let failure = Failure {
        category,
        status: Some(answer.status),
        provider_code: code.map(str::to_owned),
        whatsapp_code: code.and_then(whatsapp_code),
        ..failure
    };
    // WhatsAppProfileUpdateFailed says what to do about it in words only.
    let partial = code.filter(|code| *code == PARTIAL).map(|_| (Str::Borrowed(""), Str::Borrowed(WHOLE)));
    failure.with_violations(violations.iter().filter_map(violation).chain(partial))
}

/// The code of a profile of which only a part may have been changed (whatsapp.yaml, WhatsAppProfileUpdateFailed).
const PARTIAL: &str = "1009";
const WHOLE: &str = "A part of the profile may be changed: read the profile, and send the whole of it.";

/// WhatsApp's number in a code such as `whatsapp::error::131049` (common.yaml, MessageDeliveryEvent.details).
pub(super) fn whatsapp_code(code: &str) -> Option<u32> {
    code.strip_prefix("whatsapp::error::")?.parse().ok()
}

/// A violation with its place as a pointer into the body: `validate.request.content.text` is `/content/text`.
fn violation<'v>(violation: &'v Node<'_>) -> Option<(Str<'v>, Str<'v>)> {
    let field = violation.text_at("field")?;
    let path = field.strip_prefix("validate.request").unwrap_or(field);
    let steps = path.split(['.', '[', ']']).filter(|step| !step.is_empty());
    let pointer: String = steps.flat_map(|step| ["/", step]).collect();
    Some((pointer.into(), violation.text_at("message").unwrap_or_default().into()))
}
