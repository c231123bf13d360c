//! What tyntec's bodies look like, named as in its specification, and where each part stands in a neutral message.
//!
//! Shapes of the neutral model that have the very same members - a location, an address, the parts of a contact card
//! other than its name - serve as they are.

mod content;
mod header;
mod interactive;
mod media;
mod parties;
mod template;
mod time;

use crate::shape::Shape::{As, Constant, Each, Object, Text};
use crate::shape::{Packed, Shape, needs, packed, takes};

#[cfg(feature = "events")]
pub(super) use content::CONTACT;
pub(super) use parties::{address, sender};

/// MessageRequest (whatsapp.yaml), with `overrides` of the one in common.yaml.
pub(super) static MESSAGE: Packed = packed!(Object(&[
    needs("to", "/to", As(&parties::RECIPIENT)),
    takes("from", "/from", As(&parties::SENDER)),
    needs("channel", "", CHANNEL),
    takes("overrides", "/tyntec/overrides", OVERRIDES),
    takes("context", "/callbackData", Text),
    needs("content", "", content::CONTENT),
]));

/// BulkMessageRequest (whatsapp.yaml): several contents for one recipient, delivered in order. It has no place for
/// what only single messages have: `context` and `overrides`.
pub(super) static BULK: Packed = packed!(Object(&[
    needs("to", "/to", As(&parties::RECIPIENT)),
    takes("from", "/from", As(&parties::SENDER)),
    needs("channel", "", CHANNEL),
    needs("messages", "", Each(&content::CONTENT)),
]));

/// What may stand under `tyntec` in a neutral message.
pub(super) static EXTRAS: Packed = packed!(Object(&[
    // Of this message.
    takes("overrides", "overrides", OVERRIDES),
    // The customer's hash, from 3.21 on.
    takes("identityKeyHash", "identityKeyHash", Text),
    // The header of a product, which neutral products do not have.
    takes("header", "header", header::OWN_HEADER),
]));

/// The one channel of this API that Waxwing speaks.
const CHANNEL: Shape = Constant("whatsapp");

/// MessageRequestOverrides.
const OVERRIDES: Shape = Object(&[takes("notificationCallbackUrl", "notificationCallbackUrl", Text)]);
