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
        "templates.edit" => {
            let components = ["header", "body", "footer", "buttons", "cards", "callPermissionRequest"];
            let has_components = components.into_iter().any(|key| input.present(key).is_some());
            let given = [has_components, check.has("category"), check.has("tyntec/userContext")];
            // "Exactly one out of category, components and userContext must be present."
            let is_one = given.into_iter().filter(|given| *given).count() == 1;
            check.need(is_one, "", "Give exactly one of the category, the components and tyntec.userContext.");
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

    /// WhatsAppProfile.websites.
    fn urls(&mut self, key: &str) {
        let input = self.input;
        for (place, url) in input.get(key).map_or(&[][..], Node::items).iter().enumerate() {
            let is_fit = url.text().is_none_or(|url| url.is_empty() || is_https(url));
            self.need(is_fit, &["/", key, "/", &place.to_string()].concat(), "This must be an https URL with a dot in its host.");
        }
    }
}
