//! Takes secrets out of text that came from outside.
//!
//! A provider or a proxy may echo a key in an error page. Before an answer is looked at, every secret in it - plain,
//! percent-encoded, escaped as JSON or in base64 - is replaced by `***`.

use super::sealed::{base64, percent_encode};
use crate::sorted::sorted_by_key;

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
        let mut text = text;
        for needle in &self.needles {
            if text.contains(needle.as_str()) {
                text = text.replace(needle.as_str(), "***");
            }
        }
        text
    }
}

fn push_forms(needles: &mut Vec<String>, secret: &str) {
    let percent = percent_encode(secret);
    needles.push(percent.to_ascii_lowercase());
    needles.push(percent);
    let json = crate::json::write(secret);
    needles.push(json.trim_matches('"').to_owned());
    // Where the secret begins within a longer encoded text decides how it is encoded; the letters at the ends mix with
    // what stands around it, so they are left off.
    for shift in 0..3 {
        let padded: Vec<u8> = std::iter::repeat_n(b' ', shift).chain(secret.bytes()).collect();
        let encoded = base64(&padded);
        let core = encoded.trim_end_matches('=');
        let (start, end) = (shift * 4 / 3 + usize::from(shift > 0), core.len() - usize::from(!padded.len().is_multiple_of(3)));
        if let Some(core) = core.get(start..end).filter(|core| core.len() >= Redactor::SHORTEST) {
            needles.push(core.replace('+', "-").replace('/', "_"));
            needles.push(core.to_owned());
        }
    }
    needles.push(secret.to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_secret_in_every_form() {
        let secret = "k3y/with+odd=chars";
        let redactor = Redactor::new([secret, "someone"].into_iter());
        for prefix in ["", "x", "xy", "xyz"] {
            let encoded = base64(format!("{prefix}{secret}!").as_bytes());
            let redacted = redactor.redact(format!("a {encoded} b"));
            assert!(redacted.contains("***"), "{prefix}: {redacted}");
        }
        assert_eq!(redactor.redact(format!("<{secret}>")), "<***>");
        assert_eq!(redactor.redact(percent_encode(secret)), "***");
        assert_eq!(redactor.redact(base64(b"someone:k3y/with+odd=chars")), "***");
    }
}
