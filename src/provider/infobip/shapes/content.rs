//! What stands in `content`: texts, files, places and contacts.

use super::{interactive, order, template};
use crate::json::Read;
use crate::message::{ContactAddress, ContactEmail, ContactOrg, ContactPhone, ContactUrl, Kind, Kinds};
use crate::shape::Shape::{Bool, ByKind, List, Number, Object, Text};
use crate::shape::{Shape, needs, takes};

/// The content; the path of the call tells which it is.
pub(super) const CONTENT: Shape = ByKind(&[
    (Kinds::of(&[Kind::Text]), TEXT),
    (Kinds::of(&[Kind::Image, Kind::Video]), CAPTIONED),
    (Kinds::of(&[Kind::Audio]), AUDIO),
    (Kinds::of(&[Kind::Document]), DOCUMENT),
    (Kinds::of(&[Kind::Sticker]), STICKER),
    (Kinds::of(&[Kind::Location]), LOCATION),
    (Kinds::of(&[Kind::Contacts]), CONTACTS),
    (Kinds::of(&[Kind::Buttons]), interactive::BUTTONS),
    (Kinds::of(&[Kind::List]), interactive::LIST),
    (Kinds::of(&[Kind::UrlButton]), interactive::URL_BUTTON),
    (Kinds::of(&[Kind::LocationRequest, Kind::ContactRequest]), interactive::BODY_ONLY),
    (Kinds::of(&[Kind::Product]), interactive::PRODUCT),
    (Kinds::of(&[Kind::ProductList]), interactive::PRODUCT_LIST),
    (Kinds::of(&[Kind::Flow]), interactive::FLOW),
    (Kinds::of(&[Kind::Carousel]), interactive::CAROUSEL),
    (Kinds::of(&[Kind::OrderDetails]), order::DETAILS),
    (Kinds::of(&[Kind::OrderStatus]), order::STATUS),
    (Kinds::of(&[Kind::VoiceButton]), interactive::VOICE_BUTTON),
    (Kinds::of(&[Kind::Template]), template::TEMPLATE),
]);

/// TextContent.
const TEXT: Shape = Object(&[needs("text", "text", Text), takes("previewUrl", "previewUrl", Bool)]);

/// ImageContent, VideoContent.
const CAPTIONED: Shape = Object(&[needs("mediaUrl", "media/url", Text), takes("caption", "caption", Text)]);

/// AudioContent.
const AUDIO: Shape = Object(&[needs("mediaUrl", "media/url", Text), takes("voice", "voice", Bool)]);

/// DocumentContent.
const DOCUMENT: Shape =
    Object(&[needs("mediaUrl", "media/url", Text), takes("caption", "caption", Text), takes("filename", "filename", Text)]);

/// StickerContent.
const STICKER: Shape = Object(&[needs("mediaUrl", "media/url", Text)]);

/// LocationContent.
const LOCATION: Shape = Object(&[
    needs("latitude", "latitude", Number),
    needs("longitude", "longitude", Number),
    takes("name", "name", Text),
    takes("address", "address", Text),
]);

/// ContactsContent.
const CONTACTS: Shape = Object(&[needs("contacts", "contacts", List(&CONTACT))]);

/// ContactContent with AddressContent, EmailContent, PhoneContent, UrlContent and OrganizationContent, which have the
/// members of the neutral parts. The specification lets `phone`, `email` and `url` be missing; a card with nothing in
/// them says nothing.
pub(in super::super) const CONTACT: Shape = Object(&[
    needs("name", "name", NAME),
    takes("phones", "phones", Vec::<ContactPhone<'_>>::SHAPE),
    takes("emails", "emails", Vec::<ContactEmail<'_>>::SHAPE),
    takes("urls", "urls", Vec::<ContactUrl<'_>>::SHAPE),
    takes("addresses", "addresses", Vec::<ContactAddress<'_>>::SHAPE),
    takes("org", "org", ContactOrg::SHAPE),
    takes("birthday", "birthday", Text),
]);

/// NameContent.
const NAME: Shape = Object(&[
    needs("firstName", "first", Text),
    takes("lastName", "last", Text),
    takes("middleName", "middle", Text),
    takes("namePrefix", "prefix", Text),
    takes("nameSuffix", "suffix", Text),
    needs("formattedName", "formatted", Text),
]);
