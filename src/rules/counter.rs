//! How full a form's fields are.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::issue::Unit;

/// How full a limited field is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counter {
    /// The field.
    pub path: String,
    /// The rule that limits it.
    pub rule: &'static str,
    /// How much there is.
    pub actual: usize,
    /// How much there may be.
    pub limit: u32,
    /// What both count.
    pub unit: Unit,
}

impl Serialize for Counter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("path", &self.path)?;
        map.serialize_entry("rule", self.rule)?;
        map.serialize_entry("actual", &self.actual)?;
        map.serialize_entry("limit", &self.limit)?;
        map.serialize_entry("unit", &self.unit)?;
        map.end()
    }
}
