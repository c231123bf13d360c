//! Template messages.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::header::{TemplateHeader, TextWord};
use super::interactive::ProductSection;
use super::loose::{AtMostOne, Loose, NoEffect, OneOrMany};
use crate::json::{Any, Node, Read, Reader, Str, record, tagged};

record! {
    /// WhatsAppTemplate.
    pub(in crate::provider::tyntec) struct Template<'a> {
        pub template_id: Str<'a> = "templateId",
        pub template_language: Str<'a> = "templateLanguage",
        pub components: Option<Components<'a>> = "components",
    }

    /// WhatsAppTemplateComponents. `body` has an entry for each variable, whatever its `maxItems` says. `carousel` is
    /// a list from 3.26 on; 3.17's schema shows one card and speaks of a list.
    pub(in crate::provider::tyntec) struct Components<'a> {
        pub header: AtMostOne<TemplateHeader<'a>> = "header",
        pub body: Option<Vec<BodyText<'a>>> = "body",
        pub button: Option<Vec<TemplateButton<'a>>> = "button",
        pub carousel: Option<OneOrMany<Card<'a>>> = "carousel",
        pub limited_time_offer: Option<LimitedTimeOffer> = "limitedTimeOffer",
    }

    /// WhatsAppTemplateTextBodyComponent.
    pub(in crate::provider::tyntec) struct BodyText<'a> {
        pub kind: TextWord = "type",
        pub text: Loose<'a> = "text",
        pub example: NoEffect = "example",
    }

    /// WhatsAppCarouselComponent.
    pub(in crate::provider::tyntec) struct Card<'a> {
        pub card_index: u64 = "cardIndex",
        pub components: CardComponents<'a> = "components",
    }

    /// WhatsAppCarouselTemplateComponents. `button` is one object in the schema; two buttons need the list.
    pub(in crate::provider::tyntec) struct CardComponents<'a> {
        pub header: AtMostOne<TemplateHeader<'a>> = "header",
        pub body: Option<Vec<BodyText<'a>>> = "body",
        pub button: Option<OneOrMany<TemplateButton<'a>>> = "button",
    }

    /// QuickReplyButtonComponent.
    pub(in crate::provider::tyntec) struct QuickReplyButton<'a> {
        pub index: u64 = "index",
        pub payload: Str<'a> = "payload",
    }

    /// UrlButtonComponent.
    pub(in crate::provider::tyntec) struct UrlTextButton<'a> {
        pub index: u64 = "index",
        pub text: Loose<'a> = "text",
    }

    /// FlowButtonComponent; `action` from 3.26 on.
    pub(in crate::provider::tyntec) struct FlowButton<'a> {
        pub index: u64 = "index",
        pub action: Option<FlowButtonAction<'a>> = "action",
    }

    /// FlowButtonComponent.action.
    pub(in crate::provider::tyntec) struct FlowButtonAction<'a> {
        pub flow_token: Option<Str<'a>> = "flowToken",
        pub flow_action_data: Option<Any<'a>> = "flowActionData",
    }

    /// CopyCodeButtonComponent.
    pub(in crate::provider::tyntec) struct CopyCodeButton<'a> {
        pub index: u64 = "index",
        pub coupon_code: Loose<'a> = "couponCode",
    }

    /// CatalogButtonComponent.
    pub(in crate::provider::tyntec) struct CatalogButton<'a> {
        pub index: u64 = "index",
        pub action: Option<Thumbnail<'a>> = "action",
    }

    /// CatalogButtonComponent.action.
    pub(in crate::provider::tyntec) struct Thumbnail<'a> {
        pub thumbnail_product_id: Option<Str<'a>> = "thumbnailProductId",
    }

    /// MPMButtonComponent.
    pub(in crate::provider::tyntec) struct MpmButton<'a> {
        pub index: u64 = "index",
        pub action: MpmAction<'a> = "action",
    }

    /// MPMButtonComponentAction.
    pub(in crate::provider::tyntec) struct MpmAction<'a> {
        pub thumbnail_product_id: Option<Str<'a>> = "thumbnailProductId",
        pub sections: Vec<ProductSection<'a>> = "sections",
    }

    /// CallButtonComponent.
    pub(in crate::provider::tyntec) struct CallTemplateButton<'a> {
        pub index: u64 = "index",
        pub time_to_live_minutes: Option<u64> = "timeToLiveMinutes",
        pub payload: Option<Str<'a>> = "payload",
    }
}

tagged! {
    /// A button of a template; kinds may be mixed from 3.26 on.
    pub(in crate::provider::tyntec) enum TemplateButton<'a> by "type" {
        "quick_reply" => QuickReply(QuickReplyButton<'a>),
        "url" => Url(UrlTextButton<'a>),
        "flow" => Flow(FlowButton<'a>),
        "copy_code" => CopyCode(CopyCodeButton<'a>),
        "catalog" => Catalog(CatalogButton<'a>),
        "mpm" => Mpm(MpmButton<'a>),
        "call" => Call(CallTemplateButton<'a>),
    }
}

/// WhatsAppLimitedTimeOfferComponent.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(in crate::provider::tyntec) struct LimitedTimeOffer {
    /// When the offer ends, in milliseconds since the epoch.
    pub expiration_time_ms: u64,
}

impl<'a> Read<'a> for LimitedTimeOffer {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        if !node.is_object() {
            return reader.mismatch(node, "an object");
        }
        reader.only(node, &[&["expirationTimeMs"]]);
        Self { expiration_time_ms: reader.field(node, "expirationTimeMs") }
    }
}

impl Serialize for LimitedTimeOffer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry("expirationTimeMs", &self.expiration_time_ms)?;
        map.end()
    }
}
