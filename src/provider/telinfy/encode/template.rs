//! Templates to the cloud API: one at a time, or one template to many.

use super::parameter::{body, header};
use super::{callback, with_plus};
use crate::json::{Str, write};
use crate::message::{Content, Message, Template, TemplateButton};
use crate::provider::telinfy::operations::{NOTIFY, SEND_TEMPLATE};
use crate::provider::telinfy::wire::{
    Body, BodyParameter, Button, Header, Index, NotifyRecipient, NotifyRequest, Nullable, SubType, TemplateRequest, TextParameter, TypeWord,
};
use crate::provider::{Settings, Wire};

pub(super) fn one(message: &Message<'_>, template: &Template<'_>, settings: &Settings<'_>) -> Option<Wire> {
    let common = &message.common;
    let extra = |key| message.extras.get::<Str<'_>>("telinfy", key);
    let (call_back_data, callback_data) = callback(message, settings);
    let parts = Parts::of(template)?;
    let request = TemplateRequest {
        to: with_plus(&common.to),
        type_word: Some(TypeWord::Template),
        template_name: template.name.clone(),
        language: template.language.clone(),
        header: Nullable(parts.header),
        body: Nullable(parts.body),
        button: Nullable(parts.button),
        from: common.from.clone(),
        whats_app_business_id: extra("whatsAppBusinessId"),
        phone_number_id: extra("phoneNumberId"),
        template_id: extra("templateId"),
        call_back_data,
        callback_data,
    };
    Some(Wire { operation: &SEND_TEMPLATE, body: write(&request) })
}

/// `None` where the messages are not the same template, or one of them has something that the bulk body has no place
/// for: they go one by one then.
pub(super) fn notify(messages: &[Message<'_>]) -> Option<Wire> {
    let Content::Template(first) = &messages.first()?.content else { return None };
    let mut recipients = Vec::with_capacity(messages.len());
    for message in messages {
        let Content::Template(template) = &message.content else { return None };
        let common = &message.common;
        let alike = template.name == first.name && template.language == first.language;
        let more = common.from.is_some() || common.callback_data.is_some() || !message.extras.of("telinfy").is_empty();
        if !alike || more {
            return None;
        }
        let Parts { header, body, button } = Parts::of(template)?;
        // The only sample writes numbers here without a plus.
        recipients.push(NotifyRecipient { to: common.to.bare(), body, header, button });
    }
    let request = NotifyRequest { template_name: first.name.clone(), language: first.language.clone(), recipients };
    Some(Wire { operation: &NOTIFY, body: write(&request) })
}

/// What fills a template; an empty part is none.
struct Parts<'a> {
    header: Option<Header<'a>>,
    body: Option<Body<'a>>,
    button: Option<Vec<Button<'a>>>,
}

impl<'a> Parts<'a> {
    fn of(template: &Template<'a>) -> Option<Self> {
        let header = match &template.header {
            // Only the hub takes an uploaded file.
            Some(content) if content.is_upload() => return None,
            Some(content) => Some(header(content)?),
            None => None,
        };
        let body = template.body.as_ref().map(body);
        let button = template.buttons.iter().flatten().map(button).collect::<Option<Vec<_>>>()?;
        Some(Self {
            header: header.filter(|parameters| !parameters.is_empty()).map(|parameters| Header { parameters }),
            body: body.filter(|parameters| !parameters.is_empty()).map(|parameters| Body { parameters }),
            button: Some(button).filter(|buttons| !buttons.is_empty()),
        })
    }
}

fn button<'a>(button: &TemplateButton<'a>) -> Option<Button<'a>> {
    let (sub_type, index, text) = match button {
        TemplateButton::Url(url) => (SubType::Url, url.index, &url.suffix),
        TemplateButton::QuickReply(reply) => (SubType::QuickReply, reply.index, &reply.payload),
        _ => return None,
    };
    let parameters = vec![BodyParameter::Text(TextParameter { text: text.clone() })];
    Some(Button { sub_type, index: Index(index), parameters })
}
