//! What Infobip's bodies look like, named as in its OpenAPI, and where each part stands in a neutral message.

mod content;
mod interactive;
mod order;
mod payment;
mod template;
mod time;

#[cfg(feature = "events")]
pub(super) use content::CONTACT;

use crate::message::{Kind, Kinds};
use crate::shape::Shape::{As, Bool, Each, Object, Text, Whole};
use crate::shape::{Packed, RECIPIENT, SENDER, Shape, needs, packed, takes};

/// The kinds whose messages have no `urlOptions` (AudioMessage, StickerMessage, LocationMessage, ContactsMessage).
pub(super) const WITHOUT_URL_OPTIONS: Kinds = Kinds::of(&[Kind::Audio, Kind::Sticker, Kind::Location, Kind::Contacts]);
/// The kinds whose messages have no `context` (InteractiveVoiceButtonMessage).
pub(super) const WITHOUT_CONTEXT: Kinds = Kinds::of(&[Kind::VoiceButton]);
/// The kinds whose messages have no `content`.
const WITHOUT_CONTENT: Kinds = Kinds::of(&[Kind::CallPermissionRequest, Kind::AuthenticationRequest]);
/// The kinds whose messages have `smsFailover` (FailoverMessage).
pub(super) const WITH_FAILOVER: Kinds = Kinds::of(&[Kind::Template]);

/// TextMessage, FailoverMessage and their like.
const ONE: Shape = Object(&[
    needs("from", "/from", As(&SENDER)),
    needs("to", "/to", As(&RECIPIENT)),
    takes("messageId", "/clientMessageId", Text),
    takes("callbackData", "/callbackData", Text),
    takes("notifyUrl", "/infobip/notifyUrl", Text),
    takes("entityId", "/infobip/entityId", Text),
    takes("applicationId", "/infobip/applicationId", Text),
    takes("urlOptions", "/infobip/urlOptions", URL_OPTIONS).only_in(Kinds::ALL.without(WITHOUT_URL_OPTIONS)),
    takes("context", "", CONTEXT).only_in(Kinds::ALL.without(WITHOUT_CONTEXT)),
    takes("smsFailover", "/infobip/smsFailover", FAILOVER).only_in(WITH_FAILOVER),
    needs("content", "", content::CONTENT).only_in(Kinds::ALL.without(WITHOUT_CONTENT)),
]);

/// One message.
pub(super) static MESSAGE: Packed = packed!(ONE);

/// BulkMessage: several templates in one call. The first message names the bulk.
pub(super) static BULK: Packed = packed!(Object(&[needs("messages", "", Each(&ONE)), takes("bulkId", "/infobip/bulkId", Text)]));

/// What may stand under `infobip` in a neutral message.
pub(super) static EXTRAS: Packed = packed!(Object(&[
    takes("notifyUrl", "notifyUrl", Text),
    takes("entityId", "entityId", Text),
    takes("applicationId", "applicationId", Text),
    takes("urlOptions", "urlOptions", URL_OPTIONS),
    takes("smsFailover", "smsFailover", FAILOVER),
    takes("flowMessageVersion", "flowMessageVersion", Whole),
    takes("bulkId", "bulkId", Text),
]));

/// UrlOptions.
const URL_OPTIONS: Shape = Object(&[
    takes("shortenUrl", "shortenUrl", Bool),
    takes("trackClicks", "trackClicks", Bool),
    takes("trackingUrl", "trackingUrl", Text),
    takes("removeProtocol", "removeProtocol", Bool),
    takes("customDomain", "customDomain", Text),
]);

/// MessageContext.
const CONTEXT: Shape = Object(&[needs("replyToMessageId", "/replyTo", Text)]);

/// Failover.
const FAILOVER: Shape = Object(&[needs("from", "from", Text), needs("text", "text", Text)]);
