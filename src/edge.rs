//! The crate's functions with JSON text in and JSON text out: what the JavaScript exports are made of.
//!
//! Options are one JSON object: `{ provider, counters?, client?, from?, baseUrl?, …, credentials? }`. Secrets are never
//! in it; `credentials` lists the names of those at hand.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::batch::{Batch, Write, fill_with};
use crate::check::{self, read_text};
use crate::convert;
use crate::http::Request;
use crate::json::{Document, Node, Read, Reader, Unknown, parse, write};
use crate::message::{Kind, Message};
use crate::operation::{Call, Error};
use crate::provider::{ALL, Provider, Registered, Settings, Wire, find};
use crate::rules::{CheckOptions, Counter, Issue, Report, entry};
use crate::template::Definition;

/// Options that have been read.
struct Options<'a> {
    registered: &'static Registered,
    node: &'a Node<'a>,
}

impl<'a> Options<'a> {
    fn read(document: &'a Document<'a>) -> Result<Self, Error> {
        let name = document.root.text_at("provider").unwrap_or_default();
        let registered = find(name).ok_or_else(|| unknown_provider(name))?;
        Ok(Self { registered, node: &document.root })
    }

    fn settings(&self) -> Settings<'a> {
        Settings::new(self.node)
    }

    fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::bool).unwrap_or_default()
    }

    /// The definition given as `template`, which puts parameters given by name in order.
    fn definition(&self) -> Option<Definition<'a>> {
        let node = self.node.get("template").filter(|node| node.is_object())?;
        Some(Definition::read(node, &mut Reader::new(Unknown::Ignored)))
    }

    /// What is known beside the message.
    fn beside<'o>(&self, definition: Option<&'o Definition<'o>>) -> CheckOptions<'o> {
        #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are far below 2^53")]
        let time = |key: &str| self.node.get(key).and_then(Node::number).map(|time| time as i64);
        CheckOptions { definition, now: time("now"), last_inbound_at: time("lastInboundAt"), ..CheckOptions::default() }
    }

    /// What the client lacks; nothing where there is no client.
    fn missing(&self, message: Option<&Message<'_>>) -> Vec<&'static str> {
        if !self.flag("client") {
            return Vec::new();
        }
        let mut missing = self.settings().missing(self.registered.provider.about());
        let has_from = message.is_some_and(|message| message.common.from.is_some() || message.kind() == Kind::Raw);
        missing.retain(|key| *key != "from" || !has_from);
        missing
    }
}

fn lacks(missing: Vec<&'static str>) -> Error {
    let message = format!("The client lacks {}.", missing.join(", "));
    Error::Config { missing, message }
}

fn unknown_provider(name: &str) -> Error {
    let message = format!("There is no provider “{name}”; there are {}.", crate::provider::NAMES.join(", "));
    Error::Config { missing: vec!["provider"], message }
}

fn read_options(text: &str) -> Result<Document<'_>, Error> {
    parse(text).map_err(|_| Error::Config { missing: Vec::new(), message: "The options are not JSON.".into() })
}

/// A report as JavaScript gets it.
struct Shown {
    ok: bool,
    issues: Vec<Issue>,
    counters: Option<Vec<Counter>>,
}

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ok", &self.ok)?;
        map.serialize_entry("issues", &self.issues)?;
        entry(&mut map, "counters", self.counters.as_ref())?;
        map.end()
    }
}

fn shown(report: Report, counters: Option<Vec<Counter>>) -> String {
    write(&Shown { ok: report.ok(), issues: report.into_issues(), counters })
}

/// Checks a message. Gives the report, or nothing where there is nothing to say.
///
/// # Errors
/// Where the options name no provider.
pub fn check(text: &str, options: &str) -> Result<String, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return Ok(shown(report, None)),
    };
    let definition = options.definition();
    let checking = CheckOptions { counters: options.flag("counters"), ..options.beside(definition.as_ref()) };
    let mut checked = check::check(&document, options.registered, checking);
    checked = checked.for_client(options.registered, &options.settings());
    for key in options.missing(checked.message.as_ref()) {
        let message = format!("The client has no {key}; nothing can be sent without it.");
        checked.report.push(Issue::error("client.missing", format!("/{key}"), message));
    }
    if checked.report.issues.is_empty() && checked.counters.is_none() {
        return Ok(String::new());
    }
    Ok(shown(checked.report, checked.counters))
}

