//! The contents, told apart by `contentType`.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::contact::Contact;
use super::interactive::Interactive;
use super::media::{CaptionedDocument, CaptionedMedia, Media};
use super::template::Template;
use crate::json::{Node, Read, Reader, Str, record, tagged};
use crate::message::Location;

record! {
    /// WhatsAppTextContent.
    pub(in crate::provider::tyntec) struct TextContent<'a> {
        pub text: Str<'a> = "text",
        pub render_url_preview: Option<bool> = "renderUrlPreview",
    }

    /// WhatsAppImageContent.
    pub(in crate::provider::tyntec) struct ImageContent<'a> {
        pub image: CaptionedMedia<'a> = "image",
    }

    /// WhatsAppVideoContent.
    pub(in crate::provider::tyntec) struct VideoContent<'a> {
        pub video: CaptionedMedia<'a> = "video",
    }

    /// WhatsAppAudioContent.
    pub(in crate::provider::tyntec) struct AudioContent<'a> {
        pub audio: Media<'a> = "audio",
    }

    /// WhatsAppDocumentContent.
    pub(in crate::provider::tyntec) struct DocumentContent<'a> {
        pub document: CaptionedDocument<'a> = "document",
    }

    /// WhatsAppStickerContent.
    pub(in crate::provider::tyntec) struct StickerContent<'a> {
        pub sticker: Media<'a> = "sticker",
    }

    /// WhatsAppLocationContent.
    pub(in crate::provider::tyntec) struct LocationContent<'a> {
        pub location: Location<'a> = "location",
    }

    /// WhatsAppReactionContent.
    pub(in crate::provider::tyntec) struct ReactionContent<'a> {
        pub reaction: Reaction<'a> = "reaction",
    }

    /// WhatsAppReaction.
    pub(in crate::provider::tyntec) struct Reaction<'a> {
        pub message_id: Str<'a> = "messageId",
        pub emoji: Str<'a> = "emoji",
    }

    /// WhatsAppContactsContent.
    pub(in crate::provider::tyntec) struct ContactsContent<'a> {
        pub contacts: Vec<Contact<'a>> = "contacts",
    }

    /// WhatsAppTemplateContent.
    pub(in crate::provider::tyntec) struct TemplateContent<'a> {
        pub template: Template<'a> = "template",
    }

    /// WhatsAppInteractiveContent.
    pub(in crate::provider::tyntec) struct InteractiveContent<'a> {
        pub interactive: Interactive<'a> = "interactive",
    }

    /// What every content may have beside its own members, from 3.21 on.
    pub(in crate::provider::tyntec) struct Reference<'a> {
        pub reply_to: Option<Str<'a>> = "replyTo",
        pub identity_key_hash: Option<Str<'a>> = "identityKeyHash",
    }
}

tagged! {
    /// The content of a message without what all have.
    pub(in crate::provider::tyntec) enum ContentKind<'a> by "contentType" {
        "text" => Text(TextContent<'a>),
        "image" => Image(ImageContent<'a>),
        "document" => Document(DocumentContent<'a>),
        "video" => Video(VideoContent<'a>),
        "audio" => Audio(AudioContent<'a>),
        "sticker" => Sticker(StickerContent<'a>),
        "location" => Location(LocationContent<'a>),
        "reaction" => Reaction(ReactionContent<'a>),
        "contacts" => Contacts(ContactsContent<'a>),
        "template" => Template(TemplateContent<'a>),
        "interactive" => Interactive(InteractiveContent<'a>),
    }
}

/// The content of a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::provider::tyntec) struct Content<'a> {
    pub kind: ContentKind<'a>,
    pub reference: Reference<'a>,
}

impl<'a> Read<'a> for Content<'a> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        if !node.is_object() {
            return reader.mismatch(node, "an object");
        }
        let kind = ContentKind::read_members(node, Reference::KEYS, reader);
        Self { kind, reference: Reference::read_members(node, reader) }
    }
}

impl Serialize for Content<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.kind.write_members(&mut map)?;
        self.reference.write_members(&mut map)?;
        map.end()
    }
}
