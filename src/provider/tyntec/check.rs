//! What tyntec's documents forbid in inputs and no table can say.

use super::urls::is_https;
use crate::json::Node;
use crate::message::bare;
use crate::operation::Operation;
use crate::provider::Settings;
use crate::rules::{Issue, Report};

/// Notes the faults of an input.
pub(super) fn check(operation: &Operation, input: &Node<'_>, settings: &Settings<'_>, report: &mut Report) {
    let mut check = Check { input, report };
    let number = input.text_at("phoneNumber");
    let is_of_number = crate::text::has(operation.path, "{phone-number}");
    if let Some(number) = number.or_else(|| settings.text("from").filter(|_| is_of_number)) {
        // PhoneNumber: 4 to 15 digits.
        let digits = bare(number);
        let is_fit = (4..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        check.need(is_fit, "/phoneNumber", "A phone number has 4 to 15 digits.");
    }
    match operation.id {
        "templates.create" => {
            check.name();
            check.template();
            check.category();
        }
        "templates.addLocalization" => check.template(),
        "templates.edit" => {
            let components = ["header", "body", "footer", "buttons", "cards", "callPermissionRequest"];
            let has_components = components.into_iter().any(|key| input.present(key).is_some());
            let given = [has_components, check.has("category"), check.has("tyntec/userContext")];
            // "Exactly one out of category, components and userContext must be present."
            let is_one = given.into_iter().filter(|given| *given).count() == 1;
            check.need(is_one, "", "Give exactly one of the category, the components and tyntec.userContext.");
            check.template();
        }
        "profile.update" => check.urls("websites"),
        "profile.updateLogo" => {
            for key in ["width", "height"] {
                let edge = input.find(&["file/", key].concat()).and_then(Node::number);
                check.need(edge.is_none_or(|edge| edge >= 500.0), "/file", "Each edge of a logo has 500 pixels or more.");
            }
        }
        "webhooks.update" => {
            for key in ["inboundUrl", "statusUrl", "businessUrl", "callUrl"] {
                let is_fit = input.text_at(key).is_none_or(|url| url.starts_with("https://"));
                check.need(is_fit, &["/", key].concat(), "The address must begin with https://.");
            }
        }
        _ => {}
    }
}

struct Check<'c, 'n> {
    input: &'c Node<'n>,
    report: &'c mut Report,
}

impl<'c> Check<'c, '_> {
    fn need(&mut self, is_met: bool, path: &str, message: &str) {
        if !is_met {
            self.report.push(Issue { source: "tyntec whatsapp.yaml 3.28", ..Issue::error("tyntec", path.to_owned(), message.to_owned()) });
        }
    }

    fn has(&self, path: &str) -> bool {
        self.input.find(path).is_some_and(|node| !node.is_null())
    }

    /// TemplateId: `[a-z_0-9]+`.
    fn name(&mut self) {
        let name = self.input.text_at("name").unwrap_or_default();
        let is_fit = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_') && !name.is_empty();
        self.need(is_fit, "/name", "A template's name has small letters, digits and underscores.");
    }

    /// WhatsAppProfile.websites.
    fn urls(&mut self, key: &str) {
        let input = self.input;
        for (place, url) in input.get(key).map_or(&[][..], Node::items).iter().enumerate() {
            let is_fit = url.text().is_none_or(|url| url.is_empty() || is_https(url));
            self.need(is_fit, &["/", key, "/", &place.to_string()].concat(), "This must be an https URL with a dot in its host.");
        }
    }

    /// What only authentication templates have, and what only they lack.
    fn category(&mut self) {
        let is_authentication = self.input.text_at("category") == Some("authentication");
        for path in ["body/addSecurityRecommendation", "footer/codeExpirationMinutes"] {
            let is_fit = is_authentication || !self.has(path);
            self.need(is_fit, &["/", path].concat(), "Only authentication templates have this.");
        }
        // A body of nothing is not written, and WhatsApp has no template without one.
        let has_body = !is_authentication || self.has("body/addSecurityRecommendation") || self.has("body/text");
        self.need(has_body, "/body/addSecurityRecommendation", "An authentication template says whether it recommends security.");
        for part in ["body", "footer"] {
            let is_fit = is_authentication || !self.has(part) || self.has(&[part, "/text"].concat());
            self.need(is_fit, &["/", part, "/text"].concat(), "Only authentication templates have no text of their own here.");
        }
    }

    fn template(&mut self) {
        let input = self.input;
        let seconds = input.get("validitySeconds").and_then(Node::number);
        let is_fit = seconds.is_none_or(|seconds| seconds == -1.0 || (60.0..=600.0).contains(&seconds));
        self.need(is_fit, "/validitySeconds", "This is 60 to 600 seconds, or -1 for WhatsApp's own default.");
        self.buttons(input.get("buttons").map_or(&[][..], Node::items));
        self.cards(input.get("cards").map_or(&[][..], Node::items));
    }

    /// WhatsAppTemplateButtonComponentRequest.buttons: one list of one sort.
    fn buttons(&mut self, buttons: &'c [Node<'_>]) {
        let kinds: Vec<_> = buttons.iter().map(kind).collect();
        let Some((first, _)) = kinds.split_first() else { return };
        let is_alike = kinds.iter().all(|kind| sort(kind).0 == sort(first).0);
        self.need(is_alike, "/buttons", "Quick replies, calls to action, codes and flows do not mix.");
        let is_fit = !is_alike || kinds.len() <= sort(first).1;
        self.need(is_fit, "/buttons", "A template has 3 quick replies, 2 calls to action, 1 code or 1 flow at most.");
        let is_once = kinds
            .iter()
            .enumerate()
            .all(|(place, kind)| *kind == "quick_reply" || !kinds.iter().skip(place + 1).any(|other| other == kind));
        self.need(is_once, "/buttons", "There is one call to action of each type at most.");
        for (place, button) in buttons.iter().enumerate() {
            let path = |key: &str| ["/buttons/", &place.to_string(), "/", key].concat();
            for key in needed(button) {
                self.need(button.present(key).is_some(), &path(key), "This button needs it.");
            }
            let is_fit =
                button.text_at("otpType") != Some("zero_tap") || button.get("zeroTapTermsAccepted").and_then(Node::bool) == Some(true);
            self.need(is_fit, &path("zeroTapTermsAccepted"), "The terms of zero-tap must be accepted.");
            let is_fit = button.text_at("phoneNumber").is_none_or(is_with_plus);
            self.need(is_fit, &path("phoneNumber"), "A button's phone number is a plus and 4 to 23 digits.");
        }
    }

    /// WhatsAppTemplateCardComponent: media, text and buttons, of the same sorts on every card.
    fn cards(&mut self, cards: &'c [Node<'_>]) {
        for (place, card) in cards.iter().enumerate() {
            let path = ["/cards/", &place.to_string()].concat();
            let buttons = card.get("buttons").map_or(&[][..], Node::items);
            let is_whole =
                matches!(media(card), Some("image" | "video")) && card.present("body").is_some() && (1..=2).contains(&buttons.len());
            self.need(is_whole, &path, "A card has an image or a video as its header, a body, and 1 or 2 buttons.");
            let alike = cards.first().is_none_or(|first| {
                let others = first.get("buttons").map_or(&[][..], Node::items);
                media(first) == media(card) && others.iter().map(kind).eq(buttons.iter().map(kind))
            });
            self.need(alike, &path, "All cards have headers and buttons of the same types.");
        }
    }
}

fn kind<'n>(button: &'n Node<'_>) -> &'n str {
    button.text_at("type").unwrap_or_default()
}

fn media<'n>(card: &'n Node<'_>) -> Option<&'n str> {
    let (key, _) = card.get("header")?.members().first()?;
    Some(key)
}

/// The sort of a button, and how many of the sort there may be.
fn sort(kind: &str) -> (u8, usize) {
    match kind {
        "quick_reply" => (0, 3),
        "otp" => (1, 1),
        "flow" => (2, 1),
        _ => (3, 2),
    }
}

/// What a button needs because of its other fields.
fn needed(button: &Node<'_>) -> &'static [&'static str] {
    match button.text_at("otpType") {
        Some("copy_code") => &["text"],
        Some("one_tap") => &["text", "autofillText", "packageName", "signatureHash"],
        Some("zero_tap") => &["packageName", "signatureHash"],
        _ if button.text_at("action") == Some("navigate") => &["screen"],
        _ => &[],
    }
}

/// `^\+\d{4,23}$`
fn is_with_plus(number: &str) -> bool {
    number.strip_prefix('+').is_some_and(|digits| (4..=23).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
