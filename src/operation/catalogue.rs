//! An entry of a provider's catalogue.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::http::Method;
use crate::message::{Kind, Kinds};

/// One method and path of a provider.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// `resource.verb`, the same for every provider that has the like: `messages.send`.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path after the base URL, with `{parameters}`.
    pub path: &'static str,
    /// For sends: the kinds that go this way.
    pub kinds: Option<Kinds>,
    /// The variant of the provider's API it belongs to, where there are several.
    pub variant: Option<&'static str>,
    /// What it does, in one sentence.
    pub summary: &'static str,
    /// The document that describes it.
    pub source: &'static str,
    /// Whether what is known of it is less than certain.
    pub experimental: bool,
}

impl Serialize for Operation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("method", self.method.name())?;
        map.serialize_entry("path", self.path)?;
        if let Some(kinds) = self.kinds {
            map.serialize_entry("kinds", &kinds.iter().map(Kind::name).collect::<Vec<_>>())?;
        }
        if let Some(variant) = self.variant {
            map.serialize_entry("variant", variant)?;
        }
        map.serialize_entry("summary", self.summary)?;
        map.serialize_entry("source", self.source)?;
        if self.experimental {
            map.serialize_entry("experimental", &true)?;
        }
        map.end()
    }
}
