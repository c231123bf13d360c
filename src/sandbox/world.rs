//! What the servers remember.

use super::desk::Store;
use super::life::{self, Planned};
use std::collections::BTreeMap;

/// A message that a server has taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The provider.
    pub provider: &'static str,
    /// The id that the server gave.
    pub id: String,
    /// The neutral message as JSON.
    pub message: String,
    /// When, in milliseconds of the sandbox's clock.
    pub at: u64,
    /// Whether it arrives, or with which of WhatsApp's codes it fails.
    pub fault: Option<&'static str>,
}

/// The state of all servers: one clock, one counter for ids, the messages taken.
#[derive(Debug, Default)]
pub struct World {
    /// Milliseconds since the epoch.
    pub now: u64,
    /// The messages taken, oldest first.
    pub sent: Vec<Sent>,
    /// Whatever else is kept.
    pub store: Store,
    /// What will be posted, in the order in which it was planned.
    pub planned: Vec<Planned>,
    /// When a person last wrote to a provider's number.
    pub heard: BTreeMap<(&'static str, String), u64>,
    /// Whether what needs an open service window fails outside of it.
    pub has_windows: bool,
    /// How many of the next messages fail.
    pub failing: u32,
    count: u64,
}

impl World {
    /// The next number; ids are made of it, so that a run can be repeated.
    pub fn count(&mut self) -> u64 {
        self.count += 1;
        self.count
    }

    /// A UUID made of the next number.
    pub fn uuid(&mut self) -> String {
        format!("00000000-0000-4000-8000-{:012x}", self.count())
    }

    /// Keeps a message about which nothing is posted.
    pub fn keep(&mut self, provider: &'static str, id: String, message: String) {
        let fault = life::fault(provider, &message, self);
        self.sent.push(Sent { provider, id, message, at: self.now, fault });
    }

    /// Takes a message, whose life begins.
    pub fn take(&mut self, provider: &'static str, id: String, message: String) {
        self.keep(provider, id, message);
        life::plan(self);
    }
}
