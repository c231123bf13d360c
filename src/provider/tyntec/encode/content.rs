//! The contents, one function where a kind needs more than a line.

use super::interactive;
use super::media::{captioned, captioned_document, media};
use super::template;
use crate::message::{Contact, ContactName, Content, Message};
use crate::provider::tyntec::settings::Version;
use crate::provider::tyntec::wire;
use crate::provider::tyntec::wire::ContentKind;

pub(super) fn kind<'a>(message: &Message<'a>, version: Version) -> Option<ContentKind<'a>> {
    Some(match &message.content {
        Content::Text(text) => ContentKind::Text(wire::TextContent { text: text.text.clone(), render_url_preview: text.preview_url }),
        Content::Image(image) => ContentKind::Image(wire::ImageContent { image: captioned(&image.media, image.caption.as_ref(), version) }),
        Content::Video(video) => ContentKind::Video(wire::VideoContent { video: captioned(&video.media, video.caption.as_ref(), version) }),
        Content::Audio(audio) => ContentKind::Audio(wire::AudioContent { audio: media(&audio.media, version) }),
        Content::Sticker(sticker) => ContentKind::Sticker(wire::StickerContent { sticker: media(&sticker.media, version) }),
        Content::Document(file) => ContentKind::Document(wire::DocumentContent { document: captioned_document(file, version) }),
        Content::Location(place) => ContentKind::Location(wire::LocationContent { location: place.clone() }),
        Content::Reaction(reaction) => {
            let reaction = wire::Reaction { message_id: reaction.message_id.clone(), emoji: reaction.emoji.clone() };
            ContentKind::Reaction(wire::ReactionContent { reaction })
        }
        Content::Contacts(contacts) => {
            ContentKind::Contacts(wire::ContactsContent { contacts: contacts.contacts.iter().map(contact).collect() })
        }
        Content::Template(filled) => ContentKind::Template(wire::TemplateContent { template: template::template(filled, version)? }),
        _ => ContentKind::Interactive(wire::InteractiveContent { interactive: interactive::interactive(message, version)? }),
    })
}

fn contact<'a>(contact: &Contact<'a>) -> wire::Contact<'a> {
    let contact = contact.clone();
    wire::Contact {
        birthday: contact.birthday,
        addresses: contact.addresses,
        emails: contact.emails,
        ims: contact.ims,
        name: name(contact.name),
        org: contact.org,
        phones: contact.phones,
        urls: contact.urls,
    }
}

fn name(name: ContactName<'_>) -> wire::Name<'_> {
    wire::Name {
        prefix: name.prefix,
        first_name: name.first,
        middle_name: name.middle,
        last_name: name.last,
        suffix: name.suffix,
        formatted_name: name.formatted,
    }
}
