//! The forms a text can be asked to have. Each is a short look at the text, no pattern engine.

use super::rule::Format;
use crate::json::time;
use crate::phone;

/// A URL a provider can fetch from.
pub const HTTP_URL: Format = Format { must_be: "an http or https URL", test: is_http_url };
/// A URL over TLS.
pub const HTTPS_URL: Format = Format { must_be: "an https URL", test: is_https_url };
/// Something other than white space. Whether there may be nothing at all is for a length to say.
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
/// No blanks at either end.
pub const TRIMMED: Format = Format { must_be: "without blanks at its ends", test: is_trimmed };
/// No emoji in it.
pub const NO_EMOJI: Format = Format { must_be: "without emoji", test: has_no_emoji };
/// Who gets a message.
pub const RECIPIENT: Format = Format {
    must_be: "a phone number with its country code (7 to 15 digits) or a business-scoped user id such as US.1349120865530274191",
    test: is_recipient,
};
/// What follows a URL that a template has.
pub const URL_SUFFIX: Format =
    Format { must_be: "only the end of the URL, with blanks and other special characters percent-encoded", test: is_url_suffix };
/// A moment.
pub const TIME: Format = Format { must_be: "a time such as 2026-03-01T18:00:00Z or 2026-03-01T18:00:00+05:30", test: is_time };
/// A UUID.
pub const UUID: Format = Format { must_be: "a UUID", test: is_uuid };
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
        && host.is_some_and(|first| first.is_ascii_alphanumeric() || !first.is_ascii() || first == '[')
        && !text.chars().any(|letter| letter.is_whitespace() || letter.is_control())
}

/// Whether a text is more than white space, or nothing at all.
pub fn is_not_blank(text: &str) -> bool {
    text.is_empty() || !text.trim().is_empty()
}

fn is_trimmed(text: &str) -> bool {
    text.trim().len() == text.len()
}

/// Whether a text is a phone number: 7 to 15 digits (E.164) with nothing but the usual punctuation between them.
pub fn is_phone_number(text: &str) -> bool {
    phone::is_phone_number(text) && (7..=15).contains(&phone::bare(text).len())
}

/// Whether a text is a business-scoped user id: the letters of a country, perhaps `ENT`, and up to 128 letters and digits.
pub(super) fn is_user_id(text: &str) -> bool {
    let Some((country, id)) = text.split_once('.') else { return false };
    let id = id.strip_prefix("ENT.").unwrap_or(id);
    country.len() == 2
        && country.bytes().all(|byte| byte.is_ascii_uppercase())
        && (1..=128).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_recipient(text: &str) -> bool {
    is_phone_number(text) || is_user_id(text)
}

fn is_url_suffix(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic() && !b"<>\"\\^`{|}".contains(&byte)) && !is_http_url(text)
}

fn is_time(text: &str) -> bool {
    time::milliseconds(text).is_some()
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// Whether no emoji is in a text.
pub fn has_no_emoji(text: &str) -> bool {
    // Signs such as © are pictographs only with the selector that follows them.
    !text.chars().any(|letter| letter == VARIATION || is_regional(letter) || letter >= '\u{2600}' && is_pictograph(letter))
}

/// How many emoji a text has as a reader sees them: what joins and modifies belongs to the one before.
#[cfg(feature = "templates")]
pub fn count_emoji(text: &str) -> usize {
    let (mut count, mut is_joined, mut is_half_flag) = (0, false, false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_sign = letter >= '\u{2600}' && is_pictograph(letter) || letters.peek() == Some(&VARIATION);
        if is_regional(letter) {
            count += usize::from(!is_half_flag);
            is_half_flag = !is_half_flag;
        } else if is_sign && !is_modifier(letter) {
            count += usize::from(!is_joined);
            is_half_flag = false;
        }
        is_joined = letter == JOINER || (is_joined && (letter == VARIATION || is_modifier(letter)));
    }
    count
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
    let mut spaces = 0;
    text.bytes().all(|byte| {
        spaces = if byte == b' ' { spaces + 1 } else { 0 };
        spaces < 5 && !matches!(byte, b'\n' | b'\r' | b'\t')
    })
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

    #[cfg(feature = "templates")]
    #[test]
    fn counts_emoji() {
        for (text, count) in [("", 0), ("a © b", 0), ("👍👍 ok", 2), ("👩‍👩‍👧", 1), ("🇩🇪🇫🇷 🇮🇳", 3), ("❤️ 1️⃣ 👍🏽", 3)]
        {
            assert_eq!(count_emoji(text), count, "{text}");
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
