//! Template messages.

use super::interactive::products;
use super::media::{document, media};
use crate::json::{Str, time};
use crate::message::{Placeholders, Template, TemplateButton, TemplateCard, TemplateHeader};
use crate::provider::tyntec::settings::Version;
use crate::provider::tyntec::wire;
use crate::provider::tyntec::wire::{AtMostOne, Loose, OneOrMany, TextWord};

pub(super) fn template<'a>(content: &Template<'a>, version: Version) -> Option<wire::Template<'a>> {
    let offer = content.limited_time_offer.as_ref();
    let cards =
        content.cards.as_ref().map(|cards| cards.iter().zip(0..).map(|(one, index)| card(one, index, version)).collect::<Option<_>>());
    let components = wire::Components {
        header: headers(content.header.as_ref(), version)?,
        body: content.body.as_ref().map(texts),
        button: content.buttons.as_ref().map(|buttons| buttons.iter().filter_map(button).collect()),
        carousel: match cards {
            Some(cards) => Some(OneOrMany::Many(cards?)),
            None => None,
        },
        limited_time_offer: offer.map(|offer| wire::LimitedTimeOffer { expiration_time_ms: milliseconds(&offer.expires_at) }),
    };
    Some(wire::Template {
        template_id: content.name.clone(),
        template_language: content.language.clone(),
        components: (components != wire::Components::default()).then_some(components),
    })
}

/// The moment in milliseconds. An offer that ended before 1970 has ended at its beginning too.
fn milliseconds(time: &str) -> u64 {
    time::milliseconds(time).and_then(|moment| u64::try_from(moment).ok()).unwrap_or_default()
}

/// The header as a list of one. `None` for a header that tyntec has not, which the limits have refused.
fn headers<'a>(header: Option<&TemplateHeader<'a>>, version: Version) -> Option<AtMostOne<wire::TemplateHeader<'a>>> {
    let Some(header) = header else { return Some(AtMostOne(None)) };
    let header = match header {
        TemplateHeader::Text(filled) => {
            let text = Loose(filled.texts().first().copied().cloned().unwrap_or_default());
            wire::TemplateHeader::Text(wire::TextHeader { text, ..Default::default() })
        }
        TemplateHeader::Image(image) => wire::TemplateHeader::Image(wire::ImageHeader { image: media(image, version) }),
        TemplateHeader::Video(video) => wire::TemplateHeader::Video(wire::VideoHeader { video: media(video, version) }),
        TemplateHeader::Document(file) => wire::TemplateHeader::Document(wire::DocumentHeader { document: document(file, version) }),
        TemplateHeader::Location(place) => wire::TemplateHeader::Location(wire::LocationHeader { location: place.clone() }),
        TemplateHeader::Gif(_) | TemplateHeader::Audio(_) => return None,
    };
    Some(AtMostOne(Some(header)))
}

fn texts<'a>(filled: &Placeholders<'a>) -> Vec<wire::BodyText<'a>> {
    let text = |text: &Str<'a>| wire::BodyText { kind: TextWord::Text, text: Loose(text.clone()), ..Default::default() };
    filled.texts().into_iter().map(text).collect()
}

fn card<'a>(content: &TemplateCard<'a>, card_index: u64, version: Version) -> Option<wire::Card<'a>> {
    let components = wire::CardComponents {
        header: headers(content.header.as_ref(), version)?,
        body: content.body.as_ref().map(texts),
        button: content.buttons.as_ref().and_then(|buttons| match buttons.as_slice() {
            [only] => button(only).map(OneOrMany::One),
            several => Some(OneOrMany::Many(several.iter().filter_map(button).collect())),
        }),
    };
    Some(wire::Card { card_index, components })
}

fn button<'a>(content: &TemplateButton<'a>) -> Option<wire::TemplateButton<'a>> {
    Some(match content.clone() {
        TemplateButton::Url(button) => wire::TemplateButton::Url(wire::UrlTextButton { index: button.index, text: Loose(button.suffix) }),
        TemplateButton::QuickReply(button) => {
            wire::TemplateButton::QuickReply(wire::QuickReplyButton { index: button.index, payload: button.payload })
        }
        TemplateButton::CopyCode(button) => {
            wire::TemplateButton::CopyCode(wire::CopyCodeButton { index: button.index, coupon_code: Loose(button.code) })
        }
        TemplateButton::Flow(button) => {
            let action = wire::FlowButtonAction { flow_token: button.token, flow_action_data: button.data };
            let action = (action != wire::FlowButtonAction::default()).then_some(action);
            wire::TemplateButton::Flow(wire::FlowButton { index: button.index, action })
        }
        TemplateButton::Catalog(button) => {
            let action = button.thumbnail_product_id.map(|id| wire::Thumbnail { thumbnail_product_id: Some(id) });
            wire::TemplateButton::Catalog(wire::CatalogButton { index: button.index, action })
        }
        TemplateButton::MultiProduct(button) => {
            let sections = button.sections.iter().map(products).collect();
            let action = wire::MpmAction { thumbnail_product_id: button.thumbnail_product_id, sections };
            wire::TemplateButton::Mpm(wire::MpmButton { index: button.index, action })
        }
        TemplateButton::VoiceCall(button) => wire::TemplateButton::Call(wire::CallTemplateButton {
            index: button.index,
            time_to_live_minutes: button.valid_minutes,
            payload: button.payload,
        }),
        // The limits refuse it.
        TemplateButton::OrderDetails(_) => return None,
    })
}
