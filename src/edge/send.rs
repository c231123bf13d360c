//! Building, preparing, and sends whose messages were checked.

use super::options::{Options, lacks, read_options};
use crate::check::{self, read_text};
use crate::convert;
use crate::http::Request;
use crate::operation::{Call, Error};
use crate::provider::{ALL, Provider, Settings, Wire};
use crate::rules::Issue;

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

fn call_of(wire: Wire, harmless: bool, provider: &'static dyn Provider, settings: &Settings<'_>) -> Call {
    let request = provider.request(wire, settings);
    let signed_in = settings.have(request.secrets());
    let call = Call::new(provider, request, provider.log_in(settings), harmless);
    if signed_in { call.signed_in() } else { call }
}

/// A send whose messages were checked and whose body is made. How it signs in is decided when the credentials are there.
#[derive(Debug)]
pub(super) struct Draft {
    options: String,
    wire: Wire,
    harmless: bool,
    /// The warnings of the check.
    pub(super) issues: Vec<Issue>,
}

/// Checks what is to be sent.
///
/// # Errors
/// As [`prepare`].
pub(super) fn draft(operation: &str, text: &str, options: String) -> Result<Draft, Error> {
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
    pub(super) fn call(&self, names: &[&str]) -> Result<Call, Error> {
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
