//! Points in time: ISO 8601 for people, milliseconds since the epoch for some providers.

const DAY: i64 = 86_400_000;

/// The milliseconds since the epoch of `YYYY-MM-DDTHH:MM`, with seconds and a fraction of them if wanted, and `Z` or an
/// offset. `None` for anything else, and for days and hours that do not exist.
pub fn milliseconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once(['T', 't'])?;
    let mut parts = date.split('-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=days_in(year, month)).contains(&day) {
        return None;
    }
    let zone = time.find(['Z', 'z', '+', '-'])?;
    let (time, zone) = time.split_at_checked(zone)?;
    Some(days_since_epoch(year, month, day) * DAY + time_of_day(time)? - offset(zone)?)
}

/// The ISO 8601 time of milliseconds since the epoch, in UTC; milliseconds are written where there are any.
pub fn iso(milliseconds: i64) -> String {
    let (year, month, day) = date(milliseconds.div_euclid(DAY));
    let rest = milliseconds.rem_euclid(DAY);
    let (hours, minutes, seconds, fraction) = (rest / 3_600_000, rest / 60_000 % 60, rest / 1_000 % 60, rest % 1_000);
    let fraction = if fraction == 0 { String::new() } else { format!(".{fraction:03}") };
    format!("{year:04}-{month:02}-{day:02}T{hours:02}:{minutes:02}:{seconds:02}{fraction}Z")
}

fn digits(text: &str, length: usize) -> Option<i64> {
    let right = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| right)
}

fn time_of_day(text: &str) -> Option<i64> {
    let (text, fraction) = text.split_once(['.', ',']).map_or((text, None), |(text, fraction)| (text, Some(fraction)));
    let mut parts = text.split(':');
    let (hours, minutes) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let seconds = parts.next().map_or(Some(0), |part| digits(part, 2))?;
    if parts.next().is_some() || hours > 23 || minutes > 59 || seconds > 59 {
        return None;
    }
    let fraction = match fraction {
        // What is finer than a millisecond is cut.
        Some(fraction) if digits(fraction, fraction.len()).is_some() => digits(format!("{fraction}00").get(..3)?, 3)?,
        Some(_) => return None,
        None => 0,
    };
    Some(((hours * 60 + minutes) * 60 + seconds) * 1_000 + fraction)
}

fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let sign = if zone.starts_with('-') { -1 } else { 1 };
    // With or without a colon: +05:30, +0530.
    let (hours, minutes) = (digits(zone.get(1..3)?, 2)?, zone.get(3..)?);
    let minutes = digits(minutes.strip_prefix(':').unwrap_or(minutes), 2)?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 60 + minutes) * 60_000)
}

fn days_in(year: i64, month: i64) -> i64 {
    let leaps = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 if leaps => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01. Years are counted from March, so that the leap day is a year's last.
fn days_since_epoch(year: i64, month: i64, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// The reverse of [`days_since_epoch`].
fn date(days: i64) -> (i64, i64, i64) {
    let (era, day_of_era) = ((days + 719_468).div_euclid(146_097), (days + 719_468).rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    (era * 400 + year_of_era + i64::from(month < 3), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_times_with_an_offset() {
        assert_eq!(milliseconds("1970-01-01T00:00Z"), Some(0));
        // RFC 3339, section 5.8: the same instant twice.
        assert_eq!(milliseconds("1996-12-19T16:39:57-08:00"), milliseconds("1996-12-20T00:39:57Z"));
        assert_eq!(milliseconds("1985-04-12T23:20:50.52Z"), Some(482_196_050_520));
        assert_eq!(milliseconds("2024-02-29T12:00:00+05:30"), Some(1_709_188_200_000));
        assert_eq!(milliseconds("2024-02-29T12:00:00+0530"), Some(1_709_188_200_000));
        assert_eq!(milliseconds("1969-12-31T23:59:59.999Z"), Some(-1));
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "2024-01-01",
            "2024-01-01T00:00",
            "2024-13-01T00:00Z",
            "2023-02-29T00:00Z",
            "2024-01-01T24:00Z",
            "2024-01-01T00:00:60Z",
            "2024-01-01T00:00:00.Z",
            "2024-01-01T00:00+1",
            "2024-01-01T00Z",
            "+024-01-01T00:00Z",
            "2024-01-01T00:00é",
        ] {
            assert_eq!(milliseconds(text), None, "{text}");
        }
    }

    #[test]
    fn writes_what_it_reads() {
        for text in ["1970-01-01T00:00:00Z", "2000-02-29T23:59:59.001Z", "2100-03-01T00:00:00Z", "1600-12-31T12:30:00Z"] {
            assert_eq!(milliseconds(text).map(iso).as_deref(), Some(text));
        }
        let mut day = -800_000;
        while day < 800_000 {
            assert_eq!(milliseconds(&iso(day * DAY)), Some(day * DAY).filter(|_| day > -719_529));
            day += 37;
        }
    }
}
