//! The bodies of the answers.

use crate::json::{Any, Str, parse, record};
use crate::sandbox::World;

record! {
    /// `{ message }`.
    pub(super) struct Words<'a> {
        pub message: Str<'a> = "message",
    }

    /// The answer to a log-in (P1 lines 104-114).
    pub(super) struct LogInAnswer<'a> {
        pub data: Token<'a> = "data",
    }

    /// The token.
    pub(super) struct Token<'a> {
        pub access_token: Str<'a> = "accessToken",
    }

    /// A message that was taken (X-66710084965); the forms of `source` and of the times are not known. What is
    /// not there is `null`.
    pub(super) struct Accepted<'a> {
        pub message_id: Str<'a> = "messageId",
        pub whats_app_business_id: Str<'a> = "whatsAppBusinessId",
        pub from: Str<'a> = "from",
        pub to: Str<'a> = "to",
        pub source: Str<'a> = "source",
        pub campaign_id: Any<'a> = "campaignId",
        pub status: Str<'a> = "status",
        pub status_code: Any<'a> = "statusCode",
        pub wam_id: Str<'a> = "wamId",
        pub response: Any<'a> = "response",
        pub is_billed: bool = "isBilled",
        pub create_time: Str<'a> = "createTime",
        pub update_time: Str<'a> = "updateTime",
    }

    /// The answer to a single send.
    pub(super) struct OneAnswer<'a> {
        pub data: Accepted<'a> = "data",
        pub message: Str<'a> = "message",
    }

    /// The answer to several.
    pub(super) struct ListAnswer<'a> {
        pub data: Vec<Accepted<'a>> = "data",
        pub message: Str<'a> = "message",
    }

    /// The hub's answer (X-57986424405); the keys of a refusal are not documented.
    pub(super) struct HubAnswer<'a> {
        pub success: bool = "success",
        pub data: Option<Recorded<'a>> = "data",
        pub code: Option<Str<'a>> = "code",
        pub message: Option<Str<'a>> = "message",
    }

    /// A message in the hub's queue.
    pub(super) struct Recorded<'a> {
        pub record_id: Str<'a> = "recordId",
        pub queue_status: Str<'a> = "queueStatus",
        pub phone_number: Str<'a> = "phoneNumber",
        pub template_name: Str<'a> = "templateName",
    }
}

/// `{ message }`.
pub(super) fn words(message: &str) -> Words<'_> {
    Words { message: message.into() }
}

/// A token.
pub(super) fn logged_in(token: String) -> LogInAnswer<'static> {
    LogInAnswer { data: Token { access_token: token.into() } }
}

/// A message that was taken. `message` is the neutral message as JSON.
pub(super) fn accepted(id: &str, message: &str, world: &World) -> Accepted<'static> {
    let time = world.now.to_string();
    Accepted {
        message_id: id.to_owned().into(),
        whats_app_business_id: "sandbox-business".into(),
        from: "+910000000000".into(),
        to: member(message, "to"),
        source: "API".into(),
        status: "ACCEPTED".into(),
        wam_id: format!("wamid.{id}").into(),
        create_time: time.clone().into(),
        update_time: time.into(),
        ..Accepted::default()
    }
}

/// A message in the hub's queue.
pub(super) fn queued(id: String, message: &str) -> HubAnswer<'static> {
    let data = Recorded {
        record_id: id.into(),
        queue_status: "QUEUED".into(),
        phone_number: member(message, "to"),
        template_name: member(message, "name"),
    };
    HubAnswer { success: true, data: Some(data), ..HubAnswer::default() }
}

/// The hub's refusal.
pub(super) fn refused<'a>(code: Option<&'a str>, message: &'a str) -> HubAnswer<'a> {
    HubAnswer { success: false, data: None, code: code.map(Str::from), message: Some(message.into()) }
}

fn member(message: &str, key: &str) -> Str<'static> {
    let document = parse(message).ok();
    let text = document.as_ref().and_then(|document| document.root.text_at(key));
    text.map(str::to_owned).unwrap_or_default().into()
}
