//! Template messages.

use super::content::{document, media};
use super::interactive::products;
use crate::json::time;
use crate::message::{
    CatalogButton, CopyCodeButton, FlowButton, LimitedTimeOffer, MultiProductButton, Placeholders, QuickReplyButton, Template,
    TemplateButton, TemplateCard, TemplateHeader, UrlParameterButton, VoiceCallButton,
};
use crate::provider::tyntec::wire;
use crate::sorted::sorted_by_key;

pub(super) fn template(template: wire::Template<'_>) -> Template<'_> {
    let parts = template.components.unwrap_or_default();
    let offer = |offer: wire::LimitedTimeOffer| LimitedTimeOffer {
        expires_at: time::iso(i64::try_from(offer.expiration_time_ms).unwrap_or(i64::MAX)).into(),
    };
    Template {
        name: template.template_id,
        language: template.template_language,
        header: parts.header.0.map(header),
        body: parts.body.map(texts),
        buttons: parts.button.map(|buttons| buttons.into_iter().map(button).collect()),
        cards: parts.carousel.map(|cards| in_order(cards.into_items()).map(card).collect()),
        limited_time_offer: parts.limited_time_offer.map(offer),
        order_statuses: None,
    }
}

fn header(header: wire::TemplateHeader<'_>) -> TemplateHeader<'_> {
    match header {
        wire::TemplateHeader::Text(header) => TemplateHeader::Text(Placeholders::One(header.text.0)),
        wire::TemplateHeader::Image(header) => TemplateHeader::Image(media(header.image)),
        wire::TemplateHeader::Video(header) => TemplateHeader::Video(media(header.video)),
        wire::TemplateHeader::Document(header) => TemplateHeader::Document(document(header.document)),
        wire::TemplateHeader::Location(header) => TemplateHeader::Location(header.location),
    }
}

fn texts(texts: Vec<wire::BodyText<'_>>) -> Placeholders<'_> {
    Placeholders::from_texts(texts.into_iter().map(|text| text.text.0).collect())
}

/// Neutral cards stand in their order; tyntec's say it.
fn in_order(cards: Vec<wire::Card<'_>>) -> impl Iterator<Item = wire::Card<'_>> {
    sorted_by_key(cards, |card| card.card_index).into_iter()
}

fn card(card: wire::Card<'_>) -> TemplateCard<'_> {
    TemplateCard {
        header: card.components.header.0.map(header),
        body: card.components.body.map(texts),
        buttons: card.components.button.map(|buttons| buttons.into_items().into_iter().map(button).collect()),
    }
}

fn button(button: wire::TemplateButton<'_>) -> TemplateButton<'_> {
    match button {
        wire::TemplateButton::QuickReply(button) => {
            TemplateButton::QuickReply(QuickReplyButton { index: button.index, payload: button.payload })
        }
        wire::TemplateButton::Url(button) => TemplateButton::Url(UrlParameterButton { index: button.index, suffix: button.text.0 }),
        wire::TemplateButton::Flow(button) => {
            let action = button.action.unwrap_or_default();
            TemplateButton::Flow(FlowButton { index: button.index, token: action.flow_token, data: action.flow_action_data })
        }
        wire::TemplateButton::CopyCode(button) => {
            TemplateButton::CopyCode(CopyCodeButton { index: button.index, code: button.coupon_code.0 })
        }
        wire::TemplateButton::Catalog(button) => TemplateButton::Catalog(CatalogButton {
            index: button.index,
            thumbnail_product_id: button.action.and_then(|action| action.thumbnail_product_id),
        }),
        wire::TemplateButton::Mpm(button) => TemplateButton::MultiProduct(MultiProductButton {
            index: button.index,
            thumbnail_product_id: button.action.thumbnail_product_id,
            sections: button.action.sections.into_iter().map(products).collect(),
        }),
        wire::TemplateButton::Call(button) => TemplateButton::VoiceCall(VoiceCallButton {
            index: button.index,
            valid_minutes: button.time_to_live_minutes,
            payload: button.payload,
        }),
    }
}
