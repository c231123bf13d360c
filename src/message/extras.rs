//! What one provider takes beyond the neutral fields.

use serde::ser::SerializeMap;

use crate::json::{Node, Str};
use crate::provider;

/// The members under providers' names, with the vendors' own field names.
///
/// A message stays portable: what stands under another provider's name is passed over, not refused.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Extras<'a> {
    sets: Vec<(&'static str, Vec<(Str<'a>, &'a Node<'a>)>)>,
}

impl<'a> Extras<'a> {
    pub(super) fn read(node: &'a Node<'a>) -> Self {
        let mut extras = Self::default();
        for name in provider::NAMES {
            for (key, member) in node.get(name).map_or(&[][..], Node::members) {
                extras.add(name, key.clone(), member);
            }
        }
        extras
    }

    /// Adds a member to the set of a provider.
    pub fn add(&mut self, provider: &'static str, key: Str<'a>, member: &'a Node<'a>) {
        match self.sets.iter_mut().find(|(name, _)| *name == provider) {
            Some((_, members)) => members.push((key, member)),
            None => self.sets.push((provider, vec![(key, member)])),
        }
    }

    /// The members under a provider's name.
    pub fn of(&self, provider: &str) -> &[(Str<'a>, &'a Node<'a>)] {
        self.sets.iter().find(|(name, _)| *name == provider).map_or(&[], |(_, members)| members)
    }

    pub(super) fn write_members<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        for (name, members) in &self.sets {
            map.serialize_entry(name, &Members(members))?;
        }
        Ok(())
    }
}

struct Members<'m, 'a>(&'m [(Str<'a>, &'a Node<'a>)]);

impl serde::Serialize for Members<'_, '_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, node)| (key, *node)))
    }
}
