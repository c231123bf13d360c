//! Buttons: what stands on them and what they do.

use super::node::{NOTHING, either, first, letters, text};
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

/// A button as it is shown. An empty text is none.
pub(super) struct Button<'b> {
    /// Its type.
    pub(super) kind: &'b str,
    /// What stands on it; WhatsApp's own label where there is none.
    pub(super) title: &'b str,
    /// What it opens.
    pub(super) url: &'b str,
    /// What it copies.
    pub(super) code: &'b str,
    /// The variable of its URL that nothing fills.
    pub(super) variable: &'b str,
}

impl Button<'_> {
    /// A button of a type and nothing else.
    pub(super) const EMPTY: Self = Self { kind: "", title: "", url: "", code: "", variable: "" };

    /// Writes it with what two objects say of it, the first one first.
    pub(super) fn show(&self, one: &Node<'_>, other: &Node<'_>, sheet: &mut Sheet) {
        let fixed = TITLES.iter().find(|(name, _)| self.kind == *name).map_or("", |(_, title)| title);
        let title = first(&[self.title, fixed]);
        sheet.item();
        sheet.pair("type", self.kind);
        sheet.pair("title", title);
        // The end of an address is shown where the address is not known.
        let suffix = if first(&[self.url, self.code]).is_empty() { letters(either(one, other, "suffix")) } else { "" };
        for (key, text) in [("url", self.url), ("code", self.code), ("variable", self.variable), ("suffix", suffix)] {
            if !text.is_empty() {
                sheet.pair(key, text);
            }
        }
        for key in KEPT {
            let text = letters(either(one, other, key));
            if !text.is_empty() {
                sheet.pair(key, text);
            }
        }
        sheet.end(b'}');
        sheet.line("[");
        sheet.more("", title);
        sheet.more("", "]");
        sheet.more(" ", first(&[self.url, self.code, letters(either(one, other, "phoneNumber")), suffix]));
    }
}

/// A button that answers.
pub(super) fn reply(button: &Node<'_>, sheet: &mut Sheet) {
    Button { kind: "quick_reply", title: text(button, "title"), ..Button::EMPTY }.show(button, &NOTHING, sheet);
}
