//! Calls (3.28).

use super::PERSON;
use crate::event::{LOWER, PARTY};
use crate::shape::Shape::{As, Number, Object, Text};
use crate::shape::{INSTANT, Packed, flat, packed, takes};

/// WhatsAppCallMessage, and WhatsAppCall*Status, which has the call's id as `messageId`. The kind of a session is
/// `sdpType` in the schema and `type` in the example.
pub(super) static CALL: Packed = packed!(Object(&[
    takes("callId", "callId", Text),
    takes("messageId", "callId", Text),
    takes("from", "from", As(&PARTY)),
    takes("to", "to", As(&PARTY)),
    takes("timestamp", "at", As(&INSTANT)),
    takes("direction", "direction", As(&LOWER)),
    takes("session", "session", Object(&[takes("sdpType", "type", Text), takes("type", "type", Text), takes("sdp", "sdp", Text)]),),
    takes("status", "status", As(&LOWER)),
    takes("ctaPayload", "buttonPayload", Text),
    takes("deeplinkPayload", "deeplinkPayload", Text),
    takes("startTime", "startedAt", As(&INSTANT)),
    takes("endTime", "endedAt", As(&INSTANT)),
    takes("duration", "duration", Number),
    takes("whatsapp", "", Object(&[takes("senderName", "senderName", Text), flat(PERSON)])),
]));
