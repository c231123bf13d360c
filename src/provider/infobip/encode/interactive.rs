//! Buttons, lists, products, flows and carousels.

use super::content::url;
use crate::json::Str;
use crate::message::{self, DocumentMedia, Header as NeutralHeader, ReplyButton};
use crate::provider::infobip::wire::*;

pub(super) fn part<'a>(text: &Str<'a>) -> TextPart<'a> {
    TextPart { text: text.clone() }
}

fn header<'a>(header: &NeutralHeader<'a>) -> Header<'a> {
    match header {
        NeutralHeader::Text(text) => Header::Text(part(text)),
        NeutralHeader::Image(media) => Header::Image(MediaHeader { media_url: url(media) }),
        NeutralHeader::Video(media) => Header::Video(MediaHeader { media_url: url(media) }),
        NeutralHeader::Document(media) => Header::Document(document(media)),
    }
}

fn document<'a>(media: &DocumentMedia<'a>) -> DocumentHeader<'a> {
    DocumentHeader { media_url: media.url.clone().unwrap_or_default(), filename: media.filename.clone() }
}

/// A header that takes text only; the check lets no other through.
fn text_header<'a>(header: &NeutralHeader<'a>) -> Option<TextHeader<'a>> {
    match header {
        NeutralHeader::Text(text) => Some(TextHeader::Text(part(text))),
        _ => None,
    }
}

pub(super) fn buttons<'a>(buttons: &message::Buttons<'a>) -> ButtonsContent<'a> {
    let reply = |button: &ReplyButton<'a>| ButtonContent::Reply(button.clone());
    ButtonsContent {
        body: part(&buttons.body),
        action: ButtonsAction { buttons: buttons.buttons.iter().map(reply).collect() },
        header: buttons.header.as_ref().map(header),
        footer: buttons.footer.as_ref().map(part),
    }
}

pub(super) fn list<'a>(list: &message::List<'a>) -> ListContent<'a> {
    ListContent {
        body: part(&list.body),
        action: ListAction { title: list.button.clone(), sections: list.sections.clone() },
        header: list.header.as_ref().and_then(text_header),
        footer: list.footer.as_ref().map(part),
    }
}

pub(super) fn url_button<'a>(button: &message::UrlButton<'a>) -> UrlButtonContent<'a> {
    UrlButtonContent {
        body: part(&button.body),
        action: UrlAction { display_text: button.label.clone(), url: button.url.clone() },
        header: button.header.as_ref().map(header),
        footer: button.footer.as_ref().map(part),
    }
}

pub(super) fn product<'a>(product: &message::Product<'a>) -> ProductContent<'a> {
    ProductContent {
        action: ProductAction { catalog_id: product.catalog_id.clone(), product_retailer_id: product.product_id.clone() },
        body: product.body.as_ref().map(part),
        footer: product.footer.as_ref().map(part),
    }
}

pub(super) fn product_list<'a>(products: &message::ProductList<'a>) -> MultiProductContent<'a> {
    MultiProductContent {
        header: text_header(&products.header).unwrap_or_default(),
        body: part(&products.body),
        action: MultiProductAction {
            catalog_id: products.catalog_id.clone(),
            sections: products.sections.iter().map(product_section).collect(),
        },
        footer: products.footer.as_ref().map(part),
    }
}

pub(super) fn product_section<'a>(section: &message::ProductSection<'a>) -> MultiProductSection<'a> {
    MultiProductSection { title: section.title.clone(), product_retailer_ids: section.product_ids.clone() }
}

pub(super) fn voice_button<'a>(button: &message::VoiceButton<'a>) -> VoiceButtonContent<'a> {
    let action = VoiceAction {
        button_display_text: button.label.clone(),
        call_validity_period: button.valid_minutes,
        call_context_payload: button.payload.clone(),
    };
    VoiceButtonContent { body: part(&button.body), action: Some(action).filter(|action| *action != VoiceAction::default()) }
}

pub(super) fn flow<'a>(flow: &message::Flow<'a>, version: Option<u64>) -> FlowContent<'a> {
    let action = FlowActionContent {
        mode: flow.draft.map(|draft| if draft { FlowMode::Draft } else { FlowMode::Published }),
        flow_message_version: version,
        flow_token: flow.token.clone().unwrap_or_default(),
        flow_id: flow.flow_id.clone().unwrap_or_default(),
        call_to_action_button: flow.button.clone(),
        flow_action: flow.action.map(Shouted),
        flow_action_payload: flow.screen.clone().map(|screen| FlowPayload { screen, data: flow.data }),
    };
    FlowContent {
        body: part(&flow.body),
        action,
        header: flow.header.as_ref().and_then(text_header),
        footer: flow.footer.as_ref().map(part),
    }
}

/// All cards have one shape; the check lets nothing else through.
pub(super) fn carousel<'a>(carousel: &message::Carousel<'a>) -> CarouselContent<'a> {
    let has_urls = carousel.cards.iter().any(|card| card.url_button.is_some());
    let action = if has_urls {
        CarouselAction::Url(UrlCards { cards: carousel.cards.iter().map(url_card).collect() })
    } else {
        CarouselAction::QuickReply(QuickReplyCards { cards: carousel.cards.iter().map(reply_card).collect() })
    };
    CarouselContent { body: part(&carousel.body), action }
}

fn url_card<'a>(card: &message::Card<'a>) -> UrlCard<'a> {
    let action = |button: &message::UrlAction<'a>| UrlAction { display_text: button.label.clone(), url: button.url.clone() };
    UrlCard { header: card_header(card), body: card_body(card), button: card.url_button.as_ref().map(action).unwrap_or_default() }
}

fn reply_card<'a>(card: &message::Card<'a>) -> QuickReplyCard<'a> {
    QuickReplyCard { header: card_header(card), body: card_body(card), buttons: card.buttons.clone().unwrap_or_default() }
}

fn card_body<'a>(card: &message::Card<'a>) -> TextPart<'a> {
    TextPart { text: card.body.clone().unwrap_or_default() }
}

fn card_header<'a>(card: &message::Card<'a>) -> CardHeader<'a> {
    match &card.header {
        NeutralHeader::Video(media) => CardHeader::Video(CardMedia { url: url(media) }),
        NeutralHeader::Image(media) => CardHeader::Image(CardMedia { url: url(media) }),
        NeutralHeader::Text(_) | NeutralHeader::Document(_) => CardHeader::default(),
    }
}
