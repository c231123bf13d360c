//! A preview under way: its JSON, and beside it the same as plain text.
//!
//! Lists and objects are begun and ended by calls rather than given as closures, of which each would be compiled with a
//! copy of everything around it.

use super::blocks::{Block, blocks};
use super::marks::{BOLD, ITALIC, Is, MONO, Marked, STRIKE, Span};
use super::node::{either, letters};
use crate::json::{Node, Writer};

/// Has what was written so far.
#[derive(Default)]
pub(super) struct Sheet {
    json: Writer,
    text: String,
}

/// A text and what is a variable in it.
#[derive(Clone, Copy)]
pub(super) struct Words<'t> {
    /// The text.
    pub(super) text: &'t str,
    /// Whether a name in double braces is a variable that nothing fills.
    pub(super) is_open: &'t dyn Fn(&str) -> bool,
}

impl<'t> Words<'t> {
    /// A text without variables.
    pub(super) fn plain(text: &'t str) -> Self {
        Self { text, is_open: &|_| false }
    }
}

impl Sheet {
    /// The finished preview.
    pub(super) fn into_json(mut self) -> String {
        let text = std::mem::take(&mut self.text);
        self.pair("text", &text);
        self.end(b'}');
        self.json.into_text()
    }

    /// A member that is a text.
    pub(super) fn pair(&mut self, key: &str, text: &str) {
        self.json.key(key);
        self.json.string(text);
    }

    /// A member as it is.
    pub(super) fn keep(&mut self, key: &str, node: &Node<'_>) {
        self.json.key(key);
        self.json.node(node);
    }

    /// Members that are texts, each of the first of two objects that has it; an empty one is left out.
    pub(super) fn copy(&mut self, keys: &[&str], one: &Node<'_>, other: &Node<'_>) {
        for key in keys {
            let text = letters(either(one, other, key));
            if !text.is_empty() {
                self.pair(key, text);
            }
        }
    }

    /// An object in a list that is all texts, and a line with them, each behind what stands before it.
    pub(super) fn record(&mut self, keys: &[&str], line: &[(&str, &str)], one: &Node<'_>, other: &Node<'_>) {
        self.item();
        self.copy(keys, one, other);
        self.end(b'}');
        self.break_line();
        for (before, key) in line {
            self.more(before, letters(either(one, other, key)));
        }
    }

    /// Begins a member that is an object.
    pub(super) fn object(&mut self, key: &str) {
        self.json.key(key);
        self.json.sign(b'{');
    }

    /// Begins a member that is a list.
    pub(super) fn list(&mut self, key: &str) {
        self.json.key(key);
        self.json.sign(b'[');
    }

    /// Begins an object in a list, or the outermost.
    pub(super) fn item(&mut self) {
        self.json.separate();
        self.json.sign(b'{');
    }

    /// Ends an object or a list by its bracket.
    pub(super) fn end(&mut self, bracket: u8) {
        self.json.sign(bracket);
    }

    /// A text in a list.
    pub(super) fn entry(&mut self, text: &str) {
        self.json.separate();
        self.json.string(text);
    }

    /// Begins a line of the plain text, where there is something to write on it.
    pub(super) fn line(&mut self, text: &str) {
        if !text.is_empty() {
            if !self.text.is_empty() {
                self.text.push('\n');
            }
            self.text.push_str(text);
        }
    }

    /// Goes on with the line, with something between where there is something to write.
    pub(super) fn more(&mut self, between: &str, text: &str) {
        if !text.is_empty() {
            self.text.push_str(between);
            self.text.push_str(text);
        }
    }

    /// A text without blocks: a header, in which signs do not count, or a footer, in which they do.
    pub(super) fn spans(&mut self, key: &str, words: Words<'_>, has_signs: bool) {
        if !words.text.is_empty() {
            self.break_line();
            self.runs(key, words, has_signs);
        }
    }

    /// A text with everything that a body can have.
    pub(super) fn blocks(&mut self, words: Words<'_>) {
        if words.text.is_empty() {
            return;
        }
        self.list("body");
        let mut is_first = self.text.is_empty();
        blocks(words.text, &mut |block| {
            if !std::mem::take(&mut is_first) {
                self.text.push('\n');
            }
            self.block(block, words);
        });
        self.end(b']');
    }

    /// A body of lines that stand as they are.
    pub(super) fn code(&mut self, text: &str) {
        self.list("body");
        self.break_line();
        self.block(Block::Code(text), Words::plain(text));
        self.end(b']');
    }

    fn break_line(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn block(&mut self, block: Block<'_>, words: Words<'_>) {
        let (kind, number, text) = match block {
            Block::Paragraph(text) => ("paragraph", "", text),
            Block::Item(number, text) => ("item", number.unwrap_or_default(), text),
            Block::Quote(text) => ("quote", "", text),
            Block::Code(text) => ("code", "", text),
        };
        self.item();
        self.pair("type", kind);
        if !number.is_empty() {
            // A zero in front is none in JSON.
            self.keep("number", &Node::whole_of(number.parse().unwrap_or_default()));
            self.more("", number);
            self.more("", ". ");
        } else if kind == "item" {
            self.more("", "• ");
        }
        if kind == "code" {
            self.more("", text);
            self.pair("text", text);
        } else {
            self.runs("spans", Words { text, ..words }, true);
        }
        self.end(b'}');
    }

    fn runs(&mut self, key: &str, words: Words<'_>, has_signs: bool) {
        self.list(key);
        Marked { text: words.text, has_signs, is_open: words.is_open }.runs(&mut |span| self.span(span));
        self.end(b']');
    }

    fn span(&mut self, span: Span<'_>) {
        self.more("", span.text);
        self.item();
        self.pair("text", span.text);
        for (bit, name) in [(BOLD, "bold"), (ITALIC, "italic"), (STRIKE, "strike"), (MONO, "mono")] {
            if span.style & bit != 0 {
                self.json.key(name);
                self.json.raw("true");
            }
        }
        match span.is {
            Is::Text => {}
            Is::Link => self.pair("link", span.text),
            Is::Variable(name) => self.pair("variable", name),
        }
        self.end(b'}');
    }
}
