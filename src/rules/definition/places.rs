//! The texts of a definition that take variables, and the signs that some texts must not have.

use crate::json::Node;
use crate::rules::check::Checking;
use crate::rules::format::{has_no_emoji, is_http_url};
use crate::rules::rule::Format;
use crate::template::Braces;
use crate::text::has;

/// A text that takes variables.
pub(super) struct Place<'n> {
    /// Where its part stands: `/body`.
    pub(super) part: String,
    /// The text by its braces.
    pub(super) braces: Braces<'n>,
    /// What stands for its variables while the template is reviewed.
    pub(super) examples: Option<&'n Node<'n>>,
    /// Whether it is the header, which has one variable at most and its example beside it.
    pub(super) is_header: bool,
}

impl Place<'_> {
    /// Where the text stands.
    pub(super) fn path(&self) -> String {
        [&self.part, "/text"].concat()
    }
}

/// Every text that takes variables and is there: of the header, of the body, of the cards.
pub(super) fn places<'c>(checking: &Checking<'c>) -> Vec<Place<'c>> {
    let root = checking.root;
    let mut places = Vec::new();
    let mut add = |part: String, node: Option<&'c Node<'c>>, is_header: bool| {
        let Some(text) = node.and_then(|node| node.text_at("text")) else { return };
        let examples = node.and_then(|node| node.present(if is_header { "example" } else { "examples" }));
        places.push(Place { part, braces: Braces::of(text), examples, is_header });
    };
    add("/header".into(), root.get("header"), true);
    add("/body".into(), root.get("body"), false);
    for (index, card) in root.get("cards").map(Node::items).unwrap_or_default().iter().enumerate() {
        add(["/cards/", &index.to_string(), "/body"].concat(), card.get("body"), false);
    }
    places
}

/// What a header may have.
pub(super) const PLAIN_HEADER: Format =
    Format { must_be: "one line without emoji, asterisks and other formatting", test: |text| is_plain(text) && !text.contains('*') };
/// What a label may have.
pub(super) const PLAIN_LABEL: Format =
    Format { must_be: "one line without variables, emoji and formatting", test: |text| is_plain(text) && !has(text, "{{") };
/// What a footer may have.
pub(super) const PLAIN_FOOTER: Format = Format { must_be: "one line without emoji", test: is_one_line_without_emoji };
/// No variable.
pub(super) const NO_VARIABLE: Format = Format { must_be: "without variables", test: |text| !has(text, "{{") };
/// No address.
pub(super) const NO_URL: Format = Format { must_be: "without a URL", test: has_no_url };
/// What stands on the button that fills a code in.
pub(super) const AUTOFILL: Format =
    Format { must_be: "one line without a URL and without emoji", test: |text| has_no_url(text) && is_one_line_without_emoji(text) };

fn is_one_line_without_emoji(text: &str) -> bool {
    !text.contains(['\n', '\r']) && has_no_emoji(text)
}

fn has_no_url(text: &str) -> bool {
    !text.split_whitespace().any(|word| is_http_url(word) || word.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")))
}

fn is_plain(text: &str) -> bool {
    is_one_line_without_emoji(text) && !has(text, "```") && !['*', '_', '~'].into_iter().any(|mark| is_marked(text, mark))
}

/// Whether this is part of a word. Of other scripts than ours every sign is, which spares a table of them all.
pub(super) fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || (!letter.is_ascii() && !letter.is_whitespace())
}

/// Whether a text has words between two marks: `*so*`. What is within a variable is a name.
fn is_marked(text: &str, mark: char) -> bool {
    let (mut last, mut is_open, mut depth) = (' ', false, 0_u32);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if letter == mark && depth == 0 => {
                let next = letters.peek().copied().unwrap_or(' ');
                if is_open && !last.is_whitespace() && last != mark && !is_letter(next) {
                    return true;
                }
                is_open |= !is_letter(last) && !next.is_whitespace() && next != mark;
            }
            _ => {}
        }
        last = letter;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_formatting() {
        for plain in ["Order 17", "snake_case_name", "2 * 3 * 4", "Hi {{first_name}} {{last_name}}", "a_b c_d", "~20 %"] {
            assert!(is_plain(plain), "{plain}");
        }
        for marked in ["*now*", "say _so_.", "~old~ new", "```code```", "a\nb", "hi 👋"] {
            assert!(!is_plain(marked), "{marked}");
        }
        assert!(!(PLAIN_HEADER.test)("a * b") && (PLAIN_HEADER.test)("a_b"));
        assert!(!has_no_url("see WWW.shop.example") && !has_no_url("at https://a.example") && has_no_url("no wwwhere"));
    }
}
