//! Takes secrets out of text that came from outside.
//!
//! A provider or a proxy may echo a key in an error page. Before an answer is looked at, every secret in it is replaced
//! by `***`: as it is, percent-encoded, escaped as JSON or HTML, in base64, or several of these at once.

use super::sealed::base64;
use crate::sorted::sorted_by_key;
use crate::text::cut;

/// The forms in which the secrets of a call could come back.
#[derive(Debug, Default)]
pub struct Redactor {
    needles: Vec<String>,
}

impl Redactor {
    /// Shorter values are no secrets, and replacing them would tear every text apart.
    const SHORTEST: usize = 4;

    /// A redactor of some secrets.
    pub fn new<'s>(secrets: impl Iterator<Item = &'s str> + Clone) -> Self {
        let mut needles = Vec::new();
        for secret in secrets.clone().filter(|secret| secret.len() >= Self::SHORTEST) {
            push_forms(&mut needles, secret);
        }
        // Basic credentials are encoded as a pair.
        for user in secrets.clone() {
            for password in secrets.clone() {
                needles.push(base64(format!("{user}:{password}").as_bytes()));
            }
        }
        // The longest first: a short one may be part of a long one.
        Self { needles: sorted_by_key(needles, |needle| u64::MAX - needle.len() as u64) }
    }

    /// The text without the secrets.
    pub fn redact(&self, text: String) -> String {
        let (mut redacted, mut rest) = (String::new(), text.as_str());
        let mut kept = rest;
        while !rest.is_empty() {
            if let Some(after) = self.needles.iter().find_map(|needle| strip(rest, needle)) {
                redacted.push_str(kept.strip_suffix(rest).unwrap_or_default());
                redacted.push_str("***");
                (rest, kept) = (after, after);
            } else {
                let mut letters = rest.chars();
                letters.next();
                rest = letters.as_str();
            }
        }
        if redacted.is_empty() && kept.len() == text.len() {
            return text;
        }
        redacted.push_str(kept);
        redacted
    }
}

fn push_forms(needles: &mut Vec<String>, secret: &str) {
    // Where the secret begins within a longer encoded text decides how it is encoded; the letters at the ends mix with
    // what stands around it, so they are left off.
    for shift in 0..3 {
        let padded: Vec<u8> = std::iter::repeat_n(b' ', shift).chain(secret.bytes()).collect();
        let encoded = base64(&padded);
        let core = encoded.trim_end_matches('=');
        let (start, end) = (shift * 4 / 3 + usize::from(shift > 0), core.len() - usize::from(!padded.len().is_multiple_of(3)));
        if let Some(core) = core.get(start..end).filter(|core| core.len() >= Redactor::SHORTEST) {
            needles.push(core.chars().map(url_safe).collect());
            needles.push(core.to_owned());
        }
    }
    // What escapes is itself escaped, once or several times, so a row of it is looked for as one that may be many.
    let mut needle = secret.to_owned();
    for (row, one) in [("\\\\", "\\"), ("%25", "%")] {
        while let Some((before, after)) = cut(&needle, row) {
            needle = [before, one, after].concat();
        }
    }
    needles.push(needle);
}

/// RFC 4648, section 5.
const fn url_safe(letter: char) -> char {
    match letter {
        '+' => '-',
        '/' => '_',
        other => other,
    }
}

/// What follows a needle that the text begins with, whichever of its letters are escaped in whatever way.
fn strip<'t>(text: &'t str, needle: &str) -> Option<&'t str> {
    text.strip_prefix(needle).or_else(|| needle.chars().try_fold(text, strip_letter))
}

fn strip_letter(text: &str, letter: char) -> Option<&str> {
    let escaped = match text.as_bytes().first()? {
        b'%' => strip_percent(text, letter),
        b'\\' => strip_backslash(text, letter),
        b'&' => strip_entity(text, letter),
        // A form's way to write a space.
        b'+' if letter == ' ' => text.get(1..),
        _ => None,
    };
    escaped.or_else(|| text.strip_prefix(letter))
}

