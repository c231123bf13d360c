//! What the signed context is made of: one query of the Open API (S:50-91).

use crate::http::Method::Post;
use crate::json::{Node, Str, Value, parse, write};
use crate::operation::Operation;
use crate::shape::Shape::{As, Bool, Object, Setting, Text, Whole};
use crate::shape::{Codec, Packed, needs, packed, takes};
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

const QUERY: Codec = Codec {
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

static CONTEXT: Packed = packed!(Object(&[needs("body", "", Object(&[needs("query", "", As(&QUERY))]))]));

static GIVEN: Packed = packed!(Object(&[needs(
    "body",
    "",
    Object(&[needs(
        "data",
        "",
        Object(&[needs(
            "apiViewer",
            "",
            Object(&[needs(
                "channel",
                "",
                Object(&[
                    needs("appId", "appId", Text),
                    needs(
                        "environment",
                        "",
                        Object(&[
                            needs(
                                "info",
                                "",
                                Object(&[
                                    takes("integrationId", "integrationId", Text),
                                    takes("build", "build", Whole),
                                    takes("alias", "alias", Text),
                                    needs("appIntegrationId", "appIntegrationId", Text),
                                    takes("subscribed", "isSubscribed", Bool),
                                ])
                            ),
                            takes("integration", "", Object(&[takes("integrationId", "integrationId", Text)])),
                            needs("appIntegrationSignature", "signature", Text),
                        ])
                    ),
                ])
            )])
        )])
    )])
)]));

pub(super) static AUTH: &[Operation] = &[Operation::new(
    "auth.context",
    Post,
    PATH,
    "Reads what the signed context of a channel is made of.",
    "Public API for WhatsApp Cloud, Payload & Signed Context",
)
.takes(&CONTEXT)
.gives(&GIVEN)];
