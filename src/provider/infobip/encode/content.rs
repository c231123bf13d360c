//! Text, files, places and contacts.

use super::{interactive, order, template};
use crate::json::Str;
use crate::message::{self, Content as Neutral, Media};
use crate::provider::infobip::wire::*;

/// The content of a message. `None` for a kind that Infobip does not carry.
pub(super) fn content<'a>(content: &Neutral<'a>, flow_version: Option<u64>) -> Option<Content<'a>> {
    Some(match content {
        Neutral::Text(text) => Content::Text(TextContent { text: text.text.clone(), preview_url: text.preview_url }),
        Neutral::Image(image) => Content::Image(MediaContent { media_url: url(&image.media), caption: image.caption.clone() }),
        Neutral::Video(video) => Content::Video(MediaContent { media_url: url(&video.media), caption: video.caption.clone() }),
        Neutral::Audio(audio) => Content::Audio(AudioContent { media_url: url(&audio.media), voice: audio.voice }),
        Neutral::Document(document) => Content::Document(DocumentContent {
            media_url: url(&document.media),
            caption: document.caption.clone(),
            filename: document.filename.clone(),
        }),
        Neutral::Sticker(sticker) => Content::Sticker(StickerContent { media_url: url(&sticker.media) }),
        Neutral::Location(place) => Content::Location(LocationContent {
            latitude: place.latitude.clone(),
            longitude: place.longitude.clone(),
            name: place.name.clone(),
            address: place.address.clone(),
        }),
        Neutral::Contacts(contacts) => Content::Contacts(ContactsContent { contacts: contacts.contacts.iter().map(contact).collect() }),
        Neutral::Buttons(buttons) => Content::Buttons(interactive::buttons(buttons)),
        Neutral::List(list) => Content::List(interactive::list(list)),
        Neutral::UrlButton(button) => Content::UrlButton(interactive::url_button(button)),
        Neutral::LocationRequest(request) => Content::LocationRequest(BodyOnly { body: interactive::part(&request.body) }),
        Neutral::ContactRequest(request) => Content::ContactRequest(BodyOnly { body: interactive::part(&request.body) }),
        Neutral::Product(product) => Content::Product(interactive::product(product)),
        Neutral::ProductList(products) => Content::ProductList(interactive::product_list(products)),
        Neutral::Flow(flow) => Content::Flow(interactive::flow(flow, flow_version)),
        Neutral::Carousel(carousel) => Content::Carousel(interactive::carousel(carousel)),
        Neutral::OrderDetails(details) => Content::OrderDetails(order::details(details)),
        Neutral::OrderStatus(status) => Content::OrderStatus(order::status(status)),
        Neutral::VoiceButton(button) => Content::VoiceButton(interactive::voice_button(button)),
        Neutral::CallPermissionRequest(_) => Content::CallPermissionRequest,
        Neutral::AuthenticationRequest(_) => Content::AuthenticationRequest,
        Neutral::Template(template) => Content::Template(template::template(template)),
        Neutral::Reaction(_) | Neutral::AddressRequest(_) | Neutral::Raw(_) => return None,
    })
}

/// The URL of a file: the only way that Infobip takes one.
pub(super) fn url<'a>(media: &Media<'a>) -> Str<'a> {
    media.url.clone().unwrap_or_default()
}

fn contact<'a>(contact: &message::Contact<'a>) -> ContactContent<'a> {
    let name = &contact.name;
    ContactContent {
        name: NameContent {
            first_name: name.first.clone().unwrap_or_default(),
            last_name: name.last.clone(),
            middle_name: name.middle.clone(),
            name_prefix: name.prefix.clone(),
            name_suffix: name.suffix.clone(),
            formatted_name: name.formatted.clone(),
        },
        phones: contact.phones.clone(),
        emails: contact.emails.clone(),
        urls: contact.urls.clone(),
        addresses: contact.addresses.clone(),
        org: contact.org.clone(),
        birthday: contact.birthday.clone(),
    }
}
