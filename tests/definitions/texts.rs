//! Rows about name, language, header, body, footer, how long delivery is tried, and changes.

use serde_json::json;

use super::bases::{base, edited};
use super::platform::bad;
use super::probe::Probe::{self, Change, Edit, Emoji, Length, Number, Statuses, Words};

/// What a row is about.
pub fn texts(id: &str) -> Vec<Probe> {
    let header = |kind: &str| match kind {
        "text" => json!({ "text": "New" }),
        "location" => json!({ "location": {} }),
        kind => json!({ kind: { "example": "https://files.example/a" } }),
    };
    match id {
        "tc.name.pattern" => {
            let mut probes = vec![Length("bare", "/name")];
            probes.extend(["Order", "a-b", "größe", "a b"].map(|name| bad("bare", json!({ "/name": name }), "/name")));
            probes.push(bad("bare", json!({ "/name": null }), "/name"));
            probes
        }
        "tc.category" => vec![
            Words(|word| Some(base(&word.to_lowercase())), vec![(edited("bare", &json!({ "/category": "service" })), "/category")]),
            bad("bare", json!({ "/category": null }), "/category"),
        ],
        "tc.language" => vec![
            Words(
                |word| Some(edited("bare", &json!({ "/language": word }))),
                ["en-US", "EN", "xx", "fil_PH", ""].map(|language| (edited("bare", &json!({ "/language": language })), "/language")).into(),
            ),
            bad("bare", json!({ "/language": null }), "/language"),
        ],
        "tc.components.body" => vec![
            bad("bare", json!({ "/body": null }), "/body"),
            bad("bare", json!({ "/body": [{ "text": "a" }] }), "/body"),
            bad("bare", json!({ "/body": {} }), "/body/text"),
        ],
        "tc.components.header" => vec![
            bad("bare", json!({ "/header": [{ "text": "a" }, { "text": "b" }] }), "/header"),
            bad("plain", json!({ "/header/image": { "example": "https://files.example/a" } }), "/header"),
            bad("bare", json!({ "/header": {} }), "/header"),
        ],
        "tc.components.footer" => {
            vec![bad("bare", json!({ "/footer": [{ "text": "a" }] }), "/footer"), bad("bare", json!({ "/footer": {} }), "/footer/text")]
        }
        "tc.components.buttons" => {
            vec![bad("bare", json!({ "/buttons": [] }), "/buttons"), bad("bare", json!({ "/buttons": {} }), "/buttons")]
        }
        "tc.header.format" => {
            let good = |word: &str| {
                let header = match word {
                    "TEXT" => json!({ "text": "New" }),
                    "LOCATION" => json!({ "location": {} }),
                    file => json!({ file.to_lowercase(): { "example": "https://files.example/a" } }),
                };
                Some(edited("marketing", &json!({ "/header": header })))
            };
            vec![Words(good, vec![(edited("bare", &json!({ "/header": { "audio": {} } })), "/header/audio")])]
        }
        "tc.header.text.length" => vec![Length("plain", "/header/text")],
        "tc.header.text.vars" => vec![bad("plain", json!({ "/header/text": "From {{1}} to {{2}} now" }), "/header/text")],
        "tc.header.text.clean" => ["New\nnow", "New 🌷", "New *now*", "2 * 3", "_New_", "~Old~", "```New```"]
            .map(|text| Edit("plain", json!({ "/header/text": "New_now" }), json!({ "/header/text": text }), "/header/text"))
            .into(),
        "tc.header.text.edges" => {
            ["{{1}} left", "Order {{1}}"].map(|text| bad("plain", json!({ "/header/text": text }), "/header/text")).into()
        }
        "tc.header.media.example" => [
            ("image", "/header/image/example"),
            ("video", "/header/video/example"),
            ("document", "/header/document/example"),
            ("gif", "/header/gif/example"),
        ]
        .map(|(kind, at)| Edit("marketing", json!({ "/header": header(kind) }), json!({ "/header": { kind: {} } }), at))
        .into(),
        "tc.header.location" => vec![Words(
            |word| Some(edited(&word.to_lowercase(), &json!({ "/header": { "location": {} } }))),
            vec![
                (edited("code", &json!({ "/header": { "location": {} } })), "/header"),
                (edited("bare", &json!({ "/header": { "location": { "name": "Shop" } } })), "/header/location/name"),
            ],
        )],
        "tc.header.gif" => {
            vec![Edit("marketing", json!({ "/header": header("video") }), json!({ "/header": header("gif") }), "/header/gif")]
        }
        "tc.body.length" => vec![Length("bare", "/body/text")],
        "tc.body.length.marketing" => vec![Length("marketing", "/body/text")],
        "tc.body.length.lto" => vec![Length("offer", "/body/text")],
        "tc.body.length.spm" => vec![Length("single_product", "/body/text"), Length("cards", "/cards/1/body/text")],
        "tc.body.emoji.marketing" => vec![Emoji("marketing", "/body/text")],
        "tc.body.emoji.utility" => vec![Emoji("bare", "/body/text")],
        "tc.body.newlines" => {
            vec![Edit("bare", json!({ "/body/text": "One\n\ntwo" }), json!({ "/body/text": "One\n\n \n\ntwo" }), "/body/text")]
        }
        "tc.footer.length" => vec![Length("plain", "/footer/text")],
        "tc.footer.vars" => vec![bad("plain", json!({ "/footer/text": "The {{1}} shop" }), "/footer/text")],
        "tc.footer.clean" => ["The\nshop", "The shop 🌷"].map(|text| bad("plain", json!({ "/footer/text": text }), "/footer/text")).into(),
        "tc.url.shorteners" => ["See https://bit.ly/17", "See tinyurl.com/17 soon"]
            .map(|text| {
                Edit("bare", json!({ "/body/text": "See https://shop.example/bit.ly" }), json!({ "/body/text": text }), "/body/text")
            })
            .into(),
        "tc.ttl.auth" | "tc.ttl.utility" | "tc.ttl.marketing" => {
            let name = match id {
                "tc.ttl.auth" => "code",
                "tc.ttl.utility" => "bare",
                _ => {
                    return vec![
                        Number("marketing", "/validitySeconds"),
                        bad("marketing", json!({ "/validitySeconds": -1 }), "/validitySeconds"),
                    ];
                }
            };
            vec![
                Number(name, "/validitySeconds"),
                Edit(name, json!({ "/validitySeconds": -1 }), json!({ "/validitySeconds": 60.5 }), "/validitySeconds"),
            ]
        }
        "tc.edit.status" => vec![Statuses(&["pending", "disabled", "in_appeal", "deleted", "unknown"])],
        "tc.edit.category" => vec![Change("paused", "approved", json!({ "/category": "marketing", "/buttons": null }), "/category")],
        _ => Vec::new(),
    }
}
