//! The value of a number's letters.

/// The value of a JSON number, to about fifteen digits; infinite where a double cannot hold it.
///
/// Numbers are passed on by their letters, so this serves comparisons only, and does without the tables that an exact
/// reading needs.
pub(super) fn value(letters: &str) -> f64 {
    let (negative, unsigned) = letters.strip_prefix('-').map_or((false, letters), |rest| (true, rest));
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let mut exponent: i32 = exponent.trim_start_matches('+').parse().unwrap_or(i32::MAX);
    let (mut digits, mut after_point) = (0_f64, false);
    for letter in mantissa.bytes() {
        if letter == b'.' {
            after_point = true;
            continue;
        }
        digits = digits * 10.0 + f64::from(letter.wrapping_sub(b'0'));
        if after_point {
            exponent = exponent.saturating_sub(1);
        }
    }
    let scaled = if digits == 0.0 {
        0.0
    } else if exponent < 0 {
        digits / power_of_ten(exponent.unsigned_abs())
    } else {
        digits * power_of_ten(exponent.unsigned_abs())
    };
    if negative { -scaled } else { scaled }
}

fn power_of_ten(exponent: u32) -> f64 {
    let mut power = 1.0;
    for _ in 0..exponent.min(400) {
        power *= 10.0;
    }
    power
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn agrees_with_the_standard_library_on_what_people_write() {
        for letters in ["0", "-0.0", "90", "-90.0001", "52.520008", "1e2", "1.5E-3", "12345678901234567890", "0.1", "37.7749", "179.99999"]
        {
            let exact: f64 = letters.parse().unwrap();
            assert!((value(letters) - exact).abs() <= exact.abs() * 1e-14, "{letters}");
        }
        assert!(value("1e999999999999").is_infinite() && value("-1e400").is_infinite());
        assert_eq!(value("1e-999"), 0.0);
    }
}
