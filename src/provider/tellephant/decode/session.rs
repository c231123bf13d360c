//! Text, files, places, contact cards.

use crate::json::Node;
use crate::message::{self, Audio, Content, Document, Image, Sticker, Text, Video};
use crate::provider::tellephant::wire::{Contact, ContactsContent, Media, Phone, Place, TextContent};

pub(super) fn text(text: TextContent<'_>) -> Content<'_> {
    Content::Text(Text { text: text.text, preview_url: None })
}

/// A file, and the caption where the neutral kind has no field for it.
pub(super) fn media<'a>(media: Media<'a>, caption: Option<&'a Node<'a>>) -> (Content<'a>, Option<&'a Node<'a>>) {
    let content = match media {
        Media::Image(file) => Content::Image(Image { media: message::Media::from_url(file.url), caption: file.caption }),
        Media::Video(file) => Content::Video(Video { media: message::Media::from_url(file.url), caption: file.caption }),
        Media::Sticker(file) => Content::Sticker(Sticker { media: message::Media::from_url(file.url) }),
        Media::Document(file) => {
            let media = message::Media::from_url(file.url);
            Content::Document(Document { media, filename: Some(file.filename), caption: None })
        }
        Media::Audio(file) => {
            return (Content::Audio(Audio { media: message::Media::from_url(file.url), voice: None }), caption);
        }
    };
    (content, None)
}

pub(super) fn location(place: Place<'_>) -> Content<'_> {
    Content::Location(message::Location {
        latitude: place.latitude,
        longitude: place.longitude,
        name: Some(place.name),
        address: Some(place.address),
    })
}

pub(super) fn contacts(contacts: ContactsContent<'_>) -> Content<'_> {
    Content::Contacts(message::Contacts { contacts: contacts.contacts.into_iter().map(contact).collect() })
}

fn contact(contact: Contact<'_>) -> message::Contact<'_> {
    let name = message::ContactName {
        formatted: contact.name.formatted_name,
        first: Some(contact.name.first_name),
        ..message::ContactName::default()
    };
    message::Contact { name, phones: Some(contact.phones.into_iter().map(phone).collect()), ..message::Contact::default() }
}

fn phone(phone: Phone<'_>) -> message::ContactPhone<'_> {
    message::ContactPhone { phone: phone.phone, kind: Some(phone.kind), wa_id: None }
}
