//! Who a message goes to and from.

use crate::json::{Node, Str};
use crate::message::{bare, is_phone_number};
use crate::provider::Settings;
use crate::shape::Codec;

/// The recipient.
pub(super) const RECIPIENT: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| node.and_then(address).map(|to| writer.string(&to)).is_some(),
    ..Codec::SAME
};

/// The sender, as it is written: tyntec's examples have numbers with and without a plus.
pub(super) const SENDER: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |_, source, writer| sender(source.whole, source.settings).map(|from| writer.string(from)).is_some(),
    ..Codec::SAME
};

/// The recipient. tyntec's examples have numbers with and without a plus; a caller's plus is kept.
pub(in crate::provider::tyntec) fn address<'n>(to: &'n Node<'_>) -> Option<Str<'n>> {
    let id = to.text()?;
    let plus = is_phone_number(id) && id.contains('+');
    Some(if plus { Str::Owned(format!("+{}", bare(id))) } else { bare(id) })
}

/// The sender: the message's own or the client's.
pub(in crate::provider::tyntec) fn sender<'s>(message: &'s Node<'_>, settings: &Settings<'s>) -> Option<&'s str> {
    message.text_at("from").or_else(|| settings.text("from"))
}
