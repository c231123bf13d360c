//! Lines and columns of places in a text, both counted from 1; columns count characters.

/// The line and column at each of the blocks that a text is cut into, so that every place is found by looking at one block
/// only: a text of a megabyte may stand on one line.
#[derive(Debug)]
pub struct Lines(Vec<(usize, usize)>);

impl Lines {
    const BLOCK: usize = 1024;

    /// Goes through a text once.
    pub fn of(text: &str) -> Self {
        let mut place = (1, 1);
        let mut starts = Vec::with_capacity(text.len() / Self::BLOCK + 1);
        for block in text.as_bytes().chunks(Self::BLOCK) {
            starts.push(place);
            place = walk(place, block);
        }
        Self(starts)
    }

    /// The line and column of a byte of the same text.
    pub fn place(&self, text: &str, at: usize) -> (usize, usize) {
        let block = at / Self::BLOCK;
        let start = self.0.get(block).copied().unwrap_or((1, 1));
        walk(start, text.as_bytes().get(block * Self::BLOCK..at).unwrap_or_default())
    }
}

/// The line and column of a byte, where there is but one to be found.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    walk((1, 1), text.as_bytes().get(..at).unwrap_or(text.as_bytes()))
}

/// The place after some bytes, by that before them. Of a character's bytes the first one counts.
fn walk((mut line, mut column): (usize, usize), bytes: &[u8]) -> (usize, usize) {
    for byte in bytes {
        if *byte == b'\n' {
            line += 1;
            column = 1;
        } else if byte & 0xc0 != 0x80 {
            column += 1;
        }
    }
    (line, column)
}
