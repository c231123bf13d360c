//! An approved template.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::location::Location;
use super::media::{DocumentMedia, Media};
use super::order_details::Order;
use super::order_status::OrderUpdate;
use super::placeholders::Placeholders;
use super::product_list::ProductSection;
use crate::json::{Any, Node, Read, Str, field, member, record, tagged};
use crate::shape::Shape;

record! {
    /// An approved template and what fills it.
    pub struct Template<'a> {
        /// The template's name: lower-case letters, digits, underscores.
        pub name: Str<'a> = "name",
        /// The language it was approved in, exactly: `en` and `en_US` differ.
        pub language: Str<'a> = "language",
        /// What fills the header.
        pub header: Option<TemplateHeader<'a>> = "header",
        /// What fills the variables of the body.
        pub body: Option<Placeholders<'a>> = "body",
        /// What fills the buttons that take something.
        pub buttons: Option<Vec<TemplateButton<'a>>> = "buttons",
        /// What fills the cards of a carousel.
        pub cards: Option<Vec<TemplateCard<'a>>> = "cards",
        /// When a limited-time offer ends.
        pub limited_time_offer: Option<LimitedTimeOffer<'a>> = "limitedTimeOffer",
        /// News about orders, for an order-status template.
        pub order_statuses: Option<Vec<OrderUpdate<'a>>> = "orderStatuses",
    }

    /// What fills a card of a carousel template.
    pub struct TemplateCard<'a> {
        /// The card's picture or film.
        pub header: Option<TemplateHeader<'a>> = "header",
        /// What fills the variables of its text.
        pub body: Option<Placeholders<'a>> = "body",
        /// What fills its buttons.
        pub buttons: Option<Vec<TemplateButton<'a>>> = "buttons",
    }

    /// When a limited-time offer ends.
    pub struct LimitedTimeOffer<'a> {
        /// An ISO 8601 time with its offset, in the future.
        pub expires_at: Str<'a> = "expiresAt",
    }

    /// Fills the variable at the end of a button's URL.
    pub struct UrlParameterButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// What is put in the place of the variable; not the whole URL. For an authentication template, the code.
        pub suffix: Str<'a> = "suffix",
    }

    /// Gives a quick-reply button its payload.
    pub struct QuickReplyButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// What comes back when it is pressed; at most 128 characters are safe.
        pub payload: Str<'a> = "payload",
    }

    /// Gives a copy-code button its code.
    pub struct CopyCodeButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// The code; at most 15 letters and digits are safe.
        pub code: Str<'a> = "code",
    }

    /// Gives a flow button its token and data.
    pub struct FlowButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// Comes back with the answer.
        pub token: Option<Str<'a>> = "token",
        /// What the first screen gets; an object that is not empty.
        pub data: Option<Any<'a>> = "data",
    }

    /// Fills a button that opens the catalogue.
    pub struct CatalogButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// The product whose picture is shown.
        pub thumbnail_product_id: Option<Str<'a>> = "thumbnailProductId",
    }

    /// Fills a button that shows several products.
    pub struct MultiProductButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// The product whose picture is shown.
        pub thumbnail_product_id: Option<Str<'a>> = "thumbnailProductId",
        /// One to ten sections with at most 30 products in all.
        pub sections: Vec<ProductSection<'a>> = "sections",
    }

    /// Fills a button that opens an order to pay.
    pub struct OrderDetailsButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// The order.
        pub order: Order<'a> = "order",
    }

    /// Fills a button that calls the business.
    pub struct VoiceCallButton<'a> {
        /// The zero-based place of the button in the definition.
        pub index: u64 = "index",
        /// How long the button works, in minutes: 1 to 43200.
        pub valid_minutes: Option<u64> = "validMinutes",
        /// Comes back on the events of the call; at most 512 characters.
        pub payload: Option<Str<'a>> = "payload",
    }
}

