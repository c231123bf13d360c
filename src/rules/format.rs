//! The forms a text can be asked to have. Each is a short look at the text, no pattern engine.

use super::rule::Format;

/// A URL a provider can fetch from.
pub const HTTP_URL: Format = Format { must_be: "an http or https URL", test: is_http_url };
/// A URL over TLS.
pub const HTTPS_URL: Format = Format { must_be: "an https URL", test: is_https_url };
/// Something other than white space.
pub const NOT_BLANK: Format = Format { must_be: "more than blanks", test: is_not_blank };
/// A calendar date.
pub const DATE: Format = Format { must_be: "a date written YYYY-MM-DD", test: is_date };
/// The name of a template.
pub const TEMPLATE_NAME: Format = Format { must_be: "lower-case letters, digits and underscores", test: is_template_name };
/// ISO 3166-1 alpha-2.
pub const COUNTRY: Format = Format { must_be: "a country code of two letters", test: is_country };
/// What may fill a template's variable.
pub const PARAMETER: Format = Format { must_be: "without line breaks, tabs or more than four spaces in a row", test: is_parameter };
/// One emoji, or nothing.
pub const EMOJI: Format = Format { must_be: "exactly one emoji, or empty to take a reaction back", test: is_emoji_or_empty };
/// Letters and digits.
pub const ALPHANUMERIC: Format = Format { must_be: "letters and digits", test: is_alphanumeric };
/// One line.
pub const ONE_LINE: Format = Format { must_be: "one line", test: is_one_line };
/// A file name with an extension.
pub const FILE_NAME: Format = Format { must_be: "a file name with an extension", test: has_extension };
/// An e-mail address.
pub const EMAIL: Format = Format { must_be: "an e-mail address", test: is_email };

/// Whether a text begins like an http or https URL and names a host.
pub fn is_http_url(text: &str) -> bool {
    is_https_url(text) || has_scheme(text, "http://")
}

/// Whether a text begins like an https URL and names a host.
pub fn is_https_url(text: &str) -> bool {
    has_scheme(text, "https://")
}

fn has_scheme(text: &str, scheme: &str) -> bool {
    let start = text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let host = text.get(scheme.len()..).and_then(|rest| rest.chars().next());
    start
        && host.is_some_and(|first| first.is_alphanumeric() || first == '[')
        && !text.chars().any(|letter| letter.is_whitespace() || letter.is_control())
}

/// Whether anything but white space is there.
pub fn is_not_blank(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Whether a text is `YYYY-MM-DD` with a month and a day that exist.
pub fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut part = |length: usize| {
        let part = parts.next().filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        part.and_then(|part| part.parse::<u32>().ok())
    };
    let (Some(_), Some(month), Some(day)) = (part(4), part(2), part(2)) else { return false };
    parts.next().is_none() && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Whether a text could name a template.
pub fn is_template_name(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// Whether a text may fill a template's variable.
pub fn is_parameter(text: &str) -> bool {
    !text.contains(['\n', '\r', '\t']) && !text.contains("     ")
}

fn is_alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_one_line(text: &str) -> bool {
    !text.contains(['\n', '\r'])
}

fn has_extension(text: &str) -> bool {
    let extension = text.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| (1..=10).contains(&extension.len()) && is_alphanumeric(extension))
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let plain = |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    plain(name) && plain(host) && !host.starts_with('.') && !host.ends_with('.')
}

/// Whether a text is empty or one emoji as a reader sees it: a base with its modifiers, joined parts, a flag, a keycap.
pub fn is_emoji_or_empty(text: &str) -> bool {
    let mut letters = text.chars().peekable();
    let Some(first) = letters.next() else { return true };
    if is_regional(first) {
        return letters.next().is_some_and(is_regional) && letters.next().is_none();
    }
    if first.is_ascii_digit() || first == '#' || first == '*' {
        let _ = letters.next_if_eq(&VARIATION);
        return letters.next() == Some(KEYCAP) && letters.next().is_none();
    }
    let mut base = first;
    loop {
        if !is_pictograph(base) {
            return false;
        }
        while letters.next_if(|letter| *letter == VARIATION || is_modifier(*letter)).is_some() {}
        match letters.next() {
            None => return true,
            Some(JOINER) => {}
            Some(_) => return false,
        }
        let Some(next) = letters.next() else { return false };
        base = next;
    }
}

const VARIATION: char = '\u{fe0f}';
const JOINER: char = '\u{200d}';
const KEYCAP: char = '\u{20e3}';

fn is_regional(letter: char) -> bool {
    ('\u{1f1e6}'..='\u{1f1ff}').contains(&letter)
}

/// Skin tones, and the tags that spell a subdivision's flag.
fn is_modifier(letter: char) -> bool {
    matches!(letter, '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}')
}

/// The blocks that hold emoji (Unicode, emoji-data.txt), taken whole.
fn is_pictograph(letter: char) -> bool {
    matches!(letter,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2194}'..='\u{21aa}'
        | '\u{231a}'..='\u{23ff}' | '\u{24c2}' | '\u{25aa}'..='\u{25fe}' | '\u{2600}'..='\u{27bf}' | '\u{2934}'..='\u{2935}'
        | '\u{2b05}'..='\u{2b55}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_one_emoji_from_several() {
        for one in ["", "👍", "👍🏽", "❤️", "👩‍👩‍👧", "🇩🇪", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "☺"] {
            assert!(is_emoji_or_empty(one), "{one}");
        }
        for other in ["a", "👍👍", "ok 👍", "🇩", "1", "👩‍"] {
            assert!(!is_emoji_or_empty(other), "{other}");
        }
    }

    #[test]
    fn knows_urls() {
        for url in ["https://a.example/x?y#z", "HTTP://a", "http://[::1]/", "https://münchen.example/"] {
            assert!(is_http_url(url), "{url}");
        }
        for other in ["ftp://a.example", "https://", "https:// a", "//a.example", "a", "https://a b"] {
            assert!(!is_http_url(other), "{other}");
        }
    }

    #[test]
    fn knows_dates() {
        assert!(
            is_date("2024-02-29") && !is_date("2024-13-01") && !is_date("24-01-01") && !is_date("2024-01-01-") && !is_date("2024/01/01")
        );
    }
}
