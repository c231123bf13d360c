//! Files (BaseMedia and what extends it).
//!
//! A file's id is `id` from 3.19 on and was `mediaId` before; either is read, and one of them is written.

use crate::provider::tyntec::settings::SPEC_VERSION;
use crate::shape::Shape::{Object, Text};
use crate::shape::{Member, Shape, When, flat, takes};

/// BaseMedia; WhatsAppAudio, WhatsAppSticker and WhatsAppTemplateMediaHeader add nothing to it.
pub(super) const MEDIA: Shape = Object(&[
    takes("url", "url", Text),
    takes("id", "id", Text).when(When::Unset(SPEC_VERSION.key, "3.17")),
    takes("mediaId", "id", Text).when(When::Set(SPEC_VERSION.key, "3.17")),
]);

/// WhatsAppTemplateDocumentHeader.
pub(super) const NAMED_MEDIA: Shape = Object(&[flat(MEDIA), takes("filename", "filename", Text)]);

/// WhatsAppImage and WhatsAppVideo.
pub(super) const CAPTIONED_MEDIA: Shape = Object(&[flat(MEDIA), CAPTION]);

/// WhatsAppDocument.
pub(super) const DOCUMENT: Shape = Object(&[flat(MEDIA), CAPTION, takes("filename", "/filename", Text)]);

/// In neutral messages it stands beside the file.
const CAPTION: Member = takes("caption", "/caption", Text);

/// A file with the members that it has here, under the provider's name in a neutral message.
pub(super) const OWN_MEDIA: Shape = Object(&[OWN_URL, OWN_ID, OWN_MEDIA_ID]);

/// A document there.
pub(super) const OWN_NAMED_MEDIA: Shape = Object(&[OWN_URL, OWN_ID, OWN_MEDIA_ID, takes("filename", "filename", Text)]);

const OWN_URL: Member = takes("url", "url", Text);
const OWN_ID: Member = takes("id", "id", Text);
const OWN_MEDIA_ID: Member = takes("mediaId", "mediaId", Text);
