//! What stands in double braces in the text of a definition, well written or not.

use crate::text::{find, has};

/// What is between `{{` and `}}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Braced<'t> {
    /// What is in the braces.
    pub(crate) inside: &'t str,
    /// The text before them, from the braces before these.
    pub(crate) before: &'t str,
}

/// A text by its braces.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Braces<'t> {
    /// Each pair of double braces.
    pub(crate) pairs: Vec<Braced<'t>>,
    /// What follows the last pair.
    pub(crate) rest: &'t str,
    /// Whether double braces are left that have no partner.
    pub(crate) is_unbalanced: bool,
}

/// What the inside of braces is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variable {
    /// A number from 1.
    Number(u32),
    /// A name.
    Name,
    /// Something with `#`, `$` or `%`.
    Special,
    /// Neither.
    Malformed,
}

impl<'t> Braces<'t> {
    /// Takes a text apart.
    pub(crate) fn of(text: &'t str) -> Self {
        let mut braces = Self { rest: text, ..Self::default() };
        let mut from = 0;
        while let Some((opened, after)) = next(braces.rest, from, "{{") {
            let Some((inside, rest)) = crate::text::cut(after, "}}") else { break };
            // Of braces that open again only the last can be the partner of these that close.
            if let Some(again) = inside.as_bytes().windows(2).rposition(|window| window == b"{{") {
                braces.is_unbalanced = true;
                from = opened + 2 + again;
                continue;
            }
            let before = braces.rest.get(..opened).unwrap_or_default();
            braces.is_unbalanced |= has(before.get(from..).unwrap_or_default(), "}}");
            braces.pairs.push(Braced { inside, before });
            (braces.rest, from) = (rest, 0);
        }
        let rest = braces.rest.get(from..).unwrap_or_default();
        braces.is_unbalanced |= has(rest, "{{") || has(rest, "}}");
        braces
    }
}

impl<'t> Braces<'t> {
    /// Whether one of the pairs is such a variable.
    pub(crate) fn has(&self, is_so: impl FnMut(Variable) -> bool) -> bool {
        self.pairs.iter().map(Braced::variable).any(is_so)
    }

    /// The names of the variables that are well written, each once, in the order in which they come.
    pub(crate) fn names(&self) -> Vec<&'t str> {
        let mut names = Vec::new();
        for pair in self.pairs.iter().filter(|pair| pair.is_variable()) {
            if names.len() < MOST_VARIABLES && !names.contains(&pair.inside) {
                names.push(pair.inside);
            }
        }
        names
    }
}

/// More variables than these are not compared: a text with so many has broken its bound long before.
pub(crate) const MOST_VARIABLES: usize = 1_000;

/// Where a part stands from some byte on, and what follows it.
fn next<'t>(text: &'t str, from: usize, part: &str) -> Option<(usize, &'t str)> {
    let at = from + find(text.get(from..)?, part)?;
    Some((at, text.get(at + part.len()..)?))
}

impl Braced<'_> {
    /// What it is.
    pub(crate) fn variable(&self) -> Variable {
        let all = |test: fn(&u8) -> bool| !self.inside.is_empty() && self.inside.as_bytes().iter().all(test);
        if all(u8::is_ascii_digit) {
            let number = self.inside.parse().ok().filter(|_| !self.inside.starts_with('0'));
            number.map_or(Variable::Malformed, Variable::Number)
        } else if all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'_') {
            Variable::Name
        } else if self.inside.contains(['#', '$', '%']) {
            Variable::Special
        } else {
            Variable::Malformed
        }
    }

    /// Whether it is written as a variable must be.
    pub(crate) fn is_variable(&self) -> bool {
        matches!(self.variable(), Variable::Number(_) | Variable::Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_text_apart() {
        let insides = |text: &'static str| Braces::of(text).pairs.iter().map(|pair| pair.inside).collect::<Vec<_>>();
        assert_eq!(insides("a {{1}} b {{ x }}{{y}}"), ["1", " x ", "y"]);
        assert_eq!(insides("{{a {{1}}"), ["1"]);
        let braces = Braces::of("x {{1}} y");
        assert_eq!((braces.pairs[0].before, braces.rest, braces.is_unbalanced), ("x ", " y", false));
        for unbalanced in ["{{1}", "1}}", "{{a {{1}}", "{{1}} }}", "}} {{1}}", "{{1}} {{"] {
            assert!(Braces::of(unbalanced).is_unbalanced, "{unbalanced}");
        }
        assert!(!Braces::of("{1} {a: {b}, c} {{1}}").is_unbalanced);
    }

    #[test]
    fn knows_variables() {
        let variable = |inside| Braced { inside, before: "" }.variable();
        assert_eq!((variable("1"), variable("order_1")), (Variable::Number(1), Variable::Name));
        assert_eq!((variable("a#"), variable("$1")), (Variable::Special, Variable::Special));
        for malformed in ["", "0", "01", " 1", "Name", "a b", "é", "99999999999"] {
            assert_eq!(variable(malformed), Variable::Malformed, "{malformed}");
        }
    }
}
