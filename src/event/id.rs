//! What tells an event from every other.

use crate::json::{Node, Writer};

/// The same for the same entry however often it is posted. Of what is said once of a message or a call, who says it, what
/// it is about and what is said; otherwise a digest of the entry.
pub(super) fn id(provider: &str, kind: &str, event: &Node<'_>, entry: &Node<'_>) -> String {
    let text = |key| event.text_at(key).filter(|text| !text.is_empty());
    let is_once = kind.starts_with("message.") || kind.starts_with("call.");
    let about = text("eventId").or_else(|| text("messageId").or_else(|| text("callId")).filter(|_| is_once));
    match about {
        Some(about) => {
            let mut id = [provider, ":", kind, ":", about].concat();
            if let Some(said) = text("rawStatus").or_else(|| text("status")) {
                id.push(':');
                id.push_str(said);
            }
            id
        }
        None => {
            let mut writer = Writer::default();
            writer.node(entry);
            [provider, ":", kind, ":", &digest(writer.into_text().as_bytes())].concat()
        }
    }
}

/// FNV-1a with 64 bits, in hexadecimal digits: ids are to differ, not to be safe from forgers.
fn digest(bytes: &[u8]) -> String {
    let digest = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3));
    digest.to_be_bytes().iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}
