//! Times as Infobip writes them: `yyyy-MM-dd'T'HH:mm:ss.SSSZ`, an offset without a colon, or `Z` for UTC.

use crate::json::Str;
use crate::rules::format::is_date;

/// A time in Infobip's form: seconds and milliseconds are added where there are none, and the colon of the offset goes.
pub(super) fn written<'a>(time: &Str<'a>) -> Str<'a> {
    let Some((date, clock)) = time.split_once(['T', 't']).filter(|(date, _)| is_date(date)) else { return time.clone() };
    let zone = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let Some((clock, zone)) = clock.split_at_checked(zone) else { return time.clone() };
    let rest = match (clock.contains('.'), clock.matches(':').count()) {
        (true, _) => "",
        (false, 1) => ":00.000",
        (false, _) => ".000",
    };
    Str::Owned(format!("{date}T{clock}{rest}{}", zone.replace(':', "").to_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn writes_one_form() {
        for (given, expected) in [
            ("2030-01-01T10:00:00Z", "2030-01-01T10:00:00.000Z"),
            ("2030-01-01T10:00:00.000+0000", "2030-01-01T10:00:00.000+0000"),
            ("2030-01-01T10:00:00-03:00", "2030-01-01T10:00:00.000-0300"),
            ("2030-01-01t10:00z", "2030-01-01T10:00:00.000Z"),
            ("tomorrow", "tomorrow"),
        ] {
            assert_eq!(written(&given.into()), expected);
        }
    }
}
