//! Templates to the hub.

use super::parameter::{body, header};
use super::with_plus;
use crate::json::write;
use crate::message::{Message, Template, TemplateButton};
use crate::provider::Wire;
use crate::provider::telinfy::operations::SEND_HUB;
use crate::provider::telinfy::wire::{
    ButtonParameter, Component, HubBody, HubButton, HubHeader, HubLanguage, HubRequest, HubTemplate, Index, PayloadParameter, SubType,
    TextParameter,
};

pub(super) fn template(message: &Message<'_>, template: &Template<'_>) -> Option<Wire> {
    let mut components = Vec::new();
    if let Some(content) = &template.header {
        components.push(Component::Header(HubHeader { parameters: header(content)? }));
    }
    if let Some(texts) = template.body.as_ref().filter(|texts| !texts.texts().is_empty()) {
        components.push(Component::Body(HubBody { parameters: body(texts) }));
    }
    for content in template.buttons.iter().flatten() {
        components.push(Component::Button(button(content)?));
    }
    let request = HubRequest {
        phone_number: with_plus(&message.common.to),
        template: HubTemplate {
            name: template.name.clone(),
            language: HubLanguage { code: template.language.clone() },
            components: Some(components).filter(|components| !components.is_empty()),
        },
    };
    Some(Wire { operation: &SEND_HUB, body: write(&request) })
}

fn button<'a>(button: &TemplateButton<'a>) -> Option<HubButton<'a>> {
    let (sub_type, index, parameter) = match button {
        TemplateButton::Url(url) => (SubType::Url, url.index, ButtonParameter::Text(TextParameter { text: url.suffix.clone() })),
        TemplateButton::QuickReply(reply) => {
            (SubType::QuickReply, reply.index, ButtonParameter::Payload(PayloadParameter { payload: reply.payload.clone() }))
        }
        _ => return None,
    };
    Some(HubButton { sub_type, index: Index(index), parameters: vec![parameter] })
}
