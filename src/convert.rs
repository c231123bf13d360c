//! Native bodies to neutral messages and back, and so from one provider to another.

use crate::check::{check_node, read_text};
use crate::json::{Document, Node, Reader, Unknown, parse, write};
use crate::message::{Kind, MessageTree};
use crate::operation::Wire;
use crate::provider::{Provider, Registered, Settings};
use crate::rules::{CheckOptions, Issue, Report, Severity};

/// A native body in neutral terms.
#[derive(Debug)]
pub struct Decoded<'a> {
    /// The messages in it.
    pub messages: Vec<MessageTree<'a>>,
    /// Faults, and what neutral messages have no place for.
    pub report: Report,
}

/// Reads a provider's own body. `path` is where it is sent to, where the caller knows it.
pub fn decode<'a>(document: &'a Document<'a>, provider: &dyn Provider, path: Option<&str>) -> Decoded<'a> {
    let mut reader = Reader::new(Unknown::Reported).with_damage(&document.damaged);
    if !document.root.is_object() && document.root.items().is_empty() {
        reader.mismatch(&document.root, "an object");
        return Decoded { messages: Vec::new(), report: reader.report };
    }
    let messages = provider.decode(&document.root, path, &mut reader);
    Decoded { messages, report: reader.report }
}

/// A checked message as a native body.
pub fn encode(message: &MessageTree<'_>, provider: &'static dyn Provider, settings: &Settings<'_>) -> Option<Wire> {
    if message.kind != Kind::Raw {
        return provider.encode(message, settings);
    }
    let sends = provider.catalogue().filter(|operation| operation.is_send());
    let operation = sends.into_iter().find(|operation| message.text("path").is_none_or(|path| path == operation.path))?;
    Some(Wire::json(operation, write(message.node().get("body")?)))
}

/// Another provider's request for the messages in a native body.
#[derive(Debug)]
pub struct Converted {
    /// The bodies with their operations, one for each message that could be carried over.
    pub wires: Vec<Wire>,
    /// What could not come along, and why.
    pub report: Report,
}

/// Carries a native body of one provider over to another.
///
/// # Errors
/// A report with one issue where the text is not JSON.
pub fn convert(text: &str, from: &Registered, to: &Registered, settings: &Settings<'_>) -> Result<Converted, Report> {
    let document = read_text(text)?;
    let decoded = decode(&document, from.provider, None);
    let mut report = decoded.report;
    let mut wires = Vec::new();
    for (index, message) in decoded.messages.iter().enumerate() {
        let neutral = write(message);
        lost_extras(message, to, index, &mut report);
        let Ok(document) = parse(&neutral) else { continue };
        let checked = check_node(&document.root, &document.damaged, to, CheckOptions::default());
        let checked = checked.for_client(to, settings);
        let ok = checked.report.ok();
        for issue in checked.report.into_issues() {
            let path = if decoded.messages.len() > 1 { format!("/{index}{}", issue.path) } else { issue.path.clone() };
            report.push(Issue { path, ..issue });
        }
        if let Some(wire) = checked.message.as_ref().filter(|_| ok).and_then(|message| encode(message, to.provider, settings)) {
            wires.push(wire);
        }
    }
    Ok(Converted { wires, report })
}

/// Says which extras of the one provider stay behind.
fn lost_extras(message: &MessageTree<'_>, to: &Registered, index: usize, report: &mut Report) {
    for name in crate::provider::NAMES.iter().filter(|name| **name != to.provider.about().name) {
        for (key, _) in message.get(name).map_or(&[][..], Node::members) {
            let path = format!("/{index}/{name}/{key}");
            let message = format!("“{key}” is {name}'s own; {} has no such thing, so it is left out.", to.provider.about().title);
            report.push(Issue { severity: Severity::Warning, ..Issue::error("not_carried", path, message) });
        }
    }
}
