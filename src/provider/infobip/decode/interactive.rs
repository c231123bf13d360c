//! Buttons, lists, products, flows and carousels.

use super::content::media;
use crate::message::{
    Buttons, Card, Carousel, DocumentMedia, Flow, Header as NeutralHeader, List, Product, ProductList, ProductSection,
    UrlAction as NeutralUrl, UrlButton, VoiceButton,
};
use crate::provider::infobip::wire::*;

fn header(header: Header<'_>) -> NeutralHeader<'_> {
    match header {
        Header::Text(part) => NeutralHeader::Text(part.text),
        Header::Image(file) => NeutralHeader::Image(media(file.media_url)),
        Header::Video(file) => NeutralHeader::Video(media(file.media_url)),
        Header::Document(file) => NeutralHeader::Document(DocumentMedia { url: Some(file.media_url), id: None, filename: file.filename }),
    }
}

fn text_header(header: TextHeader<'_>) -> NeutralHeader<'_> {
    let TextHeader::Text(part) = header;
    NeutralHeader::Text(part.text)
}

pub(super) fn buttons(content: ButtonsContent<'_>) -> Buttons<'_> {
    Buttons {
        header: content.header.map(header),
        body: content.body.text,
        footer: content.footer.map(|part| part.text),
        buttons: content.action.buttons.into_iter().map(|ButtonContent::Reply(button)| button).collect(),
    }
}

pub(super) fn list(content: ListContent<'_>) -> List<'_> {
    List {
        header: content.header.map(text_header),
        body: content.body.text,
        footer: content.footer.map(|part| part.text),
        button: content.action.title,
        sections: content.action.sections,
    }
}

pub(super) fn url_button(content: UrlButtonContent<'_>) -> UrlButton<'_> {
    UrlButton {
        header: content.header.map(header),
        body: content.body.text,
        footer: content.footer.map(|part| part.text),
        label: content.action.display_text,
        url: content.action.url,
    }
}

pub(super) fn product(content: ProductContent<'_>) -> Product<'_> {
    Product {
        catalog_id: content.action.catalog_id,
        product_id: content.action.product_retailer_id,
        body: content.body.map(|part| part.text),
        footer: content.footer.map(|part| part.text),
    }
}

pub(super) fn product_list(content: MultiProductContent<'_>) -> ProductList<'_> {
    ProductList {
        catalog_id: content.action.catalog_id,
        header: text_header(content.header),
        body: content.body.text,
        footer: content.footer.map(|part| part.text),
        sections: content.action.sections.into_iter().map(product_section).collect(),
    }
}

pub(super) fn product_section(section: MultiProductSection<'_>) -> ProductSection<'_> {
    ProductSection { title: section.title, product_ids: section.product_retailer_ids }
}

pub(super) fn voice_button(content: VoiceButtonContent<'_>) -> VoiceButton<'_> {
    let action = content.action.unwrap_or_default();
    VoiceButton {
        header: None,
        body: content.body.text,
        footer: None,
        label: action.button_display_text,
        valid_minutes: action.call_validity_period,
        payload: action.call_context_payload,
    }
}

pub(super) fn flow(content: FlowContent<'_>) -> Flow<'_> {
    let action = content.action;
    let (screen, data) = action.flow_action_payload.map_or((None, None), |payload| (Some(payload.screen), payload.data));
    Flow {
        header: content.header.map(text_header),
        body: content.body.text,
        footer: content.footer.map(|part| part.text),
        button: action.call_to_action_button,
        flow_id: Some(action.flow_id),
        flow_name: None,
        token: Some(action.flow_token),
        action: action.flow_action.map(|action| action.0),
        screen,
        data,
        draft: action.mode.map(|mode| mode == FlowMode::Draft),
    }
}

pub(super) fn carousel(content: CarouselContent<'_>) -> Carousel<'_> {
    let cards = match content.action {
        CarouselAction::QuickReply(action) => action.cards.into_iter().map(reply_card).collect(),
        CarouselAction::Url(action) => action.cards.into_iter().map(url_card).collect(),
    };
    Carousel { body: content.body.text, cards }
}

fn reply_card(card: QuickReplyCard<'_>) -> Card<'_> {
    Card { header: card_header(card.header), body: Some(card.body.text), buttons: Some(card.buttons), url_button: None }
}

fn url_card(card: UrlCard<'_>) -> Card<'_> {
    let button = NeutralUrl { label: card.button.display_text, url: card.button.url };
    Card { header: card_header(card.header), body: Some(card.body.text), buttons: None, url_button: Some(button) }
}

fn card_header(header: CardHeader<'_>) -> NeutralHeader<'_> {
    match header {
        CardHeader::Image(file) => NeutralHeader::Image(media(file.url)),
        CardHeader::Video(file) => NeutralHeader::Video(media(file.url)),
    }
}
