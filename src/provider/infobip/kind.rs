//! Which kind a body is.

use super::operations;
use crate::json::{Node, Reader};
use crate::message::Kind;

/// The kind that the path tells, or the shape of the body where no path is known. Some shapes fit several kinds: the
/// likeliest is taken, and a warning says that it was a choice.
pub(super) fn of<'a>(body: &'a Node<'a>, path: Option<&str>, reader: &mut Reader<'a>) -> Option<Kind> {
    if let Some(path) = path {
        let kind = operations::at(path);
        if kind.is_none() {
            reader.fault("decode.path", format!("Infobip takes no messages at “{path}”."));
        }
        return kind;
    }
    if body.get("messages").is_some() {
        return Some(Kind::Template);
    }
    let (kind, sure) = match body.get("content") {
        Some(content) => by_content(content)?,
        None => (Kind::CallPermissionRequest, false),
    };
    if !sure {
        let message = format!("Without its path this body could be of several kinds; it is read as {}.", kind.name());
        reader.warn_at("content", "decode.ambiguous", message);
    }
    Some(kind)
}

fn by_content(content: &Node<'_>) -> Option<(Kind, bool)> {
    let has = |key: &str| content.get(key).is_some();
    Some(match () {
        () if has("text") => (Kind::Text, true),
        () if has("mediaUrl") => media(content),
        () if has("latitude") => (Kind::Location, true),
        () if has("contacts") => (Kind::Contacts, true),
        () if has("action") => (by_action(content.get("action")?), true),
        () if has("body") => (Kind::LocationRequest, false),
        () => return None,
    })
}

fn by_action(action: &Node<'_>) -> Kind {
    let has = |key: &str| action.get(key).is_some();
    match () {
        () if has("buttons") => Kind::Buttons,
        () if has("catalogId") && has("sections") => Kind::ProductList,
        () if has("sections") => Kind::List,
        () if has("productRetailerId") => Kind::Product,
        () if has("cards") => Kind::Carousel,
        () if has("order") => Kind::OrderDetails,
        () if has("status") => Kind::OrderStatus,
        () if has("flowId") => Kind::Flow,
        () if has("url") => Kind::UrlButton,
        () => Kind::VoiceButton,
    }
}

/// What a file is: its members tell, or else the end of its URL.
fn media(content: &Node<'_>) -> (Kind, bool) {
    if content.get("filename").is_some() {
        return (Kind::Document, true);
    }
    if content.get("voice").is_some() {
        return (Kind::Audio, true);
    }
    let url = content.text_at("mediaUrl").unwrap_or_default();
    let file = url.split(['?', '#']).next().unwrap_or_default();
    let extension = file.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).unwrap_or_default();
    let captioned = content.get("caption").is_some();
    let kind = match extension.as_str() {
        "jpg" | "jpeg" | "png" => Kind::Image,
        "mp4" | "3gp" | "3gpp" => Kind::Video,
        "webp" if !captioned => Kind::Sticker,
        "aac" | "amr" | "mp3" | "m4a" | "ogg" | "opus" if !captioned => Kind::Audio,
        _ => Kind::Document,
    };
    (kind, false)
}
