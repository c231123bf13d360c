//! Checking a message: reading, the provider's rules, and what the provider carries.

use crate::json::{Document, Node, Reader, SyntaxError, Unknown, line_and_column, parse};
use crate::message::{Kind, MessageTree};
use crate::provider::{Registered, Settings, unsupported};
use crate::rules::{CheckOptions, Checking, Counter, Issue, Report};
use crate::shape::inspect;
use crate::template::put_in_order;

/// A checked message and what the check found.
#[derive(Debug)]
pub struct Checked<'a> {
    /// The message, as far as it could be read. Send it only if the report is ok.
    pub message: Option<MessageTree<'a>>,
    /// What was found.
    pub report: Report,
    /// How full the limited fields are, where that was asked for.
    pub counters: Option<Vec<Counter>>,
}

impl Checked<'_> {
    /// The same with what the settings of the client that is to send it forbid.
    #[must_use]
    pub fn for_client(mut self, registered: &Registered, settings: &Settings<'_>) -> Self {
        if let Some(message) = &self.message {
            registered.provider.check_settings(message, settings, &mut self.report);
        }
        self
    }
}

/// Checks a neutral message against the model, the platform's rules and a provider's.
pub fn check<'a>(document: &'a Document<'a>, registered: &Registered, options: CheckOptions<'_>) -> Checked<'a> {
    check_node(&document.root, &document.damaged, registered, options)
}

/// Checks a neutral message that is part of a larger document.
pub fn check_node<'a>(root: &'a Node<'a>, damaged: &'a [u32], registered: &Registered, options: CheckOptions<'_>) -> Checked<'a> {
    let provider = registered.provider;
    let about = provider.about();
    let mut reader = Reader::new(Unknown::Refused).with_damage(damaged);
    let message = MessageTree::inspect(root, &mut reader);
    let kind = message.as_ref().map(|message| message.kind);
    if let Some(extras) = root.get(about.name).filter(|extras| extras.is_object()) {
        reader.path.enter_key(about.name);
        inspect(provider.extras(), extras, kind, &mut reader);
        reader.path.leave();
    }
    let mut report = reader.report;
    if let Some(kind) = kind.filter(|kind| *kind != Kind::Raw && !about.kinds.has(*kind)) {
        report.push(unsupported(about, kind));
    }
    if kind == Some(Kind::Raw) {
        check_raw(root.text_at("provider").unwrap_or_default(), root.text_at("path"), registered, &mut report);
    }
    let mut checking = Checking::new(root, &mut report, options);
    checking.counts_utf16 = about.counts_utf16;
    if let Some(kind) = kind {
        checking.run(registered.rules().tree(kind));
    }
    let counters = checking.counters;
    let message = match options.definition {
        Some(definition) => message.map(|message| put_in_order(message, definition)),
        None => message,
    };
    Checked { message, report, counters }
}

/// The report for text that is no JSON at all.
pub fn syntax_report(text: &str, error: SyntaxError) -> Report {
    let (line, column) = line_and_column(text, error.at);
    let message = format!("{} (line {line}, column {column}).", error.reason);
    let mut report = Report::default();
    report.push(Issue {
        line: Some(line),
        column: Some(column),
        source: "RFC 8259",
        ..Issue::error("json.syntax", String::new(), message)
    });
    report
}

/// Parses a text or gives the report why it is none.
///
/// # Errors
/// A report with one issue that has a line and a column.
pub fn read_text(text: &str) -> Result<Document<'_>, Report> {
    parse(text).map_err(|error| syntax_report(text, error))
}

fn check_raw(named: &str, path: Option<&str>, registered: &Registered, report: &mut Report) {
    let about = registered.provider.about();
    if named != about.name {
        let message = format!("This body is for “{named}”; it cannot go through {}.", about.title);
        report.push(Issue::error("raw.provider", "/provider".into(), message));
    }
    let paths: Vec<&str> =
        registered.provider.catalogue().filter(|operation| operation.is_send()).map(|operation| operation.path).collect();
    if let Some(path) = path.filter(|path| !paths.contains(path)) {
        let message = format!("“{path}” is no path that {} sends messages to; there are {}.", about.title, paths.join(", "));
        report.push(Issue::error("raw.path", "/path".into(), message));
    }
}
