//! Interactive messages.

use super::media::{document, media};
use crate::json::Str;
use crate::message::{
    AddressRequest, Buttons, Content, Flow, FlowAction, Header, List, Message, Product, ProductList, ProductSection, UrlButton, VoiceButton,
};
use crate::provider::tyntec::settings::Version;
use crate::provider::tyntec::wire;
use crate::provider::tyntec::wire::{Interactive, Loose, TextPart, TextWord};

pub(super) fn interactive<'a>(message: &Message<'a>, version: Version) -> Option<Interactive<'a>> {
    Some(match &message.content {
        Content::Buttons(content) => buttons(content, version),
        Content::List(content) => list(content, version),
        Content::Product(content) => product(content, message.extras.get("tyntec", "header")),
        Content::ProductList(content) => product_list(content, version),
        Content::LocationRequest(content) => Interactive::LocationRequest(body_only(&content.body)),
        Content::ContactRequest(content) => Interactive::ContactRequest(body_only(&content.body)),
        Content::CallPermissionRequest(content) => Interactive::CallPermissionRequest(body_only(content.body.as_ref()?)),
        Content::Flow(content) => flow(content, version)?,
        Content::AddressRequest(content) => address(content, version),
        Content::UrlButton(content) => url_button(content, version),
        Content::VoiceButton(content) => call_button(content, version)?,
        _ => return None,
    })
}

fn text<'a>(text: &Str<'a>) -> TextPart<'a> {
    TextPart { kind: TextWord::Text, text: text.clone() }
}

fn header<'a>(header: &Header<'a>, version: Version) -> wire::Header<'a> {
    match header {
        Header::Text(text) => wire::Header::Text(wire::TextHeader { text: Loose(text.clone()), ..Default::default() }),
        Header::Image(image) => wire::Header::Image(wire::ImageHeader { image: media(image, version) }),
        Header::Video(video) => wire::Header::Video(wire::VideoHeader { video: media(video, version) }),
        Header::Document(file) => wire::Header::Document(wire::DocumentHeader { document: document(file, version) }),
    }
}

fn body_only<'a>(body: &Str<'a>) -> wire::BodyMessage<'a> {
    wire::BodyMessage { components: wire::BodyComponents { body: text(body) } }
}

fn buttons<'a>(content: &Buttons<'a>, version: Version) -> Interactive<'a> {
    let button = |id: &Str<'a>, title: &Str<'a>| wire::Button {
        kind: wire::ReplyWord::Reply,
        reply: wire::Reply { payload: id.clone(), title: title.clone() },
    };
    let components = wire::ButtonComponents {
        header: content.header.as_ref().map(|top| header(top, version)),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        buttons: content.buttons.iter().map(|one| button(&one.id, &one.title)).collect(),
    };
    Interactive::Buttons(wire::ButtonMessage { components })
}

fn list<'a>(content: &List<'a>, version: Version) -> Interactive<'a> {
    let sections = content.sections.iter().map(|section| wire::ListSection {
        title: section.title.clone(),
        rows: section
            .rows
            .iter()
            .map(|row| wire::ListRow { payload: row.id.clone(), title: row.title.clone(), description: row.description.clone() })
            .collect(),
    });
    let components = wire::ListComponents {
        header: content.header.as_ref().map(|top| header(top, version)),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        list: wire::List { title: content.button.clone(), sections: sections.collect() },
    };
    Interactive::List(wire::ListMessage { components })
}

fn product<'a>(content: &Product<'a>, header: Option<wire::Header<'a>>) -> Interactive<'a> {
    let components = wire::ProductComponents {
        header,
        body: text(&content.body.clone().unwrap_or_default()),
        footer: content.footer.as_ref().map(text),
        product: wire::Product { catalog_id: Loose(content.catalog_id.clone()), product_id: content.product_id.clone() },
    };
    Interactive::Product(wire::ProductMessage { components })
}

fn product_list<'a>(content: &ProductList<'a>, version: Version) -> Interactive<'a> {
    let components = wire::ProductListComponents {
        header: header(&content.header, version),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        product_list: wire::ProductList {
            catalog_id: Loose(content.catalog_id.clone()),
            sections: content.sections.iter().map(products).collect(),
        },
    };
    Interactive::ProductList(wire::ProductListMessage { components })
}

pub(super) fn products<'a>(section: &ProductSection<'a>) -> wire::ProductSection<'a> {
    let items = section.product_ids.iter().map(|id| wire::ProductItem { product_id: id.clone() });
    wire::ProductSection { title: section.title.clone(), items: items.collect() }
}

fn flow<'a>(content: &Flow<'a>, version: Version) -> Option<Interactive<'a>> {
    let mode = |draft| if draft { wire::FlowMode::Draft } else { wire::FlowMode::Published };
    let flow = wire::Flow {
        mode: content.draft.map(mode),
        flow_token: content.token.clone()?,
        flow_id: Loose(content.flow_id.clone()?),
        flow_cta: content.button.clone(),
        flow_action: Some(content.action.unwrap_or(FlowAction::Navigate)),
        flow_action_payload: content.screen.clone().map(|screen| wire::FlowActionPayload { screen, data: content.data }),
    };
    let components = wire::FlowComponents {
        header: content.header.as_ref().map(|top| header(top, version)),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        flow,
    };
    Some(Interactive::Flow(wire::FlowMessage { components }))
}

fn address<'a>(content: &AddressRequest<'a>, version: Version) -> Interactive<'a> {
    let saved = content.saved_address.clone();
    let address = wire::AddressForm {
        country: content.country.clone(),
        values: content.values.clone(),
        saved_addresses: saved.map(|saved| wire::SavedAddress { id: Loose(saved.id), value: saved.value }),
        validation_errors: content.validation_errors.clone(),
    };
    let components = wire::AddressComponents {
        header: content.header.as_ref().map(|top| header(top, version)),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        address,
    };
    Interactive::Address(wire::AddressMessage { components })
}

fn url_button<'a>(content: &UrlButton<'a>, version: Version) -> Interactive<'a> {
    let components = wire::UrlButtonComponents {
        header: content.header.as_ref().map(|top| header(top, version)),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        url_button: wire::UrlButton { display_text: content.label.clone(), url: content.url.clone() },
    };
    Interactive::UrlButton(wire::UrlButtonMessage { components })
}

fn call_button<'a>(content: &VoiceButton<'a>, version: Version) -> Option<Interactive<'a>> {
    let call_button = wire::CallButton {
        display_text: content.label.clone()?,
        payload: content.payload.clone(),
        time_to_live_minutes: content.valid_minutes,
    };
    let components = wire::CallButtonComponents {
        header: content.header.as_ref().map(|top| header(top, version)),
        body: text(&content.body),
        footer: content.footer.as_ref().map(text),
        call_button,
    };
    Some(Interactive::CallButton(wire::CallButtonMessage { components }))
}
