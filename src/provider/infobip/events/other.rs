//! What is about a person, a payment or a link: their `from` is the sender, and who it is about stands within.

use super::{APPLICATION, ENTITY};
use crate::event::{LOWER, PARTY};
use crate::shape::Shape::{Any, As, List, Number, Object, Text};
use crate::shape::{INSTANT, Member, Packed, needs, packed, takes};

const SENDER: Member = takes("from", "to", As(&PARTY));
const CREATED: Member = takes("createdAt", "at", As(&INSTANT));

/// PaymentNotificationResponse. `callbackData` is a list with PayU and a map with Razorpay.
pub(super) static PAYMENT: Packed = packed!(Object(&[
    SENDER,
    CREATED,
    takes(
        "content",
        "",
        Object(&[
            takes("from", "from", As(&PARTY)),
            takes("referenceId", "referenceId", Text),
            takes("paymentId", "paymentId", Text),
            takes("paymentStatus", "status", As(&LOWER)),
            takes("currency", "currency", As(&LOWER)),
            takes("totalAmountValue", "totalAmount", Number),
            takes("totalAmountOffset", "amountOffset", Number),
            takes("callbackData", "callbackData", Any),
            takes(
                "transactions",
                "transactions",
                List(&Object(&[
                    takes("id", "id", Text),
                    takes("type", "type", As(&LOWER)),
                    takes("status", "status", As(&LOWER)),
                    takes("createdTimestamp", "createdAt", As(&INSTANT)),
                    takes("updatedTimestamp", "updatedAt", As(&INSTANT)),
                ])),
            ),
        ]),
    ),
]));

/// SystemEventResponse.
pub(super) static IDENTITY: Packed = packed!(Object(&[
    SENDER,
    CREATED,
    takes(
        "content",
        "",
        Object(&[
            takes("userNumber", "from", As(&PARTY)),
            takes("userId", "userId", Text),
            takes("hash", "hash", Text),
            takes("description", "description", Text),
        ]),
    ),
]));

/// MarketingUpdateNotificationResponse.
pub(super) static MARKETING: Packed = packed!(Object(&[
    SENDER,
    CREATED,
    takes("content", "", Object(&[takes("from", "from", As(&PARTY)), takes("description", "description", Text)])),
]));

/// Of the same service that shortens the links of SMS; nothing is published for WhatsApp.
pub(super) static CLICK: Packed = packed!(Object(&[
    takes("recipient", "to", As(&PARTY)),
    needs("url", "url", Text),
    takes("sendDateTime", "at", As(&INSTANT)),
    takes("messageId", "messageId", Text),
    takes("bulkId", "bulkId", Text),
    takes("callbackData", "callbackData", Text),
    takes(
        "recipientInfo",
        "device",
        Object(&[takes("deviceType", "type", Text), takes("os", "os", Text), takes("deviceName", "name", Text)]),
    ),
    takes("geoLocationInfo", "location", Object(&[takes("countryName", "country", Text), takes("city", "city", Text)])),
    ENTITY,
    APPLICATION,
]));
