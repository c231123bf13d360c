//! JSON text to a borrowed tree.

use std::borrow::Cow;

use super::plain::plain_end;
use super::value::{Node, Str, Value};

/// Deeper text is refused: a tree this deep is no message, and reading one must not exhaust the stack.
pub const MAX_DEPTH: usize = 128;

/// A parsed text.
#[derive(Debug, Clone, PartialEq)]
pub struct Document<'a> {
    /// The outermost value.
    pub root: Node<'a>,
    /// Where strings begin that held half of a UTF-16 pair; it reads as U+FFFD.
    pub damaged: Vec<u32>,
}

/// Why a text is not JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SyntaxError {
    /// The byte at which reading stopped.
    pub at: usize,
    /// What is wrong there, as a sentence without its full stop.
    pub reason: &'static str,
}

/// Parses JSON text (RFC 8259).
///
/// # Errors
/// The first place where the text is not JSON, or where it is nested deeper than [`MAX_DEPTH`].
pub fn parse(text: &str) -> Result<Document<'_>, SyntaxError> {
    let mut parser = Parser { text, bytes: text.as_bytes(), at: 0, damaged: Vec::new() };
    parser.skip_space();
    let root = parser.node(0)?;
    parser.skip_space();
    if parser.at < parser.bytes.len() {
        return Err(parser.error("Something follows the end of the value"));
    }
    Ok(Document { root, damaged: parser.damaged })
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    damaged: Vec<u32>,
}

impl<'a> Parser<'a> {
    fn error(&self, reason: &'static str) -> SyntaxError {
        SyntaxError { at: self.at, reason }
    }

    #[inline(always)]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline(always)]
    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    #[inline(always)]
    fn eat(&mut self, byte: u8) -> bool {
        let here = self.peek() == Some(byte);
        self.at += usize::from(here);
        here
    }

    fn slice(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn node(&mut self, depth: usize) -> Result<Node<'a>, SyntaxError> {
        let at = u32::try_from(self.at).map_err(|_| self.error("The text is larger than 4 GiB"))?;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Value::Number(Cow::Borrowed(self.number()?)),
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            Some(_) => return Err(self.error("A value was expected")),
            None => return Err(self.error("The text ends too early")),
        };
        Ok(Node { value, at })
    }

    fn word(&mut self, word: &str, value: Value<'a>) -> Result<Value<'a>, SyntaxError> {
        if self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            self.at += word.len();
            return Ok(value);
        }
        Err(self.error("A value was expected"))
    }

    fn deeper(&mut self, depth: usize) -> Result<usize, SyntaxError> {
        if depth >= MAX_DEPTH {
            return Err(self.error("The value is nested too deeply"));
        }
        self.at += 1;
        self.skip_space();
        Ok(depth + 1)
    }

    fn object(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
        let depth = self.deeper(depth)?;
        let mut members = Vec::new();
        if self.eat(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(self.error("A member name in double quotes was expected"));
            }
            let key = self.string()?;
            self.skip_space();
            if !self.eat(b':') {
                return Err(self.error("A colon was expected"));
            }
            self.skip_space();
            let node = self.node(depth)?;
            members.push((key, node));
            self.skip_space();
            if self.eat(b'}') {
                return Ok(Value::Object(members));
            }
            if !self.eat(b',') {
                return Err(self.error("A comma or a closing brace was expected"));
            }
            self.skip_space();
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value<'a>, SyntaxError> {
        let depth = self.deeper(depth)?;
        let mut items = Vec::new();
        if self.eat(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.node(depth)?);
            self.skip_space();
            if self.eat(b']') {
                return Ok(Value::Array(items));
            }
            if !self.eat(b',') {
                return Err(self.error("A comma or a closing bracket was expected"));
            }
            self.skip_space();
        }
    }

    fn digits(&mut self) -> bool {
        let start = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at > start
    }

    fn number(&mut self) -> Result<&'a str, SyntaxError> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') && !self.digits() {
            return Err(self.error("A digit was expected"));
        }
        if self.eat(b'.') && !self.digits() {
            return Err(self.error("A digit was expected"));
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _ = self.eat(b'+') || self.eat(b'-');
            if !self.digits() {
                return Err(self.error("A digit was expected"));
            }
        }
        Ok(self.slice(start))
    }

    /// Moves to the next quote, escape or control character.
    fn skip_plain(&mut self) {
        self.at = plain_end(self.bytes, self.at);
    }

    fn string(&mut self) -> Result<Str<'a>, SyntaxError> {
        let quote = self.at;
        self.at += 1;
        let start = self.at;
        self.skip_plain();
        let plain = self.slice(start);
        if self.eat(b'"') {
            return Ok(Cow::Borrowed(plain));
        }
        let mut owned = String::from(plain);
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(owned));
                }
                Some(b'\\') => {
                    self.at += 1;
                    let letter = self.escape(quote)?;
                    owned.push(letter);
                }
                Some(0..=0x1f) => return Err(self.error("A control character stands in a string")),
                Some(_) => {
                    let from = self.at;
                    self.skip_plain();
                    owned.push_str(self.slice(from));
                }
                None => return Err(self.error("The text ends inside a string")),
            }
        }
    }

    fn escape(&mut self, quote: usize) -> Result<char, SyntaxError> {
        let letter = self.peek();
        self.at += 1;
        Ok(match letter {
            Some(b'n') => '\n',
            Some(b't') => '\t',
            Some(b'r') => '\r',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
            Some(b'u') => {
                let first = self.unit()?;
                self.pair(first, quote)?
            }
            _ => {
                self.at -= 1;
                return Err(self.error("An escape sequence is not one of JSON's"));
            }
        })
    }

    fn unit(&mut self) -> Result<u32, SyntaxError> {
        let digits = self.text.get(self.at..self.at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let unit = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let unit = unit.ok_or_else(|| self.error("Four hexadecimal digits were expected"))?;
        self.at += 4;
        Ok(unit)
    }

    /// Joins the two halves of a character outside the basic plane; a half alone is noted as damage.
    fn pair(&mut self, first: u32, quote: usize) -> Result<char, SyntaxError> {
        if let Some(letter) = char::from_u32(first) {
            return Ok(letter);
        }
        let low_follows = first < 0xdc00 && self.bytes.get(self.at..self.at + 2) == Some(b"\\u");
        if low_follows {
            let back = self.at;
            self.at += 2;
            let second = self.unit()?;
            if (0xdc00..0xe000).contains(&second) {
                let joined = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                return Ok(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = back;
        }
        let quote = u32::try_from(quote).unwrap_or(u32::MAX);
        if self.damaged.last() != Some(&quote) {
            self.damaged.push(quote);
        }
        Ok(char::REPLACEMENT_CHARACTER)
    }
}