/// A native body that is ready to go, and what the check had to say.
struct Prepared {
    wire: Wire,
    harmless: bool,
    issues: Vec<Issue>,
}

fn prepare_messages(text: &str, operation: &str, options: &Options<'_>) -> Result<Prepared, Error> {
    let provider = options.registered.provider;
    if !provider.operations().iter().any(|entry| entry.id == operation) && operation != "messages.sendBulk" {
        return Err(Error::Unsupported { operation: operation.into(), carried_by: who_has(operation) });
    }
    let document = read_text(text).map_err(|report| Error::Validation(report.into_issues()))?;
    let nodes = if operation == "messages.sendBulk" { document.root.items() } else { std::slice::from_ref(&document.root) };
    let many = operation == "messages.sendBulk";
    let (mut messages, mut issues, mut ok) = (Vec::new(), Vec::new(), true);
    let definition = options.definition();
    let checking = options.beside(definition.as_ref());
    for (index, node) in nodes.iter().enumerate() {
        let checked = check::check_node(node, &document.damaged, options.registered, checking);
        let checked = checked.for_client(options.registered, &options.settings());
        ok &= checked.report.ok();
        let placed = checked.report.into_issues().into_iter().map(|issue| place(issue, many.then_some(index)));
        issues.extend(placed);
        messages.extend(checked.message);
    }
    if !ok {
        return Err(Error::Validation(issues));
    }
    let missing = options.missing(messages.first());
    if !missing.is_empty() {
        return Err(lacks(missing));
    }
    let settings = options.settings();
    let wire = match messages.first() {
        Some(message) if !many => convert::encode(message, provider, &settings),
        Some(_) => provider.encode_bulk(&messages, &settings),
        None => None,
    };
    let wire = wire.ok_or_else(|| not_together(many))?;
    let harmless = messages.iter().all(|message| provider.is_repeat_harmless(message, &settings));
    Ok(Prepared { wire, harmless, issues })
}

fn place(issue: Issue, index: Option<usize>) -> Issue {
    let path = index.map_or_else(|| issue.path.clone(), |index| format!("/{index}{}", issue.path));
    Issue { path, ..issue }
}

fn not_together(many: bool) -> Error {
    let message = if many { "These messages cannot go together in one request." } else { "There is no message to send." };
    Error::Validation(vec![Issue::error("bulk", String::new(), message.into())])
}

fn who_has(operation: &str) -> Vec<&'static str> {
    let have = ALL.iter().filter(|registered| registered.provider.operations().iter().any(|entry| entry.id == operation));
    have.map(|registered| registered.provider.about().name).collect()
}

/// The native body for a message.
///
/// # Errors
/// A validation error with every issue, or one of the configuration.
pub fn build(text: &str, options: &str) -> Result<String, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let prepared = prepare_messages(text, "messages.send", &options)?;
    Ok(options.registered.provider.request(prepared.wire, &options.settings()).body.shown())
}

/// The request for an operation, with slots where secrets belong.
///
/// # Errors
/// A validation error with every issue, one of the configuration, or that the provider has no such operation.
pub fn prepare(operation: &str, text: &str, options: &str) -> Result<Request, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let prepared = prepare_messages(text, operation, &options)?;
    Ok(options.registered.provider.request(prepared.wire, &options.settings()))
}

/// A call that is ready to be driven, and the warnings of its check.
///
/// # Errors
/// As [`prepare`].
pub fn call(operation: &str, text: &str, options: &str) -> Result<(Call, Vec<Issue>), Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let prepared = prepare_messages(text, operation, &options)?;
    Ok((call_of(prepared.wire, prepared.harmless, options.registered.provider, &options.settings()), prepared.issues))
}

fn call_of(wire: Wire, harmless: bool, provider: &'static dyn Provider, settings: &Settings<'_>) -> Call {
    let request = provider.request(wire, settings);
    let signed_in = settings.have(request.secrets());
    let call = Call::new(provider, request, provider.log_in(settings), harmless);
    if signed_in { call.signed_in() } else { call }
}

