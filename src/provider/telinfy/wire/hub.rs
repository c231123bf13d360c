//! POST /whatsapp/campaigns/send of the hub: Meta's component form.

use super::parameter::{BodyParameter, HeaderParameter, TextParameter};
use super::template::{Index, SubType};
use crate::json::{Str, record, tagged};

record! {
    /// One template to one recipient (HUB, X-57986424405).
    pub(in crate::provider::telinfy) struct HubRequest<'a> {
        pub phone_number: Str<'a> = "phoneNumber",
        pub template: HubTemplate<'a> = "template",
    }

    /// The template.
    pub(in crate::provider::telinfy) struct HubTemplate<'a> {
        pub name: Str<'a> = "name",
        pub language: HubLanguage<'a> = "language",
        pub components: Option<Vec<Component<'a>>> = "components",
    }

    /// Its language.
    pub(in crate::provider::telinfy) struct HubLanguage<'a> {
        pub code: Str<'a> = "code",
    }

    /// What fills the header.
    pub(in crate::provider::telinfy) struct HubHeader<'a> {
        pub parameters: Vec<HeaderParameter<'a>> = "parameters",
    }

    /// What fills the body.
    pub(in crate::provider::telinfy) struct HubBody<'a> {
        pub parameters: Vec<BodyParameter<'a>> = "parameters",
    }

    /// What fills a button, in Meta's form.
    pub(in crate::provider::telinfy) struct HubButton<'a> {
        pub sub_type: SubType = "sub_type",
        pub index: Index = "index",
        pub parameters: Vec<ButtonParameter<'a>> = "parameters",
    }

    /// `{ type: "payload", payload }`.
    pub(in crate::provider::telinfy) struct PayloadParameter<'a> {
        pub payload: Str<'a> = "payload",
    }
}

tagged! {
    /// A part of the template that takes something.
    pub(in crate::provider::telinfy) enum Component<'a> by "type" {
        "header" => Header(HubHeader<'a>),
        "body" => Body(HubBody<'a>),
        "button" => Button(HubButton<'a>),
    }
}

tagged! {
    /// What fills a button: a text for a URL, a payload for a quick reply.
    pub(in crate::provider::telinfy) enum ButtonParameter<'a> by "type" {
        "text" => Text(TextParameter<'a>),
        "payload" => Payload(PayloadParameter<'a>),
    }
}
