//! Text, files, places and contacts.

use super::{interactive, order, template};
use crate::json::Str;
use crate::message::{
    Audio, AuthenticationRequest, CallPermissionRequest, Contact, ContactName, ContactRequest, Contacts, Content as Neutral, Document,
    Image, Location, LocationRequest, Media, Sticker, Text, Video,
};
use crate::provider::infobip::wire::*;

pub(super) fn content(content: Content<'_>) -> Neutral<'_> {
    match content {
        Content::Text(text) => Neutral::Text(Text { text: text.text, preview_url: text.preview_url }),
        Content::Image(image) => Neutral::Image(Image { media: media(image.media_url), caption: image.caption }),
        Content::Video(video) => Neutral::Video(Video { media: media(video.media_url), caption: video.caption }),
        Content::Audio(audio) => Neutral::Audio(Audio { media: media(audio.media_url), voice: audio.voice }),
        Content::Document(document) => {
            Neutral::Document(Document { media: media(document.media_url), filename: document.filename, caption: document.caption })
        }
        Content::Sticker(sticker) => Neutral::Sticker(Sticker { media: media(sticker.media_url) }),
        Content::Location(place) => {
            Neutral::Location(Location { latitude: place.latitude, longitude: place.longitude, name: place.name, address: place.address })
        }
        Content::Contacts(cards) => Neutral::Contacts(Contacts { contacts: cards.contacts.into_iter().map(contact).collect() }),
        Content::Buttons(content) => Neutral::Buttons(interactive::buttons(content)),
        Content::List(content) => Neutral::List(interactive::list(content)),
        Content::UrlButton(content) => Neutral::UrlButton(interactive::url_button(content)),
        Content::LocationRequest(content) => Neutral::LocationRequest(LocationRequest { body: content.body.text }),
        Content::ContactRequest(content) => Neutral::ContactRequest(ContactRequest { body: content.body.text }),
        Content::Product(content) => Neutral::Product(interactive::product(content)),
        Content::ProductList(content) => Neutral::ProductList(interactive::product_list(content)),
        Content::Flow(content) => Neutral::Flow(interactive::flow(content)),
        Content::Carousel(content) => Neutral::Carousel(interactive::carousel(content)),
        Content::OrderDetails(content) => Neutral::OrderDetails(order::details(content)),
        Content::OrderStatus(content) => Neutral::OrderStatus(order::status(content)),
        Content::VoiceButton(content) => Neutral::VoiceButton(interactive::voice_button(content)),
        Content::Template(content) => Neutral::Template(template::template(content)),
        Content::CallPermissionRequest => Neutral::CallPermissionRequest(CallPermissionRequest::default()),
        Content::AuthenticationRequest => Neutral::AuthenticationRequest(AuthenticationRequest),
    }
}

pub(super) fn media(url: Str<'_>) -> Media<'_> {
    Media::from_url(url)
}

fn contact(card: ContactContent<'_>) -> Contact<'_> {
    let name = card.name;
    Contact {
        name: ContactName {
            formatted: name.formatted_name,
            first: Some(name.first_name),
            middle: name.middle_name,
            last: name.last_name,
            prefix: name.name_prefix,
            suffix: name.name_suffix,
        },
        phones: card.phones,
        emails: card.emails,
        urls: card.urls,
        addresses: card.addresses,
        org: card.org,
        birthday: card.birthday,
        ims: None,
    }
}
