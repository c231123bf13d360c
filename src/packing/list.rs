//! What the compiler writes.
#![expect(clippy::indexing_slicing, reason = "runs in the compiler, where a wrong place is an error of the build")]

/// A list that the compiler fills.
#[derive(Debug)]
pub struct List<T, const MOST: usize> {
    items: [T; MOST],
    length: usize,
}

/// The items of a [`List`] that is a constant, as a slice without the places that were not needed.
macro_rules! exact {
    ($item:ty, $list:expr) => {{
        const ITEMS: [$item; $list.length()] = $list.exact();
        &ITEMS
    }};
}
pub(crate) use exact;

impl<T: Copy, const MOST: usize> List<T, MOST> {
    /// No items yet; the filler stands where some may come.
    pub const fn new(filler: T) -> Self {
        Self { items: [filler; MOST], length: 0 }
    }

    /// Adds an item.
    pub const fn push(&mut self, item: T) {
        self.items[self.length] = item;
        self.length += 1;
    }

    /// How many items there are.
    pub const fn length(&self) -> usize {
        self.length
    }

    /// The items, as many as there are.
    pub const fn exact<const N: usize>(&self) -> [T; N] {
        let (mut items, mut place) = ([self.items[0]; N], 0);
        while place < N {
            items[place] = self.items[place];
            place += 1;
        }
        items
    }
}

impl<const MOST: usize> List<u8, MOST> {
    /// Writes a number, seven bits to a byte, the low ones first; the eighth bit says that there are more.
    pub const fn number(&mut self, number: u64) {
        let mut rest = number;
        while rest > 0x7f {
            self.push(rest.to_le_bytes()[0] | 0x80);
            rest >>= 7;
        }
        self.push(rest.to_le_bytes()[0]);
    }

    /// Writes how many things follow.
    pub const fn count(&mut self, count: usize) {
        self.number(count as u64);
    }

    /// Writes a text with its length.
    pub const fn text(&mut self, text: &str) {
        self.count(text.len());
        self.letters(text);
    }

    /// Writes a text alone.
    pub const fn letters(&mut self, text: &str) {
        let mut place = 0;
        while place < text.len() {
            self.push(text.as_bytes()[place]);
            place += 1;
        }
    }

    /// Writes a list of texts.
    pub const fn texts(&mut self, texts: &[&str]) {
        self.count(texts.len());
        let mut place = 0;
        while place < texts.len() {
            self.text(texts[place]);
            place += 1;
        }
    }
}

/// Whether two texts are equal, for the compiler.
pub const fn is_equal(left: &str, right: &str) -> bool {
    let (left, right, mut place) = (left.as_bytes(), right.as_bytes(), 0);
    while place < left.len() && place < right.len() && left[place] == right[place] {
        place += 1;
    }
    place == left.len() && place == right.len()
}
