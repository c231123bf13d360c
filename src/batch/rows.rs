//! The texts of the rows, however they came.

use super::refused;
use crate::json::{Document, Node};
use crate::operation::Error;

/// The texts of all rows, one row after the other.
#[derive(Debug)]
pub struct Rows<'a> {
    texts: Vec<&'a str>,
    /// The places of texts that held half of a character.
    damaged: Vec<usize>,
    count: usize,
}

impl<'a> Rows<'a> {
    /// Stands before every text where texts come without JSON around them.
    pub const SEPARATOR: char = '\u{1f}';

    /// Rows from a JSON list of lists of texts, each as long as there are columns.
    ///
    /// # Errors
    /// A validation error where a row has another number of texts, or something that is none.
    pub fn from_document(document: &'a Document<'a>, width: usize) -> Result<Self, Error> {
        let rows = document.root.items();
        let (mut texts, mut damaged) = (Vec::with_capacity(rows.len() * width), Vec::new());
        for (index, row) in rows.iter().enumerate() {
            let from = texts.len();
            texts.extend(row.items().iter().filter_map(Node::text));
            if texts.len() - from != width || row.items().len() != width {
                let message = format!("Row {index} has not one text for each of the {width} columns.");
                return Err(refused("batch.row", &format!("/{index}"), &message));
            }
            if !document.damaged.is_empty() {
                let places = row.items().iter().zip(from..);
                damaged.extend(places.filter(|(node, _)| document.damaged.binary_search(&node.at).is_ok()).map(|(_, place)| place));
            }
        }
        Ok(Self { texts, damaged, count: rows.len() })
    }

    /// Rows from texts with a [`Rows::SEPARATOR`] before each, as many as there are columns in every row.
    pub fn from_joined(joined: &'a str, width: usize) -> Self {
        let texts: Vec<&str> = joined.split(Self::SEPARATOR).skip(1).collect();
        let count = texts.len().checked_div(width).unwrap_or_default();
        Self { texts, damaged: Vec::new(), count }
    }

    /// How many rows there are.
    pub(super) const fn count(&self) -> usize {
        self.count
    }

    /// The texts of a row.
    pub(super) fn row(&self, index: usize, width: usize) -> &[&'a str] {
        self.texts.get(index * width..(index + 1) * width).unwrap_or_default()
    }

    /// Which columns of a row held half of a character.
    pub(super) fn damaged(&self, index: usize, width: usize) -> impl Iterator<Item = usize> {
        let from = index * width;
        // They came in order, and there may be as many as there are texts.
        let first = self.damaged.partition_point(|place| *place < from);
        self.damaged.iter().skip(first).take_while(move |place| **place < from + width).map(move |place| place - from)
    }
}
