//! Messages: of a person, of the business in its WhatsApp Business app, and of their past.

use super::content::CONTENT;
use super::{CHANNEL, PERSON};
use crate::event::PARTY;
use crate::shape::Shape::{As, Bool, Constant, List, Number, Object, Renamed, Text};
use crate::shape::{INSTANT, Member, Packed, Shape, When, flat, needs, packed, takes};

/// WhatsAppMoMessage. `timestamp` has taken the place of `receivedAt`, which still comes.
pub(super) static RECEIVED: Packed =
    packed!(Object(&[needs("event", "", Constant("MoMessage")), flat(PARTIES), needs("content", "content", CONTENT), WHATSAPP]));

/// CoexistenceHistoryMessage: how far it is, in words of which only examples are known.
pub(super) static HISTORY: Packed = packed!(Object(&[flat(PARTIES), takes("content", "content", CONTENT), WHATSAPP, flat(PAST)]));

/// The same of an answer to a button.
pub(super) static HISTORY_REPLY: Packed = packed!(Object(&[flat(PARTIES), flat(QUICK), flat(PAST)]));

/// MoMessagePostBack of a template's quick reply: the payload of the button and its caption.
pub(super) static QUICK_REPLY: Packed = packed!(Object(&[EVENT, flat(PARTIES), flat(QUICK)]));

/// MoMessagePostBack of a list's row: what is described is no button.
pub(super) static LIST_REPLY: Packed = packed!(Object(&[
    EVENT,
    flat(PARTIES),
    CHOSEN,
    needs("whatsapp", "", Object(&[SENDER, needs("title", "content/title", Text), needs("description", "content/description", Text)])),
]));

/// MoMessagePostBack of a button, and of a row without a description, which looks the same.
pub(super) static BUTTON_REPLY: Packed =
    packed!(Object(&[EVENT, flat(PARTIES), CHOSEN, needs("whatsapp", "", Object(&[SENDER, needs("title", "content/title", Text)]))]));

/// MoMessageOrder. Numbers are called texts and shown as numbers.
pub(super) static ORDER: Packed = packed!(Object(&[
    flat(PARTIES),
    needs(
        "order",
        "content",
        Object(&[
            takes("catalogId", "catalogId", Text),
            takes("text", "text", Text),
            needs(
                "items",
                "items",
                List(&Object(&[
                    needs("productId", "productId", Text),
                    takes("productName", "name", Text),
                    takes("description", "description", Text),
                    needs("quantity", "quantity", Number),
                    takes("itemPrice", "price", Number),
                    takes("currency", "currency", Text),
                ])),
            ),
        ]),
    ),
    WHATSAPP,
]));

/// CoexistenceContact.
pub(super) static CONTACT: Packed = packed!(Object(&[
    takes("from", "from", As(&PARTY)),
    takes("to", "to", As(&PARTY)),
    takes("timestamp", "at", As(&INSTANT)),
    takes("action", "action", Text),
    takes("fullName", "name", Text),
    takes("firstName", "firstName", Text),
    takes("phoneNumber", "phoneNumber", As(&PARTY)),
]));

/// What all have: who, when, and in answer to what.
const PARTIES: Shape = Object(&[
    needs("channel", "channel", As(&CHANNEL)),
    needs("messageId", "messageId", Text),
    needs("from", "from", As(&PARTY)),
    takes("to", "to", As(&PARTY)),
    takes("groupId", "groupId", Text),
    takes("timestamp", "at", As(&INSTANT)),
    takes("receivedAt", "at", As(&INSTANT)).when(When::Read),
    takes("context", "", CONTEXT),
]);

/// MoContext.
const CONTEXT: Shape = Object(&[
    takes("messageId", "replyTo", Text),
    takes("isForwarded", "forwarded", Bool),
    takes("isFrequentlyForwarded", "frequentlyForwarded", Bool),
    takes(
        "product",
        "referredProduct",
        Object(&[takes("catalogId", "catalogId", Text), takes("productId", "productId", Text), takes("name", "name", Text)]),
    ),
]);

const EVENT: Member = needs("event", "", Constant("MoMessage::Postback"));
const CHOSEN: Member = needs("postback", "", Object(&[needs("data", "content/id", Text)]));
const SENDER: Member = flat(Object(&[takes("senderName", "senderName", Text), flat(PERSON)]));
const WHATSAPP: Member = takes("whatsapp", "", Object(&[SENDER]));

const QUICK: Shape = Object(&[
    needs("postback", "", Object(&[needs("data", "content/payload", Text)])),
    needs("whatsapp", "", Object(&[SENDER, needs("text", "content/text", Text)])),
]);

const PAST: Shape = Object(&[
    takes(
        "status",
        "status",
        Renamed(&[("accepted", "accepted"), ("sent", "sent"), ("delivered", "delivered"), ("read", "read"), ("failed", "failed")]),
    ),
    takes("status", "rawStatus", Text),
]);
