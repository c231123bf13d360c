//! Phone numbers: what is one, its digits, and where one person's number has two forms.

use crate::json::Str;

/// The digits of a phone number from its country code on: without plus, international prefix, blanks, brackets, dots and
/// hyphens. A user id as it is.
pub fn bare(id: &str) -> Str<'_> {
    if !is_phone_number(id) {
        return Str::Borrowed(id);
    }
    if is_all_digits(id) {
        return Str::Borrowed(without_prefix(id));
    }
    let digits: String = id.chars().filter(char::is_ascii_digit).collect();
    Str::Owned(without_prefix(&digits).to_owned())
}

fn is_all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `00` stands for the plus in much of the world (ITU-T E.164).
fn without_prefix(digits: &str) -> &str {
    digits.strip_prefix("00").unwrap_or(digits)
}

/// Whether this is a phone number: digits, with a plus before them perhaps and nothing but the usual punctuation between.
pub fn is_phone_number(id: &str) -> bool {
    // As most are written.
    if is_all_digits(id) {
        return !id.is_empty();
    }
    let (mut digits, mut pluses) = (0, 0);
    let is_plain = id.chars().all(|letter| match letter {
        '0'..='9' => {
            digits += 1;
            true
        }
        '+' => {
            pluses += 1;
            digits == 0 && pluses == 1
        }
        // The blanks, hyphens and marks of direction that come along when a number is copied.
        _ => matches!(letter, ' ' | '(' | ')' | '-' | '.' | '\u{a0}' | '\u{2000}'..='\u{2015}' | '\u{2028}'..='\u{202f}' | '\u{2060}'..='\u{206f}'),
    });
    is_plain && digits > 0
}

/// Whether two recipients are one: the same number however it is written, or the same user id.
///
/// WhatsApp names some people by another number than the one that was written to: with or without the 1 after Mexico's 52,
/// the 9 after Argentina's 54, and the ninth digit of Brazilian mobile numbers.
pub fn is_same(one: &str, other: &str) -> bool {
    // A batch asks this of every row: of two numbers that end otherwise no more has to be known.
    let end = |id: &'_ str| id.bytes().rfind(u8::is_ascii_digit);
    if end(one) != end(other) {
        return false;
    }
    let (one, other) = (bare(one), bare(other));
    !one.is_empty() && fixed(&one) == fixed(&other)
}

/// A number without the digit that WhatsApp may leave out; any other as it is.
fn fixed(digits: &str) -> String {
    let (start, end) = match digits.as_bytes() {
        _ if digits.len() != 13 => (0, 0),
        [b'5', b'2', b'1', ..] | [b'5', b'4', b'9', ..] => (2, 3),
        // Landlines begin with 2 to 5: there the same eight digits without a 9 are another line.
        [b'5', b'5', _, _, b'9', b'0' | b'1' | b'6'..=b'9', ..] => (4, 5),
        _ => (0, 0),
    };
    match (digits.get(..start), digits.get(end..)) {
        (Some(start), Some(end)) => [start, end].concat(),
        _ => digits.to_owned(),
    }
}

/// What to know of a number, under the id of the rule that says it: that it may lack its country code, that it begins with
/// a zero, or that it is not written as its country writes mobile numbers.
pub fn advice(id: &str) -> Option<(&'static str, &'static str)> {
    // Nor of most numbers anything has to be said.
    let is_plain = id.len() > 10 && is_all_digits(id) && !matches!(id.as_bytes(), [b'0' | b'5', ..]);
    if is_plain || !is_phone_number(id) {
        return None;
    }
    let digits = bare(id);
    Some(match digits.as_bytes() {
        _ if id.bytes().find(u8::is_ascii_digit) == Some(b'0') => {
            ("to.zero", "No country code begins with 0: a leading 00 is taken off, a single 0 stays.")
        }
        // Denmark, Norway and Singapore are the large countries whose numbers are so short (ITU, national numbering plans).
        [b'4', b'5' | b'7', ..] | [b'6', b'5', ..] if digits.len() == 10 => return None,
        [..] if (7..=10).contains(&digits.len()) && !id.bytes().any(|byte| byte == b'+') => {
            ("to.country_code", "So short a number may lack its country code and reach a stranger; a plus before it says that it has one.")
        }
        [b'5', b'2', b'1', ..] if digits.len() == 13 => ("to.wa_id", QUIRKS),
        [b'5', b'4', b'0'..=b'8', ..] | [b'5', b'5', _, _, b'6'..=b'9', ..] if digits.len() == 12 => ("to.wa_id", QUIRKS),
        _ => return None,
    })
}

const QUIRKS: &str = "Mexican numbers have no 1 after 52, Argentine mobile numbers a 9 after 54, Brazilian ones a 9 after the area code; \
                      answers may come from that form.";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_left_of_every_way_to_write_a_number() {
        for written in [
            "4915112345678",
            "+4915112345678",
            "+49 151 1234-5678",
            "(+49) 151.12345678",
            "0049 151 12345678",
            "+0049 (151) 12345678",
            "\u{202a}+49\u{a0}151\u{2011}12345678\u{202c}",
        ] {
            assert_eq!(bare(written), "4915112345678", "{written}");
        }
        for other in ["US.1349120865530274191", "49+151", "++49151", "a49151", "", "+", "49/151", "٤٩١٥١"] {
            assert_eq!((bare(other).as_ref(), is_phone_number(other)), (other, false));
        }
        assert_eq!(bare("0151 1234567"), "01511234567", "a trunk zero stands for no country");
    }

    #[test]
    fn one_person_may_have_two_numbers() {
        for (one, other) in [
            ("+52 1 55 1234 5678", "525512345678"),
            ("0052 55 1234 5678", "5215512345678"),
            ("5491112345678", "+54 11 1234-5678"),
            ("5511987654321", "551187654321"),
            ("+55 (31) 9 6543-2109", "553165432109"),
            ("US.1349120865530274191", "US.1349120865530274191"),
            ("+4915112345678", "004915112345678"),
        ] {
            assert!(is_same(one, other) && is_same(other, one), "{one} {other}");
            assert!(is_same(one, one));
        }
        for (one, other) in [
            ("525512345678", "525512345679"),
            // 13 and 12 digits that are no such pair.
            ("4915112345678", "491511234567"),
            ("52155123456789", "5255123456789"),
            // A landline in São Paulo, and a mobile number that ends alike.
            ("5511941234567", "551141234567"),
            ("US.1349120865530274191", "us.1349120865530274191"),
            ("", ""),
            ("", "4915112345678"),
        ] {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn only_the_form_that_its_country_does_not_write_is_a_quirk() {
        for odd in ["5215512345678", "541112345678", "551187654321", "+55 31 6543-2109"] {
            assert_eq!(advice(odd).unwrap().0, "to.wa_id", "{odd}");
        }
        for usual in ["525512345678", "52155123456", "5491112345678", "54111234567", "5511987654321", "551134567890", "919999999999"] {
            assert_eq!(advice(usual), None, "{usual}");
        }
    }

    #[test]
    fn short_numbers_without_a_plus_may_be_national() {
        for short in ["9876543210", "2025550123", "(202) 555-0123", "612345678"] {
            assert_eq!(advice(short).unwrap().0, "to.country_code", "{short}");
        }
        for whole in ["+9876543210", "19876543210", "4512345678", "987654", "US.1"] {
            assert_eq!(advice(whole), None, "{whole}");
        }
        for zero in ["0151123456", "009876543210", "+0044 1134 960000"] {
            assert_eq!(advice(zero).unwrap().0, "to.zero", "{zero}");
        }
    }
}
