//! The cloud API's template sends to templates.

use super::parameter;
use crate::json::{Node, Read, Reader, Str};
use crate::message::{Common, Content, Message, Recipient, Template, TemplateButton, TemplateHeader};
use crate::provider::telinfy::wire::{Body, BodyParameter, Button, Extras, Header, NotifyRequest, TemplateRequest};

pub(super) fn one<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Message<'a> {
    let request = TemplateRequest::read(body, reader);
    let parts = (request.header.0, request.body.0, request.button.0);
    let template = template(request.template_name, request.language, parts, reader);
    let common = Common {
        to: Recipient::Address(request.to),
        from: request.from,
        callback_data: request.call_back_data.or(request.callback_data),
        ..Common::default()
    };
    let mut message = Message::new(common, Content::Template(template));
    for (key, node) in body.members().iter().filter(|(key, node)| Extras::KEYS.contains(&key.as_ref()) && !node.is_null()) {
        message.extras.add("telinfy", key.clone(), node);
    }
    message
}

/// The list of template sends that is uploaded as a campaign's file (X-66618952421).
pub(super) fn several<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let read = |(index, item): (usize, &'a Node<'a>)| {
        reader.path.enter_index(index);
        let message = one(item, reader);
        reader.path.leave();
        message
    };
    body.items().iter().enumerate().map(read).collect()
}

pub(super) fn notify<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Vec<Message<'a>> {
    let request = NotifyRequest::read(body, reader);
    let (name, language) = (request.template_name, request.language);
    let mut messages = Vec::with_capacity(request.recipients.len());
    reader.path.enter_key("recipients");
    for (index, recipient) in request.recipients.into_iter().enumerate() {
        reader.path.enter_index(index);
        let parts = (recipient.header, recipient.body, recipient.button);
        let template = template(name.clone(), language.clone(), parts, reader);
        let common = Common { to: Recipient::Address(recipient.to), ..Common::default() };
        messages.push(Message::new(common, Content::Template(template)));
        reader.path.leave();
    }
    reader.path.leave();
    messages
}

type Parts<'a> = (Option<Header<'a>>, Option<Body<'a>>, Option<Vec<Button<'a>>>);

fn template<'a>(name: Str<'a>, language: Str<'a>, (header, body, buttons): Parts<'a>, reader: &mut Reader<'a>) -> Template<'a> {
    let header = header.and_then(|header| parameter::header(header.parameters, reader));
    if header.as_ref().is_some_and(TemplateHeader::is_upload) {
        reader.fault_at("header", "unknown", "Only the hub takes the id of an upload; a link was expected.".into());
    }
    Template {
        name,
        language,
        header,
        body: body.and_then(|body| parameter::body(body.parameters)),
        buttons: buttons.map(|buttons| self::buttons(buttons, reader)).filter(|buttons| !buttons.is_empty()),
        ..Template::default()
    }
}

fn buttons<'a>(buttons: Vec<Button<'a>>, reader: &mut Reader<'a>) -> Vec<TemplateButton<'a>> {
    reader.path.enter_key("button");
    let mut read = Vec::with_capacity(buttons.len());
    for (index, button) in buttons.into_iter().enumerate() {
        reader.path.enter_index(index);
        let texts = button.parameters.into_iter().map(|BodyParameter::Text(parameter)| parameter.text);
        read.push(parameter::button(button.sub_type, button.index, texts, reader));
        reader.path.leave();
    }
    reader.path.leave();
    read
}
