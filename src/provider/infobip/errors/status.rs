//! Status objects: groups and ids of Infobip's page "Response status and error codes".

use crate::json::Node;
use crate::operation::{Category, Receipt, Status};

/// The receipt of a message, with the state that its status object tells.
pub(super) fn receipt(message: &Node<'_>, bulk_id: Option<&str>) -> Receipt {
    let text = |key: &str| message.text_at(key).map(str::to_owned);
    let word = |key: &str| message.get("status").and_then(|status| status.get(key)).and_then(Node::text).map(str::to_owned);
    let status = match group(message) {
        None | Some(Group::Accepted) => Status::Accepted,
        Some(Group::Delivered) => Status::Delivered,
        Some(Group::Failed) => Status::Failed,
        Some(Group::Other) => Status::Unknown,
    };
    Receipt {
        id: text("messageId").unwrap_or_default(),
        bulk_id: bulk_id.map(str::to_owned),
        to: text("to"),
        status,
        raw_status: word("name").or_else(|| word("groupName")),
        ..Receipt::default()
    }
}

/// How far a delivery report says that a message is. Reports tell what is on its way from what is only taken.
#[cfg(feature = "events")]
pub(in super::super) fn reported(message: &Node<'_>) -> Option<Status> {
    Some(match (group(message)?, id(message)) {
        // PENDING_WAITING_DELIVERY, PENDING_ENROUTE
        (Group::Accepted, Some(3 | 7)) => Status::Sent,
        (Group::Accepted, _) => Status::Accepted,
        (Group::Delivered, _) => Status::Delivered,
        (Group::Failed, _) => Status::Failed,
        (Group::Other, _) => Status::Unknown,
    })
}

/// Why a message will not arrive, if its status object says that it will not. The error object of the chat family,
/// where there is one beside it, tells more.
pub(in super::super) fn rejection(message: &Node<'_>) -> Option<Category> {
    if group(message) != Some(Group::Failed) {
        return None;
    }
    let error = message.find("error/id").and_then(whole).and_then(error_category);
    Some(error.unwrap_or_else(|| id(message).map_or(Category::Other, status_category)))
}

/// The id of the status.
pub(super) fn id(message: &Node<'_>) -> Option<u32> {
    message.find("status/id").and_then(whole)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Accepted,
    Delivered,
    Failed,
    Other,
}

/// The group of a status, by number or else by name (MessageGeneralStatus).
fn group(message: &Node<'_>) -> Option<Group> {
    let status = message.get("status").filter(|status| status.is_object())?;
    let number = status.get("groupId").and_then(whole);
    let name = status.text_at("groupName").unwrap_or_default();
    Some(match (number, name) {
        (Some(0 | 1), _) | (None, "ACCEPTED" | "PENDING") => Group::Accepted,
        (Some(3), _) | (None, "DELIVERED") => Group::Delivered,
        (Some(2 | 4 | 5), _) | (None, "UNDELIVERABLE" | "EXPIRED" | "REJECTED") => Group::Failed,
        (None, "") => return None,
        _ => Group::Other,
    })
}

fn whole(node: &Node<'_>) -> Option<u32> {
    node.loose_text()?.parse().ok()
}

/// "General status codes": what the ids of the groups 2, 4 and 5 come from.
const fn status_category(id: u32) -> Category {
    match id {
        // REJECTED_NOT_ENOUGH_CREDITS, REJECTED_PREPAID_PACKAGE_EXPIRED
        12 | 17 => Category::Balance,
        // REJECTED_DUPLICATE_MESSAGE_ID
        23 => Category::Conflict,
        // UNDELIVERABLE_*, REJECTED_PREFIX_MISSING, _DND, _DESTINATION_*, NO_ANSWER, BUSY, REJECTED_DESTINATION
        4 | 8 | 9 | 10 | 14 | 18 | 31 | 52 | 96 | 97 => Category::Recipient,
        // REJECTED_SOURCE, REJECTED_SENDER
        11 | 13 => Category::Forbidden,
        // REJECTED_FLOODING_FILTER
        20 => Category::Throttled,
        // REJECTED_NETWORK, REJECTED_ROUTE_NOT_AVAILABLE, REJECTED_SYSTEM_ERROR
        6 | 19 | 21 => Category::Unavailable,
        // REJECTED_INVALID_UDH, REJECTED_MESSAGE_TOO_LONG, MISSING_TO
        24 | 25 | 51 => Category::Invalid,
        // SIGNALS_BLOCKED
        87 => Category::Policy,
        _ => Category::Other,
    }
}

/// "Chat error codes": the 7xxx family that WhatsApp messages carry.
const fn error_category(id: u32) -> Option<Category> {
    Some(match id {
        // UNKNOWN_USER, BLOCKED_USER, DEVICE_REPRODUCTION_ERROR, UNSUPPORTED_MOBILE_APP_VERSION, USER_IDENTITY_CHANGED,
        // PHONE_MATCHING_DISABLED, UNSUPPORTED_DEVICE
        7002 | 7003 | 7020 | 7025 | 7029 | 7102 | 7201 => Category::Recipient,
        // UNKNOWN_APPLICATION, UNAUTHORIZED_ACCESS (of the sender, not of this client), FORBIDDEN_ACCESS, LIMITED_FUNCTIONALITY, SENDER_NOT_REGISTERED, INVALID_WA_ACCOUNT_TYPE,
        // SERVICE_NOT_ACTIVATED, BAD_ORIGIN
        7001 | 7004 | 7005 | 7021 | 7034 | 7038 | 7083 | 7281 => Category::Forbidden,
        // BAD_REQUEST, DATA_MISMATCH, INVALID_WA_FLOW
        7006 | 7023 | 7031 => Category::Invalid,
        // INVALID_TEMPLATE_ARGS, INVALID_TEMPLATE, TEMPLATE_NOT_SYNCED, TEMPLATE_NOT_AVAILABLE
        7008 | 7009 | 7036 | 7037 => Category::Template,
        // NO_SESSION: the recipient has not written for 24 hours
        7010 => Category::Window,
        // ACCOUNT_ISSUE, PROVIDER_BILLING_ERROR
        7011 | 7019 => Category::Balance,
        // MEDIA_HOSTING_ERROR, MEDIA_UPLOAD_ERROR, MEDIA_METADATA_ERROR, MEDIA_UNSUPPORTED
        7013 | 7014 | 7015 | 7022 => Category::Media,
        // SPAM_RATE, TOO_MANY_REQUESTS
        7016 | 7017 => Category::Throttled,
        // ILLEGAL_TRAFFIC_TYPE, NOT_ALLOWED_SENDING_TIME, MESSAGE_TYPE_EXHAUSTED, BLOCKED_CONTENT,
        // TEMPLATE_BLOCKED_BY_USER, FREQUENCY_CAPPING, MARKETING_OPT_OUT, CALL_PERMISSION_REQUEST_FAILED
        7007 | 7024 | 7026 | 7027 | 7030 | 7032 | 7033 | 7035 => Category::Policy,
        // PROVIDER_INTERNAL_ERROR, PROVIDER_TIMEOUT, INTERNAL_ERROR, TEMPORARY_GATEWAY_ERROR
        7050 | 7051 | 7080 | 7082 => Category::Unavailable,
        // DUPLICATE_REQUEST
        7280 => Category::Conflict,
        _ => return None,
    })
}
