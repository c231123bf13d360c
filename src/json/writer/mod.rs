//! Records to JSON text.
//!
//! A serializer of our own, because it writes numbers by the letters they came with - nothing is rounded - and because
//! the tables with which a general one prints doubles weigh more than all of this.

mod serializer;

use serde::ser::{Serialize, Serializer};

use super::plain::plain_end;
use super::value::{Node, Value};

/// Writes a value as JSON text.
pub fn write<T: Serialize + ?Sized>(value: &T) -> String {
    let mut writer = Writer::default();
    // Records hold text, numbers, lists and maps with text keys: nothing that JSON could refuse.
    let written = value.serialize(&mut writer);
    debug_assert!(written.is_ok(), "this has no place in JSON");
    writer.into_text()
}

/// Writes a number by its letters.
pub(super) fn serialize_letters<S: Serializer>(letters: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_newtype_struct(LETTERS, letters)
}

/// The name under which a number's letters come in.
const LETTERS: &str = "$letters";

/// JSON text under way: as bytes, since a sign at a time is added faster to these than to a text.
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    bare: bool,
}

// What is kept out of line is written for every member of every record; in line it would be there thousands of times.
impl Writer {
    /// A writer with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(bytes), bare: false }
    }

    /// What was written.
    pub fn into_text(self) -> String {
        // Only whole texts and signs of ASCII were added.
        String::from_utf8(self.bytes).unwrap_or_default()
    }

    /// Where writing is, for [`Writer::back_to`].
    pub fn mark(&self) -> usize {
        self.bytes.len()
    }

    /// Takes back what was written since.
    pub fn back_to(&mut self, mark: usize) {
        self.bytes.truncate(mark);
    }

    /// Writes text as it is.
    pub fn raw(&mut self, text: &str) {
        if text.len() > 24 {
            return self.bytes.extend_from_slice(text.as_bytes());
        }
        // A copy is a call out of WebAssembly, and names are short.
        self.bytes.extend(text.bytes());
    }

    /// Writes a sign of ASCII: a brace, a bracket, a comma.
    pub fn sign(&mut self, sign: u8) {
        debug_assert!(sign.is_ascii(), "other signs are more than a byte");
        self.bytes.push(sign);
    }

    /// Parts the next member or item from what stands before it.
    pub fn separate(&mut self) {
        if !matches!(self.bytes.last(), Some(b'{' | b'[') | None) {
            self.sign(b',');
        }
    }

    /// Begins the member of a name that needs no escapes.
    pub fn key(&mut self, key: &str) {
        self.separate();
        self.sign(b'"');
        self.raw(key);
        self.raw("\":");
    }

    /// Writes any value.
    pub fn node(&mut self, node: &Node<'_>) {
        match &node.value {
            Value::Null => self.raw("null"),
            Value::Bool(value) => self.raw(if *value { "true" } else { "false" }),
            Value::Number(letters) => self.raw(letters),
            Value::String(text) => self.string(text),
            Value::Array(items) => {
                self.sign(b'[');
                for item in items {
                    self.separate();
                    self.node(item);
                }
                self.sign(b']');
            }
            Value::Object(members) => {
                self.sign(b'{');
                for (key, member) in members {
                    self.separate();
                    self.string(key);
                    self.sign(b':');
                    self.node(member);
                }
                self.sign(b'}');
            }
        }
    }

    /// Writes text with its quotes and escapes.
    #[inline(never)]
    pub fn string(&mut self, text: &str) {
        self.sign(b'"');
        self.escaped(text);
        self.sign(b'"');
    }

    /// Writes text with its escapes, without quotes.
    pub fn escaped(&mut self, text: &str) {
        let (bytes, mut from) = (text.as_bytes(), 0);
        loop {
            let end = plain_end(bytes, from);
            self.raw(text.get(from..end).unwrap_or_default());
            let Some(special) = bytes.get(end) else { return };
            self.escape(*special);
            from = end + 1;
        }
    }

    fn escape(&mut self, byte: u8) {
        self.sign(b'\\');
        match byte {
            b'"' | b'\\' => self.sign(byte),
            b'\n' => self.sign(b'n'),
            b'\r' => self.sign(b'r'),
            b'\t' => self.sign(b't'),
            _ => {
                self.raw("u00");
                for digit in [byte >> 4, byte & 15] {
                    self.sign(b"0123456789abcdef".get(usize::from(digit)).copied().unwrap_or(b'0'));
                }
            }
        }
    }

    #[inline(never)]
    fn whole(&mut self, number: i64) {
        self.raw(&number.to_string());
    }

    /// A double to six places: enough for what a message says of a number that is out of range.
    fn double(&mut self, number: f64) {
        const MILLION: f64 = 1_000_000.0;
        let bounded = number.clamp(-9e12, 9e12);
        #[expect(clippy::cast_possible_truncation, reason = "bounded just now")]
        let millionths = (bounded * MILLION).round() as i64;
        let (whole, mut rest) = (millionths / 1_000_000, (millionths % 1_000_000).unsigned_abs());
        if millionths < 0 && whole == 0 {
            self.sign(b'-');
        }
        self.whole(whole);
        if rest > 0 {
            let mut places = 6;
            while rest % 10 == 0 {
                rest /= 10;
                places -= 1;
            }
            self.sign(b'.');
            let digits = rest.to_string();
            self.bytes.extend(std::iter::repeat_n(b'0', places - digits.len()));
            self.raw(&digits);
        }
    }
}
