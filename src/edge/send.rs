//! Building, preparing, and calls whose input was checked.

use super::absent;
#[cfg(feature = "catalogue")]
use super::ask;
use super::options::{Options, lacks, read_options};
use crate::check::{self, read_text};
use crate::convert;
use crate::http::Request;
use crate::operation::{Call, Error, Operation, Wire};
use crate::provider::{Settings, who_has};
use crate::rules::Issue;

/// A native body that is ready to go, and what the check had to say.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) wire: Wire,
    /// Whether a repeat does no harm.
    pub(super) harmless: bool,
    /// Warnings.
    pub(super) issues: Vec<Issue>,
    /// The operation, where it takes no messages.
    pub(super) asked: Option<&'static Operation>,
}

const BULK: &str = "messages.sendBulk";

fn prepare_input(text: &str, operation: &str, options: &Options<'_>) -> Result<Prepared, Error> {
    let provider = options.registered.provider;
    let entry = provider.catalogue().find(|entry| entry.id == operation);
    #[cfg(feature = "catalogue")]
    if entry.is_some_and(|entry| !entry.is_send()) {
        return ask::prepare_input(text, operation, options);
    }
    if entry.is_none() && operation != BULK {
        return Err(lacking(operation));
    }
    prepare_messages(text, operation == BULK, options)
}

/// Why an operation cannot be had: the provider has none, or this binary only those that take messages.
fn lacking(operation: &str) -> Error {
    if cfg!(feature = "catalogue") {
        return Error::Unsupported { operation: operation.into(), carried_by: who_has(operation) };
    }
    absent("has the other operations")
}

fn prepare_messages(text: &str, many: bool, options: &Options<'_>) -> Result<Prepared, Error> {
    let provider = options.registered.provider;
    let document = read_text(text).map_err(|report| Error::Validation(report.into_issues()))?;
    let nodes = if many { document.root.items() } else { std::slice::from_ref(&document.root) };
    let (mut messages, mut issues, mut ok) = (Vec::new(), Vec::new(), true);
    for (index, node) in nodes.iter().enumerate() {
        let choice = options.choice(node);
        let checked = check::check_node(node, &document.damaged, options.registered, options.beside(&choice));
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
    Ok(Prepared { wire, harmless, issues, asked: None })
}

fn place(issue: Issue, index: Option<usize>) -> Issue {
    let path = index.map_or_else(|| issue.path.clone(), |index| format!("/{index}{}", issue.path));
    Issue { path, ..issue }
}

fn not_together(many: bool) -> Error {
    let message = if many { "These messages cannot go together in one request." } else { "There is no message to send." };
    Error::Validation(vec![Issue::error("bulk", String::new(), message.into())])
}

/// The native body for a message.
///
/// # Errors
/// A validation error with every issue, or one of the configuration.
pub fn build(text: &str, options: &str) -> Result<String, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let prepared = prepare_input(text, "messages.send", &options)?;
    Ok(options.registered.provider.request(prepared.wire, &options.settings()).body.shown())
}

/// The request for an operation, with slots where secrets belong.
///
/// # Errors
/// A validation error with every issue, one of the configuration, or that the provider has no such operation.
pub fn prepare(operation: &str, text: &str, options: &str) -> Result<Request, Error> {
    let options = read_options(options)?;
    let options = Options::read(&options)?;
    let prepared = prepare_input(text, operation, &options)?;
    Ok(options.registered.provider.request(prepared.wire, &options.settings()))
}

/// A call whose input was checked and whose body is made. How it signs in is decided when the credentials are there.
#[derive(Debug)]
pub(super) struct Draft {
    options: String,
    /// The input as JSON; what an answer is read with.
    input: String,
    prepared: Prepared,
}

/// Checks what is to be sent.
///
/// # Errors
/// As [`prepare`].
pub(super) fn draft(operation: &str, text: &str, options: String) -> Result<Draft, Error> {
    let prepared = {
        let options = read_options(&options)?;
        prepare_input(text, operation, &Options::read(&options)?)?
    };
    Ok(Draft { options, input: text.to_owned(), prepared })
}

impl Draft {
    /// The warnings of the check.
    pub(super) fn issues(&self) -> &[Issue] {
        &self.prepared.issues
    }

    /// The call, signing in with the credentials of these names.
    ///
    /// # Errors
    /// Where they are not all that it takes.
    pub(super) fn call(&self, names: &[&str]) -> Result<Call, Error> {
        let options = read_options(&self.options)?;
        let options = Options::read(&options)?;
        let settings = Settings::new(options.node).with_credentials(names);
        let provider = options.registered.provider;
        let Prepared { wire, harmless, asked, .. } = &self.prepared;
        let scheme = provider.scheme_for(wire.operation, &settings);
        let missing = settings.lacks(scheme);
        if !missing.is_empty() {
            return Err(lacks(missing));
        }
        let request = provider.request(wire.clone(), &settings);
        let signed_in = settings.have(request.secrets());
        // Who needs no credentials to be asked needs none to log in either.
        let log_in = provider.log_in_for(wire.operation, &settings).filter(|_| request.secrets().next().is_some());
        let call = Call::new(provider, request, log_in, *harmless);
        let call = if signed_in { call.signed_in() } else { call };
        Ok(match asked {
            Some(operation) => call.asking(operation, self.input.clone()),
            None => call,
        })
    }
}
