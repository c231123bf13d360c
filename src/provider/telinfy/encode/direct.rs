//! Text to the direct send.

use super::{callback, with_plus};
use crate::json::write;
use crate::message::{Message, Text};
use crate::provider::telinfy::operations::SEND_DIRECT;
use crate::provider::telinfy::wire::{DirectRequest, DirectText, TextContent};
use crate::provider::{Settings, Wire};

pub(super) fn text(message: &Message<'_>, text: &Text<'_>, settings: &Settings<'_>) -> Wire {
    let (call_back_data, callback_data) = callback(message, settings);
    let request = DirectRequest::Text(DirectText {
        to: with_plus(&message.common.to),
        text: TextContent { preview_url: text.preview_url, body: text.text.clone() },
        call_back_data,
        callback_data,
    });
    Wire { operation: &SEND_DIRECT, body: write(&request) }
}
