//! What the documents forbid in inputs about an account that their tables let through.

use crate::json::Node;
use crate::message::bare;
use crate::operation::Operation;
use crate::rules::{Issue, Report};

/// Notes what is wrong with the input of an operation.
pub(in crate::provider::infobip) fn check(operation: &Operation, input: &Node<'_>, report: &mut Report) {
    let mut fault = |path: &str, message: &str| report.push(Issue::error("infobip.operation", path.into(), message.into()));
    match operation.id {
        "payments.getUpi" | "payments.getBrazil" if !has_only(input.text_at("id"), b"-_.") => {
            fault("/id", "The id of a payment has letters, digits and -_. only.");
        }
        // The pattern of these paths is [0-9]+, of 1 to 15 digits; a business-scoped user id is none.
        "calls.permissions" if !input.text_at("to").is_none_or(is_number) => {
            fault("/to", "A phone number of at most 15 digits is needed here.");
        }
        "webhooks.create" => {
            new_id(input, "", &mut fault);
            if let Some(profile) = input.get("profile") {
                new_profile(profile, "/profile", &mut fault);
            }
        }
        "webhooks.createProfile" => new_profile(input, "", &mut fault),
        "webhooks.editProfile" => webhook(input, "", &mut fault),
        _ => {}
    }
}

fn is_number(to: &str) -> bool {
    let digits = bare(to);
    (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_only(id: Option<&str>, others: &[u8]) -> bool {
    id.is_none_or(|id| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || others.contains(&byte)))
}

/// "Must not include any characters that require URL encoding": RFC 3986's unreserved ones do not.
fn new_id(thing: &Node<'_>, path: &str, fault: &mut dyn FnMut(&str, &str)) {
    if !has_only(thing.text_at("id"), b"-._~") {
        fault(&[path, "/id"].concat(), "An id has letters, digits and -._~ only, since it becomes part of a URL.");
    }
}

/// ProfileRequest, with what is new in it.
fn new_profile(profile: &Node<'_>, path: &str, fault: &mut dyn FnMut(&str, &str)) {
    new_id(profile, path, fault);
    webhook(profile, path, fault);
    let Some(security) = profile.present("security") else { return };
    let path = [path, "/security"].concat();
    new_id(security, &path, fault);
    credentials(security, &path, fault);
}

/// Webhook: the URL is what it is about.
fn webhook(profile: &Node<'_>, path: &str, fault: &mut dyn FnMut(&str, &str)) {
    if profile.present("contentType").is_some() && profile.present("url").is_none() {
        fault(&[path, "/url"].concat(), "The content type goes with the URL; give that too.");
    }
}

/// What each type of security has (CredentialsPayload), what it needs first. CUSTOM has no credentials.
const CREDENTIALS: &[(&str, usize, &[&str])] = &[
    ("basic", 2, &["username", "password"]),
    ("hmac", 2, &["secretKey", "algorithm"]),
    (
        "oauth",
        2,
        &["tokenUrl", "grantType", "clientId", "clientSecret", "scope", "username", "password", "resource", "refreshToken", "headers"],
    ),
    ("custom", 0, &[]),
];

fn credentials(security: &Node<'_>, path: &str, fault: &mut dyn FnMut(&str, &str)) {
    let given = security.text_at("type");
    let (_, needs, names) = CREDENTIALS.iter().find(|(kind, ..)| Some(*kind) == given).copied().unwrap_or_default();
    for name in names.iter().take(needs).filter(|name| security.present(name).is_none()) {
        fault(&[path, "/", name].concat(), "This is needed for security of this type.");
    }
    for (name, value) in security.members() {
        if !value.is_null() && name != "id" && name != "type" && !names.contains(&name.as_ref()) {
            fault(&[path, "/", name].concat(), "Security of this type has none; without a type it is known by its id.");
        }
    }
}
