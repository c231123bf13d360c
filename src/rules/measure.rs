//! How long a text is.

use crate::text::count;

/// The length of a text in the units that vendors count in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Length {
    /// Unicode code points; a CR LF pair counts once.
    pub characters: usize,
    /// UTF-16 code units; a CR LF pair counts once.
    pub utf16: usize,
}

impl Length {
    /// Measures a text.
    pub fn of(text: &str) -> Self {
        if text.is_ascii() {
            let length = text.len() - line_ends(text);
            return Self { characters: length, utf16: length };
        }
        let (mut characters, mut utf16) = (0, 0);
        for letter in text.chars() {
            characters += 1;
            utf16 += letter.len_utf16();
        }
        let pairs = line_ends(text);
        Self { characters: characters - pairs, utf16: utf16 - pairs }
    }
}

fn line_ends(text: &str) -> usize {
    if text.contains('\r') { count(text, "\r\n") } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_code_points_and_code_units() {
        assert_eq!(Length::of("abc"), Length { characters: 3, utf16: 3 });
        assert_eq!(Length::of("a\r\nb"), Length { characters: 3, utf16: 3 });
        assert_eq!(Length::of("😀é"), Length { characters: 2, utf16: 3 });
    }
}
