//! Times as Infobip writes them: `yyyy-MM-dd'T'HH:mm:ss.SSSZ`, an offset without a colon, or `Z` for UTC.

use crate::json::Str;

/// A time in Infobip's form: milliseconds are added where there are none, and the colon of the offset goes.
pub(super) fn written<'a>(time: &Str<'a>) -> Str<'a> {
    let Some((date, clock)) = time.split_once('T') else { return time.clone() };
    let zone = clock.find(['Z', '+', '-']).unwrap_or(clock.len());
    let Some((clock, zone)) = clock.split_at_checked(zone) else { return time.clone() };
    let fraction = if clock.contains('.') { "" } else { ".000" };
    Str::Owned(format!("{date}T{clock}{fraction}{}", zone.replace(':', "")))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn takes_the_three_forms() {
        for (given, expected) in [
            ("2030-01-01T10:00:00Z", "2030-01-01T10:00:00.000Z"),
            ("2030-01-01T10:00:00.000+0000", "2030-01-01T10:00:00.000+0000"),
            ("2030-01-01T10:00:00-03:00", "2030-01-01T10:00:00.000-0300"),
            ("tomorrow", "tomorrow"),
        ] {
            assert_eq!(written(&given.into()), expected);
        }
    }
}
