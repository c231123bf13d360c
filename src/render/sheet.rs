//! A preview under way: its JSON, and beside it the same as plain text.

use super::blocks::{Block, blocks};
use super::marks::{BOLD, ITALIC, Is, MONO, Marked, STRIKE, Span};
use crate::json::{Node, Writer};

/// Has what was written so far.
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
    pub(super) fn new() -> Self {
        let mut json = Writer::default();
        json.sign(b'{');
        Self { json, text: String::new() }
    }

    /// The finished preview.
    pub(super) fn into_json(mut self) -> String {
        let text = std::mem::take(&mut self.text);
        self.pair("text", &text);
        self.json.sign(b'}');
        self.json.into_text()
    }

    /// A member that is a text.
    pub(super) fn pair(&mut self, key: &str, text: &str) {
        self.json.key(key);
        self.json.string(text);
    }

    /// Members of an object that are texts, where they are there; an empty one is not.
    pub(super) fn copy(&mut self, keys: &[&str], from: Option<&Node<'_>>) {
        for key in keys {
            if let Some(text) = from.and_then(|from| from.get(key)?.loose_text()).filter(|text| !text.is_empty()) {
                self.pair(key, text);
            }
        }
    }

    /// A member as it is.
    pub(super) fn keep(&mut self, key: &str, node: &Node<'_>) {
        self.json.key(key);
        self.json.node(node);
    }

    /// A member that holds others.
    pub(super) fn object(&mut self, key: &str, inside: impl FnOnce(&mut Self)) {
        self.json.key(key);
        self.members(inside);
    }

    /// A member that is a list.
    pub(super) fn list(&mut self, key: &str, inside: impl FnOnce(&mut Self)) {
        self.json.key(key);
        self.json.sign(b'[');
        inside(self);
        self.json.sign(b']');
    }

    /// An object in a list.
    pub(super) fn item(&mut self, inside: impl FnOnce(&mut Self)) {
        self.json.separate();
        self.members(inside);
    }

    fn members(&mut self, inside: impl FnOnce(&mut Self)) {
        self.json.sign(b'{');
        inside(self);
        self.json.sign(b'}');
    }

    /// A text in a list.
    pub(super) fn entry(&mut self, text: &str) {
        self.json.separate();
        self.json.string(text);
    }

    /// Begins a line of the plain text, where there is something to write on it.
    pub(super) fn line(&mut self, parts: &[&str]) {
        if parts.iter().all(|part| part.is_empty()) {
            return;
        }
        self.begin_line();
        for part in parts {
            self.text.push_str(part);
        }
    }

    /// A text without blocks: a header, in which signs do not count, or a footer, in which they do.
    pub(super) fn spans(&mut self, key: &str, words: Words<'_>, has_signs: bool) {
        if !words.text.is_empty() {
            self.begin_line();
            self.runs(key, words, has_signs);
        }
    }

    /// A text with everything that a body can have.
    pub(super) fn blocks(&mut self, key: &str, words: Words<'_>) {
        if words.text.is_empty() {
            return;
        }
        self.begin_line();
        let mut is_first = true;
        self.list(key, |sheet| {
            blocks(words.text, &mut |block| {
                if !std::mem::take(&mut is_first) {
                    sheet.text.push('\n');
                }
                sheet.item(|sheet| sheet.block(block, words));
            });
        });
    }

    /// Lines that stand as they are.
    pub(super) fn code(&mut self, key: &str, text: &str) {
        self.begin_line();
        self.list(key, |sheet| sheet.item(|sheet| sheet.block(Block::Code(text), Words::plain(text))));
    }

    fn begin_line(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn block(&mut self, block: Block<'_>, words: Words<'_>) {
        let (kind, text) = match block {
            Block::Paragraph(text) => ("paragraph", text),
            Block::Item(number, text) => {
                self.text.push_str(number.unwrap_or("•"));
                self.text.push_str(if number.is_some() { ". " } else { " " });
                ("item", text)
            }
            Block::Quote(text) => ("quote", text),
            Block::Code(text) => ("code", text),
        };
        self.pair("type", kind);
        if let Block::Item(Some(number), _) = block {
            // A zero in front is none in JSON.
            let shown = number.trim_start_matches('0');
            self.json.key("number");
            self.json.raw(if shown.is_empty() { "0" } else { shown });
        }
        if kind == "code" {
            self.text.push_str(text);
            self.pair("text", text);
        } else {
            self.runs("spans", Words { text, ..words }, true);
        }
    }

    fn runs(&mut self, key: &str, words: Words<'_>, has_signs: bool) {
        let marked = Marked { text: words.text, has_signs, is_open: words.is_open };
        self.list(key, |sheet| marked.runs(&mut |span| sheet.span(span)));
    }

    fn span(&mut self, span: Span<'_>) {
        self.text.push_str(span.text);
        self.item(|sheet| {
            sheet.pair("text", span.text);
            for (bit, name) in [(BOLD, "bold"), (ITALIC, "italic"), (STRIKE, "strike"), (MONO, "mono")] {
                if span.style & bit != 0 {
                    sheet.json.key(name);
                    sheet.json.raw("true");
                }
            }
            match span.is {
                Is::Text => {}
                Is::Link => sheet.pair("link", span.text),
                Is::Variable(name) => sheet.pair("variable", name),
            }
        });
    }
}
