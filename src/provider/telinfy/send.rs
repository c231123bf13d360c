//! Which body goes where.

use super::operations::{NOTIFY, SEND_DIRECT, SEND_HUB, SEND_TEMPLATE};
use super::settings::{ABOUT, HUB, VARIANT};
use super::{shapes, variant};
use crate::json::{Node, Reader};
use crate::message::{Kind, MessageTree};
use crate::operation::Wire;
use crate::provider::Settings;
use crate::shape::{Shape, decode, encode, inspect};

/// One message.
pub(super) fn message(message: &MessageTree<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let hub = settings.choice(&VARIANT) == HUB;
    let (operation, shape): (_, &Shape) = match message.kind {
        Kind::Text if !hub => (&SEND_DIRECT, &shapes::DIRECT),
        Kind::Template if hub => (&SEND_HUB, &shapes::HUB_TEMPLATE),
        // Only the hub takes an uploaded file.
        Kind::Template if !variant::is_upload(message) => (&SEND_TEMPLATE, &shapes::TEMPLATE),
        _ => return None,
    };
    Some(Wire::json(operation, encode(shape, std::slice::from_ref(message), settings)?))
}

/// One template to several recipients; the hub has no such send. `None` where the messages are not the same template, or
/// one of them has something that the bulk body has no place for: they go one by one then.
pub(super) fn bulk(messages: &[MessageTree<'_>], settings: &Settings<'_>) -> Option<Wire> {
    let first = messages.first()?;
    let is_alike = |message: &MessageTree<'_>| {
        let has_more = message.get("from").is_some() || message.get("callbackData").is_some() || has_extras(message);
        let is_same = ["type", "name", "language"].iter().all(|key| message.text(key) == first.text(key));
        is_same && !has_more && !variant::is_upload(message)
    };
    if settings.choice(&VARIANT) == HUB || first.kind != Kind::Template || !messages.iter().all(is_alike) {
        return None;
    }
    Some(Wire::json(&NOTIFY, encode(&shapes::NOTIFY, messages, settings)?))
}

/// Whether a message has something under Telinfy's name.
pub(super) fn has_extras(message: &MessageTree<'_>) -> bool {
    message.get(ABOUT.name).is_some_and(|extras| !extras.members().is_empty())
}

/// The messages in the body of one of the sends, or in the list of template sends that a campaign file is.
pub(super) fn read<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Vec<MessageTree<'a>> {
    // The path is also seen with a slash at its end.
    let path = path.map_or_else(|| told_by_members(body), |path| Some(path.trim_end_matches('/')));
    let (kind, shape): (_, &Shape) = match path {
        Some(path) if path == SEND_DIRECT.path => (Kind::Text, &shapes::DIRECT),
        Some(path) if path == SEND_HUB.path => (Kind::Template, &shapes::HUB_TEMPLATE),
        Some(path) if path == NOTIFY.path => (Kind::Template, &shapes::NOTIFY),
        Some(_) => (Kind::Template, &shapes::TEMPLATE),
        None => (Kind::Template, &shapes::CAMPAIGN),
    };
    inspect(shape, body, Some(kind), reader);
    decode(shape, body, Some(kind))
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