/// A send whose messages were checked and whose body is made. How it signs in is decided when the credentials are there.
#[derive(Debug)]
pub struct Draft {
    options: String,
    wire: Wire,
    harmless: bool,
    /// The warnings of the check.
    pub issues: Vec<Issue>,
}

/// Checks what is to be sent.
///
/// # Errors
/// As [`prepare`].
pub fn draft(operation: &str, text: &str, options: String) -> Result<Draft, Error> {
    let Prepared { wire, harmless, issues } = {
        let options = read_options(&options)?;
        prepare_messages(text, operation, &Options::read(&options)?)?
    };
    Ok(Draft { options, wire, harmless, issues })
}

impl Draft {
    /// The call, signing in with the credentials of these names.
    ///
    /// # Errors
    /// Where they are not all that it takes.
    pub fn call(&self, names: &[&str]) -> Result<Call, Error> {
        let options = read_options(&self.options)?;
        let Options { registered, node } = Options::read(&options)?;
        let settings = Settings::new(node).with_credentials(names);
        let about = registered.provider.about();
        let missing: Vec<_> = settings.scheme(about).needs.iter().copied().filter(|need| !names.contains(need)).collect();
        if !missing.is_empty() {
            return Err(lacks(missing));
        }
        Ok(call_of(self.wire.clone(), self.harmless, registered.provider, &settings))
    }
}

/// A native body in neutral terms: `{ ok, messages, issues }`.
///
/// # Errors
/// Where there is no such provider.
pub fn decode(provider: &str, text: &str, path: Option<&str>) -> Result<String, Error> {
    let registered = find(provider).ok_or_else(|| unknown_provider(provider))?;
    let document = match read_text(text) {
        Ok(document) => document,
        Err(report) => return Ok(write(&Neutral { messages: &[], report })),
    };
    let decoded = convert::decode(&document, registered.provider, path);
    Ok(write(&Neutral { messages: &decoded.messages, report: decoded.report }))
}

struct Neutral<'m, 'a> {
    messages: &'m [Message<'a>],
    report: Report,
}

impl Serialize for Neutral<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("ok", &self.report.ok())?;
        map.serialize_entry("messages", self.messages)?;
        map.serialize_entry("issues", &self.report.clone().into_issues())?;
        map.end()
    }
}

/// The requests of another provider for a native body, and what could not come along.
pub struct Conversion {
    /// The requests, secrets shown as `***`.
    pub requests: Vec<Request>,
    /// Whether everything that matters came along.
    pub ok: bool,
    /// What did not.
    pub issues: Vec<Issue>,
}

/// Carries a native body of one provider over to another.
///
/// # Errors
/// Where there is no such provider.
pub fn convert(from: &str, text: &str, options: &str) -> Result<Conversion, Error> {
    let source = find(from).ok_or_else(|| unknown_provider(from))?;
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let settings = options.settings();
    let converted = match convert::convert(text, source, options.registered, &settings) {
        Ok(converted) => converted,
        Err(report) => return Ok(Conversion { requests: Vec::new(), ok: false, issues: report.into_issues() }),
    };
    let provider = options.registered.provider;
    let requests = converted.wires.into_iter().map(|wire| provider.request(wire, &settings)).collect();
    Ok(Conversion { requests, ok: converted.report.ok(), issues: converted.report.into_issues() })
}

/// Fills a skeleton with rows: see [`crate::batch`].
///
/// # Errors
/// Where the skeleton, the columns or the shape of the rows are wrong.
pub fn batch(skeleton: &str, columns: &str, rows: &str, options: &str) -> Result<Batch, Error> {
    batch_with(skeleton, columns, rows, options, &|sealed| Ok(sealed.shown()))
}

/// The same with the secrets of the bodies written by `write`.
///
/// # Errors
/// As [`batch`], and where a secret is missing.
pub fn batch_with(skeleton: &str, columns: &str, rows: &str, options: &str, write: Write<'_>) -> Result<Batch, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let missing = options.missing(None);
    if !missing.is_empty() {
        return Err(lacks(missing));
    }
    let read = |text| read_text(text).map_err(|report| Error::Validation(report.into_issues()));
    let (skeleton, columns, rows) = (read(skeleton)?, read(columns)?, read(rows)?);
    fill_with(&skeleton, &columns, &rows, options.registered, &options.settings(), write)
}
