//! The error bodies of the specification's responses.

use crate::sandbox::DocumentedError;

pub(super) const FORBIDDEN: &str = r#"{"type":"https://httpstatuses.com/403","title":"Forbidden","status":403}"#;
pub(super) const NOT_FOUND: &str = r#"{"type":"https://httpstatuses.com/404","title":"Not Found","status":404}"#;
const ACCOUNT_UNKNOWN: &str = r#"{"status":404,"title":"WhatsApp account unknown"}"#;
const NUMBER_UNKNOWN: &str = r#"{"status":404,"title":"Phone number unknown"}"#;
const MESSAGE_UNKNOWN: &str = r#"{"status":404,"title":"Not Found"}"#;
const STATUS_ALONE: &str = r#"{"status":404}"#;

/// What is said of something that is not there: the status and the body.
pub(super) fn not_found(path: &str) -> (u16, &'static str) {
    let begins = |start: &str| path.starts_with(start);
    match () {
        // Configurations document no 404.
        () if begins("/configurations/") => (403, FORBIDDEN),
        () if begins("/channels/whatsapp/phone-numbers/") => (404, NUMBER_UNKNOWN),
        () if begins("/channels/whatsapp/accounts/") => (404, ACCOUNT_UNKNOWN),
        () if begins("/channels/whatsapp/messages/") => (404, MESSAGE_UNKNOWN),
        () if begins("/media/") => (404, STATUS_ALONE),
        () => (404, NOT_FOUND),
    }
}

const fn documented(name: &'static str, status: u16, body: &'static str, source: &'static str) -> DocumentedError {
    DocumentedError { name, status, body, source }
}

/// The error bodies of the specification's responses, and two of the vendor's that stand elsewhere.
pub(super) const ERRORS: &[DocumentedError] = &[
    documented(
        "bad_request",
        400,
        r#"{"status":400,"violations":[{"field":"validate.request.whatsapp.contentType","message":"must not be empty"}],"title":"Constraint Violation"}"#,
        "whatsapp.yaml 3.28, responses/BadRequest",
    ),
    documented(
        "not_parseable",
        400,
        r#"{"type":"https://docs.tyntec.com/problems/DataNotParseable","title":"Data given was not parseable","status":400,"detail":"Unexpected end-of-input: expected close marker for Object (start marker at [Source: UNKNOWN; line: -1, column: -1) at [Source: UNKNOWN; line: 1, column: 97]\n"}"#,
        "common.yaml 3.0, Problem",
    ),
    documented(
        "missing_parameters",
        400,
        r#"{"type":"https://docs.tyntec.com/problems","title":"Missing parameters","status":400,"detail":"Mandatory parameter [to] missing"}"#,
        "tyntec/botbuilder-adapter-tyntec-whatsapp, test data",
    ),
    documented(
        "profile_update_failed",
        400,
        r#"{"status":400,"title":"Profile update failed.","code":1009}"#,
        "whatsapp.yaml 3.28, responses/WhatsAppProfileUpdateFailed",
    ),
    documented("forbidden", 403, FORBIDDEN, "whatsapp.yaml 3.28, responses/Forbidden"),
    documented("not_found", 404, NOT_FOUND, "common.yaml 3.0, responses/NotFound"),
    documented("message_not_found", 404, MESSAGE_UNKNOWN, "whatsapp.yaml 3.28, responses/MoMessageNotFound"),
    documented("status_alone", 404, STATUS_ALONE, "the vendor's rendered reference 3.17, GET /media/{mediaId}"),
    documented("account_unknown", 404, ACCOUNT_UNKNOWN, "whatsapp.yaml 3.28, responses/WhatsAppAccountUnknown"),
    documented("phone_number_unknown", 404, NUMBER_UNKNOWN, "whatsapp.yaml 3.28, responses/PhoneNumberUnknown"),
];
