//! What the documents forbid in an input that its table lets through.

use super::codecs::is_digits;
use crate::json::Node;
use crate::operation::Operation;
use crate::rules::{Issue, Report, Severity};
use crate::template::variables;

/// Notes what is wrong with the input of an operation.
pub(in crate::provider::infobip) fn check(operation: &Operation, input: &Node<'_>, report: &mut Report) {
    let mut checks = Checks { input, report };
    match operation.id {
        "templates.create" => {
            checks.name();
            checks.template(true);
        }
        "templates.edit" => checks.template(false),
        "templates.delete" => checks.name(),
        "flows.uploadJson" => checks.json(),
        _ => {}
    }
}

struct Checks<'c, 'a> {
    input: &'c Node<'a>,
    report: &'c mut Report,
}

impl Checks<'_, '_> {
    fn fault(&mut self, path: &str, message: &str) {
        self.report.push(Issue::error("infobip.operation", path.into(), message.into()));
    }

    fn has(&self, path: &str) -> bool {
        self.input.find(path).is_some_and(|node| !node.is_null())
    }

    /// The pattern of the path of delete-whatsapp-template, `^[a-z0-9_]{1,512}$`; the text of `name` says the same.
    fn name(&mut self) {
        let is_plain = |name: &str| name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        if self.input.text_at("name").is_some_and(|name| !is_plain(name)) {
            self.fault("/name", "A template's name has small letters, digits and underscores.");
        }
    }

    /// The descriptions of the create and edit models.
    fn template(&mut self, is_new: bool) {
        if self.input.get("header").is_some_and(|header| header.members().iter().all(|(_, value)| value.is_null())) {
            self.fault("/header", "A header has a text, an image, a video, a gif, a document or a location.");
        }
        let header = self.input.find("header/text").and_then(Node::text);
        if header.is_some_and(|text| variables(text).len() > 1) {
            self.fault("/header/text", "The text of a header has one variable at most.");
        }
        let category = self.input.text_at("category");
        let has_structure = PARTS.iter().any(|part| self.has(part));
        if has_structure && !self.has("body") {
            self.fault("/body", "The body is needed whenever a part of the template is given: the parts change together.");
        }
        if category == Some("authentication") {
            if has_structure {
                self.authentication();
            }
        } else if category.is_some() || is_new {
            self.ordinary();
        }
        self.validity(is_new, has_structure);
        if self.has("infobip/subCategory") && category.is_some_and(|category| category != "utility") {
            self.fault("/infobip/subCategory", "Only a utility template has a subcategory.");
        }
    }

    /// AuthenticationTemplateStructureApiData.
    fn authentication(&mut self) {
        if self.has("body/text") {
            self.fault("/body/text", "WhatsApp gives the text of an authentication template.");
        }
        if !self.has("footer") {
            self.fault("/footer", "An authentication template needs a footer; it may be empty.");
        }
        let buttons = self.input.get("buttons").map(Node::items).unwrap_or_default();
        let [button] = buttons else {
            return self.fault("/buttons", "An authentication template has exactly one button, of type otp.");
        };
        if button.text_at("type") != Some("otp") {
            self.fault("/buttons/0/type", "The button of an authentication template is of type otp.");
        }
        if button.text_at("otpType") == Some("one_tap") {
            for key in ["packageName", "signatureHash"] {
                if button.present(key).is_none() {
                    self.fault(&["/buttons/0/", key].concat(), "A one_tap button needs this.");
                }
            }
        }
    }

