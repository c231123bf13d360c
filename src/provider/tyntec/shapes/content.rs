//! The contents, told apart by `contentType`.

use super::interactive::INTERACTIVE;
use super::media::{CAPTIONED_MEDIA, DOCUMENT, MEDIA};
use super::template::TEMPLATE;
use crate::json::Read;
use crate::message::{ContactAddress, ContactEmail, ContactIm, ContactOrg, ContactPhone, ContactUrl, Location, Reaction};
use crate::shape::Shape::{Bool, List, Object, Text};
use crate::shape::{Is, Shape, Union, Variant, flat, needs, takes};

/// The content of a message, with what every one may have beside its own members from 3.21 on.
pub(super) const CONTENT: Shape =
    Object(&[flat(OF_KIND), takes("replyTo", "/replyTo", Text), takes("identityKeyHash", "/tyntec/identityKeyHash", Text)]);

/// The content without what all have.
const OF_KIND: Shape = Shape::Union(&Union {
    tag: "contentType",
    of: &[
        // WhatsAppTextContent.
        content("text", Object(&[needs("text", "text", Text), takes("renderUrlPreview", "previewUrl", Bool)])),
        // WhatsAppImageContent.
        content("image", Object(&[needs("image", "media", CAPTIONED_MEDIA)])),
        // WhatsAppDocumentContent.
        content("document", Object(&[needs("document", "media", DOCUMENT)])),
        // WhatsAppVideoContent.
        content("video", Object(&[needs("video", "media", CAPTIONED_MEDIA)])),
        // WhatsAppAudioContent.
        content("audio", Object(&[needs("audio", "media", MEDIA)])),
        // WhatsAppStickerContent.
        content("sticker", Object(&[needs("sticker", "media", MEDIA)])),
        // WhatsAppLocationContent.
        content("location", Object(&[needs("location", "", Location::SHAPE)])),
        // WhatsAppReactionContent, WhatsAppReaction.
        content("reaction", Object(&[needs("reaction", "", Reaction::SHAPE)])),
        // WhatsAppContactsContent.
        content("contacts", Object(&[needs("contacts", "contacts", List(&CONTACT))])),
        // WhatsAppTemplateContent.
        content("template", Object(&[needs("template", "", TEMPLATE)])),
        // WhatsAppInteractiveContent.
        Variant { tag: "interactive", is: Is::Else, shape: Object(&[needs("interactive", "", INTERACTIVE)]) },
    ],
});

/// A content that is called as the kind is.
const fn content(kind: &'static str, shape: Shape) -> Variant {
    Variant { tag: kind, is: Is::Word("/type", kind), shape }
}

/// Contact. Its parts other than the name have the members of the neutral ones (Address, Email, IMS, Organisation,
/// ContactPhone - `waId` since 3.25 -, ContactUrl).
pub(in super::super) const CONTACT: Shape = Object(&[
    takes("birthday", "birthday", Text),
    takes("addresses", "addresses", Vec::<ContactAddress<'_>>::SHAPE),
    takes("emails", "emails", Vec::<ContactEmail<'_>>::SHAPE),
    takes("ims", "ims", Vec::<ContactIm<'_>>::SHAPE),
    needs("name", "name", NAME),
    takes("org", "org", ContactOrg::SHAPE),
    takes("phones", "phones", Vec::<ContactPhone<'_>>::SHAPE),
    takes("urls", "urls", Vec::<ContactUrl<'_>>::SHAPE),
]);

/// Name.
const NAME: Shape = Object(&[
    takes("prefix", "prefix", Text),
    takes("firstName", "first", Text),
    takes("middleName", "middle", Text),
    takes("lastName", "last", Text),
    takes("suffix", "suffix", Text),
    needs("formattedName", "formatted", Text),
]);
