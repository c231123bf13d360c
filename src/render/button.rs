//! Buttons: what stands on them and what they do.

use super::message::gap;
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

/// What stands on a button of this type where nothing else is said.
pub(super) fn title_of(kind: &str) -> &'static str {
    TITLES.iter().find(|(name, _)| kind == *name).map_or("", |(_, title)| title)
}

/// What a button keeps of where it comes from.
const KEPT: &[&str] = &["id", "payload", "phoneNumber", "flowId", "flowName"];

/// A button as it is shown.
pub(super) struct Button<'b> {
    /// Its type.
    pub(super) kind: &'b str,
    /// What stands on it.
    pub(super) title: &'b str,
    /// What it opens.
    pub(super) url: Option<&'b str>,
    /// What it copies.
    pub(super) code: Option<&'b str>,
    /// The variable of its URL or code that nothing fills.
    pub(super) variable: Option<&'b str>,
}

impl Button<'_> {
    /// Writes it with what several objects say of it, the first one first.
    pub(super) fn show(&self, from: &[Option<&Node<'_>>], sheet: &mut Sheet) {
        let said = |key: &str| from.iter().flatten().copied().find(|node| node.present(key).is_some());
        sheet.item(|sheet| {
            sheet.pair("type", self.kind);
            sheet.pair("title", self.title);
            for (key, text) in [("url", self.url), ("code", self.code), ("variable", self.variable)] {
                if let Some(text) = text {
                    sheet.pair(key, text);
                }
            }
            for key in KEPT {
                sheet.copy(&[key], said(key));
            }
            // The end of an address that is not known.
            if self.url.or(self.code).is_none() {
                sheet.copy(&["suffix"], said("suffix"));
            }
        });
        let text = |key: &str| said(key).and_then(|node| node.text_at(key));
        let does = self.url.or(self.code).or_else(|| text("phoneNumber")).or_else(|| text("suffix")).unwrap_or_default();
        sheet.line(&["[", self.title, "]", gap(" ", does), does]);
    }
}

/// A button that answers.
pub(super) fn reply(button: &Node<'_>, sheet: &mut Sheet) {
    let title = button.text_at("title").unwrap_or_default();
    Button { kind: "quick_reply", title, url: None, code: None, variable: None }.show(&[Some(button)], sheet);
}