/// RFC 3986, section 2.1; twice encoded texts have `%25` for the percent sign.
fn strip_percent(text: &str, letter: char) -> Option<&str> {
    let mut buffer = [0; 4];
    letter.encode_utf8(&mut buffer).bytes().try_fold(text, |text, byte| {
        let encoded = text.strip_prefix('%')?;
        let mut digits = encoded;
        while let Some(rest) = digits.strip_prefix("25") {
            digits = rest;
        }
        if byte == b'%' {
            return (digits.len() < encoded.len()).then_some(digits);
        }
        let value = u8::from_str_radix(digits.get(..2)?, 16).ok()?;
        (value == byte).then(|| digits.get(2..)).flatten()
    })
}

/// RFC 8259, section 7; JSON in a JSON text has several backslashes.
fn strip_backslash(text: &str, letter: char) -> Option<&str> {
    let rest = text.trim_start_matches('\\');
    if let Some(digits) = rest.strip_prefix('u') {
        let mut buffer = [0; 2];
        let mut units = letter.encode_utf16(&mut buffer).iter();
        let strip_unit = |digits: &str, unit: u16| u16::from_str_radix(digits.get(..4)?, 16).is_ok_and(|value| value == unit).then_some(());
        let first = units.next()?;
        if strip_unit(digits, *first).is_some() {
            let rest = digits.get(4..)?;
            return units.try_fold(rest, |rest, unit| {
                let digits = rest.trim_start_matches('\\').strip_prefix('u')?;
                strip_unit(digits, *unit)?;
                digits.get(4..)
            });
        }
    }
    let escape = match letter {
        '\\' => return Some(rest),
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        '"' | '/' | '\'' => letter,
        _ => return None,
    };
    rest.strip_prefix(escape)
}

/// The references of HTML that pages use for what they must escape.
fn strip_entity(text: &str, letter: char) -> Option<&str> {
    let (name, rest) = text.get(1..)?.split_once(';')?;
    let named = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let digits = name.strip_prefix('#')?;
            let hex = digits.strip_prefix(['x', 'X']).map(|digits| u32::from_str_radix(digits, 16));
            char::from_u32(hex.unwrap_or_else(|| digits.parse()).ok()?)?
        }
    };
    (named == letter).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::super::sealed::percent_encode;
    use super::*;

    #[test]
    fn finds_a_secret_in_base64_wherever_it_begins() {
        let redactor = Redactor::new(["k3y/with+odd=chars", "someone"].into_iter());
        for prefix in ["", "x", "xy", "xyz"] {
            let encoded = base64(format!("{prefix}k3y/with+odd=chars!").as_bytes());
            let redacted = redactor.redact(format!("a {encoded} b"));
            assert!(redacted.contains("***"), "{prefix}: {redacted}");
        }
        assert_eq!(redactor.redact(base64(b"someone:k3y/with+odd=chars")), "***");
    }

    #[test]
    fn finds_a_secret_however_it_is_escaped() {
        let secret = "k3y/\\+\"<&é😀 '=%25\n";
        let redactor = Redactor::new([secret].into_iter());
        for escaped in [
            secret.to_owned(),
            percent_encode(secret),
            percent_encode(secret).to_lowercase(),
            percent_encode(&percent_encode(secret)),
            crate::json::write(secret).trim_matches('"').to_owned(),
            r#"k3y\/\u005c+\"\u003C\u0026\u00e9\ud83d\ude00 \u0027=%25\n"#.to_owned(),
            r#"k3y\\/\\\\+\\\"<&é😀 '=%25\\n"#.to_owned(),
            "k3y&#x2F;\\+&quot;&lt;&amp;é&#128512; &#39;&#x3D;%25\n".to_owned(),
            percent_encode(secret).replace("%20", "+"),
        ] {
            assert_eq!(redactor.redact(format!("<b>{escaped}</b>")), "<b>***</b>", "{escaped}");
        }
    }

    #[test]
    fn leaves_other_text_alone() {
        let redactor = Redactor::new(["secret", "abc"].into_iter());
        for text in ["", "secre", "é%zz%", "\\u", "&#;&", "abc", "100 % & \\"] {
            assert_eq!(redactor.redact(text.to_owned()), text);
        }
        assert_eq!(redactor.redact("secretsecret a".into()), "****** a");
    }
}
