//! Words in capitals.

use serde::ser::{Serialize, Serializer};

use crate::json::{Node, Read, Reader, Word};

/// A neutral word as Infobip writes it: in capitals.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(in crate::provider::infobip) struct Shouted<T>(pub T);

impl<'a, T: Word> Read<'a> for Shouted<T> {
    fn read(node: &'a Node<'a>, reader: &mut Reader<'a>) -> Self {
        let loud = reader.text(node);
        let quiet = loud.to_ascii_lowercase();
        match T::from_word(&quiet).filter(|_| loud.to_ascii_uppercase() == *loud) {
            Some(word) => Self(word),
            None if node.text().is_some() => {
                reader.fault("one_of", "This is none of the words that the specification lists.".into());
                Self::default()
            }
            None => Self::default(),
        }
    }
}

impl<T: Word> Serialize for Shouted<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.word().to_ascii_uppercase())
    }
}
