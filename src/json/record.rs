//! Declares a record once for reading and writing.

/// Declares structs whose fields are members of a JSON object.
///
/// `field: Type = "member"`; what a missing member means is told by the type: `Option` may be missing, others not.
/// The same declaration serves neutral kinds and wire bodies, so what is written can be read back.
macro_rules! record {
    ($($(#[$meta:meta])* $vis:vis struct $name:ident<$life:lifetime> {
        $($(#[$field_meta:meta])* $field_vis:vis $field:ident: $type:ty = $key:literal,)*
    })+) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Default, PartialEq)]
        $vis struct $name<$life> {
            $($(#[$field_meta])* $field_vis $field: $type,)*
        }

        #[allow(dead_code, reason = "not every record stands within another object")]
        impl<$life> $name<$life> {
            /// The members it reads and writes.
            pub const KEYS: &'static [&'static str] = &[$($key),*];

            /// Reads the members from an object that may hold others too.
            pub fn read_members(node: &$life $crate::json::Node<$life>, reader: &mut $crate::json::Reader<$life>) -> Self {
                Self { $($field: reader.field(node, $key),)* }
            }

            /// Writes the members into an object that may hold others too.
            pub fn write_members<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $(if !$crate::json::Read::left_out(&self.$field) {
                    map.serialize_entry($key, &self.$field)?;
                })*
                Ok(())
            }
        }

        impl<$life> $crate::json::Read<$life> for $name<$life> {
            fn read(node: &$life $crate::json::Node<$life>, reader: &mut $crate::json::Reader<$life>) -> Self {
                if !node.is_object() {
                    return reader.mismatch(node, "an object");
                }
                reader.only(node, &[Self::KEYS]);
                Self::read_members(node, reader)
            }
        }

        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                self.write_members(&mut map)?;
                serde::ser::SerializeMap::end(map)
            }
        }
    )+};
}

/// Declares an enum of records told apart by one member of the same object.
///
/// The first variant is the stand-in where the tag is missing or unknown; the fault is noted at the tag.
macro_rules! tagged {
    ($(#[$meta:meta])* $vis:vis enum $name:ident<$life:lifetime> by $tag:literal {
        $($(#[$variant_meta:meta])* $value:literal => $variant:ident($type:ident<$inner:lifetime>),)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        $vis enum $name<$life> {
            $($(#[$variant_meta])* $variant($type<$inner>),)+
        }

        #[allow(dead_code, reason = "not every union stands within another object")]
        impl<$life> $name<$life> {
            /// The values of the tag.
            pub const TAGS: &'static [&'static str] = &[$($value),+];

            /// The tag of this one.
            pub fn tag(&self) -> &'static str {
                match self { $(Self::$variant(_) => $value,)+ }
            }

            /// Reads the tag and the members from an object that also holds `others`.
            pub fn read_members(
                node: &$life $crate::json::Node<$life>,
                others: &[&str],
                reader: &mut $crate::json::Reader<$life>,
            ) -> Self {
                match node.text_at($tag) {
                    $(Some($value) => {
                        reader.only_tagged(node, $tag, others, $type::KEYS);
                        Self::$variant($type::read_members(node, reader))
                    })+
                    _ => {
                        reader.not_among(node, $tag, Self::TAGS);
                        Self::default()
                    }
                }
            }

            /// Writes the tag and the members into an object that may hold others too.
            pub fn write_members<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                map.serialize_entry($tag, self.tag())?;
                match self { $(Self::$variant(record) => record.write_members(map),)+ }
            }
        }

        impl Default for $name<'_> {
            fn default() -> Self {
                $crate::json::first!($(Self::$variant),+)(Default::default())
            }
        }

        impl<$life> $crate::json::Read<$life> for $name<$life> {
            fn read(node: &$life $crate::json::Node<$life>, reader: &mut $crate::json::Reader<$life>) -> Self {
                if !node.is_object() {
                    return reader.mismatch(node, "an object");
                }
                Self::read_members(node, &[], reader)
            }
        }

        impl serde::Serialize for $name<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                self.write_members(&mut map)?;
                serde::ser::SerializeMap::end(map)
            }
        }
    };
}

/// Declares an enum of fixed words. The first is the stand-in for an unknown one; the fault is noted.
macro_rules! words {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        $vis enum $name {
            $($(#[$variant_meta])* $variant,)+
        }

        #[allow(dead_code, reason = "not every set of words is listed or looked up")]
        impl $name {
            /// Every word.
            pub const ALL: &'static [&'static str] = &[$($word),+];

            /// The word as it is written.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The member of the set that a word stands for.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                $crate::json::first!($(Self::$variant),+)
            }
        }

        impl $crate::json::Word for $name {
            fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            fn from_word(word: &str) -> Option<Self> {
                Self::from_word(word)
            }
        }

        impl<'a> $crate::json::Read<'a> for $name {
            fn read(node: &'a $crate::json::Node<'a>, reader: &mut $crate::json::Reader<'a>) -> Self {
                node.text().and_then(Self::from_word).unwrap_or_else(|| {
                    reader.not_one_of(node, Self::ALL);
                    Self::default()
                })
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }
    };
}

/// A member of a set of fixed words, for code that works with any set.
pub trait Word: Copy + Default {
    /// The word as neutral messages write it.
    fn word(self) -> &'static str;

    /// The member that a word stands for.
    fn from_word(word: &str) -> Option<Self>;
}

/// The first of several expressions.
macro_rules! first {
    ($first:expr $(, $rest:expr)*) => {
        $first
    };
}

pub(crate) use {first, record, tagged, words};
