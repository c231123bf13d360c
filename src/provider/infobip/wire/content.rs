//! The content of a message; the path of the call tells which it is.

use serde::ser::SerializeMap;

use super::*;
use crate::json::{Node, Reader};
use crate::message::Kind;

macro_rules! contents {
    ($($kind:ident($type:ident),)+) => {
        /// What stands in `content`.
        #[derive(Debug)]
        pub(in crate::provider::infobip) enum Content<'a> {
            $($kind($type<'a>),)+
            CallPermissionRequest,
            AuthenticationRequest,
        }

        impl<'a> Content<'a> {
            /// Reads the content of a message of some kind. There is none in kinds that have no content.
            pub(super) fn read(kind: Kind, node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
                match kind {
                    $(Kind::$kind => Self::$kind(reader.field(node, "content")),)+
                    Kind::AuthenticationRequest => Self::AuthenticationRequest,
                    _ => Self::CallPermissionRequest,
                }
            }

            /// Writes the member, if there is any.
            pub(super) fn write_member<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    $(Self::$kind(content) => map.serialize_entry("content", content),)+
                    Self::CallPermissionRequest | Self::AuthenticationRequest => Ok(()),
                }
            }
        }
    };
}

contents! {
    Text(TextContent),
    Image(MediaContent),
    Video(MediaContent),
    Audio(AudioContent),
    Document(DocumentContent),
    Sticker(StickerContent),
    Location(LocationContent),
    Contacts(ContactsContent),
    Buttons(ButtonsContent),
    List(ListContent),
    UrlButton(UrlButtonContent),
    LocationRequest(BodyOnly),
    ContactRequest(BodyOnly),
    Product(ProductContent),
    ProductList(MultiProductContent),
    Flow(FlowContent),
    Carousel(CarouselContent),
    OrderDetails(OrderDetailsContent),
    OrderStatus(OrderStatusContent),
    VoiceButton(VoiceButtonContent),
    Template(TemplateContent),
}
