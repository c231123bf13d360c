//! Templates.

use super::buttons::{document, media};
use crate::json::Reader;
use crate::message::{
    self, CopyCodeButton, FlowButton, Placeholders, QuickReplyButton, TemplateButton, TemplateCard, TemplateHeader, UrlParameterButton,
};
use crate::provider::woztell::wire::{
    BodyComponent, ButtonComponent, ButtonParameter, Card, CardButton, CardComponent, CardSubType, Component, HeaderComponent,
    HeaderParameter, SubType, Template, TextParameter,
};

pub(super) fn template<'a>(template: Template<'a>, reader: &mut Reader<'a>) -> message::Template<'a> {
    let mut filled = message::Template { name: template.element_name, language: template.language_code, ..message::Template::default() };
    let mut parts = Parts::default();
    for (index, component) in template.components.into_iter().enumerate() {
        reader.within("components", index, |reader| match component {
            Component::Header(component) => parts.header(component, reader),
            Component::Body(component) => parts.body(component, reader),
            Component::Button(component) => parts.button(component, reader),
            Component::Carousel(carousel) => {
                again(filled.cards.is_some(), "cards", reader);
                let cards = carousel.cards.into_iter().enumerate();
                filled.cards = Some(cards.map(|(place, item)| reader.within("cards", place, |reader| card(place, item, reader))).collect());
            }
        });
    }
    (filled.header, filled.body, filled.buttons) = parts.filled();
    filled
}

fn card<'a>(place: usize, card: Card<'a>, reader: &mut Reader<'a>) -> TemplateCard<'a> {
    if usize::try_from(card.card_index) != Ok(place) {
        reader.warn_at("card_index", "not_carried", "Cards are numbered from 0 in their order; other numbers are left out.".into());
    }
    let mut parts = Parts::default();
    for (index, component) in card.components.into_iter().enumerate() {
        reader.within("components", index, |reader| match component {
            CardComponent::Header(component) => parts.header(component, reader),
            CardComponent::Body(component) => parts.body(component, reader),
            CardComponent::Button(component) => parts.button(in_lower_case(component), reader),
        });
    }
    let (header, body, buttons) = parts.filled();
    TemplateCard { header, body, buttons }
}

fn in_lower_case(button: CardButton<'_>) -> ButtonComponent<'_> {
    let sub_type = match button.sub_type {
        CardSubType::QuickReply => SubType::QuickReply,
        CardSubType::Flow => SubType::Flow,
        CardSubType::Url => SubType::Url,
        CardSubType::CopyCode => SubType::CopyCode,
    };
    ButtonComponent { sub_type, index: button.index, parameters: button.parameters }
}

/// What a template and a card have in common.
#[derive(Default)]
struct Parts<'a> {
    header: Option<TemplateHeader<'a>>,
    body: Option<Placeholders<'a>>,
    buttons: Vec<TemplateButton<'a>>,
}

impl<'a> Parts<'a> {
    fn header(&mut self, header: HeaderComponent<'a>, reader: &mut Reader<'a>) {
        again(self.header.is_some() || header.parameters.len() > 1, "parameters", reader);
        self.header = header.parameters.into_iter().next().map(|parameter| match parameter {
            HeaderParameter::Image(file) => TemplateHeader::Image(media(file.image)),
            HeaderParameter::Video(file) => TemplateHeader::Video(media(file.video)),
            HeaderParameter::Document(file) => TemplateHeader::Document(document(file.document)),
            HeaderParameter::Text(value) => TemplateHeader::Text(Placeholders::One(value.text)),
            HeaderParameter::Location(place) => TemplateHeader::Location(place.location),
        });
    }

    fn body(&mut self, body: BodyComponent<'a>, reader: &mut Reader<'a>) {
        again(self.body.is_some(), "parameters", reader);
        let texts = body.parameters.into_iter().map(|TextParameter::Text(value)| value.text).collect();
        self.body = Some(Placeholders::from_texts(texts));
    }

    fn button(&mut self, button: ButtonComponent<'a>, reader: &mut Reader<'a>) {
        again(button.parameters.len() > 1, "parameters", reader);
        let index = button.index.0;
        let filled = match (button.sub_type, button.parameters.into_iter().next()) {
            (SubType::QuickReply, Some(ButtonParameter::Payload(value))) => {
                TemplateButton::QuickReply(QuickReplyButton { index, payload: value.payload })
            }
            (SubType::Flow, Some(ButtonParameter::Action(value))) => {
                let (token, data) = (Some(value.action.flow_token), value.action.flow_action_data);
                TemplateButton::Flow(FlowButton { index, token, data })
            }
            (SubType::Url, Some(ButtonParameter::Text(value))) => TemplateButton::Url(UrlParameterButton { index, suffix: value.text }),
            (SubType::CopyCode, Some(ButtonParameter::CouponCode(value))) => {
                TemplateButton::CopyCode(CopyCodeButton { index, code: value.coupon_code })
            }
            _ => {
                reader.fault_at("parameters", "type", "A button of this sub_type takes another parameter, and exactly one.".into());
                return;
            }
        };
        self.buttons.push(filled);
    }

    fn filled(self) -> (Option<TemplateHeader<'a>>, Option<Placeholders<'a>>, Option<Vec<TemplateButton<'a>>>) {
        (self.header, self.body, (!self.buttons.is_empty()).then_some(self.buttons))
    }
}

fn again(is_there: bool, key: &str, reader: &mut Reader<'_>) {
    if is_there {
        reader.warn_at(key, "not_carried", "A template has one of these; another is left out.".into());
    }
}
