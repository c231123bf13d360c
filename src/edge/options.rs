//! The options of a call.

use crate::json::{Document, Node, parse};
use crate::message::{Kind, MessageTree};
use crate::operation::Error;
use crate::provider::{Registered, Settings, find};
use crate::rules::CheckOptions;
use crate::template::{Choice, choose};

/// Options that have been read.
pub(super) struct Options<'a> {
    pub(super) registered: &'static Registered,
    pub(super) node: &'a Node<'a>,
}

impl<'a> Options<'a> {
    pub(super) fn read(document: &'a Document<'a>) -> Result<Self, Error> {
        let name = document.root.text_at("provider").unwrap_or_default();
        let registered = find(name).ok_or_else(|| unknown_provider(name))?;
        Ok(Self { registered, node: &document.root })
    }

    pub(super) fn settings(&self) -> Settings<'a> {
        Settings::new(self.node)
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.node.get(key).and_then(Node::bool).unwrap_or_default()
    }

    /// The definition for a message: of those given as `template`, else of a store's, given as `templates`. It puts
    /// parameters given by name in order.
    pub(super) fn choice(&self, message: &Node<'_>) -> Choice<'a> {
        let (own, stored) = (self.node.present("template"), self.node.present("templates"));
        own.or(stored).map_or_else(Choice::default, |given| choose(given, message, own.is_none()))
    }

    /// What is known beside the message.
    pub(super) fn beside<'o>(&self, choice: &'o Choice<'o>) -> CheckOptions<'o> {
        #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 are far below 2^53")]
        let time = |key: &str| self.node.get(key).and_then(Node::number).map(|time| time as i64);
        CheckOptions { now: time("now"), last_inbound_at: time("lastInboundAt"), ..CheckOptions::default() }.with_choice(choice)
    }

    /// What the client lacks; nothing where there is no client.
    pub(super) fn missing(&self, message: Option<&MessageTree<'_>>) -> Vec<&'static str> {
        if !self.flag("client") {
            return Vec::new();
        }
        let (provider, settings) = (self.registered.provider, self.settings());
        let send = provider.catalogue().find(|operation| operation.is_send());
        let scheme = send.map_or_else(|| settings.scheme(provider.about()), |send| provider.scheme_for(send, &settings));
        let mut missing = settings.missing(provider.about(), scheme);
        let has_from = message.is_some_and(|message| message.get("from").is_some() || message.kind == Kind::Raw);
        missing.retain(|key| *key != "from" || !has_from);
        missing
    }
}

pub(super) fn lacks(missing: Vec<&'static str>) -> Error {
    let message = format!("The client lacks {}.", missing.join(", "));
    Error::Config { missing, message }
}

pub(super) fn unknown_provider(name: &str) -> Error {
    let message = format!("There is no provider “{name}”; there are {}.", crate::provider::NAMES.join(", "));
    Error::Config { missing: vec!["provider"], message }
}

pub(super) fn read_options(text: &str) -> Result<Document<'_>, Error> {
    parse(text).map_err(|_| Error::Config { missing: Vec::new(), message: "The options are not JSON.".into() })
}
