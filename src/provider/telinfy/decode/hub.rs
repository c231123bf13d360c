//! The hub's send to a template.

use super::parameter;
use crate::json::{Node, Read, Reader};
use crate::message::{Common, Content, Message, Recipient, Template};
use crate::provider::telinfy::wire::{ButtonParameter, Component, HubRequest};

pub(super) fn template<'a>(body: &'a Node<'a>, reader: &mut Reader<'a>) -> Message<'a> {
    let request = HubRequest::read(body, reader);
    let mut template = Template { name: request.template.name, language: request.template.language.code, ..Template::default() };
    reader.path.enter_key("template");
    reader.path.enter_key("components");
    for (index, component) in request.template.components.into_iter().flatten().enumerate() {
        reader.path.enter_index(index);
        fill(&mut template, component, reader);
        reader.path.leave();
    }
    reader.path.leave();
    reader.path.leave();
    let common = Common { to: Recipient::Address(request.phone_number), ..Common::default() };
    Message::new(common, Content::Template(template))
}

/// Puts a component in its place; a second header or body is a fault.
fn fill<'a>(template: &mut Template<'a>, component: Component<'a>, reader: &mut Reader<'a>) {
    let twice = match &component {
        Component::Header(_) => template.header.is_some(),
        Component::Body(_) => template.body.is_some(),
        Component::Button(_) => false,
    };
    if twice {
        reader.fault("duplicate", "The template has one header and one body.".into());
    }
    match component {
        Component::Header(header) => template.header = parameter::header(header.parameters, reader),
        Component::Body(body) => template.body = parameter::body(body.parameters),
        Component::Button(button) => {
            let texts = button.parameters.into_iter().map(|parameter| match parameter {
                ButtonParameter::Text(text) => text.text,
                ButtonParameter::Payload(payload) => payload.payload,
            });
            let button = parameter::button(button.sub_type, button.index, texts, reader);
            template.buttons.get_or_insert_default().push(button);
        }
    }
}
