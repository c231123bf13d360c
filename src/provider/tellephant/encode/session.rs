//! Text, files, places, contact cards.

use crate::json::Str;
use crate::message::{self, Content};
use crate::provider::tellephant::wire::{
    CaptionedFile, Contact, ContactsContent, File, LocationContent, Media, MediaContent, Name, NamedFile, Phone, Place, TextContent,
    WhatsApp,
};

/// `None` for kinds that are no session messages of this form. `caption` is that of a sound, which neutral messages
/// have no field for.
pub(super) fn content<'a>(content: &Content<'a>, caption: Option<Str<'a>>) -> Option<WhatsApp<'a>> {
    Some(match content {
        Content::Text(text) => WhatsApp::Text(TextContent { text: text.text.clone() }),
        Content::Image(image) => media(Media::Image(CaptionedFile { url: url(&image.media), caption: image.caption.clone() })),
        Content::Video(video) => media(Media::Video(CaptionedFile { url: url(&video.media), caption: video.caption.clone() })),
        Content::Audio(audio) => media(Media::Audio(CaptionedFile { url: url(&audio.media), caption })),
        Content::Sticker(sticker) => media(Media::Sticker(File { url: url(&sticker.media) })),
        Content::Document(document) => {
            let filename = document.filename.clone().unwrap_or_default();
            media(Media::Document(NamedFile { url: url(&document.media), filename }))
        }
        Content::Location(location) => WhatsApp::Location(LocationContent { location: place(location) }),
        Content::Contacts(contacts) => WhatsApp::Contacts(ContactsContent { contacts: contacts.contacts.iter().map(contact).collect() }),
        _ => return None,
    })
}

fn media(media: Media<'_>) -> WhatsApp<'_> {
    WhatsApp::Media(MediaContent { media })
}

/// The URL of a file; a checked message has one, since there are no ids here.
pub(super) fn url<'a>(media: &message::Media<'a>) -> Str<'a> {
    media.url.clone().unwrap_or_default()
}

fn place<'a>(location: &message::Location<'a>) -> Place<'a> {
    Place {
        longitude: location.longitude.clone(),
        latitude: location.latitude.clone(),
        name: location.name.clone().unwrap_or_default(),
        address: location.address.clone().unwrap_or_default(),
    }
}

fn contact<'a>(contact: &message::Contact<'a>) -> Contact<'a> {
    let phones = contact.phones.as_deref().unwrap_or_default();
    Contact {
        name: Name { formatted_name: contact.name.formatted.clone(), first_name: contact.name.first.clone().unwrap_or_default() },
        phones: phones.iter().map(phone).collect(),
    }
}

fn phone<'a>(phone: &message::ContactPhone<'a>) -> Phone<'a> {
    Phone { phone: phone.phone.clone(), kind: phone.kind.clone().unwrap_or_default() }
}
