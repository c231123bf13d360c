//! What stands in a text: bold, italic, struck and monospaced runs, links, and variables that nothing fills.
//!
//! WhatsApp's help, "How to format your messages" (faq.whatsapp.com/539178204879377), has the signs: `*bold*`, `_italic_`,
//! `~struck~`, three backticks or one around monospaced text. It does not say where they count; what the apps do is taken
//! here: a sign opens at the beginning of a word and closes at the end of one, on the same line; a sign inside a word, or
//! with a blank on its inner side, is a sign like any other. Signs may stand within each other. Nothing inside monospaced
//! text, a link or a variable is a sign.

use crate::text::find;

/// How a run of text looks: the sum of [`BOLD`], [`ITALIC`], [`STRIKE`] and [`MONO`].
pub type Style = u8;

/// Bold.
pub const BOLD: Style = 1;
/// Italic.
pub const ITALIC: Style = 2;
/// Struck through.
pub const STRIKE: Style = 4;
/// Monospaced.
pub const MONO: Style = 8;

/// A run of text of one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span<'t> {
    /// The text without its signs.
    pub text: &'t str,
    /// How it looks.
    pub style: Style,
    /// What else it is.
    pub is: Is<'t>,
}

/// What a run of text is beside text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is<'t> {
    /// Nothing.
    Text,
    /// A link to itself.
    Link,
    /// The variable of this name.
    Variable(&'t str),
}

/// A text to find runs in.
pub struct Marked<'t, 'f> {
    /// The text.
    pub text: &'t str,
    /// Whether signs count.
    pub has_signs: bool,
    /// Whether a name in double braces is a variable that nothing fills.
    pub is_open: &'f dyn Fn(&str) -> bool,
}

/// What is taken as one, whatever signs are in it: a run, and where it ends.
type Atom<'t> = (Span<'t>, usize);

