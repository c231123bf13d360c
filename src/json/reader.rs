//! Reads typed values out of a tree and notes every fault with its path.

use super::path::Path;
use super::read::Read;
use super::value::{Node, Str, Value};
use crate::rules::{Issue, Report, Severity};

/// What a member that nobody asked for means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unknown {
    /// A caller wrote it: a fault.
    Refused,
    /// It stands in a native body that is to be converted: said, since it gets lost.
    Reported,
    /// A provider wrote it: passed over.
    Ignored,
}

/// Walks a tree with the reading code, collecting issues.
#[derive(Debug)]
pub struct Reader<'a> {
    /// Where it is.
    pub path: Path<'a>,
    /// What it has found.
    pub report: Report,
    unknown: Unknown,
    damaged: &'a [u32],
}

impl<'a> Reader<'a> {
    /// A reader that treats unknown members as `unknown` says.
    pub fn new(unknown: Unknown) -> Self {
        Self { path: Path::default(), report: Report::default(), unknown, damaged: &[] }
    }

    /// Tells which strings were damaged, from [`super::Document::damaged`].
    #[must_use]
    pub fn with_damage(mut self, damaged: &'a [u32]) -> Self {
        self.damaged = damaged;
        self
    }

    /// Adds an error at the value at hand.
    pub fn fault(&mut self, rule: &'static str, message: String) {
        let path = self.path.pointer();
        self.report.push(Issue::error(rule, path, message));
    }

    /// Adds an error at a member of the value at hand.
    pub fn fault_at(&mut self, key: &str, rule: &'static str, message: String) {
        let path = self.path.pointer_to(key);
        self.report.push(Issue::error(rule, path, message));
    }

    /// Adds a warning at a member of the value at hand.
    pub fn warn_at(&mut self, key: &str, rule: &'static str, message: String) {
        let path = self.path.pointer_to(key);
        self.report.push(Issue { severity: Severity::Warning, ..Issue::error(rule, path, message) });
    }

    /// Says that another type was expected here, and gives the stand-in.
    pub fn mismatch<T: Default>(&mut self, node: &Node<'a>, expected: &str) -> T {
        self.note_mismatch(node, expected);
        T::default()
    }

    // Kept apart from `mismatch`, of which there is one copy for every type.
    #[inline(never)]
    fn note_mismatch(&mut self, node: &Node<'a>, expected: &str) {
        self.fault("type", format!("This is {}; {expected} was expected.", node.kind()));
    }

