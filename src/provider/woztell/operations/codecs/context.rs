//! The channel in a query, and the query for what the signed context is made of.

use crate::json::{Node, Str, Value, parse, write};
use crate::shape::Shape::{Object, Setting, Text};
use crate::shape::{Codec, needs};
use crate::text::cut;

pub(in crate::provider::woztell) const PATH: &str = "/v3";

/// The query, word for word as the document has it.
pub(in crate::provider::woztell) fn query(channel: &str, environment: &str) -> String {
    // GraphQL's strings have JSON's escapes.
    let (channel, environment) = (write(channel), write(environment));
    [
        "query {\napiViewer{\nchannel(channelId:",
        &channel,
        "){\nappId\nenvironment(envId:",
        &environment,
        "){\ninfo\nintegration{\nintegrationId\n}\nappIntegrationSignature\n}\n}\n}\n}",
    ]
    .concat()
}

/// The channel and the environment in such a query.
pub(in crate::provider::woztell) fn read_query(query: &str) -> Option<(String, String)> {
    let text = |json: &str| Some(parse(json).ok()?.root.text()?.to_owned());
    let (channel, rest) = cut(cut(query, "channel(channelId:")?.1, "){\nappId")?;
    let (environment, _) = cut(cut(rest, "environment(envId:")?.1, "){\ninfo")?;
    Some((text(channel)?, text(environment)?))
}

pub(in super::super) const QUERY: Codec = Codec {
    inspect: |node, reader| {
        if node.text().and_then(read_query).is_none() {
            reader.mismatch(node, "the query for the signed context");
        }
    },
    write: |node, source, writer| {
        let part = |key| node.and_then(|input| input.text_at(key)).or_else(|| source.settings.text(key));
        let (Some(channel), Some(environment)) = (part("channelId"), part("environmentId")) else { return false };
        writer.string(&query(channel, environment));
        true
    },
    read: |node| {
        let (channel, environment) = node.text().and_then(read_query)?;
        let members = [("channelId", channel), ("environmentId", environment)];
        Some(Node::new(Value::Object(members.map(|(key, text)| (Str::Borrowed(key), Node::text_of(text))).into())))
    },
    face: Object(&[
        needs("channelId", "channelId", Setting("channelId", &Text)),
        needs("environmentId", "environmentId", Setting("environmentId", &Text)),
    ]),
};

/// The channel, unless the account itself is named: one of the two is asked for (S:123-124).
pub(in super::super) const CHANNEL: Codec = Codec {
    inspect: |node, reader| reader.check_text(node),
    write: |node, source, writer| {
        let own = source.settings.text("channelId").filter(|_| source.whole.present("id").is_none());
        node.and_then(Node::text).or(own).map(|id| writer.string(id)).is_some()
    },
    face: Text,
    ..Codec::SAME
};

/// The account; the client's where there is no channel either.
pub(in super::super) const ACCOUNT: Codec = Codec {
    write: |node, source, writer| {
        let has_channel = source.whole.present("channelId").is_some() || source.settings.text("channelId").is_some();
        let own = source.settings.text("accountId").filter(|_| !has_channel);
        node.and_then(Node::text).or(own).map(|id| writer.string(id)).is_some()
    },
    ..CHANNEL
};