impl<'t> Marked<'t, '_> {
    /// Gives every run in order.
    pub fn runs(&self, sink: &mut dyn FnMut(Span<'t>)) {
        self.run(0, self.text.len(), 0, sink);
    }

    fn run(&self, from: usize, to: usize, style: Style, sink: &mut dyn FnMut(Span<'t>)) {
        let (mut at, mut begun, mut unclosed) = (from, from, 0);
        let plain = |begun, at| Span { text: self.slice(begun, at), style, is: Is::Text };
        while let Some(byte) = self.byte(at).filter(|_| at < to) {
            // What found no end on its line finds none further along it.
            if byte == b'\n' {
                unclosed = 0;
            }
            let bit = self.sign(byte);
            let end = if let Some((span, end)) = self.atom(at, to) {
                give(plain(begun, at), sink);
                give(Span { style: span.style | style, ..span }, sink);
                Some(end)
            } else if bit & !(style | unclosed) != 0 && self.opens(at, byte) {
                let close = self.close(at, to, byte);
                if let Some(close) = close {
                    give(plain(begun, at), sink);
                    self.run(at + 1, close, style | bit, sink);
                } else {
                    unclosed |= bit;
                }
                close.map(|close| close + 1)
            } else {
                None
            };
            at = end.unwrap_or(at + 1);
            if end.is_some() {
                begun = at;
            }
        }
        give(plain(begun, to), sink);
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn sign(&self, byte: u8) -> Style {
        match byte {
            b'*' if self.has_signs => BOLD,
            b'_' if self.has_signs => ITALIC,
            b'~' if self.has_signs => STRIKE,
            _ => 0,
        }
    }

    fn before(&self, at: usize) -> char {
        self.slice(0, at).chars().next_back().unwrap_or(' ')
    }

    fn after(&self, at: usize) -> char {
        self.slice(at + 1, self.text.len()).chars().next().unwrap_or(' ')
    }

    /// Whether a sign stands where a word begins.
    fn opens(&self, at: usize, sign: u8) -> bool {
        let after = self.after(at);
        !is_word(self.before(at)) && !is_blank(after) && after != char::from(sign)
    }

    /// Where the run ends that a sign opens: at the same sign where a word ends.
    fn close(&self, open: usize, to: usize, sign: u8) -> Option<usize> {
        let mut at = open + 1;
        while let Some(byte) = self.byte(at).filter(|byte| at < to && *byte != b'\n') {
            if let Some((_, end)) = self.atom(at, to) {
                at = end;
                continue;
            }
            if byte == sign && at > open + 1 {
                let before = self.before(at);
                if !is_blank(before) && before != char::from(sign) && !is_word(self.after(at)) {
                    return Some(at);
                }
            }
            at += 1;
        }
        None
    }

    fn atom(&self, at: usize, to: usize) -> Option<Atom<'t>> {
        match self.byte(at)? {
            b'`' if self.has_signs => self.code(at, to),
            b'{' => self.variable(at, to),
            b'h' | b'H' if self.has_signs => self.link(at, to),
            _ => None,
        }
    }

    /// Monospaced text, which the longer fence takes over several signs that look like the shorter one.
    fn code(&self, at: usize, to: usize) -> Option<Atom<'t>> {
        ["```", "`"].into_iter().find_map(|fence| {
            let inside = self.slice(at, to).strip_prefix(fence)?;
            let text =
                inside.get(..find(inside, fence)?).filter(|text| !text.trim().is_empty() && !text.bytes().any(|byte| byte == b'\n'))?;
            Some((Span { text, style: MONO, is: Is::Text }, at + text.len() + 2 * fence.len()))
        })
    }

    fn variable(&self, at: usize, to: usize) -> Option<Atom<'t>> {
        // Longer names than any definition has are none.
        const LONGEST: usize = 100;
        let name = self.slice(at, to).strip_prefix("{{")?;
        let end = name.bytes().take(LONGEST).position(|byte| byte == b'}')?;
        let (name, rest) = name.split_at_checked(end)?;
        if !rest.starts_with("}}") || !(self.is_open)(name) {
            return None;
        }
        let end = at + name.len() + 4;
        Some((Span { text: self.slice(at, end), style: 0, is: Is::Variable(name) }, end))
    }

    fn link(&self, at: usize, to: usize) -> Option<Atom<'t>> {
        let rest = self.slice(at, to);
        let begins = |scheme: &&str| rest.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        let scheme = ["https://", "http://"].into_iter().find(begins)?;
        if is_word(self.before(at)) {
            return None;
        }
        let mut end = rest.len();
        for (at, letter) in rest.char_indices() {
            if is_blank(letter) || is_one_of(u32::from(letter), b"<>\"{}`\x7f") || letter < ' ' {
                end = at;
                break;
            }
        }
        // What ends a sentence or a run is no part of an address.
        while self.byte(at + end - 1).is_some_and(|last| is_one_of(last.into(), b".,;:!?'()[]*_~")) {
            end -= 1;
        }
        let text = rest.get(..end)?;
        (text.len() > scheme.len()).then_some((Span { text, style: 0, is: Is::Link }, at + text.len()))
    }
}

/// Whether a letter is a blank. Kept out of line, for its tables would be looked up in every place of its own.
#[inline(never)]
fn is_blank(letter: char) -> bool {
    letter.is_whitespace()
}

/// Whether a letter is one of some of ASCII. The library's search in a text can end in a panic that prints.
fn is_one_of(letter: u32, letters: &[u8]) -> bool {
    letters.iter().any(|other| letter == u32::from(*other))
}

fn give<'t>(span: Span<'t>, sink: &mut dyn FnMut(Span<'t>)) {
    if !span.text.is_empty() {
        sink(span);
    }
}

/// Whether a letter belongs to a word. Beyond ASCII all do but blanks, punctuation, symbols and emoji, by their blocks: the
/// exact tables of Unicode weigh more than all of this.
fn is_word(letter: char) -> bool {
    const NOT: &[(u32, u32)] = &[
        (0x80, 0xbf),
        (0x58a, 0x58a),
        (0x5be, 0x5be),
        (0x5f3, 0x5f4),
        (0x60c, 0x60d),
        (0x61b, 0x61f),
        (0x6d4, 0x6d4),
        (0x964, 0x965),
        (0x2000, 0x2bff),
        (0x3000, 0x303f),
        (0xfe00, 0xfe6f),
        (0xff00, 0xff0f),
        (0xff1a, 0xff20),
        (0x1f000, 0x1faff),
        (0xe0000, 0xe007f),
    ];
    let code = u32::from(letter);
    if code < 0x80 { letter.is_ascii_alphanumeric() } else { !NOT.iter().any(|(from, to)| (*from..=*to).contains(&code)) }
}
