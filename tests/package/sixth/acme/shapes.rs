//! What Acme's bodies look like, and where each part of them stands in a neutral message.

use crate::shape::Shape::{As, Object, Text};
use crate::shape::{Packed, RECIPIENT, needs, packed, takes};

/// The body of a send.
pub(super) static MESSAGE: Packed =
    packed!(Object(&[needs("to", "to", As(&RECIPIENT)), needs("text", "text", Text), takes("campaign", "/acme/campaign", Text)]));

/// What may stand under `acme` in a neutral message.
pub(super) static EXTRAS: Packed = packed!(Object(&[takes("campaign", "campaign", Text)]));
