//! Buttons, lists, products and requests.

use super::carousel::CarouselAction;
use crate::json::{Str, record, tagged};
use crate::message::{ReplyButton, Section};

record! {
    /// InteractiveBodyContent, InteractiveFooterContent.
    pub(in crate::provider::infobip) struct TextPart<'a> {
        pub text: Str<'a> = "text",
    }

    /// A header that is a file, but for a document.
    pub(in crate::provider::infobip) struct MediaHeader<'a> {
        pub media_url: Str<'a> = "mediaUrl",
    }

    /// A header that is a document.
    pub(in crate::provider::infobip) struct DocumentHeader<'a> {
        pub media_url: Str<'a> = "mediaUrl",
        pub filename: Option<Str<'a>> = "filename",
    }

    /// InteractiveButtonsContent.
    pub(in crate::provider::infobip) struct ButtonsContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: ButtonsAction<'a> = "action",
        pub header: Option<Header<'a>> = "header",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveButtonsActionContent.
    pub(in crate::provider::infobip) struct ButtonsAction<'a> {
        pub buttons: Vec<ButtonContent<'a>> = "buttons",
    }

    /// InteractiveListContent.
    pub(in crate::provider::infobip) struct ListContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: ListAction<'a> = "action",
        pub header: Option<TextHeader<'a>> = "header",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveListActionContent. Its sections are those of neutral lists.
    pub(in crate::provider::infobip) struct ListAction<'a> {
        pub title: Str<'a> = "title",
        pub sections: Vec<Section<'a>> = "sections",
    }

    /// InteractiveUrlButtonContent.
    pub(in crate::provider::infobip) struct UrlButtonContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: UrlAction<'a> = "action",
        pub header: Option<Header<'a>> = "header",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveUrlButtonActionContent, UrlCardActionButton.
    pub(in crate::provider::infobip) struct UrlAction<'a> {
        pub display_text: Str<'a> = "displayText",
        pub url: Str<'a> = "url",
    }

    /// InteractiveLocationRequestContent, InteractiveRequestContactInfoContent.
    pub(in crate::provider::infobip) struct BodyOnly<'a> {
        pub body: TextPart<'a> = "body",
    }

    /// InteractiveProductContent.
    pub(in crate::provider::infobip) struct ProductContent<'a> {
        pub action: ProductAction<'a> = "action",
        pub body: Option<TextPart<'a>> = "body",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveProductActionContent.
    pub(in crate::provider::infobip) struct ProductAction<'a> {
        pub catalog_id: Str<'a> = "catalogId",
        pub product_retailer_id: Str<'a> = "productRetailerId",
    }

    /// InteractiveMultiProductContent.
    pub(in crate::provider::infobip) struct MultiProductContent<'a> {
        pub header: TextHeader<'a> = "header",
        pub body: TextPart<'a> = "body",
        pub action: MultiProductAction<'a> = "action",
        pub footer: Option<TextPart<'a>> = "footer",
    }

    /// InteractiveMultiProductActionContent.
    pub(in crate::provider::infobip) struct MultiProductAction<'a> {
        pub catalog_id: Str<'a> = "catalogId",
        pub sections: Vec<MultiProductSection<'a>> = "sections",
    }

    /// InteractiveMultiProductSectionContent, MultiProductSectionContent.
    pub(in crate::provider::infobip) struct MultiProductSection<'a> {
        pub title: Option<Str<'a>> = "title",
        pub product_retailer_ids: Vec<Str<'a>> = "productRetailerIds",
    }

    /// InteractiveVoiceButtonContent.
    pub(in crate::provider::infobip) struct VoiceButtonContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: Option<VoiceAction<'a>> = "action",
    }

    /// InteractiveVoiceButtonMessageActionWhatsAppContent.
    pub(in crate::provider::infobip) struct VoiceAction<'a> {
        pub button_display_text: Option<Str<'a>> = "buttonDisplayText",
        pub call_validity_period: Option<u64> = "callValidityPeriod",
        pub call_context_payload: Option<Str<'a>> = "callContextPayload",
    }

    /// InteractiveMediaCarouselContent.
    pub(in crate::provider::infobip) struct CarouselContent<'a> {
        pub body: TextPart<'a> = "body",
        pub action: CarouselAction<'a> = "action",
    }
}

tagged! {
    /// The header of buttons and of a URL button.
    pub(in crate::provider::infobip) enum Header<'a> by "type" {
        "TEXT" => Text(TextPart<'a>),
        "IMAGE" => Image(MediaHeader<'a>),
        "VIDEO" => Video(MediaHeader<'a>),
        "DOCUMENT" => Document(DocumentHeader<'a>),
    }
}

tagged! {
    /// The header of lists, product lists and flows.
    pub(in crate::provider::infobip) enum TextHeader<'a> by "type" {
        "TEXT" => Text(TextPart<'a>),
    }
}

tagged! {
    /// InteractiveButtonContent: a neutral button with a type.
    pub(in crate::provider::infobip) enum ButtonContent<'a> by "type" {
        "REPLY" => Reply(ReplyButton<'a>),
    }
}
