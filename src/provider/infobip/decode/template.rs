//! Templates.

use super::content::media;
use super::interactive::product_section;
use super::order;
use crate::message::{self, DocumentMedia, Location, Placeholders, TemplateButton as NeutralButton};
use crate::provider::infobip::wire::*;

pub(super) fn template(content: TemplateContent<'_>) -> message::Template<'_> {
    let data = content.template_data;
    message::Template {
        name: content.template_name,
        language: content.language,
        header: data.header.map(header),
        body: Some(placeholders(data.body)).filter(|texts| !texts.texts().is_empty()),
        buttons: data.buttons.map(|buttons| (0..).zip(buttons).map(|(index, filled)| button(index, filled)).collect()),
        cards: data.carousel.map(|carousel| carousel.cards.into_iter().map(card).collect()),
        limited_time_offer: data.limited_time_offer.map(|offer| message::LimitedTimeOffer { expires_at: offer.expiration_time }),
        order_statuses: data.order_status.map(|updates| {
            updates.order_statuses.into_iter().map(|OrderStatusUpdate::OrderStatus(action)| order::update(action)).collect()
        }),
    }
}

fn placeholders(body: TemplateBody<'_>) -> Placeholders<'_> {
    Placeholders::from_texts(body.placeholders)
}

fn header(header: TemplateHeader<'_>) -> message::TemplateHeader<'_> {
    use message::TemplateHeader as Neutral;
    match header {
        TemplateHeader::Text(text) => Neutral::Text(Placeholders::One(text.placeholder)),
        TemplateHeader::Image(file) => Neutral::Image(media(file.media_url)),
        TemplateHeader::Video(file) => Neutral::Video(media(file.media_url)),
        TemplateHeader::Gif(file) => Neutral::Gif(media(file.media_url)),
        TemplateHeader::Document(file) => {
            Neutral::Document(DocumentMedia { url: Some(file.media_url), id: None, filename: Some(file.filename) })
        }
        TemplateHeader::Location(place) => {
            Neutral::Location(Location { latitude: place.latitude, longitude: place.longitude, ..Location::default() })
        }
    }
}

/// Infobip names no places; without the definition the place among the buttons sent is the best there is.
fn button(index: u64, button: Button<'_>) -> NeutralButton<'_> {
    match button {
        Button::QuickReply(button) => quick_reply(index, button),
        Button::Url(button) => url(index, button),
        Button::CopyCode(button) => NeutralButton::CopyCode(message::CopyCodeButton { index, code: button.parameter }),
        Button::Flow(button) => NeutralButton::Flow(message::FlowButton { index, token: button.flow_token, data: button.data }),
        Button::Catalog(button) => {
            NeutralButton::Catalog(message::CatalogButton { index, thumbnail_product_id: button.thumbnail_product_retailer_id })
        }
        Button::MultiProduct(button) => NeutralButton::MultiProduct(message::MultiProductButton {
            index,
            thumbnail_product_id: button.thumbnail_product_retailer_id,
            sections: button.sections.into_iter().map(product_section).collect(),
        }),
        Button::OrderDetails(button) => {
            NeutralButton::OrderDetails(message::OrderDetailsButton { index, order: order::order(button.action) })
        }
        Button::VoiceCall(button) => NeutralButton::VoiceCall(message::VoiceCallButton {
            index,
            valid_minutes: button.call_validity_period,
            payload: button.call_context_payload,
        }),
    }
}

fn quick_reply(index: u64, button: Parameter<'_>) -> NeutralButton<'_> {
    NeutralButton::QuickReply(message::QuickReplyButton { index, payload: button.parameter })
}

fn url(index: u64, button: Parameter<'_>) -> NeutralButton<'_> {
    NeutralButton::Url(message::UrlParameterButton { index, suffix: button.parameter })
}

fn card(card: TemplateCard<'_>) -> message::TemplateCard<'_> {
    let button = |(index, button)| match button {
        CardButton::QuickReply(button) => quick_reply(index, button),
        CardButton::Url(button) => url(index, button),
    };
    message::TemplateCard {
        header: Some(header(card.header)),
        body: card.body.map(placeholders),
        buttons: card.buttons.map(|buttons| (0..).zip(buttons).map(button).collect()),
    }
}
