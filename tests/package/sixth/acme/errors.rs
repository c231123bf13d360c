//! Acme's answers: `{ id }`, or `{ error: { code, message } }`.

use crate::http::Answer;
use crate::json::Node;
use crate::operation::{Failure, Receipt, Status};

pub(super) fn read_answer(answer: &Answer<'_>) -> Result<Vec<Receipt>, Failure> {
    let id = answer.document.as_ref().and_then(|document| document.root.text_at("id")).filter(|_| answer.is_success());
    match id {
        Some(id) => Ok(vec![Receipt { id: id.to_owned(), status: Status::Accepted, ..Receipt::default() }]),
        None => Err(failure(answer)),
    }
}

/// The refusal in an answer to anything but a send.
#[cfg(feature = "catalogue")]
pub(super) fn read_refusal(answer: &Answer<'_>) -> Option<Failure> {
    (!answer.is_success()).then(|| failure(answer))
}

fn failure(answer: &Answer<'_>) -> Failure {
    let error = answer.document.as_ref().and_then(|document| document.root.get("error"));
    let Some(message) = error.and_then(|error| error.text_at("message")) else { return Failure::unreadable(answer) };
    let code = error.and_then(|error| error.get("code")).and_then(Node::loose_text);
    Failure { provider_code: code.map(str::to_owned), ..Failure::from_status(answer.status, message, answer.excerpt()) }
}
