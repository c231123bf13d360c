//! The direct send to a text.

use crate::json::{Node, Read, Reader};
use crate::message::{Common, Content, Message, Recipient, Text};
use crate::provider::telinfy::wire::DirectRequest;

pub(super) fn text<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Message<'a> {
    let DirectRequest::Text(request) = DirectRequest::read(body, reader);
    let common =
        Common { to: Recipient::Address(request.to), callback_data: request.call_back_data.or(request.callback_data), ..Common::default() };
    Message::new(common, Content::Text(Text { text: request.text.body, preview_url: request.text.preview_url }))
}
