//! Templates.

use super::buttons::{document, image, video};
use crate::message::{self, Extras, Placeholders, TemplateButton, TemplateCard, TemplateHeader};
use crate::provider::woztell::wire::{
    BodyComponent, ButtonComponent, ButtonParameter, Card, CardButton, CardComponent, CardSubType, Carousel, Component, CouponCode,
    FlowAction, FlowParameter, HeaderComponent, HeaderParameter, LocationParameter, Payload, Place, SubType, Template, TextParameter,
    TextValue,
};

pub(super) fn template<'a>(template: &message::Template<'a>, extras: &Extras<'a>) -> Template<'a> {
    let mut components = Vec::new();
    components.extend(template.header.as_ref().and_then(header).map(Component::Header));
    components.extend(template.body.as_ref().and_then(body).map(Component::Body));
    components.extend(template.buttons.iter().flatten().filter_map(button).map(Component::Button));
    if let Some(cards) = &template.cards {
        components.push(Component::Carousel(Carousel { cards: (0..).zip(cards).map(card).collect() }));
    }
    Template {
        element_name: template.name.clone(),
        language_code: template.language.clone(),
        components,
        integration_id: extras.get("woztell", "integrationId"),
        waba_id: extras.get("woztell", "wabaId"),
        namespace: extras.get("woztell", "namespace"),
        language_policy: extras.get("woztell", "languagePolicy"),
        content: extras.get("woztell", "content"),
        signature: extras.get("woztell", "signature"),
    }
}

fn header<'a>(header: &TemplateHeader<'a>) -> Option<HeaderComponent<'a>> {
    let parameter = match header {
        TemplateHeader::Image(media) => HeaderParameter::Image(image(media)),
        TemplateHeader::Video(media) => HeaderParameter::Video(video(media)),
        TemplateHeader::Document(media) => HeaderParameter::Document(document(media)),
        TemplateHeader::Location(place) => HeaderParameter::Location(LocationParameter { location: place.clone() }),
        TemplateHeader::Text(text) => HeaderParameter::Text(TextValue { text: (*text.texts().first()?).clone() }),
        // Refused by the check.
        TemplateHeader::Gif(_) | TemplateHeader::Audio(_) => return None,
    };
    Some(HeaderComponent { parameters: vec![parameter] })
}

/// No component where there is no variable.
fn body<'a>(body: &Placeholders<'a>) -> Option<BodyComponent<'a>> {
    let texts = body.texts().into_iter();
    let parameters: Vec<_> = texts.map(|text| TextParameter::Text(TextValue { text: text.clone() })).collect();
    (!parameters.is_empty()).then_some(BodyComponent { parameters })
}

/// `None` for buttons that the check refuses.
fn button<'a>(button: &TemplateButton<'a>) -> Option<ButtonComponent<'a>> {
    let (sub_type, index, parameter) = match button {
        TemplateButton::QuickReply(reply) => {
            (SubType::QuickReply, reply.index, ButtonParameter::Payload(Payload { payload: reply.payload.clone() }))
        }
        TemplateButton::Flow(flow) => {
            let action = FlowAction { flow_token: flow.token.clone().unwrap_or_default(), flow_action_data: flow.data };
            (SubType::Flow, flow.index, ButtonParameter::Action(FlowParameter { action }))
        }
        TemplateButton::Url(url) => (SubType::Url, url.index, ButtonParameter::Text(TextValue { text: url.suffix.clone() })),
        TemplateButton::CopyCode(copy) => {
            (SubType::CopyCode, copy.index, ButtonParameter::CouponCode(CouponCode { coupon_code: copy.code.clone() }))
        }
        _ => return None,
    };
    Some(ButtonComponent { sub_type, index: Place(index), parameters: vec![parameter] })
}

fn card<'a>((card_index, card): (u64, &TemplateCard<'a>)) -> Card<'a> {
    let mut components = Vec::new();
    components.extend(card.header.as_ref().and_then(header).map(CardComponent::Header));
    components.extend(card.body.as_ref().and_then(body).map(CardComponent::Body));
    components.extend(card.buttons.iter().flatten().filter_map(button).map(card_button));
    Card { card_index, components }
}

fn card_button(button: ButtonComponent<'_>) -> CardComponent<'_> {
    let sub_type = match button.sub_type {
        SubType::QuickReply => CardSubType::QuickReply,
        SubType::Flow => CardSubType::Flow,
        SubType::Url => CardSubType::Url,
        SubType::CopyCode => CardSubType::CopyCode,
    };
    CardComponent::Button(CardButton { sub_type, index: button.index, parameters: button.parameters })
}
