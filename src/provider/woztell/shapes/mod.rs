//! What the Bot API's bodies look like, named as in its reference and in the vendor's n8n nodes, and where each part of
//! them stands in a neutral message.

mod button;
mod header;
mod reply_buttons;
mod response;
mod template;

use crate::json::Node;
use crate::message::bare;
use crate::provider::Settings;
use crate::shape::Shape::{As, Each, Object, Text};
use crate::shape::{Codec, Packed, Shape, needs, packed, takes};

/// The body of `sendResponses`. A recipient is a phone number in digits or WOZTELL's own id of a contact: exactly one of
/// the two. What is in `response` is sent in order.
pub(super) static MESSAGES: Packed = packed!(Object(&[
    needs("channelId", "/woztell/channelId", As(&CHANNEL)),
    takes("recipientId", "/to", As(&NUMBER)),
    takes("memberId", "/to/member", Text),
    needs("response", "", Each(&response::RESPONSE)),
]));

/// What may stand under `woztell` in a neutral message.
pub(super) static EXTRAS: Packed = packed!(Object(&[
    takes("channelId", "channelId", Text),
    takes("integrationId", "integrationId", Text),
    takes("wabaId", "wabaId", Text),
    takes("namespace", "namespace", Text),
    takes("languagePolicy", "languagePolicy", Text),
    takes("content", "content", VALUE),
    takes("signature", "signature", VALUE),
]));

/// Any value; `null` is none.
const VALUE: Shape = As(&Codec::SAME);

/// The channel that a message goes out from.
const CHANNEL: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |_, source, writer| {
        writer.string(channel(source.whole, source.settings));
        true
    },
    ..Codec::SAME
};

/// A phone number in digits; nothing for a recipient that is a member.
const NUMBER: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| node.and_then(Node::text).map(|number| writer.string(&bare(number))).is_some(),
    ..Codec::SAME
};

/// The message's own channel, or the client's.
pub(super) fn channel<'m>(message: &'m Node<'_>, settings: &Settings<'m>) -> &'m str {
    message.find("woztell/channelId").and_then(Node::text).or_else(|| settings.text("channelId")).unwrap_or_default()
}
