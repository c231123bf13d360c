//! Text with slots for secrets.
//!
//! What the core makes never holds a secret's value. Where one belongs it leaves a slot, which is filled right before a
//! request leaves, or where a caller asks to have one revealed. Everything else sees `***`.

use std::borrow::Cow;

/// How a secret is written where its slot is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// As it is: in a header.
    Plain,
    /// In double quotes with JSON's escapes.
    Json,
    /// Percent-encoded: in a query.
    Query,
    /// Base64 of two secrets with a colon between them; the name is `user:password`.
    Basic,
    /// What a signed text says: the secret is a signature, a dot and the text in base64.
    Signed,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(Cow<'static, str>),
    Slot(&'static str, Form),
}

/// Text with slots for secrets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sealed {
    pieces: Vec<Piece>,
}

/// Gives the value of a secret by its name.
pub type Secrets<'s> = &'s dyn Fn(&str) -> Option<String>;

impl Sealed {
    /// Appends text.
    #[must_use]
    pub fn text(mut self, text: impl Into<Cow<'static, str>>) -> Self {
        self.pieces.push(Piece::Text(text.into()));
        self
    }

    /// Appends a slot.
    #[must_use]
    pub fn secret(mut self, name: &'static str, form: Form) -> Self {
        self.pieces.push(Piece::Slot(name, form));
        self
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// The names of the secrets it has slots for.
    pub fn secrets(&self) -> impl Iterator<Item = &'static str> {
        let slots = self.pieces.iter().filter_map(|piece| match piece {
            Piece::Slot(name, _) => Some(*name),
            Piece::Text(_) => None,
        });
        slots.flat_map(|name| name.split(':'))
    }

    /// About how long the text is.
    fn length(&self) -> usize {
        let lengths = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) => text.len(),
            Piece::Slot(..) => 64,
        });
        lengths.sum()
    }

    /// Appends the text to another, with the secrets in their slots, or `***` where none are given.
    ///
    /// # Errors
    /// The name of the first secret that is not there.
    pub fn write(&self, text: &mut String, secrets: Option<Secrets<'_>>) -> Result<(), &'static str> {
        text.reserve(self.length());
        for piece in &self.pieces {
            match (piece, secrets) {
                (Piece::Text(piece), _) => text.push_str(piece),
                (Piece::Slot(name, form), Some(secrets)) => text.push_str(&form.write(name, secrets)?),
                (Piece::Slot(_, Form::Json), None) => text.push_str("\"***\""),
                (Piece::Slot(..), None) => text.push_str("***"),
            }
        }
        Ok(())
    }

    /// The text with `***` for every secret: for people, logs and previews.
    pub fn shown(&self) -> String {
        let mut shown = String::new();
        // Without secrets none is missing.
        let _ = self.write(&mut shown, None);
        shown
    }

    /// The text with the secrets in their slots.
    ///
    /// # Errors
    /// The name of the first secret that is not there.
    pub fn filled(&self, secrets: Secrets<'_>) -> Result<String, &'static str> {
        let mut filled = String::new();
        self.write(&mut filled, Some(secrets))?;
        Ok(filled)
    }
}

impl Form {
    fn write(self, name: &'static str, secrets: Secrets<'_>) -> Result<String, &'static str> {
        if self == Self::Basic {
            let (user, password) = name.split_once(':').unwrap_or((name, ""));
            let user = secrets(user).ok_or(user)?;
            let password = secrets(password).ok_or(password)?;
            return Ok(base64(format!("{user}:{password}").as_bytes()));
        }
        let value = secrets(name).ok_or(name)?;
        Ok(match self {
            Self::Json => crate::json::write(&value),
            Self::Query => percent_encode(&value),
            Self::Signed => value.split_once('.').and_then(|(_, text)| from_base64(text)).ok_or(name)?,
            Self::Plain | Self::Basic => value,
        })
    }
}

/// Percent-encodes all but RFC 3986's unreserved characters.
pub(crate) fn percent_encode(text: &str) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or('0');
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(digit(byte >> 4));
            encoded.push(digit(byte & 15));
        }
    }
    encoded
}

/// Base64 with the standard alphabet and padding (RFC 4648).
pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut encoded = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let group = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let index = (group >> (18 - 6 * place)) & 63;
            let letter = ALPHABET.get(index as usize).copied().unwrap_or(b'=');
            encoded.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    encoded
}

/// The text that base64 stands for, with padding or without.
pub(crate) fn from_base64(text: &str) -> Option<String> {
    let (mut bytes, mut group, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in text.trim_end_matches('=').bytes() {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        group = (group << 6 | u32::from(value)) & 0xfff;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((group >> bits & 0xff) as u8);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_stars_and_fills_values() {
        let sealed = Sealed::default().text("{\"apikey\":").secret("apiKey", Form::Json).text("}");
        assert_eq!(sealed.shown(), "{\"apikey\":\"***\"}");
        assert_eq!(sealed.filled(&|_| Some("a\"b".into())).unwrap(), "{\"apikey\":\"a\\\"b\"}");
        assert_eq!(sealed.filled(&|_| None), Err("apiKey"));
    }

    #[test]
    fn writes_basic_credentials() {
        let sealed = Sealed::default().text("Basic ").secret("username:password", Form::Basic);
        let secrets = |name: &str| Some(if name == "username" { "Aladdin" } else { "open sesame" }.to_owned());
        // RFC 7617, section 2.
        assert_eq!(sealed.filled(&secrets).unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    #[test]
    fn reads_what_was_signed() {
        let sealed = Sealed::default().secret("context", Form::Signed);
        assert_eq!(sealed.shown(), "***");
        for text in ["", "a", "ab", "abc", "{\"app\":\"é\"}"] {
            let signed = format!("sig+/=.{}", base64(text.as_bytes()));
            assert_eq!(sealed.filled(&|_| Some(signed.clone())).as_deref(), Ok(text));
        }
        for wrong in ["", "no dot", "a.b c", "a./w=="] {
            assert_eq!(sealed.filled(&|_| Some(wrong.into())), Err("context"), "{wrong}");
        }
    }

    #[test]
    fn encodes_percent() {
        assert_eq!(percent_encode("../x?y é"), "..%2Fx%3Fy%20%C3%A9");
    }
}
