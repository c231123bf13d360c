//! tyntec's body to neutral messages.

use super::wire::{Content, MessageRequest, Overrides};
use crate::json::{Node, Read, Reader};
use crate::message::{Common, Content as Neutral, Message, Recipient, Text};

pub(super) fn messages<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let request = MessageRequest::read(body, reader);
    let common = Common { to: Recipient::Address(request.to), from: request.from, callback_data: request.context, ..Common::default() };
    let mut message = Message::new(common, content(request.content));
    if let Some(overrides) = body.get("overrides").filter(|_| request.overrides != Some(Overrides::default())) {
        message.extras.add("tyntec", "overrides".into(), overrides);
    }
    vec![message]
}

fn content(content: Content<'_>) -> Neutral<'_> {
    match content {
        Content::Text(text) => Neutral::Text(Text { text: text.text, preview_url: text.render_url_preview }),
    }
}
