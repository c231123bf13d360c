//! Neutral messages to Telinfy's bodies.

mod direct;
mod hub;
mod parameter;
mod template;

use super::settings::{CALLBACK_KEY, HUB, VARIANT};
use crate::json::Str;
use crate::message::{Content, Message, Recipient};
use crate::provider::{Settings, Wire};

pub(super) fn message(message: &Message<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let hub = settings.choice(&VARIANT) == HUB;
    match &message.content {
        Content::Text(text) if !hub => Some(direct::text(message, text, settings)),
        Content::Template(template) if hub => hub::template(message, template),
        Content::Template(template) => template::one(message, template, settings),
        _ => None,
    }
}

/// One template to several recipients; the hub has no such send.
pub(super) fn bulk(messages: &[Message<'_>], settings: &Settings<'_>) -> Option<Wire> {
    if settings.choice(&VARIANT) == HUB { None } else { template::notify(messages) }
}

/// A phone number with its plus (P2 lines 351-375); anything else as it is.
fn with_plus<'a>(to: &Recipient<'a>) -> Str<'a> {
    if to.is_phone_number() { Str::Owned(format!("+{}", to.bare())) } else { to.bare() }
}

/// The call-back data under the one or the other spelling of its key.
fn callback<'a>(message: &Message<'a>, settings: &Settings<'_>) -> (Option<Str<'a>>, Option<Str<'a>>) {
    let data = message.common.callback_data.clone();
    if settings.choice(&CALLBACK_KEY) == "callbackData" { (None, data) } else { (data, None) }
}
