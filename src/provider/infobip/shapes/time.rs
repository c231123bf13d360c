//! Times as Infobip writes them: `yyyy-MM-dd'T'HH:mm:ss.SSSZ`, an offset without a colon, or `Z` for UTC.

use crate::json::{Node, Str};
use crate::rules::format::is_date;
use crate::shape::Codec;

/// A time; neutral messages write it with any offset.
pub(super) const TIME: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, _, writer| node.and_then(Node::text).map(|time| writer.string(&written(time))).is_some(),
    ..Codec::SAME
};

/// A time in Infobip's form: seconds and milliseconds are added where there are none, and the colon of the offset goes.
fn written(time: &str) -> Str<'_> {
    let Some((date, clock)) = time.split_once(['T', 't']).filter(|(date, _)| is_date(date)) else { return Str::Borrowed(time) };
    let zone = clock.find(['Z', 'z', '+', '-']).unwrap_or(clock.len());
    let Some((clock, zone)) = clock.split_at_checked(zone) else { return Str::Borrowed(time) };
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
            assert_eq!(written(given), expected);
        }
    }
}
