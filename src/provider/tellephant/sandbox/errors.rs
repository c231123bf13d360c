//! Every error body on the page. Those of other calls are here too: a send is answered in the same shapes.

use crate::sandbox::DocumentedError;

const fn error(name: &'static str, status: u16, body: &'static str, source: &'static str) -> DocumentedError {
    DocumentedError { name, status, body, source }
}

/// Every error body on the page.
#[rustfmt::skip]
pub(super) const ERRORS: &[DocumentedError] = &[
    error("invalid_key", 401, r#"{"status":false,"error":"Invalid API Key Provided"}"#, "Tellephant API page, Template Messages, POST /v1/send-message"),
    error("no_addon", 401, r#"{"status":false,"error":"Please subscribe to addon first"}"#, "Tellephant API page, Template Messages, POST /v1/send-message"),
    error("low_balance", 403, r#"{"status":false,"error":"Balance Low! Please recharge!"}"#, "Tellephant API page, Template Messages, POST /v1/send-message"),
    error("history_invalid_key", 401, r#"{"error":"Invalid API Key Provided"}"#, "Tellephant API page, Message History, POST /v1/message-history"),
    error("message_not_found", 404, r#"{"error":"Message not found"}"#, "Tellephant API page, Message History, POST /v1/message-history"),
    error("otp_fields_missing", 422, r#"{"status":false,"error":{"apikey":["The apikey field is required."],"to":["The to field is required."],"organisation_name":["The organisation_name field is required."]}}"#, "Tellephant API page, OTP / Generate, POST /v1/send-otp"),
    error("otp_expired", 200, r#"{"success":false,"message":"OTP is either expired or already used."}"#, "Tellephant API page, OTP / Validate, POST /v1/validate-otp"),
    error("otp_unknown", 200, r#"{"success":false,"message":"Invalid OtpId Provided."}"#, "Tellephant API page, OTP / Validate, POST /v1/validate-otp"),
    error("otp_wrong", 200, r#"{"success":false,"message":"OTP does not match."}"#, "Tellephant API page, OTP / Validate, POST /v1/validate-otp"),
    error("otp_check_fields_missing", 422, r#"{"status":false,"error":{"apikey":["The apikey field is required."],"otpId":["The otpId field is required."],"otp":["The otp field is required."]}}"#, "Tellephant API page, OTP / Validate, POST /v1/validate-otp"),
    error("tag_name_missing", 401, r#"{"success":false,"error":{"data.1.tag_name":["The data.1.tag_name field is required."]}}"#, "Tellephant API page, Tags / Create, POST /v1/user/tags/create"),
    error("contact_invalid", 201, r#"{"success":true,"error":{"91909499994566":"Invalid contact id provided"}}"#, "Tellephant API page, Tags / Update for contacts, POST /v1/user/tags/update"),
    error("tags_key_missing", 400, r#"{"success":false,"error":{"apikey":["The apikey field is required."]}}"#, "Tellephant API page, Tags / Update for contacts, POST /v1/user/tags/update"),
    error("contact_not_found", 400, r#"{"success":false,"error":"Contact not found"}"#, "Tellephant API page, Tags / Fetch contact info, POST /v1/user/contacts/{contact_number}/tags"),
    error("log_type_invalid", 400, r#"{"success":false,"error":{"log_type":["Log Type temp is invalid. Must be one of [outgoing,incoming,template]"]}}"#, "Tellephant API page, Logs / Template, POST /v1/user/logs"),
    error("end_date_invalid", 401, r#"{"success":false,"error":"End Date must be less than or equal to today"}"#, "Tellephant API page, Logs / Template, POST /v1/user/logs"),
    error("log_type_invalid_422", 422, r#"{"success":false,"error":{"log_type":["Log Type income is invalid. Must be one of [outgoing,incoming,template]"]}}"#, "Tellephant API page, Logs / Incoming, POST /v1/user/logs"),
    error("start_date_invalid", 422, r#"{"success":false,"error":{"start_date":["Start Date is not valid. Must be in DD-MM-YY format"]}}"#, "Tellephant API page, Logs / Outgoing, POST /v1/user/logs"),
    error("contacts_invalid", 400, r#"{"success":false,"error":"9999999999 is/are invalid!!"}"#, "Tellephant API page, Unsubscribe / Update contact, POST /v1/user/unsubscribe/update"),
    error("unsubscribe_type_invalid", 401, r#"{"success":false,"error":{"type":["type subscribed is invalid. Must be in [unsubscribe,subscribe,block,unblock]"]}}"#, "Tellephant API page, Unsubscribe / Update contact, POST /v1/user/unsubscribe/update"),
    error("unsubscribe_list_type_invalid", 400, r#"{"success":false,"error":{"type":["type unsubscribe is invalid. Must be in [all,unsubscribed,blocked]"]}}"#, "Tellephant API page, Unsubscribe / Get contact, POST /v1/user/unsubscribe"),
    error("key_missing", 422, r#"{"status":false,"error":{"apikey":["The apikey field is required."]}}"#, "Tellephant API page, Webhooks / Get, POST /api/v2/user/webhook"),
    error("webhook_fields_missing", 422, r#"{"status":false,"error":{"apikey":["The apikey field is required."],"webhook_type":["The webhook type field is required."],"webhook_endpoint":["The webhook endpoint field is required."],"webhook_status":["The webhook status field is required."]}}"#, "Tellephant API page, Webhooks / Update, POST /api/v2/user/webhook/update"),
];