tagged! {
    /// What fills a button of a template.
    pub enum TemplateButton<'a> by "type" {
        /// The end of a URL.
        "url" => Url(UrlParameterButton<'a>),
        /// A payload.
        "quick_reply" => QuickReply(QuickReplyButton<'a>),
        /// A code to copy.
        "copy_code" => CopyCode(CopyCodeButton<'a>),
        /// A flow's token and data.
        "flow" => Flow(FlowButton<'a>),
        /// A catalogue.
        "catalog" => Catalog(CatalogButton<'a>),
        /// Several products.
        "multi_product" => MultiProduct(MultiProductButton<'a>),
        /// An order to pay.
        "order_details" => OrderDetails(OrderDetailsButton<'a>),
        /// A call.
        "voice_call" => VoiceCall(VoiceCallButton<'a>),
    }
}

impl TemplateButton<'_> {
    /// The zero-based place of the button in the definition.
    pub const fn index(&self) -> u64 {
        match self {
            Self::Url(button) => button.index,
            Self::QuickReply(button) => button.index,
            Self::CopyCode(button) => button.index,
            Self::Flow(button) => button.index,
            Self::Catalog(button) => button.index,
            Self::MultiProduct(button) => button.index,
            Self::OrderDetails(button) => button.index,
            Self::VoiceCall(button) => button.index,
        }
    }
}

/// Exactly one of `{ text }`, `{ image }`, `{ video }`, `{ gif }`, `{ audio }`, `{ document }`, `{ location }`.
#[derive(Debug, Clone, PartialEq)]
pub enum TemplateHeader<'a> {
    /// What fills the variable of a text header.
    Text(Placeholders<'a>),
    /// A picture.
    Image(Media<'a>),
    /// A film.
    Video(Media<'a>),
    /// A silent film that repeats.
    Gif(Media<'a>),
    /// A sound.
    Audio(Media<'a>),
    /// A file.
    Document(DocumentMedia<'a>),
    /// A place.
    Location(Location<'a>),
}

impl TemplateHeader<'_> {
    /// The members of which exactly one is given.
    pub const KEYS: &'static [&'static str] = &["text", "image", "video", "gif", "audio", "document", "location"];
}

impl Default for TemplateHeader<'_> {
    fn default() -> Self {
        Self::Text(Placeholders::default())
    }
}

impl<'a> Read<'a> for TemplateHeader<'a> {
    const SHAPE: Shape = Shape::OneOf(&[
        member::<Option<Placeholders<'_>>>("text"),
        member::<Option<Media<'_>>>("image"),
        member::<Option<Media<'_>>>("video"),
        member::<Option<Media<'_>>>("gif"),
        member::<Option<Media<'_>>>("audio"),
        member::<Option<DocumentMedia<'_>>>("document"),
        member::<Option<Location<'_>>>("location"),
    ]);

    fn read(node: &'a Node<'a>) -> Self {
        match Self::KEYS.iter().copied().find(|key| node.present(key).is_some()) {
            Some("text") => Self::Text(field(node, "text")),
            Some("image") => Self::Image(field(node, "image")),
            Some("video") => Self::Video(field(node, "video")),
            Some("gif") => Self::Gif(field(node, "gif")),
            Some("audio") => Self::Audio(field(node, "audio")),
            Some("document") => Self::Document(field(node, "document")),
            Some("location") => Self::Location(field(node, "location")),
            _ => Self::default(),
        }
    }
}

impl Serialize for TemplateHeader<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        match self {
            Self::Text(text) => map.serialize_entry("text", text)?,
            Self::Image(media) => map.serialize_entry("image", media)?,
            Self::Video(media) => map.serialize_entry("video", media)?,
            Self::Gif(media) => map.serialize_entry("gif", media)?,
            Self::Audio(media) => map.serialize_entry("audio", media)?,
            Self::Document(media) => map.serialize_entry("document", media)?,
            Self::Location(place) => map.serialize_entry("location", place)?,
        }
        map.end()
    }
}
