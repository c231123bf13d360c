//! The variables of a template's text: `{{1}}`, `{{name}}`.

use crate::sorted::sorted_by_key;
use crate::text::{cut, find};

/// The names of the variables in a text, each once, in the order in which they are filled: numbers by their value,
/// names as they come.
pub fn variables(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for (_, name) in pieces(text) {
        if let Some(name) = name.filter(|name| !names.contains(name)) {
            names.push(name);
        }
    }
    if names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_digit())) {
        return sorted_by_key(names, |name| name.parse().unwrap_or(u64::MAX));
    }
    names
}

/// The text with its variables filled; one without a value stays as it is written.
pub fn fill<'v>(text: &str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut filled = String::with_capacity(text.len());
    for (before, name) in pieces(text) {
        filled.push_str(before);
        match name.map(|name| (name, value(name))) {
            Some((_, Some(value))) => filled.push_str(value),
            Some((name, None)) => {
                filled.push_str("{{");
                filled.push_str(name);
                filled.push_str("}}");
            }
            None => {}
        }
    }
    filled
}

/// How many characters the end of a variable is looked for.
const NEAR: usize = 200;

/// The text cut at its variables: what stands before each, and its name; last the rest, without one.
fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut from = 0;
        while let Some((start, tail)) =
            text.get(from..).and_then(|tail| find(tail, "{{")).and_then(|at| Some((from + at, text.get(from + at + 2..)?)))
        {
            // Far from the braces that open there is no name: looking on would take long where many open and none closes.
            let near = tail.char_indices().nth(NEAR).and_then(|(end, _)| tail.get(..end)).unwrap_or(tail);
            let name = cut(near, "}}").and_then(|(name, _)| Some((name.trim(), tail.get(name.len() + 2..)?)));
            if let Some((name, after)) = name.filter(|(name, _)| is_name(name)) {
                rest = Some(after);
                return Some((text.get(..start)?, Some(name)));
            }
            from = start + 1;
        }
        rest = None;
        Some((text, None))
    })
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.len() <= 100 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_variables_in_order() {
        assert_eq!(variables("Hi {{first_name}}, {{order}} of {{ day }} for {{first_name}}"), ["first_name", "order", "day"]);
        assert_eq!(variables("{{2}} then {{1}} and {{10}}"), ["1", "2", "10"]);
        assert!(variables("no {{ }} here, {{not a name}} either, {{open").is_empty());
        assert_eq!(variables("{{{{x}}}}"), ["x"]);
    }

    #[test]
    fn fills_variables() {
        let value = |name: &str| (name == "a").then_some("1");
        assert_eq!(fill("{{a}}+{{a}}={{b}}!", value), "1+1={{b}}!");
        assert_eq!(fill("plain", value), "plain");
    }
}
