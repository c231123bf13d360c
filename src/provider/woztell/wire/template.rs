//! Templates, as the vendor's n8n nodes build them.

use serde::ser::{Serialize, Serializer};

use super::buttons::{DocumentHeader, ImageHeader, TextValue, VideoHeader};
use crate::json::{Any, Node, Read, Reader, Str, record, tagged, words};
use crate::message::Location;

/// The place of a button: a number written as text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::provider::woztell) struct Place(pub u64);

impl<'a> Read<'a> for Place {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let place = node.text().and_then(|letters| letters.parse().ok());
        place.map_or_else(|| reader.mismatch(node, "a whole number written as text"), Self)
    }
}

impl Serialize for Place {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

words! {
    /// What a button does. URL and copy-code buttons are WhatsApp's own form.
    pub(in crate::provider::woztell) enum SubType {
        QuickReply = "quick_reply",
        Flow = "flow",
        Url = "url",
        CopyCode = "copy_code",
    }
}

words! {
    /// The same on a card, where the nodes pass the definition's capitals on.
    pub(in crate::provider::woztell) enum CardSubType {
        QuickReply = "QUICK_REPLY",
        Flow = "FLOW",
        Url = "URL",
        CopyCode = "COPY_CODE",
    }
}

record! {
    /// A template and what fills it.
    pub(in crate::provider::woztell) struct Template<'a> {
        pub element_name: Str<'a> = "elementName",
        pub language_code: Str<'a> = "languageCode",
        pub components: Vec<Component<'a>> = "components",
        // Only in items that were exported.
        pub integration_id: Option<Str<'a>> = "integrationId",
        pub waba_id: Option<Str<'a>> = "wabaId",
        pub namespace: Option<Str<'a>> = "namespace",
        pub language_policy: Option<Str<'a>> = "languagePolicy",
        pub content: Option<Any<'a>> = "content",
        pub signature: Option<Any<'a>> = "signature",
    }

    /// What fills the header.
    pub(in crate::provider::woztell) struct HeaderComponent<'a> {
        pub parameters: Vec<HeaderParameter<'a>> = "parameters",
    }

    /// What fills the variables of the body.
    pub(in crate::provider::woztell) struct BodyComponent<'a> {
        pub parameters: Vec<TextParameter<'a>> = "parameters",
    }

    /// What fills a button.
    pub(in crate::provider::woztell) struct ButtonComponent<'a> {
        pub sub_type: SubType = "sub_type",
        pub index: Place = "index",
        pub parameters: Vec<ButtonParameter<'a>> = "parameters",
    }

    /// What fills a button of a card.
    pub(in crate::provider::woztell) struct CardButton<'a> {
        pub sub_type: CardSubType = "sub_type",
        pub index: Place = "index",
        pub parameters: Vec<ButtonParameter<'a>> = "parameters",
    }

    /// What fills the cards.
    pub(in crate::provider::woztell) struct Carousel<'a> {
        pub cards: Vec<Card<'a>> = "cards",
    }

    /// What fills a card.
    pub(in crate::provider::woztell) struct Card<'a> {
        pub card_index: u64 = "card_index",
        pub components: Vec<CardComponent<'a>> = "components",
    }

    /// A place in a header.
    pub(in crate::provider::woztell) struct LocationParameter<'a> {
        pub location: Location<'a> = "location",
    }

    /// What a quick reply gives back.
    pub(in crate::provider::woztell) struct Payload<'a> {
        pub payload: Str<'a> = "payload",
    }

    /// A code to copy.
    pub(in crate::provider::woztell) struct CouponCode<'a> {
        pub coupon_code: Str<'a> = "coupon_code",
    }

    /// What opens a flow.
    pub(in crate::provider::woztell) struct FlowParameter<'a> {
        pub action: FlowAction<'a> = "action",
    }

    /// The flow's id, a colon and a payload; or the id alone.
    pub(in crate::provider::woztell) struct FlowAction<'a> {
        pub flow_token: Str<'a> = "flow_token",
        pub flow_action_data: Option<Any<'a>> = "flow_action_data",
    }
}

tagged! {
    /// A part of a template that takes something.
    pub(in crate::provider::woztell) enum Component<'a> by "type" {
        "header" => Header(HeaderComponent<'a>),
        "body" => Body(BodyComponent<'a>),
        "button" => Button(ButtonComponent<'a>),
        /// In capitals, unlike the others.
        "CAROUSEL" => Carousel(Carousel<'a>),
    }
}

tagged! {
    /// A part of a card that takes something.
    pub(in crate::provider::woztell) enum CardComponent<'a> by "type" {
        "header" => Header(HeaderComponent<'a>),
        "body" => Body(BodyComponent<'a>),
        "button" => Button(CardButton<'a>),
    }
}

tagged! {
    /// What fills a header. Text and places are WhatsApp's own form.
    pub(in crate::provider::woztell) enum HeaderParameter<'a> by "type" {
        "image" => Image(ImageHeader<'a>),
        "document" => Document(DocumentHeader<'a>),
        "video" => Video(VideoHeader<'a>),
        "text" => Text(TextValue<'a>),
        "location" => Location(LocationParameter<'a>),
    }
}

tagged! {
    /// What a variable is filled with.
    pub(in crate::provider::woztell) enum TextParameter<'a> by "type" {
        "text" => Text(TextValue<'a>),
    }
}

tagged! {
    /// What a button is filled with.
    pub(in crate::provider::woztell) enum ButtonParameter<'a> by "type" {
        "payload" => Payload(Payload<'a>),
        "action" => Action(FlowParameter<'a>),
        "text" => Text(TextValue<'a>),
        "coupon_code" => CouponCode(CouponCode<'a>),
    }
}