    /// Reads the member called `key` of an object; what its absence means is the type's affair.
    pub fn field<T: Read<'a>>(&mut self, object: &'a Node<'a>, key: &'a str) -> T {
        let value = match self.enter_member(object, key, T::TAKES_NULL) {
            Some(node) => T::read(node, self),
            None => T::absent(self),
        };
        self.path.leave();
        value
    }

    // Kept apart from `field`, of which there is one copy for every type.
    #[inline(never)]
    fn enter_member(&mut self, object: &'a Node<'a>, key: &'a str, takes_null: bool) -> Option<&'a Node<'a>> {
        self.path.enter_key(key);
        object.get(key).filter(|node| takes_null || !node.is_null())
    }

    /// Calls `read` with every item of an array, the path leading to it.
    #[inline(never)]
    pub fn items(&mut self, node: &'a Node<'a>, read: &mut dyn FnMut(&'a Node<'a>, &mut Self)) {
        if !matches!(node.value, Value::Array(_)) {
            return self.mismatch(node, "a list");
        }
        for (index, item) in node.items().iter().enumerate() {
            self.path.enter_index(index);
            read(item, self);
            self.path.leave();
        }
    }

    /// Looks at what was read from an item of the list called `key`, once more and with the item's path.
    pub fn within<T>(&mut self, key: &'a str, index: usize, look: impl FnOnce(&mut Self) -> T) -> T {
        self.path.enter_key(key);
        self.path.enter_index(index);
        let value = look(self);
        self.path.leave();
        self.path.leave();
        value
    }

    /// Says that a required value is missing here.
    #[inline(never)]
    pub fn missing(&mut self) {
        self.fault("required", "This is required.".into());
    }

    /// Says that the value here is none of the allowed words.
    pub fn not_one_of(&mut self, node: &Node<'a>, allowed: &'static [&'static str]) {
        let path = self.path.pointer();
        let is = node.text().map_or_else(|| node.kind().into(), |text| format!("“{}”", clip(text)));
        let message = format!("This is {is}; one of {} was expected.", allowed.join(", "));
        self.report.push(Issue { allowed: Some(allowed), ..Issue::error("one_of", path, message) });
    }

    /// The one member of an object out of several alternatives; none or more than one is a fault of the object.
    pub fn exactly_one(&mut self, node: &'a Node<'a>, alternatives: &'static [&'static str]) -> Option<&'static str> {
        if !node.is_object() {
            return self.mismatch(node, "an object");
        }
        self.only(node, &[alternatives]);
        let mut present = alternatives.iter().copied().filter(|key| node.get(key).is_some_and(|member| !member.is_null()));
        let (first, second) = (present.next(), present.next());
        if first.is_none() || second.is_some() {
            let given = if first.is_none() { "none" } else { "more than one" };
            let message = format!("Exactly one of {} is needed; {given} is given.", alternatives.join(", "));
            let path = self.path.pointer();
            self.report.push(Issue { allowed: Some(alternatives), ..Issue::error("exactly_one", path, message) });
        }
        first
    }

    /// Says that the tag of an object is missing or none of the allowed words.
    pub fn not_among(&mut self, object: &'a Node<'a>, tag: &'static str, allowed: &'static [&'static str]) {
        self.path.enter_key(tag);
        match object.get(tag) {
            Some(node) if !node.is_null() => self.not_one_of(node, allowed),
            _ => self.missing(),
        }
        self.path.leave();
    }

    /// Text, with damage reported.
    pub fn text(&mut self, node: &'a Node<'a>) -> Str<'a> {
        match &node.value {
            Value::String(text) => {
                if self.damaged.contains(&node.at) {
                    self.fault("json.lone_surrogate", "The text holds half of a character (a lone surrogate).".into());
                }
                Str::Borrowed(text)
            }
            _ => self.mismatch(node, "text"),
        }
    }

    /// [`Reader::only`] for an object with a tag.
    #[inline(never)]
    pub fn only_tagged(&mut self, object: &'a Node<'a>, tag: &str, others: &[&str], known: &[&str]) {
        self.only(object, &[&[tag], others, known]);
    }

    /// Notes the members of an object that are in none of the lists.
    #[inline(never)]
    pub fn only(&mut self, object: &'a Node<'a>, known: &[&[&str]]) {
        if self.unknown == Unknown::Ignored {
            return;
        }
        for (key, _) in object.members() {
            if known.iter().any(|names| names.contains(&key.as_ref())) {
                continue;
            }
            match self.unknown {
                Unknown::Refused => {
                    let hint = nearest(key, known).map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default();
                    self.fault_at(key, "unknown", format!("There is no field of this name.{hint}"));
                }
                Unknown::Reported | Unknown::Ignored => {
                    self.warn_at(key, "not_carried", "Waxwing has no field for this; it is left out.".into());
                }
            }
        }
    }
}

/// The beginning of a text, for a message.
fn clip(text: &str) -> &str {
    text.char_indices().nth(40).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The known name that differs least from `key`, if it differs by little.
fn nearest<'k>(key: &str, known: &[&[&'k str]]) -> Option<&'k str> {
    // Longer names than any field has are no slip of the fingers.
    if key.len() > 40 {
        return None;
    }
    let names = known.iter().flat_map(|names| names.iter().copied());
    let (distance, name) = names.map(|name| (distance(key, name), name)).min()?;
    (distance <= key.len().div_ceil(3)).then_some(name)
}

/// Levenshtein's distance in bytes, letter case aside.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, a) in left.bytes().enumerate() {
        let mut diagonal = index;
        let mut previous = index + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(right.bytes()) {
            let changed = diagonal + usize::from(!a.eq_ignore_ascii_case(&b));
            diagonal = *cell;
            previous = changed.min(previous + 1).min(*cell + 1);
            *cell = previous;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}
