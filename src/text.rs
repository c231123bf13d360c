//! Texts in texts.
//!
//! The library's own search can end in a panic that prints, and so brings its tables of printable characters: four
//! kilobytes of the binary. This one cannot.

/// Where a text first stands in another, in bytes.
pub(crate) fn find(text: &str, part: &str) -> Option<usize> {
    text.as_bytes().windows(part.len()).position(|window| window == part.as_bytes())
}

/// Whether a text stands in another.
pub(crate) fn has(text: &str, part: &str) -> bool {
    find(text, part).is_some()
}

/// What stands before and after the first place of a text in another.
pub(crate) fn cut<'t>(text: &'t str, part: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, part)?;
    Some((text.get(..at)?, text.get(at + part.len()..)?))
}

/// How often a text stands in another, places that overlap counted once.
pub(crate) fn count(text: &str, part: &str) -> usize {
    std::iter::successors(cut(text, part), |(_, rest)| cut(rest, part)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_the_library_finds() {
        for (text, part) in [("a://b://c", "://"), ("äöü", "ö"), ("abc", "abcd"), ("", "a"), ("aaaa", "aa"), ("x\r\ny\r\n", "\r\n")] {
            assert_eq!(find(text, part), text.find(part), "{text}");
            assert_eq!(cut(text, part), text.split_once(part), "{text}");
            assert_eq!(count(text, part), text.matches(part).count(), "{text}");
            assert_eq!(has(text, part), text.contains(part), "{text}");
        }
    }
}
