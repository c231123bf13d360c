//! Template messages.

use super::session::{CaptionedFile, File, NamedFile};
use crate::json::{Number, Str, record, tagged, words};

words! {
    /// The only kind of button that takes something (Dynamic CTA redirect Button, Click Tracking).
    pub(in crate::provider::tellephant) enum SubType {
        Url = "url",
    }
}

record! {
    /// A template message.
    pub(in crate::provider::tellephant) struct TemplateContent<'a> {
        pub template: Template<'a> = "template",
    }

    /// A template by its name and what fills it. The tables call it an array; every example has an object.
    pub(in crate::provider::tellephant) struct Template<'a> {
        pub template_id: Str<'a> = "templateId",
        pub language: Str<'a> = "language",
        pub components: Vec<Component<'a>> = "components",
    }

    /// What fills the header: one parameter in every example.
    pub(in crate::provider::tellephant) struct HeaderComponent<'a> {
        pub parameters: Vec<HeaderParameter<'a>> = "parameters",
    }

    /// What fills the body, one parameter for each variable.
    pub(in crate::provider::tellephant) struct BodyComponent<'a> {
        pub parameters: Vec<TextParameter<'a>> = "parameters",
    }

    /// What fills a URL button. The table requires `index`; the examples of click tracking do without.
    pub(in crate::provider::tellephant) struct ButtonComponent<'a> {
        pub sub_type: SubType = "subType",
        pub index: Option<u64> = "index",
        pub parameters: Vec<ButtonParameter<'a>> = "parameters",
    }

    /// A file in a header.
    pub(in crate::provider::tellephant) struct MediaParameter<'a> {
        pub media: HeaderMedia<'a> = "media",
    }

    /// A place in a header.
    pub(in crate::provider::tellephant) struct PlaceParameter<'a> {
        pub location: Coordinates<'a> = "location",
    }

    /// The two numbers of a place.
    pub(in crate::provider::tellephant) struct Coordinates<'a> {
        pub latitude: Number<'a> = "latitude",
        pub longitude: Number<'a> = "longitude",
    }

    /// What a variable is filled with.
    pub(in crate::provider::tellephant) struct TextValue<'a> {
        pub text: Str<'a> = "text",
    }

    /// The end of a button's URL. The table requires it; the examples of click tracking do without.
    pub(in crate::provider::tellephant) struct ButtonText<'a> {
        pub text: Option<Str<'a>> = "text",
    }
}

tagged! {
    /// A part of a template that takes something.
    pub(in crate::provider::tellephant) enum Component<'a> by "type" {
        "header" => Header(HeaderComponent<'a>),
        "body" => Body(BodyComponent<'a>),
        "button" => Button(ButtonComponent<'a>),
    }
}

tagged! {
    /// What fills a header. Text is not on the page; it has the form of the body's parameters.
    pub(in crate::provider::tellephant) enum HeaderParameter<'a> by "type" {
        "media" => Media(MediaParameter<'a>),
        "location" => Location(PlaceParameter<'a>),
        "text" => Text(TextValue<'a>),
    }
}

tagged! {
    /// A file in a header.
    pub(in crate::provider::tellephant) enum HeaderMedia<'a> by "type" {
        "image" => Image(File<'a>),
        "document" => Document(NamedFile<'a>),
        "video" => Video(CaptionedFile<'a>),
    }
}

tagged! {
    /// What a variable of the body is filled with.
    pub(in crate::provider::tellephant) enum TextParameter<'a> by "type" {
        "text" => Text(TextValue<'a>),
    }
}

tagged! {
    /// What a button is filled with.
    pub(in crate::provider::tellephant) enum ButtonParameter<'a> by "type" {
        "text" => Text(ButtonText<'a>),
    }
}
