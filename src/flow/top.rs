//! The file as a whole: its size, its version, and how it speaks to an endpoint.

use super::checking::Checking;
use super::kind::Kind;
use super::members::{Member, check_members};
use super::rules::{
    DAMAGED, DATA_API_SINCE, DATA_API_VERSION, DATA_CHANNEL, DATA_CHANNEL_FORM, ROUTING_REQUIRED, SCREENS_MAX, SCREENS_MIN, SIZE,
    VERSION_FORM, VERSION_MISSING, VERSION_PUBLISH, VERSION_SEND,
};
use super::version::Version;
use crate::json::{Node, Path, Value};
use crate::rules::{Issue, Unit};

/// The most bytes of a file: 10 MB.
const MOST_BYTES: usize = 10_485_760;
/// More screens than Meta's validation allows by default.
const MOST_SCREENS: usize = 100;
/// Versions that can be published, by the changelog.
const PUBLISHED: [&str; 9] = ["5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2", "7.3"];
/// Versions that can no longer be published, but sent.
const FROZEN: [&str; 5] = ["2.1", "3.0", "3.1", "4.0", "5.0"];
/// Versions in which an endpoint can be spoken to.
const DATA_API_VERSIONS: [&str; 2] = ["3.0", "4.0"];

/// What stands at the top. That `version` is missing has a rule of its own.
const MEMBERS: &[Member] = &[
    Member::optional("version", Kind::Text),
    Member::required("screens", Kind::List),
    Member::optional("routing_model", Kind::Object),
    Member::optional("data_api_version", Kind::Text),
    Member::optional("data_channel_uri", Kind::Text),
    Member::optional("meta", Kind::Object),
];

/// Checks the file as a whole.
pub fn check<'f>(checking: &mut Checking<'f>, text: &str) {
    let root = checking.root;
    if text.len() > MOST_BYTES {
        let message = ["The flow has ", &text.len().to_string(), " bytes; at most ", &MOST_BYTES.to_string(), "."].concat();
        let issue = SIZE.issue(String::new(), message);
        checking.push(root, measured(issue, MOST_BYTES, text.len(), Unit::Bytes));
    }
    check_members(checking, root, &Path::default(), "A flow", MEMBERS);
    if root.is_object() {
        version(checking, root);
        endpoint(checking, root);
        screens(checking, root);
    }
}

#[expect(clippy::cast_precision_loss, clippy::cast_possible_wrap, reason = "counts are far below 2^52")]
fn measured(issue: Issue, limit: usize, actual: usize, unit: Unit) -> Issue {
    Issue { limit: Some(limit as i64), actual: Some(actual as f64), unit: Some(unit), ..issue }
}

fn version(checking: &mut Checking<'_>, root: &Node<'_>) {
    let path = || "/version".to_owned();
    let Some(node) = root.get("version") else {
        return checking.found(&VERSION_MISSING, root, path(), "The version of Flow JSON is missing, such as \"version\": \"7.3\".");
    };
    let Some(version) = node.text() else { return };
    if Version::read(version).is_none() {
        let message = ["“", version, "” is no version; it must be two numbers with a dot between them, such as 7.3."].concat();
        return checking.found(&VERSION_FORM, node, path(), message);
    }
    if PUBLISHED.contains(&version) {
        return;
    }
    let message = ["A flow of version ", version, " cannot be published; 7.3 is the recommended version."].concat();
    checking.push(node, Issue { allowed: Some(PUBLISHED.to_vec()), ..VERSION_PUBLISH.issue(path(), message) });
    if !FROZEN.contains(&version) {
        let message = ["A flow of version ", version, " cannot be sent either."].concat();
        checking.found(&VERSION_SEND, node, path(), message);
    }
}

fn endpoint(checking: &mut Checking<'_>, root: &Node<'_>) {
    if let Some(node) = root.get("data_channel_uri") {
        if checking.version >= Version(3, 0) {
            let message = "The endpoint's URL does not stand in the flow from version 3.0 on; it is set on the flow itself.";
            checking.found(&DATA_CHANNEL, node, "/data_channel_uri".into(), message);
        } else if node.text().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
            checking.found(&DATA_CHANNEL_FORM, node, "/data_channel_uri".into(), "The endpoint's URL must begin with https://.");
        }
    }
    let Some(node) = root.get("data_api_version") else { return };
    if let Some(version) = node.text() {
        let path = "/data_api_version".to_owned();
        if !DATA_API_VERSIONS.contains(&version) {
            let message = ["“", version, "” is no version of the data API; it must be 3.0 or 4.0."].concat();
            checking.push(node, Issue { allowed: Some(DATA_API_VERSIONS.to_vec()), ..DATA_API_VERSION.issue(path, message) });
        } else if version == "4.0" && checking.version < Version(7, 3) {
            checking.found(&DATA_API_SINCE, node, path, "Version 4.0 of the data API goes with Flow JSON from 7.3 on.");
        }
    }
    if root.get("routing_model").is_none() {
        let message = "A flow with an endpoint must have a routing model.";
        let issue = ROUTING_REQUIRED.issue("/routing_model".into(), message);
        checking.push(root, Issue { unit: Some(Unit::Presence), related: Some("/data_api_version".into()), ..issue });
    }
}

fn screens(checking: &mut Checking<'_>, root: &Node<'_>) {
    let Some(node) = root.get("screens").filter(|node| Kind::of(node) == Some(Kind::List)) else { return };
    let count = node.items().len();
    if count == 0 {
        let issue = SCREENS_MIN.issue("/screens".into(), "A flow must have at least one screen.");
        checking.push(node, measured(issue, 1, 0, Unit::Items));
    } else if count > MOST_SCREENS {
        let message = ["The flow has ", &count.to_string(), " screens; Meta's validation allows 100."].concat();
        checking.push(node, measured(SCREENS_MAX.issue("/screens".into(), message), MOST_SCREENS, count, Unit::Items));
    }
}

/// Says that a text holds half of a character, given where it begins.
pub fn damaged(checking: &mut Checking<'_>, at: u32) {
    let mut path = Path::default();
    let mut node = checking.root;
    // The last child that does not begin after it is the text, or holds it.
    loop {
        let inside = match &node.value {
            Value::Array(items) => {
                let place = items.partition_point(|item| item.at <= at).checked_sub(1);
                place.and_then(|place| items.get(place).inspect(|_| path.enter_index(place)))
            }
            Value::Object(members) => {
                let place = members.partition_point(|(_, member)| member.at <= at).checked_sub(1);
                place.and_then(|place| members.get(place)).map(|(key, member)| {
                    path.enter_key(key);
                    member
                })
            }
            _ => None,
        };
        match inside {
            Some(inside) => node = inside,
            None => break,
        }
    }
    let issue = DAMAGED.issue(path.pointer(), "A text here holds half of a character (a lone surrogate).");
    checking.push(&Node { at, ..Node::new(Value::Null) }, issue);
}