    /// DefaultTemplateStructureApiData.
    fn ordinary(&mut self) {
        if self.has("body") && !self.has("body/text") {
            self.fault("/body/text", "Only an authentication template has a body without a text.");
        }
        // Infobip names no bound. WhatsApp's is another where it asks for leave to call (rules tc.body.length, tc.cpr.body).
        let most = if self.has("callPermissionRequest") { 4_096 } else { 1_024 };
        if self.input.find("body/text").and_then(Node::text).is_some_and(|text| text.chars().count() > most) {
            self.fault("/body/text", "WhatsApp takes no body as long as this.");
        }
        if self.has("footer") && !self.has("footer/text") {
            self.fault("/footer/text", "Only an authentication template has a footer without a text.");
        }
        if self.has("cards") && self.input.text_at("category").is_some_and(|category| category != "marketing") {
            self.fault("/cards", "Only a marketing template has cards.");
        }
        let buttons = self.input.get("buttons").map(Node::items).unwrap_or_default();
        let mut groups = buttons.chunk_by(|one, next| is_quick(one) == is_quick(next)).filter(|group| group.first().is_some_and(is_quick));
        if groups.nth(1).is_some() {
            self.fault("/buttons", "Buttons of type quick_reply stand together.");
        }
        for (kind, most) in [("url", 2), ("phone_number", 1), ("copy_code", 1), ("flow", 1), ("otp", 0)] {
            if buttons.iter().filter(|button| button.text_at("type") == Some(kind)).count() > most {
                self.fault("/buttons", &["There are too many buttons of type ", kind, "."].concat());
            }
        }
        for (index, button) in buttons.iter().enumerate().filter(|(_, button)| button.text_at("type") == Some("flow")) {
            let at = ["/buttons/", &index.to_string()].concat();
            if button.text_at("action") == Some("navigate") && button.present("screen").is_none() {
                self.fault(&[&at, "/screen"].concat(), "The action navigate needs the first screen.");
            }
            if button.text_at("flowId").is_some_and(|id| !is_digits(id)) {
                self.fault(&[&at, "/flowId"].concat(), "The id of a flow is a number.");
            }
        }
        let is_dynamic = |button: &Node<'_>| button.text_at("url").is_some_and(|url| !variables(url).is_empty());
        if self.has("infobip/shorteningOptions") && !buttons.iter().any(is_dynamic) {
            self.fault("/infobip/shorteningOptions", "Only a URL with a variable can be shortened.");
        }
        if let (Some(text), Some(examples)) = (self.input.find("body/text").and_then(Node::text), self.input.find("body/examples"))
            && variables(text).len() != examples.items().len()
        {
            self.fault("/body/examples", "There is one example for each variable of the text.");
        }
        let expires = self.input.find("limitedTimeOffer/hasExpiration").and_then(Node::bool) == Some(true);
        if expires && buttons.first().and_then(|button| button.text_at("type")) != Some("copy_code") {
            self.fault("/buttons", "An offer that expires needs a button of type copy_code before all others.");
        }
    }

    /// ValidityPeriodApiData: from 30 seconds to 15 minutes, or -1 for WhatsApp's own default.
    fn validity(&mut self, is_new: bool, has_structure: bool) {
        let Some(seconds) = self.input.present("validitySeconds").and_then(Node::number) else { return };
        let is_whole = self.input.get("validitySeconds").and_then(Node::loose_text).is_some_and(|text| text.parse::<i64>().is_ok());
        if !(is_whole && (seconds == -1.0 || (30.0..=900.0).contains(&seconds))) {
            self.fault("/validitySeconds", "The code of a template is valid for 30 to 900 seconds; -1 is WhatsApp's default.");
        }
        if self.input.text_at("category").is_some_and(|category| category != "authentication") {
            self.fault("/validitySeconds", "Only an authentication template has this.");
        }
        // The vendor's own example has it alone, the text beside it forbids that.
        if !is_new && !has_structure && !self.has("category") {
            let message = "Infobip's text wants the category or the parts beside this; its example does not.";
            let issue = Issue::error("infobip.operation", "/validitySeconds".into(), message.into());
            self.report.push(Issue { severity: Severity::Warning, ..issue });
        }
    }

    /// AddFlowJson: 10 MB at most.
    fn json(&mut self) {
        if self.input.get("json").is_some_and(|json| crate::json::write(json).len() > 10 << 20) {
            self.fault("/json", "The JSON of a flow has at most 10 MB.");
        }
    }
}

fn is_quick(button: &Node<'_>) -> bool {
    button.text_at("type") == Some("quick_reply")
}

/// What the structure of a template is made of.
const PARTS: &[&str] = &[
    "header",
    "body",
    "footer",
    "buttons",
    "cards",
    "limitedTimeOffer",
    "callPermissionRequest",
    "infobip/shorteningOptions",
    "infobip/structureType",
];
