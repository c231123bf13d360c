//! infobip's answers to a send: a receipt, or a problem (RFC 7807).

use crate::http::Answer;
use crate::json::Node;
use crate::operation::{Category, Failure, Receipt, Status};

pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let Some(root) = answer.document.as_ref().map(|document| &document.root) else { return Err(Failure::unreadable(answer)) };
    let id = root.text_at("messageId").filter(|_| answer.is_success());
    let Some(id) = id else { return Err(failure(answer, root)) };
    Ok(vec![Receipt { id: id.to_owned(), status: Status::Accepted, ..Receipt::default() }])
}

/// Problem: `type`, `title`, `status`, `detail`, all optional, and `violations` beside them (common.yaml, Problem).
fn failure(answer: &Answer<'_>, root: &Node<'_>) -> Failure {
    let words = [root.text_at("title"), root.text_at("detail")];
    let message = words.into_iter().flatten().collect::<Vec<_>>().join(": ");
    if message.is_empty() && root.get("status").is_none() {
        return Failure::unreadable(answer);
    }
    let failure = Failure::from_status(answer.status, message, answer.excerpt());
    let category = if answer.is_success() { Category::Other } else { failure.category };
    let violations = root.get("violations").map(Node::items).unwrap_or_default();
    let pair =
        |violation: &Node<'_>| Some((violation.text_at("field")?.to_owned().into(), violation.text_at("message")?.to_owned().into()));
    Failure { category, ..failure }.with_violations(violations.iter().filter_map(pair))
}
