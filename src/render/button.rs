//! Buttons: what stands on them and what they do.

use super::node::{any, or};
use super::sheet::Sheet;
use crate::json::Node;

/// What stands on a button that says nothing itself, in English: labels that are WhatsApp's own
/// (developers.facebook.com/documentation/business-messaging/whatsapp, the pages of the kinds of templates and of
/// interactive messages). A phone shows them in its language.
const TITLES: &[(&str, &str)] = &[
    ("catalog", "View catalog"),
    ("multi_product", "View items"),
    ("mpm", "View items"),
    ("product", "View"),
    ("spm", "View"),
    ("copy_code", "Copy offer code"),
    ("coupon_code", "Copy offer code"),
    ("otp", "Copy code"),
    ("order_details", "Review and pay"),
    ("voice_call", "Call now"),
    ("url", "Open link"),
    ("flow", "Open form"),
    ("location_request", "Send location"),
    ("address_request", "Provide address"),
    ("request_contact_info", "Share contact"),
    ("call_permission_request", "Choose preference"),
    ("authentication_request", "Authenticate"),
];

/// What a button keeps of where it comes from.
const KEPT: &[&str] = &["id", "payload", "phoneNumber", "flowId", "flowName"];

/// Shows a button of a type with what two objects say of it, the first one first. What stands on it may be empty for
/// WhatsApp's own label; so may what it does, of which the plain text has the first.
pub(super) fn button(kind: &str, title: &str, does: &[(&str, &str)], from: (&Node<'_>, &Node<'_>), sheet: &mut Sheet) {
    let fixed = TITLES.iter().find(|(name, _)| kind == *name).map_or("", |(_, title)| title);
    let title = or(title, fixed);
    sheet.item();
    sheet.pair("type", kind);
    sheet.pair("title", title);
    let mut shown = "";
    for (key, text) in does {
        if !text.is_empty() {
            sheet.pair(key, text);
            shown = or(shown, text);
        }
    }
    sheet.copy(KEPT, from.0, from.1);
    sheet.end(b'}');
    sheet.line("[");
    sheet.more("", title);
    sheet.more("", "]");
    sheet.more(" ", or(shown, any(&["phoneNumber"], from.0, from.1)));
}
