//! Templates.

use super::content::url;
use super::interactive::product_section;
use super::order;
use crate::json::Str;
use crate::message::{self, TemplateButton as Neutral};
use crate::provider::infobip::time;
use crate::provider::infobip::wire::*;
use crate::sorted::sorted_by_key;

pub(super) fn template<'a>(template: &message::Template<'a>) -> TemplateContent<'a> {
    let update = |update: &message::OrderUpdate<'a>| OrderStatusUpdate::OrderStatus(order::update_action(update));
    let data = TemplateData {
        // Required even where the template has no variables.
        body: template.body.as_ref().map(placeholders).unwrap_or_default(),
        header: template.header.as_ref().and_then(header),
        buttons: template.buttons.as_deref().map(|buttons| in_order(buttons).map(button).collect()),
        carousel: template.cards.as_ref().map(|cards| TemplateCarousel { cards: cards.iter().map(card).collect() }),
        limited_time_offer: template
            .limited_time_offer
            .as_ref()
            .map(|offer| LimitedTimeOffer { expiration_time: time::written(&offer.expires_at) }),
        order_status: template
            .order_statuses
            .as_ref()
            .map(|updates| OrderStatuses { order_statuses: updates.iter().map(update).collect() }),
    };
    TemplateContent { template_name: template.name.clone(), template_data: data, language: template.language.clone() }
}

fn placeholders<'a>(texts: &message::Placeholders<'a>) -> TemplateBody<'a> {
    TemplateBody { placeholders: texts.texts().into_iter().cloned().collect() }
}

fn header<'a>(header: &message::TemplateHeader<'a>) -> Option<TemplateHeader<'a>> {
    use message::TemplateHeader as Neutral;
    Some(match header {
        Neutral::Text(texts) => TemplateHeader::Text(TemplateTextHeader { placeholder: texts.texts().first().copied()?.clone() }),
        Neutral::Image(media) => TemplateHeader::Image(MediaHeader { media_url: url(media) }),
        Neutral::Video(media) => TemplateHeader::Video(MediaHeader { media_url: url(media) }),
        Neutral::Gif(media) => TemplateHeader::Gif(MediaHeader { media_url: url(media) }),
        Neutral::Document(media) => TemplateHeader::Document(TemplateDocumentHeader {
            media_url: media.url.clone().unwrap_or_default(),
            filename: media.filename.clone().unwrap_or_default(),
        }),
        Neutral::Location(place) => {
            TemplateHeader::Location(LocationHeader { latitude: place.latitude.clone(), longitude: place.longitude.clone() })
        }
        Neutral::Audio(_) => return None,
    })
}

/// Infobip names no places: the buttons stand in the order of the definition.
fn in_order<'b, 'a>(buttons: &'b [Neutral<'a>]) -> impl Iterator<Item = &'b Neutral<'a>> {
    sorted_by_key(buttons.iter().collect(), |button: &&Neutral<'a>| button.index()).into_iter()
}

fn button<'a>(button: &Neutral<'a>) -> Button<'a> {
    match button {
        Neutral::Url(button) => Button::Url(parameter(&button.suffix)),
        Neutral::QuickReply(button) => Button::QuickReply(parameter(&button.payload)),
        Neutral::CopyCode(button) => Button::CopyCode(parameter(&button.code)),
        Neutral::Flow(button) => Button::Flow(FlowButton { flow_token: button.token.clone(), data: button.data }),
        Neutral::Catalog(button) => Button::Catalog(CatalogButton { thumbnail_product_retailer_id: button.thumbnail_product_id.clone() }),
        Neutral::MultiProduct(button) => Button::MultiProduct(MultiProductButton {
            thumbnail_product_retailer_id: button.thumbnail_product_id.clone(),
            sections: button.sections.iter().map(product_section).collect(),
        }),
        Neutral::OrderDetails(button) => Button::OrderDetails(OrderDetailsButton { action: order::action(&button.order) }),
        Neutral::VoiceCall(button) => {
            Button::VoiceCall(VoiceCallButton { call_validity_period: button.valid_minutes, call_context_payload: button.payload.clone() })
        }
    }
}

fn parameter<'a>(text: &Str<'a>) -> Parameter<'a> {
    Parameter { parameter: text.clone() }
}

fn card<'a>(card: &message::TemplateCard<'a>) -> TemplateCard<'a> {
    TemplateCard {
        header: card.header.as_ref().and_then(header).unwrap_or_default(),
        body: card.body.as_ref().map(placeholders),
        buttons: card.buttons.as_deref().map(|buttons| in_order(buttons).filter_map(card_button).collect()),
    }
}

/// Cards take two kinds of button; the check lets no other through.
fn card_button<'a>(button: &Neutral<'a>) -> Option<CardButton<'a>> {
    match button {
        Neutral::Url(button) => Some(CardButton::Url(parameter(&button.suffix))),
        Neutral::QuickReply(button) => Some(CardButton::QuickReply(parameter(&button.payload))),
        _ => None,
    }
}
