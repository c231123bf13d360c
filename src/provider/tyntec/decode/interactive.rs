//! Interactive messages.

use super::content::{document, media};
use crate::json::Str;
use crate::message::{
    AddressRequest, Buttons, CallPermissionRequest, ContactRequest, Content, Flow, Header, List, LocationRequest, Product, ProductList,
    ProductSection, ReplyButton, Row, SavedAddress, Section, UrlButton, VoiceButton,
};
use crate::provider::tyntec::wire;
use crate::provider::tyntec::wire::{FlowMode, Interactive, TextPart};

pub(super) fn content(interactive: Interactive<'_>) -> Content<'_> {
    match interactive {
        Interactive::Buttons(message) => buttons(message.components),
        Interactive::List(message) => list(message.components),
        Interactive::Product(message) => product(message.components),
        Interactive::ProductList(message) => product_list(message.components),
        Interactive::LocationRequest(message) => Content::LocationRequest(LocationRequest { body: message.components.body.text }),
        Interactive::ContactRequest(message) => Content::ContactRequest(ContactRequest { body: message.components.body.text }),
        Interactive::CallPermissionRequest(message) => {
            Content::CallPermissionRequest(CallPermissionRequest { body: Some(message.components.body.text) })
        }
        Interactive::Flow(message) => flow(message.components),
        Interactive::Address(message) => address(message.components),
        Interactive::UrlButton(message) => url_button(message.components),
        Interactive::CallButton(message) => call_button(message.components),
    }
}

fn header(header: wire::Header<'_>) -> Header<'_> {
    match header {
        wire::Header::Text(header) => Header::Text(header.text.0),
        wire::Header::Image(header) => Header::Image(media(header.image)),
        wire::Header::Video(header) => Header::Video(media(header.video)),
        wire::Header::Document(header) => Header::Document(document(header.document)),
    }
}

fn footer(part: Option<TextPart<'_>>) -> Option<Str<'_>> {
    part.map(|part| part.text)
}

fn buttons(parts: wire::ButtonComponents<'_>) -> Content<'_> {
    Content::Buttons(Buttons {
        header: parts.header.map(header),
        body: parts.body.text,
        footer: footer(parts.footer),
        buttons: parts.buttons.into_iter().map(|button| ReplyButton { id: button.reply.payload, title: button.reply.title }).collect(),
    })
}

fn list(parts: wire::ListComponents<'_>) -> Content<'_> {
    Content::List(List {
        header: parts.header.map(header),
        body: parts.body.text,
        footer: footer(parts.footer),
        button: parts.list.title,
        sections: parts.list.sections.into_iter().map(section).collect(),
    })
}

fn section(section: wire::ListSection<'_>) -> Section<'_> {
    let rows = section.rows.into_iter();
    let rows = rows.map(|row| Row { id: row.payload, title: row.title, description: row.description }).collect();
    Section { title: section.title, rows }
}

/// The header, which neutral products do not have, is kept among the extras.
fn product(parts: wire::ProductComponents<'_>) -> Content<'_> {
    Content::Product(Product {
        catalog_id: parts.product.catalog_id.0,
        product_id: parts.product.product_id,
        body: Some(parts.body.text),
        footer: footer(parts.footer),
    })
}

fn product_list(parts: wire::ProductListComponents<'_>) -> Content<'_> {
    Content::ProductList(ProductList {
        catalog_id: parts.product_list.catalog_id.0,
        header: header(parts.header),
        body: parts.body.text,
        footer: footer(parts.footer),
        sections: parts.product_list.sections.into_iter().map(products).collect(),
    })
}

pub(super) fn products(section: wire::ProductSection<'_>) -> ProductSection<'_> {
    ProductSection { title: section.title, product_ids: section.items.into_iter().map(|item| item.product_id).collect() }
}

fn flow(parts: wire::FlowComponents<'_>) -> Content<'_> {
    let (screen, data) = parts.flow.flow_action_payload.map_or((None, None), |payload| (Some(payload.screen), payload.data));
    Content::Flow(Flow {
        header: parts.header.map(header),
        body: parts.body.text,
        footer: footer(parts.footer),
        button: parts.flow.flow_cta,
        flow_id: Some(parts.flow.flow_id.0),
        flow_name: None,
        token: Some(parts.flow.flow_token),
        action: parts.flow.flow_action,
        screen,
        data,
        draft: parts.flow.mode.map(|mode| mode == FlowMode::Draft),
    })
}

fn address(parts: wire::AddressComponents<'_>) -> Content<'_> {
    Content::AddressRequest(AddressRequest {
        header: parts.header.map(header),
        body: parts.body.text,
        footer: footer(parts.footer),
        country: parts.address.country,
        values: parts.address.values,
        saved_address: parts.address.saved_addresses.map(|saved| SavedAddress { id: saved.id.0, value: saved.value }),
        validation_errors: parts.address.validation_errors,
    })
}

fn url_button(parts: wire::UrlButtonComponents<'_>) -> Content<'_> {
    Content::UrlButton(UrlButton {
        header: parts.header.map(header),
        body: parts.body.text,
        footer: footer(parts.footer),
        label: parts.url_button.display_text,
        url: parts.url_button.url,
    })
}

fn call_button(parts: wire::CallButtonComponents<'_>) -> Content<'_> {
    Content::VoiceButton(VoiceButton {
        header: parts.header.map(header),
        body: parts.body.text,
        footer: footer(parts.footer),
        label: Some(parts.call_button.display_text),
        valid_minutes: parts.call_button.time_to_live_minutes,
        payload: parts.call_button.payload,
    })
}
