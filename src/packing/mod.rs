//! Tables as bytes.
//!
//! A table of pointers weighs several times what it says: every pointer is another number, and nothing compresses that.
//! So the compiler writes tables as bytes, and they become the same tables again when they are first needed. Here is
//! what is common to all of them: [`List`] and [`Column`] are written, [`Bytes`] and [`Texts`] read.

mod bytes;
mod column;
mod list;

pub use bytes::Bytes;
pub use column::{Column, Texts};
pub(crate) use list::exact;
pub use list::{List, is_equal};
