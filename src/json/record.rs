//! Declares a record once for reading, writing and checking.

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

            /// The members as data.
            pub const MEMBERS: &'static [$crate::shape::Member] = &[$($crate::json::member::<$type>($key)),*];

            /// Writes the members into an object that may hold others too.
            pub fn write_members<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $(if !$crate::json::Read::left_out(&self.$field) {
                    map.serialize_entry($key, &self.$field)?;
                })*
                Ok(())
            }
        }

        impl<$life> $crate::json::Read<$life> for $name<$life> {
            const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Object(Self::MEMBERS);

            fn read(node: &$life $crate::json::Node<$life>) -> Self {
                Self { $($field: $crate::json::field(node, $key),)* }
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
/// The first variant is the stand-in where the tag is missing or unknown.
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

            const UNION: $crate::shape::Union = $crate::shape::Union {
                tag: $tag,
                of: &[$($crate::shape::Variant {
                    tag: $value,
                    is: $crate::shape::Is::Word($tag, $value),
                    shape: <$type<$inner> as $crate::json::Read<$inner>>::SHAPE,
                }),+],
            };

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
            const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Union(&Self::UNION);

            fn read(node: &$life $crate::json::Node<$life>) -> Self {
                match node.text_at($tag) {
                    $(Some($value) => Self::$variant($crate::json::Read::read(node)),)+
                    _ => Self::default(),
                }
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

/// Declares an enum of fixed words. The first is the stand-in for an unknown one.
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

        impl<'a> $crate::json::Read<'a> for $name {
            const SHAPE: $crate::shape::Shape = $crate::shape::Shape::Words(Self::ALL);

            fn read(node: &'a $crate::json::Node<'a>) -> Self {
                node.text().and_then(Self::from_word).unwrap_or_default()
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }
    };
}

/// The first of several expressions.
macro_rules! first {
    ($first:expr $(, $rest:expr)*) => {
        $first
    };
}

pub(crate) use {first, record, tagged, words};
