//! What every message has around its content.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::content::Content;
use crate::json::{Node, Reader, Str, record};
use crate::message::{Kind, Kinds};

record! {
    /// The members of TextMessage, FailoverMessage and their like, but for `content`.
    pub(in crate::provider::infobip) struct Envelope<'a> {
        pub from: Str<'a> = "from",
        pub to: Str<'a> = "to",
        pub message_id: Option<Str<'a>> = "messageId",
        pub callback_data: Option<Str<'a>> = "callbackData",
        pub notify_url: Option<Str<'a>> = "notifyUrl",
        pub entity_id: Option<Str<'a>> = "entityId",
        pub application_id: Option<Str<'a>> = "applicationId",
        pub url_options: Option<UrlOptions<'a>> = "urlOptions",
        pub context: Option<MessageContext<'a>> = "context",
        pub sms_failover: Option<Failover<'a>> = "smsFailover",
    }

    /// UrlOptions.
    pub(in crate::provider::infobip) struct UrlOptions<'a> {
        pub shorten_url: Option<bool> = "shortenUrl",
        pub track_clicks: Option<bool> = "trackClicks",
        pub tracking_url: Option<Str<'a>> = "trackingUrl",
        pub remove_protocol: Option<bool> = "removeProtocol",
        pub custom_domain: Option<Str<'a>> = "customDomain",
    }

    /// MessageContext.
    pub(in crate::provider::infobip) struct MessageContext<'a> {
        pub reply_to_message_id: Str<'a> = "replyToMessageId",
    }

    /// Failover.
    pub(in crate::provider::infobip) struct Failover<'a> {
        pub from: Str<'a> = "from",
        pub text: Str<'a> = "text",
    }

    /// What may stand under `infobip` in a neutral message.
    pub(in crate::provider::infobip) struct Extras<'a> {
        pub notify_url: Option<Str<'a>> = "notifyUrl",
        pub entity_id: Option<Str<'a>> = "entityId",
        pub application_id: Option<Str<'a>> = "applicationId",
        pub url_options: Option<UrlOptions<'a>> = "urlOptions",
        pub sms_failover: Option<Failover<'a>> = "smsFailover",
        pub flow_message_version: Option<u64> = "flowMessageVersion",
        pub bulk_id: Option<Str<'a>> = "bulkId",
    }
}

/// The kinds whose messages have no `urlOptions` (AudioMessage, StickerMessage, LocationMessage, ContactsMessage).
pub(in crate::provider::infobip) const WITHOUT_URL_OPTIONS: Kinds =
    Kinds::of(&[Kind::Audio, Kind::Sticker, Kind::Location, Kind::Contacts]);
/// The kinds whose messages have no `context` (InteractiveVoiceButtonMessage).
pub(in crate::provider::infobip) const WITHOUT_CONTEXT: Kinds = Kinds::of(&[Kind::VoiceButton]);
/// The kinds whose messages have no `content`.
pub(in crate::provider::infobip) const WITHOUT_CONTENT: Kinds = Kinds::of(&[Kind::CallPermissionRequest, Kind::AuthenticationRequest]);
/// The kinds whose messages have `smsFailover` (FailoverMessage).
pub(in crate::provider::infobip) const WITH_FAILOVER: Kinds = Kinds::of(&[Kind::Template]);

/// Whether messages of a kind have a member of the envelope.
pub(in crate::provider::infobip) fn has_member(kind: Kind, key: &str) -> bool {
    match key {
        "urlOptions" => !WITHOUT_URL_OPTIONS.has(kind),
        "context" => !WITHOUT_CONTEXT.has(kind),
        "smsFailover" => WITH_FAILOVER.has(kind),
        _ => true,
    }
}

/// A message: envelope and content.
#[derive(Debug)]
pub(in crate::provider::infobip) struct Body<'a> {
    pub envelope: Envelope<'a>,
    pub content: Content<'a>,
}

impl<'a> Body<'a> {
    /// Reads a message whose kind is known; members that messages of this kind lack are noted.
    pub(in crate::provider::infobip) fn read(kind: Kind, node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let keys: Vec<&str> = Envelope::KEYS.iter().copied().filter(|key| has_member(kind, key)).collect();
        let content_key: &[&str] = if WITHOUT_CONTENT.has(kind) { &[] } else { &["content"] };
        reader.only(node, &[&keys, content_key]);
        let envelope = Envelope::read_members(node, reader);
        Self { envelope, content: Content::read(kind, node, reader) }
    }
}

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.envelope.write_members(&mut map)?;
        self.content.write_member(&mut map)?;
        map.end()
    }
}
