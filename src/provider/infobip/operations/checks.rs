//! What the documents forbid in an input that its table lets through.

use crate::json::Node;
use crate::operation::Operation;
use crate::rules::{Issue, Report, Severity};

/// Notes what is wrong with the input of an operation.
pub(in crate::provider::infobip) fn check(operation: &Operation, input: &Node<'_>, report: &mut Report) {
    let mut checks = Checks { input, report };
    match operation.id {
        "templates.edit" => checks.lone_validity(),
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

    fn has(&self, key: &str) -> bool {
        self.input.get(key).is_some_and(|node| !node.is_null())
    }

    /// The pattern of the path of delete-whatsapp-template, `^[a-z0-9_]{1,512}$`; the text of `name` says the same.
    fn name(&mut self) {
        let is_plain = |name: &str| name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
        if self.input.text_at("name").is_some_and(|name| !is_plain(name)) {
            self.fault("/name", "A template's name has small letters, digits and underscores.");
        }
    }

    /// TemplateEditPublicApiRequest. The vendor's own example has it alone, the text beside it forbids that.
    fn lone_validity(&mut self) {
        let others = ["category", "header", "body", "footer", "buttons", "cards", "limitedTimeOffer", "callPermissionRequest"];
        if self.has("validitySeconds") && !others.iter().any(|key| self.has(key)) {
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
