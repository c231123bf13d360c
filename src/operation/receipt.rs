//! What a provider says when it takes a message.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::json::words;
use crate::rules::entry;

words! {
    /// How far a message has come. What a provider says beyond these is `unknown`, with its own word beside.
    pub enum Status {
        /// The provider has taken it.
        Accepted = "accepted",
        /// WhatsApp has taken it.
        Sent = "sent",
        /// It is on the phone.
        Delivered = "delivered",
        /// It has been read.
        Read = "read",
        /// It will not arrive.
        Failed = "failed",
        /// The recipient deleted it.
        Deleted = "deleted",
        /// Something this version does not know.
        Unknown = "unknown",
    }
}

/// What a provider says when it takes a message.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Receipt {
    /// The provider's id of the message.
    pub id: String,
    /// WhatsApp's id (wamid), where the provider gives it.
    pub whatsapp_id: Option<String>,
    /// The caller's own id.
    pub client_message_id: Option<String>,
    /// The provider's id of the whole request, where several messages went together.
    pub bulk_id: Option<String>,
    /// Who gets it, where the provider says so.
    pub to: Option<String>,
    /// How far it is.
    pub status: Status,
    /// The provider's word for that.
    pub raw_status: Option<String>,
}

impl Serialize for Receipt {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        entry(&mut map, "whatsappId", self.whatsapp_id.as_ref())?;
        entry(&mut map, "clientMessageId", self.client_message_id.as_ref())?;
        entry(&mut map, "bulkId", self.bulk_id.as_ref())?;
        entry(&mut map, "to", self.to.as_ref())?;
        map.serialize_entry("status", &self.status)?;
        entry(&mut map, "rawStatus", self.raw_status.as_ref())?;
        map.end()
    }
}
