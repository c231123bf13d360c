//! What the compiler wrote, read.

/// Bytes that are still to be read. The compiler wrote them, so none is missing.
#[derive(Debug, Clone, Copy)]
pub struct Bytes(&'static [u8]);

impl Bytes {
    /// All of them.
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self(bytes)
    }

    /// Whether all have been read.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads a byte.
    pub fn byte(&mut self) -> u8 {
        let Some((byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *byte
    }

    /// Reads a number.
    pub fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return number;
            }
        }
    }

    /// Reads a number that was one of 32 bits.
    #[expect(clippy::cast_possible_truncation, reason = "it has no more bits")]
    pub fn word(&mut self) -> u32 {
        self.number() as u32
    }

    /// Reads how many things follow.
    pub fn count(&mut self) -> usize {
        self.word() as usize
    }

    /// Reads a text.
    pub fn text(&mut self) -> &'static str {
        let length = self.count();
        self.letters(length)
    }

    /// Reads so many bytes as they are.
    pub fn some(&mut self, length: usize) -> &'static [u8] {
        let (some, rest) = self.0.split_at_checked(length).unwrap_or_default();
        self.0 = rest;
        some
    }

    /// Reads a text of this length.
    pub fn letters(&mut self, length: usize) -> &'static str {
        std::str::from_utf8(self.some(length)).unwrap_or_default()
    }

    /// Reads a list of texts, which stays.
    pub fn texts(&mut self) -> &'static [&'static str] {
        let count = self.count();
        Vec::leak((0..count).map(|_| self.text()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::packing::{List, exact};

    #[test]
    fn what_was_written_is_read() {
        const NUMBERS: [u64; 6] = [0, 0x7f, 0x80, 0x3fff, 0x4000, u64::MAX];
        const LIST: List<u8, 64> = {
            let mut list = List::new(0);
            let mut place = 0;
            while place < NUMBERS.len() {
                list.number(NUMBERS[place]);
                place += 1;
            }
            list.texts(&["", "é", "long"]);
            list
        };
        let mut bytes = Bytes::new(exact!(u8, LIST));
        assert_eq!(NUMBERS.map(|_| bytes.number()), NUMBERS);
        assert_eq!(bytes.texts(), ["", "é", "long"]);
        assert!(bytes.is_empty());
    }
}
