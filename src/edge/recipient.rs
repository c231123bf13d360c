//! Who gets a message, in a provider's own terms.

use super::options::unknown_provider;
use crate::check::{check, read_text};
use crate::convert::encode;
use crate::json::{Document, Node, parse, write};
use crate::message::MessageTree;
use crate::operation::Error;
use crate::phone::{bare, is_phone_number};
use crate::provider::{Provider, Settings, find};
use crate::rules::CheckOptions;

/// A recipient, given as JSON as it stands in a message, as a provider takes it: `{ ok, native?, e164?, issues }`.
///
/// # Errors
/// Where there is no such provider.
pub fn recipient(provider: &str, to: &str) -> Result<String, Error> {
    let registered = find(provider).ok_or_else(|| unknown_provider(provider))?;
    // Of a recipient all kinds say the same, and every provider has texts.
    let text = ["{\"type\":\"text\",\"text\":\".\",\"to\":", to, "}"].concat();
    let (report, native) = match read_text(&text) {
        Ok(document) => {
            let mut checked = check(&document, registered, CheckOptions::default());
            checked.report.issues.retain(|issue| issue.path.starts_with("/to"));
            let message = checked.message.filter(|_| checked.report.ok());
            (checked.report, message.and_then(|message| native_of(&message, registered.provider)))
        }
        Err(report) => (report, None),
    };
    let to = parse(to).ok();
    let to = to.as_ref().and_then(|document| document.root.text()).filter(|to| native.is_some() && is_phone_number(to));
    let e164 = to.map(|to| [",\"e164\":\"+", &bare(to), "\""].concat());
    let native = native.map(|native| [",\"native\":", &native].concat());
    let (ok, issues) = (write(&native.is_some()), write(&report.into_issues()));
    Ok(["{\"ok\":", &ok, &native.unwrap_or_default(), &e164.unwrap_or_default(), ",\"issues\":", &issues, "}"].concat())
}

/// What stands for the recipient in the provider's body: of its own contacts' ids with the member's name.
fn native_of(message: &MessageTree<'_>, provider: &'static dyn Provider) -> Option<String> {
    let wire = encode(message, provider, &Settings::default())?;
    let body: Document<'_> = parse(&wire.body).ok()?;
    let (number, member) = provider.recipient_keys();
    let own = |node: &Node<'_>| ["{\"", member, "\":", &write(node), "}"].concat();
    body.root.get(number).map(write).or_else(|| body.root.get(member).map(own))
}
