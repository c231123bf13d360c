//! Template messages.

use super::header::{EXAMPLE, TEMPLATE_HEADER};
use super::interactive::PRODUCT_SECTIONS;
use super::time::MOMENT;
use crate::shape::Shape::{As, Constant, List, ListOrItem, Object, OneOrMany, Place, Placed, Sole, Text, Texts, Whole};
use crate::shape::{Codec, Is, LOOSE_TEXT, Member, Shape, Union, Variant, needs, takes};

/// WhatsAppTemplate.
pub(super) const TEMPLATE: Shape =
    Object(&[needs("templateId", "name", Text), needs("templateLanguage", "language", Text), takes("components", "", COMPONENTS)]);

/// WhatsAppTemplateComponents. `carousel` is a list from 3.26 on; 3.17's schema shows one card and speaks of a list.
const COMPONENTS: Shape = Object(&[
    HEADER,
    BODY,
    takes("button", "buttons", List(&BUTTON)),
    takes("carousel", "cards", ListOrItem(&Placed("cardIndex", &CARD))),
    takes("limitedTimeOffer", "limitedTimeOffer", OFFER),
]);

const HEADER: Member = takes("header", "header", Sole(&TEMPLATE_HEADER));

/// It has an entry for each variable, whatever its `maxItems` says.
const BODY: Member = takes("body", "body", Texts(&BODY_TEXT));

/// WhatsAppTemplateTextBodyComponent.
const BODY_TEXT: Shape = Object(&[needs("type", "", Constant("text")), needs("text", "", As(&LOOSE_TEXT)), EXAMPLE]);

/// WhatsAppLimitedTimeOfferComponent: when the offer ends.
const OFFER: Shape = Object(&[needs("expirationTimeMs", "expiresAt", As(&MOMENT))]);

/// WhatsAppCarouselComponent.
const CARD: Shape = Object(&[needs("cardIndex", "", Place), needs("components", "", CARD_COMPONENTS)]);

/// WhatsAppCarouselTemplateComponents. `button` is one object in the schema; two buttons need the list.
const CARD_COMPONENTS: Shape = Object(&[HEADER, BODY, takes("button", "buttons", OneOrMany(&BUTTON))]);

/// A button of a template; kinds may be mixed from 3.26 on.
const BUTTON: Shape = Shape::Union(&Union {
    tag: "type",
    of: &[
        // QuickReplyButtonComponent.
        button("quick_reply", "quick_reply", Object(&[INDEX, needs("payload", "payload", Text)])),
        // UrlButtonComponent.
        button("url", "url", Object(&[INDEX, needs("text", "suffix", As(&LOOSE_TEXT))])),
        // FlowButtonComponent; `action` from 3.26 on.
        button(
            "flow",
            "flow",
            Object(&[
                INDEX,
                takes("action", "", Object(&[takes("flowToken", "token", Text), takes("flowActionData", "data", As(&Codec::SAME))])),
            ]),
        ),
        // CopyCodeButtonComponent.
        button("copy_code", "copy_code", Object(&[INDEX, needs("couponCode", "code", As(&LOOSE_TEXT))])),
        // CatalogButtonComponent.
        button("catalog", "catalog", Object(&[INDEX, takes("action", "", Object(&[THUMBNAIL]))])),
        // MPMButtonComponent, MPMButtonComponentAction.
        button(
            "mpm",
            "multi_product",
            Object(&[INDEX, needs("action", "", Object(&[THUMBNAIL, needs("sections", "sections", PRODUCT_SECTIONS)]))]),
        ),
        // CallButtonComponent.
        button(
            "call",
            "voice_call",
            Object(&[INDEX, takes("timeToLiveMinutes", "validMinutes", Whole), takes("payload", "payload", Text)]),
        ),
    ],
});

const INDEX: Member = needs("index", "index", Whole);
const THUMBNAIL: Member = takes("thumbnailProductId", "thumbnailProductId", Text);

const fn button(tag: &'static str, kind: &'static str, shape: Shape) -> Variant {
    Variant { tag, is: Is::Word("type", kind), shape }
}
