//! The contents.

use super::{interactive, template};
use crate::message::{
    Audio, Contact, ContactName, Contacts, Content, Document, DocumentMedia, Image, Media, Reaction, Sticker, Text, Video,
};
use crate::provider::tyntec::wire;
use crate::provider::tyntec::wire::ContentKind;

pub(super) fn content(kind: ContentKind<'_>) -> Content<'_> {
    match kind {
        ContentKind::Text(content) => Content::Text(Text { text: content.text, preview_url: content.render_url_preview }),
        ContentKind::Image(content) => {
            let (media, caption) = captioned(content.image);
            Content::Image(Image { media, caption })
        }
        ContentKind::Video(content) => {
            let (media, caption) = captioned(content.video);
            Content::Video(Video { media, caption })
        }
        ContentKind::Audio(content) => Content::Audio(Audio { media: media(content.audio), voice: None }),
        ContentKind::Sticker(content) => Content::Sticker(Sticker { media: media(content.sticker) }),
        ContentKind::Document(content) => {
            let file = content.document;
            let media = Media { url: file.url, id: file.id.or(file.media_id) };
            Content::Document(Document { media, filename: file.filename, caption: file.caption })
        }
        ContentKind::Location(content) => Content::Location(content.location),
        ContentKind::Reaction(content) => {
            Content::Reaction(Reaction { message_id: content.reaction.message_id, emoji: content.reaction.emoji })
        }
        ContentKind::Contacts(content) => Content::Contacts(Contacts { contacts: content.contacts.into_iter().map(contact).collect() }),
        ContentKind::Template(content) => Content::Template(template::template(content.template)),
        ContentKind::Interactive(content) => interactive::content(content.interactive),
    }
}

pub(super) fn media(media: wire::Media<'_>) -> Media<'_> {
    Media { url: media.url, id: media.id.or(media.media_id) }
}

pub(super) fn document(media: wire::DocumentMedia<'_>) -> DocumentMedia<'_> {
    DocumentMedia { url: media.url, id: media.id.or(media.media_id), filename: media.filename }
}

fn captioned(media: wire::CaptionedMedia<'_>) -> (Media<'_>, Option<crate::json::Str<'_>>) {
    (Media { url: media.url, id: media.id.or(media.media_id) }, media.caption)
}

fn contact(contact: wire::Contact<'_>) -> Contact<'_> {
    Contact {
        name: name(contact.name),
        phones: contact.phones,
        emails: contact.emails,
        urls: contact.urls,
        addresses: contact.addresses,
        org: contact.org,
        birthday: contact.birthday,
        ims: contact.ims,
    }
}

fn name(name: wire::Name<'_>) -> ContactName<'_> {
    ContactName {
        formatted: name.formatted_name,
        first: name.first_name,
        middle: name.middle_name,
        last: name.last_name,
        prefix: name.prefix,
        suffix: name.suffix,
    }
}
