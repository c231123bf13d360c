//! The kinds of message, and what each holds.

use serde::ser::SerializeMap;

use super::{
    AddressRequest, Audio, AuthenticationRequest, Buttons, CallPermissionRequest, Carousel, ContactRequest, Contacts, Document, Flow,
    Image, List, Location, LocationRequest, OrderDetails, OrderStatus, Product, ProductList, Raw, Reaction, Sticker, Template, Text,
    UrlButton, Video, VoiceButton,
};
use crate::json::{Node, Read};
use crate::shape::Shape;

macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident = $name:literal ($type:ident $(<$life:lifetime>)?),)+) => {
        /// A kind of message: the values of `type`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $($(#[$meta])* $variant,)+
        }

        impl Kind {
            /// Every kind, in the order of the documentation.
            pub const EVERY: &'static [Kind] = &[$(Kind::$variant),+];
            /// Their names.
            pub const NAMES: &'static [&'static str] = &[$($name),+];

            /// The value of `type`.
            pub const fn name(self) -> &'static str {
                match self { $(Kind::$variant => $name,)+ }
            }

            /// The kind that a value of `type` names.
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Kind::$variant),)+ _ => None }
            }

            /// The members that this kind adds to the common ones.
            pub const fn keys(self) -> &'static [&'static str] {
                match self { $(Kind::$variant => $type::KEYS,)+ }
            }
        }

        /// The members that each kind adds to the common ones.
        pub(super) const CONTENT: Shape = Shape::ByKind(&[
            $((Kinds::of(&[Kind::$variant]), <$type as Read<'static>>::SHAPE),)+
        ]);

        /// What a message of each kind holds.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Content<'a> {
            $($(#[$meta])* $variant($type $(<$life>)?),)+
        }

        impl<'a> Content<'a> {
            /// The kind of this content.
            pub const fn kind(&self) -> Kind {
                match self { $(Content::$variant(_) => Kind::$variant,)+ }
            }

            /// Reads the members of one kind.
            pub(super) fn read(kind: Kind, node: &'a Node<'a>) -> Self {
                match kind { $(Kind::$variant => Content::$variant(Read::read(node)),)+ }
            }

            /// Writes the members.
            pub(super) fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self { $(Content::$variant(content) => content.write_members(map),)+ }
            }
        }
    };
}

kinds! {
    /// Plain text.
    Text = "text" (Text<'a>),
    /// A picture.
    Image = "image" (Image<'a>),
    /// A film.
    Video = "video" (Video<'a>),
    /// A sound or a voice note.
    Audio = "audio" (Audio<'a>),
    /// A file.
    Document = "document" (Document<'a>),
    /// A sticker.
    Sticker = "sticker" (Sticker<'a>),
    /// A place.
    Location = "location" (Location<'a>),
    /// Contact cards.
    Contacts = "contacts" (Contacts<'a>),
    /// An emoji on an earlier message.
    Reaction = "reaction" (Reaction<'a>),
    /// A text with reply buttons.
    Buttons = "buttons" (Buttons<'a>),
    /// A text with a menu of rows.
    List = "list" (List<'a>),
    /// A text with one button that opens a URL.
    UrlButton = "url_button" (UrlButton<'a>),
    /// Asks for the place of the recipient.
    LocationRequest = "location_request" (LocationRequest<'a>),
    /// Asks for a postal address.
    AddressRequest = "address_request" (AddressRequest<'a>),
    /// Asks for the recipient's phone number.
    ContactRequest = "contact_request" (ContactRequest<'a>),
    /// One product of a catalogue.
    Product = "product" (Product<'a>),
    /// Several products of a catalogue.
    ProductList = "product_list" (ProductList<'a>),
    /// Opens a flow.
    Flow = "flow" (Flow<'a>),
    /// Cards to swipe through.
    Carousel = "carousel" (Carousel<'a>),
    /// An order to pay in the chat.
    OrderDetails = "order_details" (OrderDetails<'a>),
    /// News about an order.
    OrderStatus = "order_status" (OrderStatus<'a>),
    /// A text with a button that calls the business.
    VoiceButton = "voice_button" (VoiceButton<'a>),
    /// Asks for leave to call.
    CallPermissionRequest = "call_permission_request" (CallPermissionRequest<'a>),
    /// Asks the recipient to authenticate in the chat.
    AuthenticationRequest = "authentication_request" (AuthenticationRequest),
    /// An approved template.
    Template = "template" (Template<'a>),
    /// A provider's own body, passed on as it is.
    Raw = "raw" (Raw<'a>),
}

/// A set of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kinds(u32);

impl Kinds {
    /// Every kind.
    pub const ALL: Self = Self(u32::MAX);

    /// The set of the kinds given.
    pub const fn of(kinds: &[Kind]) -> Self {
        let (mut bits, mut rest) = (0, kinds);
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u32;
            rest = others;
        }
        Self(bits)
    }

    /// The set as bits, the first of [`Kind::EVERY`] being the lowest.
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// The set of these bits.
    pub(crate) const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// Both sets together.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set without the kinds of another.
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether a kind is in the set.
    pub const fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u32) != 0
    }

    /// The kinds in the order of [`Kind::EVERY`].
    pub fn iter(self) -> impl Iterator<Item = Kind> {
        Kind::EVERY.iter().copied().filter(move |kind| self.has(*kind))
    }
}
