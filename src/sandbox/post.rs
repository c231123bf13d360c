//! What the servers post: bodies in the providers' own forms, at their time on the sandbox's clock.

use serde_json::Value;

use super::desk;
use super::life::{Planned, What, status};
use super::world::World;
use crate::event::write;
use crate::json::parse;
use crate::provider::{ALL, Settings, find};

/// A body to be posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// The provider.
    pub provider: &'static str,
    /// The type of the event that it holds: `message.status`, `message.received`, `template.status`.
    pub event: String,
    /// The body.
    pub body: String,
    /// How often it was posted before.
    pub tries: usize,
}

impl World {
    /// Takes out what is to be posted by now, the earliest first.
    pub fn due(&mut self) -> Vec<Post> {
        for registered in &ALL {
            desk::review(registered.provider.about().name, self);
        }
        let now = self.now;
        let (mut due, later): (Vec<_>, Vec<_>) = self.planned.drain(..).partition(|planned| planned.at <= now);
        self.planned = later;
        due.sort_by_key(|planned| planned.at);
        due.into_iter().filter_map(|planned| self.post(planned)).collect()
    }

    fn post(&self, Planned { at, provider, what }: Planned) -> Option<Post> {
        let event = match what {
            What::Again(post) => return Some(post),
            What::Event(event) => event,
            What::State(place, state) => status(self.sent.get(place)?, state, at)?,
        };
        let body = body(provider, &event)?;
        Some(Post { provider, event: event.get("type")?.as_str()?.to_owned(), body, tries: 0 })
    }

    /// Plans to post again what nobody took; says whether the provider does.
    pub fn repeat(&mut self, post: Post) -> bool {
        let webhooks = find(post.provider).map(|registered| registered.provider.server().webhooks());
        let Some(after) = webhooks.and_then(|webhooks| webhooks.repeat(&post.event, post.tries)) else { return false };
        let again = Post { tries: post.tries + 1, ..post };
        self.planned.push(Planned { at: self.now + after, provider: again.provider, what: What::Again(again) });
        true
    }
}

/// The provider's body for a neutral event, with what all of its events have in common; `None` where it documents none.
pub(super) fn body(provider: &str, event: &Value) -> Option<String> {
    let provider = find(provider)?.provider;
    let mut whole: Value = serde_json::from_str(provider.server().webhooks().members).ok()?;
    if let (Value::Object(members), Value::Object(own)) = (&mut whole, event) {
        members.extend(own.iter().map(|(key, value)| (key.clone(), value.clone())));
    }
    let text = whole.to_string();
    let document = parse(&text).ok()?;
    write(provider, &document.root, &Settings::default())
}
