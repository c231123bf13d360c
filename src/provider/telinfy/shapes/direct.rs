//! POST /whatsapp/message/direct.

use super::codec::NUMBER;
use super::{CALL_BACK_DATA, CALLBACK_DATA};
use crate::shape::Shape::{As, Bool, Object, Text};
use crate::shape::{Is, Packed, Shape, Union, Variant, needs, packed, takes};

/// A message outside templates. Other values of `type` are documented nowhere.
pub(in crate::provider::telinfy) static DIRECT: Packed =
    packed!(Shape::Union(&Union { tag: "type", of: &[Variant { tag: "text", is: Is::Else, shape: TEXT }] }));

/// Text within the 24 hours after the recipient wrote (X-6826140263). Call-back data is allowed here too (SEED line 36).
const TEXT: Shape = Object(&[
    needs("to", "/to", As(&NUMBER)),
    // `previewUrl` in camel case, unlike Meta's.
    needs("text", "", Object(&[takes("previewUrl", "previewUrl", Bool), needs("body", "text", Text)])),
    CALL_BACK_DATA,
    CALLBACK_DATA,
]);
