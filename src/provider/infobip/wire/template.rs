//! Templates.

use super::interactive::{MediaHeader, MultiProductSection};
use super::order::{OrderAction, OrderStatusAction};
use crate::json::{Any, Number, Str, record, tagged};

record! {
    /// TemplateContent.
    pub(in crate::provider::infobip) struct TemplateContent<'a> {
        pub template_name: Str<'a> = "templateName",
        pub template_data: TemplateData<'a> = "templateData",
        pub language: Str<'a> = "language",
    }

    /// TemplateDataContent.
    pub(in crate::provider::infobip) struct TemplateData<'a> {
        pub body: TemplateBody<'a> = "body",
        pub header: Option<TemplateHeader<'a>> = "header",
        pub buttons: Option<Vec<Button<'a>>> = "buttons",
        pub carousel: Option<TemplateCarousel<'a>> = "carousel",
        pub limited_time_offer: Option<LimitedTimeOffer<'a>> = "limitedTimeOffer",
        pub order_status: Option<OrderStatuses<'a>> = "orderStatus",
    }

    /// TemplateBodyContent.
    pub(in crate::provider::infobip) struct TemplateBody<'a> {
        pub placeholders: Vec<Str<'a>> = "placeholders",
    }

    /// TemplateTextHeaderContent.
    pub(in crate::provider::infobip) struct TemplateTextHeader<'a> {
        pub placeholder: Str<'a> = "placeholder",
    }

    /// TemplateDocumentHeaderContent: unlike elsewhere the file must have a name.
    pub(in crate::provider::infobip) struct TemplateDocumentHeader<'a> {
        pub media_url: Str<'a> = "mediaUrl",
        pub filename: Str<'a> = "filename",
    }

    /// TemplateLocationHeaderContent.
    pub(in crate::provider::infobip) struct LocationHeader<'a> {
        pub latitude: Number<'a> = "latitude",
        pub longitude: Number<'a> = "longitude",
    }

    /// TemplateQuickReplyButtonContent, TemplateUrlButtonContent, TemplateCopyCodeButtonContent.
    pub(in crate::provider::infobip) struct Parameter<'a> {
        pub parameter: Str<'a> = "parameter",
    }

    /// TemplateFlowButtonContent.
    pub(in crate::provider::infobip) struct FlowButton<'a> {
        pub flow_token: Option<Str<'a>> = "flowToken",
        pub data: Option<Any<'a>> = "data",
    }

    /// TemplateCatalogButtonContent.
    pub(in crate::provider::infobip) struct CatalogButton<'a> {
        pub thumbnail_product_retailer_id: Option<Str<'a>> = "thumbnailProductRetailerId",
    }

    /// TemplateMultiProductButtonContent.
    pub(in crate::provider::infobip) struct MultiProductButton<'a> {
        pub thumbnail_product_retailer_id: Option<Str<'a>> = "thumbnailProductRetailerId",
        pub sections: Vec<MultiProductSection<'a>> = "sections",
    }

    /// TemplateOrderDetailsButtonContent.
    pub(in crate::provider::infobip) struct OrderDetailsButton<'a> {
        pub action: OrderAction<'a> = "action",
    }

    /// TemplateVoiceCallButtonContent.
    pub(in crate::provider::infobip) struct VoiceCallButton<'a> {
        pub call_validity_period: Option<u64> = "callValidityPeriod",
        pub call_context_payload: Option<Str<'a>> = "callContextPayload",
    }

    /// TemplateCarouselContent.
    pub(in crate::provider::infobip) struct TemplateCarousel<'a> {
        pub cards: Vec<TemplateCard<'a>> = "cards",
    }

    /// TemplateCardContent.
    pub(in crate::provider::infobip) struct TemplateCard<'a> {
        pub header: TemplateHeader<'a> = "header",
        pub body: Option<TemplateBody<'a>> = "body",
        pub buttons: Option<Vec<CardButton<'a>>> = "buttons",
    }

    /// TemplateLimitedTimeOfferContent.
    pub(in crate::provider::infobip) struct LimitedTimeOffer<'a> {
        pub expiration_time: Str<'a> = "expirationTime",
    }

    /// TemplateOrderStatusContent.
    pub(in crate::provider::infobip) struct OrderStatuses<'a> {
        pub order_statuses: Vec<OrderStatusUpdate<'a>> = "orderStatuses",
    }
}

tagged! {
    /// TemplateHeaderContent.
    pub(in crate::provider::infobip) enum TemplateHeader<'a> by "type" {
        "TEXT" => Text(TemplateTextHeader<'a>),
        "IMAGE" => Image(MediaHeader<'a>),
        "VIDEO" => Video(MediaHeader<'a>),
        "GIF" => Gif(MediaHeader<'a>),
        "DOCUMENT" => Document(TemplateDocumentHeader<'a>),
        "LOCATION" => Location(LocationHeader<'a>),
    }
}

tagged! {
    /// TemplateButtonContent.
    pub(in crate::provider::infobip) enum Button<'a> by "type" {
        "QUICK_REPLY" => QuickReply(Parameter<'a>),
        "URL" => Url(Parameter<'a>),
        "COPY_CODE" => CopyCode(Parameter<'a>),
        "FLOW" => Flow(FlowButton<'a>),
        "CATALOG" => Catalog(CatalogButton<'a>),
        "MULTI_PRODUCT" => MultiProduct(MultiProductButton<'a>),
        "ORDER_DETAILS" => OrderDetails(OrderDetailsButton<'a>),
        "VOICE_CALL" => VoiceCall(VoiceCallButton<'a>),
    }
}

tagged! {
    /// CardAllowedTemplateButtonContent.
    pub(in crate::provider::infobip) enum CardButton<'a> by "type" {
        "QUICK_REPLY" => QuickReply(Parameter<'a>),
        "URL" => Url(Parameter<'a>),
    }
}

tagged! {
    /// OrderStatusContent.
    pub(in crate::provider::infobip) enum OrderStatusUpdate<'a> by "type" {
        "ORDER_STATUS" => OrderStatus(OrderStatusAction<'a>),
    }
}
