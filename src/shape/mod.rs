//! JSON values described as data.
//!
//! A [`Shape`] says what a value looks like and, for a provider's body, where each part of it stands in the neutral
//! message. Three interpreters walk it: [`inspect()`] notes every fault of a value, [`encode()`] writes a provider's body
//! for a neutral message, [`decode()`] reads one back. Both directions come from the same table, so they cannot drift
//! apart; and a table weighs a tenth of the code that it replaces.

mod codec;
mod decode;
mod encode;
mod face;
mod inspect;
mod items;
mod pack;
mod slot;
mod table;
mod typed;
#[cfg(feature = "sandbox")]
mod typescript;
mod unpack;

pub use codec::{Codec, INSTANT, LOOSE_TEXT, MOMENT, ONE_TEXT, RECIPIENT, SENDER, Source};
#[cfg(feature = "events")]
pub use decode::decode_typed;
pub use decode::{decode, decode_value};
pub use encode::{encode, encode_value};
pub use inspect::{inspect, inspect_members};
pub use pack::Packing;
pub(crate) use pack::packed;
pub use table::{Is, Member, Need, Shape, Union, Variant, When, flat, needs, takes, within};
#[cfg(feature = "sandbox")]
pub use typescript::type_text;
pub use unpack::Packed;
