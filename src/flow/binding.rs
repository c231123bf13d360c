//! References: `${data.name}`, `${form.name}`, and the same of other screens.
//!
//! Source: Flow JSON guide, "Dynamic properties" and "Global dynamic and form properties".

use super::checking::Checking;
use super::kind::Kind;
use super::outline::Screen;
use super::rule::Rule;
use super::rules::{REFERENCE_DATA, REFERENCE_FIELD, REFERENCE_SCREEN, REFERENCE_SELF, REFERENCE_SINCE};
use super::version::Version;
use crate::json::Node;
use crate::text::cut;

/// Whether a text is filled in as a whole: a reference, or an expression between backticks (from 6.0).
pub fn is_dynamic(text: &str) -> bool {
    let within = |open: &str, close: u8| text.len() > open.len() && text.starts_with(open) && text.as_bytes().last() == Some(&close);
    within("${", b'}') || within("`", b'`')
}

/// Whether a value is filled in as a whole.
pub fn is_bound(node: &Node<'_>) -> bool {
    node.text().is_some_and(is_dynamic)
}

/// A reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'t> {
    /// The screen it names; its own where it names none.
    pub screen: Option<&'t str>,
    /// Whether it points to what was put into a field; to the data of the screen otherwise.
    pub is_form: bool,
    /// What it points to there; dots lead into objects.
    pub name: &'t str,
}

impl<'t> Reference<'t> {
    /// The reference that a text is as a whole.
    pub fn read(text: &'t str) -> Option<Self> {
        Self::inside(text.strip_prefix("${")?.strip_suffix('}')?)
    }

    /// The reference between the braces.
    fn inside(text: &'t str) -> Option<Self> {
        let (screen, rest) = match text.strip_prefix("screen.") {
            Some(rest) => rest.split_once('.').map(|(screen, rest)| (Some(screen), rest))?,
            None => (None, text),
        };
        let (is_form, name) = match rest.strip_prefix("form.") {
            Some(name) => (true, name),
            None => (false, rest.strip_prefix("data.")?),
        };
        (!name.is_empty() && !name.contains(['{', '}', '$'])).then_some(Self { screen, is_form, name })
    }
}

/// The references in a text, each with its letters.
pub fn references(text: &str) -> impl Iterator<Item = (&str, Reference<'_>)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let (_, from) = cut(rest, "${")?;
            // Looking for the brace alone would look at the rest of a text again and again.
            let end = from.bytes().position(|byte| matches!(byte, b'}' | b'{' | b'$'))?;
            let (inside, after) = (from.get(..end)?, from.get(end..)?);
            rest = after;
            if let Some(reference) = Reference::inside(inside).filter(|_| after.starts_with('}')) {
                return Some((inside, reference));
            }
        }
    })
}

/// What a reference points to, as far as that is known.
#[derive(Debug, Clone, Copy)]
pub enum Pointed<'f> {
    /// Data that a schema describes.
    Schema(&'f Node<'f>),
    /// What was put into a field.
    Field(Kind),
}

impl Pointed<'_> {
    /// The type.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Schema(schema) => Kind::declared(schema),
            Self::Field(kind) => Some(kind),
        }
    }
}

/// Why a reference points nowhere.
#[derive(Debug)]
pub struct Nowhere {
    /// The rule that is broken.
    pub rule: Rule,
    /// What is wrong, as a sentence.
    pub message: String,
}

/// Follows a reference that stands on a screen.
///
/// # Errors
/// Where it points nowhere.
pub fn follow<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, reference: Reference<'_>) -> Result<Pointed<'f>, Nowhere> {
    let outline = checking.outline;
    let Some(id) = reference.screen else { return point(checking, screen, reference) };
    if checking.version < Version(4, 0) {
        return Err(nowhere(REFERENCE_SINCE, &["References to other screens need version 4.0 or later."]));
    }
    match outline.screen(id) {
        Some(other) => point(checking, other, reference),
        None => Err(nowhere(REFERENCE_SCREEN, &["There is no screen ", id, " for this reference."])),
    }
}

/// Why a property cannot hold a reference that names its own screen.
pub fn refuse_own(screen: &Screen<'_>, reference: Reference<'_>) -> Option<Nowhere> {
    let own = reference.screen.is_some_and(|id| id == screen.id);
    let store = if reference.is_form { "form" } else { "data" };
    own.then(|| nowhere(REFERENCE_SELF, &["This is screen ", screen.id, " itself; write ${", store, ".", reference.name, "}."]))
}

fn point<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, reference: Reference<'_>) -> Result<Pointed<'f>, Nowhere> {
    if reference.is_form { field(screen, reference.name) } else { data(checking, screen, reference.name) }
}

fn field<'f>(screen: &Screen<'f>, name: &str) -> Result<Pointed<'f>, Nowhere> {
    let (first, rest) = name.split_once('.').map_or((name, ""), |(first, rest)| (first, rest));
    let lacking = || nowhere(REFERENCE_FIELD, &["Screen ", screen.id, " has no field “", name, "”."]);
    let component = screen.field(first).ok_or_else(lacking)?;
    let kind = value_of(component.node, component.kind)
        .ok_or_else(|| nowhere(REFERENCE_FIELD, &["“", first, "” is a ", component.kind, ", which has no value to refer to."]))?;
    match (rest, component.kind) {
        ("", _) => Ok(Pointed::Field(kind)),
        // A range of days is an object of two.
        ("start-date" | "end-date", "CalendarPicker") if kind == Kind::Object => Ok(Pointed::Field(Kind::Text)),
        _ => Err(lacking()),
    }
}

/// The type of what is put into a field; none for components without a value.
fn value_of(node: &Node<'_>, component: &str) -> Option<Kind> {
    Some(match component {
        "CheckboxGroup" | "ChipsSelector" | "PhotoPicker" | "DocumentPicker" => Kind::List,
        "DatePicker" | "Dropdown" | "RadioButtonsGroup" | "TextArea" | "NavigationList" => Kind::Text,
        "CalendarPicker" if node.text_at("mode") == Some("range") => Kind::Object,
        "CalendarPicker" => Kind::Text,
        "TextInput" if matches!(node.text_at("input-type"), Some("number" | "passcode")) => Kind::Number,
        "TextInput" => Kind::Text,
        "OptIn" => Kind::Bool,
        _ => return None,
    })
}

fn data<'f>(checking: &mut Checking<'f>, screen: &Screen<'f>, name: &str) -> Result<Pointed<'f>, Nowhere> {
    let lacking = || nowhere(REFERENCE_DATA, &["Screen ", screen.id, " has no data “", name, "”."]);
    let mut steps = name.split('.');
    let mut at = screen.node.get("data").ok_or_else(lacking)?;
    at = checking.member(at, steps.next().unwrap_or_default()).ok_or_else(lacking)?;
    for step in steps {
        if Kind::declared(at) == Some(Kind::List) {
            return Err(nowhere(REFERENCE_DATA, &["“", step, "” stands inside a list, where no reference can point."]));
        }
        at = at.get("properties").and_then(|properties| checking.member(properties, step)).ok_or_else(lacking)?;
    }
    Ok(Pointed::Schema(at))
}

fn nowhere(rule: Rule, parts: &[&str]) -> Nowhere {
    Nowhere { rule, message: parts.concat() }
}
