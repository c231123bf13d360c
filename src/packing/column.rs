//! One column of a table: the same field of every row.
//!
//! Fields of a kind are more alike than the fields of a row, so they compress better side by side.

use super::bytes::Bytes;
use super::list::{List, is_equal};

/// A column of texts that the compiler fills. A text that equals the one before is a single zero byte.
#[derive(Debug)]
pub struct Column {
    /// What has been written.
    pub bytes: List<u8, { Self::MOST }>,
    last: &'static str,
}

impl Column {
    const MOST: usize = 1 << 15;

    /// No texts yet.
    pub const fn new() -> Self {
        Self { bytes: List::new(0), last: "" }
    }

    /// Adds a text.
    pub const fn push(&mut self, text: &'static str) {
        if is_equal(text, self.last) {
            self.bytes.push(0);
        } else {
            self.bytes.count(text.len() + 1);
            self.bytes.letters(text);
            self.last = text;
        }
    }
}

impl Default for Column {
    fn default() -> Self {
        Self::new()
    }
}

/// The texts of a column that are still to be read.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    bytes: Bytes,
    last: &'static str,
}

impl Texts {
    /// All of them.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes: Bytes::new(bytes), last: "" }
    }

    /// Reads a text.
    pub fn text(&mut self) -> &'static str {
        if let Some(length) = self.bytes.count().checked_sub(1) {
            self.last = self.bytes.letters(length);
        }
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packing::exact;

    #[test]
    fn repeats_are_read_as_texts() {
        const COLUMN: Column = {
            let mut column = Column::new();
            column.push("");
            column.push("a");
            column.push("a");
            column.push("");
            column.push("b");
            column
        };
        let mut texts = Texts::new(exact!(u8, COLUMN.bytes));
        assert_eq!([(); 5].map(|()| texts.text()), ["", "a", "a", "", "b"]);
        assert_eq!(COLUMN.bytes.length(), 1 + 2 + 1 + 1 + 2);
    }
}
