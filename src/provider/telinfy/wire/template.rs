//! POST /whatsapp/templates/message.

use serde::ser::{Serialize, Serializer};

use super::nullable::Nullable;
use super::parameter::{BodyParameter, HeaderParameter};
use crate::json::{Node, Read, Reader, Str, record, words};

record! {
    /// One template to one recipient (P2 lines 124-143).
    pub(in crate::provider::telinfy) struct TemplateRequest<'a> {
        pub to: Str<'a> = "to",
        pub type_word: Option<TypeWord> = "type",
        pub template_name: Str<'a> = "templateName",
        pub language: Str<'a> = "language",
        pub header: Nullable<Header<'a>> = "header",
        pub body: Nullable<Body<'a>> = "body",
        pub button: Nullable<Vec<Button<'a>>> = "button",
        /// Seen in older samples only, like the three ids below (X-31453414388).
        pub from: Option<Str<'a>> = "from",
        pub whats_app_business_id: Option<Str<'a>> = "whatsAppBusinessId",
        pub phone_number_id: Option<Str<'a>> = "phoneNumberId",
        pub template_id: Option<Str<'a>> = "templateId",
        /// The concept page names the field in words only (SEED line 36); both spellings are read.
        pub call_back_data: Option<Str<'a>> = "callBackData",
        pub callback_data: Option<Str<'a>> = "callbackData",
    }

    /// What fills the header: one parameter.
    pub(in crate::provider::telinfy) struct Header<'a> {
        pub parameters: Vec<HeaderParameter<'a>> = "parameters",
    }

    /// What fills the variables of the body, in order.
    pub(in crate::provider::telinfy) struct Body<'a> {
        pub parameters: Vec<BodyParameter<'a>> = "parameters",
    }

    /// What fills a button (P2 lines 111-122). The list of them is named in the singular.
    pub(in crate::provider::telinfy) struct Button<'a> {
        pub sub_type: SubType = "sub_type",
        pub index: Index = "index",
        pub parameters: Vec<BodyParameter<'a>> = "parameters",
    }
}

words! {
    /// The value of `type`, which the plugin sends and others leave out.
    pub(in crate::provider::telinfy) enum TypeWord {
        Template = "template",
    }
}

words! {
    /// The kinds of button that take something.
    pub(in crate::provider::telinfy) enum SubType {
        Url = "url",
        QuickReply = "quick_reply",
    }
}

/// The zero-based place of a button: written as text like the official plugin does (P2 line 115), read as a number too.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(in crate::provider::telinfy) struct Index(pub u64);

impl<'a> Read<'a> for Index {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let index = node.loose_text().and_then(|digits| digits.parse().ok());
        index.map_or_else(|| reader.mismatch(node, "a whole number, as text or as such"), Self)
    }
}

impl Serialize for Index {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_string())
    }
}
