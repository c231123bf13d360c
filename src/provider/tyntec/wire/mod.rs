//! tyntec's bodies as records, named as in its specification.
//!
//! Records of the neutral model that have the very same members - a location, an address, the parts of a contact card
//! other than its name - serve as they are.

mod contact;
mod content;
mod header;
mod interactive;
mod loose;
mod media;
mod request;
mod template;

pub(super) use contact::{Contact, Name};
pub(super) use content::{
    AudioContent, ContactsContent, Content, ContentKind, DocumentContent, ImageContent, InteractiveContent, LocationContent, Reaction,
    ReactionContent, Reference, StickerContent, TemplateContent, TextContent, VideoContent,
};
pub(super) use header::{DocumentHeader, Header, ImageHeader, LocationHeader, TemplateHeader, TextHeader, TextPart, TextWord, VideoHeader};
pub(super) use interactive::*;
pub(super) use loose::{AtMostOne, Loose, OneOrMany};
pub(super) use media::{CaptionedDocument, CaptionedMedia, DocumentMedia, Media};
pub(super) use request::{BulkMessageRequest, Channel, Extras, MessageRequest, Overrides};
pub(super) use template::*;
