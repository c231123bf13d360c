//! Telinfy's bodies to neutral messages.

mod direct;
mod hub;
mod parameter;
mod template;

use super::operations::{NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};
use crate::json::{Node, Reader};
use crate::message::Message;

/// Reads the body of one of the sends, or the list of template sends that a campaign file is.
pub(super) fn messages<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    // The path is also seen with a slash at its end.
    let path = path.map_or_else(|| told_by_members(body), |path| Some(path.trim_end_matches('/')));
    match path {
        Some(path) if path == SEND_DIRECT.path => vec![direct::text(body, reader)],
        Some(path) if path == SEND_HUB.path => vec![hub::template(body, reader)],
        Some(path) if path == NOTIFY.path => template::notify(body, reader),
        Some(_) => vec![template::one(body, reader)],
        None => template::several(body, reader),
    }
}

/// The path that a body is for; none for a list.
fn told_by_members(body: &Node<'_>) -> Option<&'static str> {
    if !body.is_object() {
        return None;
    }
    let has = |key| body.get(key).is_some();
    Some(if has("recipients") {
        NOTIFY.path
    } else if has("phoneNumber") || has("template") {
        SEND_HUB.path
    } else if has("text") || body.text_at("type") == Some("text") {
        SEND_DIRECT.path
    } else {
        SEND_TEMPLATE.path
    })
}
