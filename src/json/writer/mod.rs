//! Records to JSON text.
//!
//! A serializer of our own, because it writes numbers by the letters they came with - nothing is rounded - and because
//! the tables with which a general one prints doubles weigh more than all of this.

mod serializer;

use serde::ser::{Serialize, Serializer};

use super::value::{Node, Value};

/// Writes a value as JSON text.
pub fn write<T: Serialize + ?Sized>(value: &T) -> String {
    let mut writer = Writer::default();
    // Records hold text, numbers, lists and maps with text keys: nothing that JSON could refuse.
    let written = value.serialize(&mut writer);
    debug_assert!(written.is_ok(), "this has no place in JSON");
    writer.text
}

/// Writes a number by its letters.
pub(super) fn serialize_letters<S: Serializer>(letters: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_newtype_struct(LETTERS, letters)
}

/// The name under which a number's letters come in.
const LETTERS: &str = "$letters";

/// JSON text under way.
#[derive(Debug, Default)]
pub struct Writer {
    /// What is written so far.
    pub text: String,
    bare: bool,
}

// What is kept out of line is written for every member of every record; in line it would be there thousands of times.
impl Writer {
    /// A writer with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { text: String::with_capacity(bytes), bare: false }
    }

    #[inline(never)]
    fn byte(&mut self, byte: u8) {
        self.text.push(char::from(byte));
    }

    /// Parts the next member or item from what stands before it.
    pub fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[') | None) {
            self.text.push(',');
        }
    }

    /// Begins the member of a name that needs no escapes.
    pub fn key(&mut self, key: &str) {
        self.separate();
        self.text.push('"');
        self.text.push_str(key);
        self.text.push_str("\":");
    }

    /// Writes any value.
    pub fn node(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Null => self.text.push_str("null"),
            Value::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Value::Number(letters) => self.text.push_str(letters),
            Value::String(text) => self.string(text),
            Value::Array(items) => {
                self.text.push('[');
                for item in items {
                    self.separate();
                    self.node(item);
                }
                self.text.push(']');
            }
            Value::Object(members) => {
                self.text.push('{');
                for (key, member) in members {
                    self.separate();
                    self.string(key);
                    self.text.push(':');
                    self.node(member);
                }
                self.text.push('}');
            }
        }
    }

    /// Writes text with its quotes and escapes.
    #[inline(never)]
    pub fn string(&mut self, text: &str) {
        self.byte(b'"');
        self.escaped(text);
        self.byte(b'"');
    }

    /// Writes text with its escapes, without quotes.
    pub fn escaped(&mut self, text: &str) {
        // By hand: what iterates is left out of line when code is compiled for size, and this sees every byte.
        let (bytes, mut from, mut at) = (text.as_bytes(), 0, 0);
        while let Some(byte) = bytes.get(at) {
            if *byte < 0x20 || *byte == b'"' || *byte == b'\\' {
                self.text.push_str(text.get(from..at).unwrap_or_default());
                self.escape(*byte);
                from = at + 1;
            }
            at += 1;
        }
        self.text.push_str(text.get(from..).unwrap_or_default());
    }

    fn escape(&mut self, byte: u8) {
        self.text.push('\\');
        match byte {
            b'"' | b'\\' => self.text.push(char::from(byte)),
            b'\n' => self.text.push('n'),
            b'\r' => self.text.push('r'),
            b'\t' => self.text.push('t'),
            _ => {
                self.text.push_str("u00");
                for digit in [byte >> 4, byte & 15] {
                    self.text.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                }
            }
        }
    }

    #[inline(never)]
    fn whole(&mut self, number: i64) {
        self.text.push_str(&number.to_string());
    }

    /// A double to six places: enough for what a message says of a number that is out of range.
    fn double(&mut self, number: f64) {
        const MILLION: f64 = 1_000_000.0;
        let bounded = number.clamp(-9e12, 9e12);
        #[expect(clippy::cast_possible_truncation, reason = "bounded just now")]
        let millionths = (bounded * MILLION).round() as i64;
        let (whole, mut rest) = (millionths / 1_000_000, (millionths % 1_000_000).unsigned_abs());
        if millionths < 0 && whole == 0 {
            self.text.push('-');
        }
        self.whole(whole);
        if rest > 0 {
            let mut places = 6;
            while rest % 10 == 0 {
                rest /= 10;
                places -= 1;
            }
            self.text.push('.');
            let digits = rest.to_string();
            self.text.extend(std::iter::repeat_n('0', places - digits.len()));
            self.text.push_str(&digits);
        }
    }
}
