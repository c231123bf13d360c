//! What Acme posts.

use crate::event::{Mark, Row};
use crate::shape::Shape::{Object, Text};
use crate::shape::{Packed, needs, packed};

/// Every kind of body.
pub(super) static EVENTS: &[Row] =
    &[Row::new("message.received", Mark::Has("said"), &SAID, "Acme, webhook").says(&[("content/type", "text")])];

static SAID: Packed = packed!(Object(&[needs("id", "messageId", Text), needs("by", "from", Text), needs("said", "content/text", Text)]));
