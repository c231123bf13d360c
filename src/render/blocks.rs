//! The blocks of a text: paragraphs, items of lists, quotes, code over several lines.
//!
//! WhatsApp's help, "How to format your messages" (faq.whatsapp.com/539178204879377): `* ` or `- ` before an item, a number
//! with a point and a blank before a numbered one, `> ` before a quote, three backticks around code. Each is a line of its
//! own; of these only code can go over several lines.

use crate::text::find;

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Block<'t> {
    /// Lines with nothing before them.
    Paragraph(&'t str),
    /// An item of a list, with its number where it has one.
    Item(Option<&'t str>, &'t str),
    /// A quoted line.
    Quote(&'t str),
    /// Monospaced lines.
    Code(&'t str),
}

/// Where a text is read, and where the paragraph began that is open.
struct Blocks<'t, 's> {
    text: &'t str,
    at: usize,
    begun: usize,
    sink: &'s mut dyn FnMut(Block<'t>),
}

const FENCE: &str = "```";

/// Gives every block of a text in order. Put together line by line, without what stands before items and quotes, they are
/// the text.
pub fn blocks<'t>(text: &'t str, sink: &mut dyn FnMut(Block<'t>)) {
    let mut blocks = Blocks { text, at: 0, begun: 0, sink };
    while blocks.at < text.len() {
        blocks.line();
    }
    if blocks.begun < text.len() {
        let rest = blocks.slice(blocks.begun, text.len());
        (blocks.sink)(Block::Paragraph(rest));
    }
}

impl<'t> Blocks<'t, '_> {
    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Where a part next stands, before some place.
    fn find(&self, part: &str, from: usize, to: usize) -> Option<usize> {
        find(self.slice(from, to), part).map(|at| from + at)
    }

    fn line(&mut self) {
        let all = self.text.len();
        let end = self.find("\n", self.at, all).unwrap_or(all);
        if let Some(block) = marked(self.slice(self.at, end)) {
            return self.give(self.at, block, end);
        }
        let mut at = self.at;
        while let Some(open) = self.find(FENCE, at, end) {
            let inside = open + FENCE.len();
            let Some(close) = self.find(FENCE, inside, all) else { break };
            at = close + FENCE.len();
            let code = self.slice(inside, close);
            if close > end && !code.trim().is_empty() {
                let code = code.strip_prefix('\n').unwrap_or(code);
                return self.give(open, Block::Code(code.strip_suffix('\n').unwrap_or(code)), at);
            }
        }
        self.at = end + 1;
    }

    /// Gives what was open before a block, then the block.
    fn give(&mut self, from: usize, block: Block<'t>, to: usize) {
        if from > self.begun {
            let before = self.slice(self.begun, from);
            (self.sink)(Block::Paragraph(before.strip_suffix('\n').unwrap_or(before)));
        }
        (self.sink)(block);
        self.at = if self.text.as_bytes().get(to) == Some(&b'\n') { to + 1 } else { to };
        self.begun = self.at;
    }
}

/// What a line is by the signs before it.
fn marked(line: &str) -> Option<Block<'_>> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (sign, content) = line.split_at_checked(if digits == 0 { 2 } else { digits + 2 })?;
    if content.trim().is_empty() {
        return None;
    }
    match sign {
        "* " | "- " => Some(Block::Item(None, content)),
        "> " => Some(Block::Quote(content)),
        // No list is so long that its numbers look like years.
        _ if digits < 4 => Some(Block::Item(Some(sign.strip_suffix(". ")?), content)).filter(|_| digits > 0),
        _ => None,
    }
}
