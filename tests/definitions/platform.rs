//! The rows of WhatsApp's rules for new templates, and what each is about in a neutral definition.

use serde_json::{Value, json};

use super::bases::{base, edited};
use super::probe::Probe::{self, Change, Edit, Emoji, Items, Length, Number, Statuses, Words};

/// The rows that are not enforced, and why.
pub const NOT_ENFORCED: &[(&str, &str)] = &[
    ("tc.name.unique", "not visible to a client"),
    ("tc.name.deleted", "not visible to a client"),
    ("tc.duplicate", "not visible to a client"),
    ("tc.btn.flow.published", "not visible to a client"),
    ("tc.limit.total.unverified", "not visible to a client"),
    ("tc.limit.total.verified", "not visible to a client"),
    ("tc.parameter_format", "no neutral field"),
    ("tc.auth.apps.unique", "no neutral field"),
    ("tc.auth.bulk", "no neutral field"),
];

/// The rows that are about what a client does over time: it counts, tests/js/definitions.test.mjs.
pub const COUNTED: &[&str] = &["tc.limit.hour", "tc.edit.rate.day", "tc.edit.rate.month"];

/// Changes that lead to a fault at `at`, the base itself being right.
fn bad(name: &'static str, changes: Value, at: &'static str) -> Probe {
    Edit(name, json!({}), changes, at)
}

/// A body with a text and the examples of its variables.
fn body(text: &str, examples: &[&str]) -> Value {
    let examples = if examples.is_empty() { Value::Null } else { json!(examples) };
    json!({ "/body/text": text, "/body/examples": examples })
}

fn bad_body(text: &str, examples: &[&str]) -> Probe {
    bad("plain", body(text, examples), "/body/text")
}

fn quick_reply(index: i64) -> Value {
    json!({ "type": "quick_reply", "text": format!("Reply {index}") })
}

/// What a row is about; nothing for rows that are listed above and for rows that are new.
pub fn probes(id: &str) -> Vec<Probe> {
    let area = id.split('.').nth(1).unwrap_or_default();
    match area {
        "btn" => buttons(id),
        "auth" => authentication(id),
        "carousel" | "lto" | "mpm" => special(id),
        "var" | "example" => variables(id),
        _ => texts(id),
    }
}

fn texts(id: &str) -> Vec<Probe> {
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

fn variables(id: &str) -> Vec<Probe> {
    match id {
        "tc.var.syntax.positional" => ["{{ 1 }}", "{{0}}", "{{01}}", "{{}}", "{{1.}}"]
            .map(|variable| bad_body(&format!("Dear {variable}, your order has left our house."), &[])).into(),
        "tc.var.syntax.named" => ["{{Name}}", "{{first-name}}", "{{first name}}", "{{größe}}"]
            .map(|variable| Edit(
                "plain",
                json!({ "/header": null, "/body": { "text": "Dear {{first_name2}}, your order has left our house.", "examples": ["Ann"] } }),
                body(&format!("Dear {variable}, your order has left our house."), &[]),
                "/body/text",
            )).into(),
        "tc.var.named.length" => {
            // The row has no text of its own: the name stands between others.
            let named = |length: usize| body(&format!("Dear {{{{{}}}}}, your order has left our house.", "x".repeat(length)), &["Ann"]);
            vec![Edit("bare", named(32), named(33), "/body/text"), Edit("bare", named(1), body("Dear {{}}, your order has left.", &[]), "/body/text")]
        }
        "tc.var.named.unique" => vec![Edit(
            "bare",
            body("Dear {{name}}, your order {{order}} has left our house today.", &["Ann", "17"]),
            body("Dear {{name}}, your order, {{name}}, has left our house today.", &["Ann"]),
            "/body/text",
        )],
        "tc.var.sequential" => vec![
            bad_body("Dear {{1}}, your order {{3}} has left our house today.", &["Ann", "17"]),
            bad_body("Dear {{2}}, your order {{1}} has left our house today.", &["Ann", "17"]),
            bad("plain", json!({ "/header/text": "Order {{2}} left" }), "/header/text"),
        ],
        "tc.var.braces" => ["Dear {{1}, your order has left.", "Dear 1}}, your order has left.", "Dear {{Ann, your order has left."]
            .map(|text| bad_body(text, &[])).into(),
        "tc.var.special" => ["{{#1}}", "{{price$}}", "{{100%}}"].map(|variable| bad_body(&format!("Dear {variable}, your order has left."), &[])).into(),
        "tc.var.edges" => vec![
            bad_body("{{1}}, your order has left our house.", &["Ann"]).into_edge("{{1}} your order has left our house.", &["Ann"]),
            bad_body("Your order has left our house, {{1}}", &["Ann"]),
            bad("cards", json!({ "/cards/0/body": { "text": "Shoes as you like them, {{1}}", "examples": ["Ann"] } }), "/cards/0/body/text"),
        ],
        "tc.var.adjacent" => ["Dear {{1}}{{2}}, your order has left our house today.", "Dear {{1}} {{2}}, your order has left our house today."]
            .map(|text| bad_body(text, &["Ann", "Lee"])).into(),
        "tc.var.ratio" => vec![Edit("bare", body("Dear {{1}}, it has left.", &["Ann"]), body("Dear {{1}}, it left.", &["Ann"]), "/body/text")],
        "tc.example.body" => vec![
            bad("plain", json!({ "/body/examples": null }), "/body/examples"),
            bad("plain", json!({ "/body/examples": ["Ann"] }), "/body/examples"),
            bad("plain", json!({ "/body/examples": ["Ann", "17", "18"] }), "/body/examples"),
            bad("plain", json!({ "/body/examples": ["Ann", ""] }), "/body/examples/1"),
            bad("plain", json!({ "/body/examples": ["Ann", 17] }), "/body/examples/1"),
            bad("plain", json!({ "/body/examples": "Ann" }), "/body/examples"),
        ],
        "tc.example.header" => vec![bad("plain", json!({ "/header/example": null }), "/header/example"), bad("plain", json!({ "/header/example": "" }), "/header/example")],
        "tc.example.clean" => ["A\nnn", "A\rnn", "A\tnn"]
            .into_iter()
            .flat_map(|example| {
                [bad("plain", json!({ "/body/examples": [example, "17"] }), "/body/examples/0"), bad("plain", json!({ "/header/example": example }), "/header/example")]
            })
            .collect(),
        _ => Vec::new(),
    }
}

impl Probe {
    /// The same with another body that is wrong.
    fn into_edge(self, text: &str, examples: &[&str]) -> Self {
        match self {
            Edit(name, good, _, at) => Edit(name, good, body(text, examples), at),
            other => other,
        }
    }
}

fn buttons(id: &str) -> Vec<Probe> {
    match id {
        "tc.btn.total" => vec![Items("bare", quick_reply, &["/buttons"], "/buttons")],
        // APP and CALL_PERMISSION_REQUEST are buttons of none of the providers; leave to call is a part of its own.
        "tc.btn.type" => {
            let good = |word: &str| match word {
                "APP" | "CALL_PERMISSION_REQUEST" => None,
                "MPM" => Some(base("products")),
                "SPM" => Some(base("single_product")),
                "OTP" => Some(base("code")),
                word => Some(base(&word.to_lowercase())),
            };
            vec![Words(good, vec![(edited("bare", &json!({ "/buttons": [{ "type": "sms", "text": "Write" }] })), "/buttons/0/type")])]
        }
        "tc.btn.max.quick_reply" => vec![Items("bare", quick_reply, &["/buttons"], "/buttons")],
        "tc.btn.max.url" => vec![Items(
            "bare",
            |index| json!({ "type": "url", "text": format!("Open {index}"), "url": "https://shop.example" }),
            &["/buttons"],
            "/buttons",
        )],
        "tc.btn.max.phone_number" => vec![Items(
            "bare",
            |index| json!({ "type": "phone_number", "text": format!("Call {index}"), "phoneNumber": "+4915112345678" }),
            &["/buttons"],
            "/buttons",
        )],
        "tc.btn.max.copy_code" => vec![Items("bare", |_| json!({ "type": "copy_code", "example": "SAVE20" }), &["/buttons"], "/buttons")],
        "tc.btn.max.voice_call" => {
            vec![Items("bare", |index| json!({ "type": "voice_call", "text": format!("Call {index}") }), &["/buttons"], "/buttons")]
        }
        "tc.btn.max.catalog" => vec![Items("bare", |_| json!({ "type": "catalog" }), &["/buttons"], "/buttons")],
        "tc.btn.max.mpm" => vec![Items("products", |_| json!({ "type": "multi_product" }), &["/buttons"], "/buttons")],
        "tc.btn.max.spm" => vec![Items("bare", |_| json!({ "type": "single_product" }), &["/buttons"], "/buttons")],
        "tc.btn.max.otp" => vec![Items(
            "code",
            |index| json!({ "type": "otp", "otpType": "copy_code", "text": format!("Copy {index}") }),
            &["/buttons"],
            "/buttons",
        )],
        "tc.btn.max.flow" => vec![Items(
            "bare",
            |index| json!({ "type": "flow", "text": format!("Book {index}"), "flowId": "1" }),
            &["/buttons"],
            "/buttons",
        )],
        "tc.btn.label.length" => {
            vec![Length("quick_reply", "/buttons/0/text"), Length("url", "/buttons/0/text"), Length("cards", "/cards/0/buttons/1/text")]
        }
        "tc.btn.label.clean" => ["Go {{1}}", "Go\nnow", "Go 🌷", "*Go*", "_Go_"]
            .into_iter()
            .flat_map(|text| {
                [
                    bad("quick_reply", json!({ "/buttons/0/text": text }), "/buttons/0/text"),
                    bad("cards", json!({ "/cards/1/buttons/0/text": text }), "/cards/1/buttons/0/text"),
                ]
            })
            .collect(),
        "tc.btn.label.unique" => vec![bad("plain", json!({ "/buttons/2/text": "Stop" }), "/buttons/2/text")],
        "tc.btn.grouping" => {
            let url = json!({ "type": "url", "text": "Open", "url": "https://shop.example" });
            let phone = json!({ "type": "phone_number", "text": "Call", "phoneNumber": "1" });
            vec![
                Edit(
                    "bare",
                    json!({ "/buttons": [quick_reply(0), quick_reply(1), url] }),
                    json!({ "/buttons": [quick_reply(0), url, quick_reply(1)] }),
                    "/buttons",
                ),
                Edit(
                    "bare",
                    json!({ "/buttons": [url, phone, quick_reply(1)] }),
                    json!({ "/buttons": [url, quick_reply(1), phone] }),
                    "/buttons",
                ),
            ]
        }
        "tc.btn.url.length" => vec![Length("url", "/buttons/0/url"), Length("cards", "/cards/0/buttons/0/url")]
            .into_iter()
            // An address of one letter is none, and that is said too.
            .map(|probe| match probe {
                Length(name, path) => Edit(
                    name,
                    json!({ path: format!("https://a.b/{}", "x".repeat(1988)) }),
                    json!({ path: format!("https://a.b/{}", "x".repeat(1989)) }),
                    path,
                ),
                other => other,
            })
            .chain([
                bad("url", json!({ "/buttons/0/url": "" }), "/buttons/0/url"),
                bad("url", json!({ "/buttons/0/url": null }), "/buttons/0/url"),
            ])
            .collect(),
        "tc.btn.url.var" => [
            "shop.example",
            "ftp://shop.example",
            "https://{{1}}",
            "https://shop.example/{{1}}/x",
            "https://shop.example/{{1}}{{2}}",
            "https://shop.example/{{1}",
            "https://shop.example/{x}",
            "https://shop.example/{{ 1 }}",
        ]
        .map(|url| {
            Edit(
                "url",
                json!({ "/buttons/0/url": "http://shop.example/?order={{order_id}}" }),
                json!({ "/buttons/0/url": url }),
                "/buttons/0/url",
            )
        })
        .into(),
        "tc.btn.url.example" => vec![
            bad("url", json!({ "/buttons/0/example": null }), "/buttons/0/example"),
            bad("url", json!({ "/buttons/0/example": "17" }), "/buttons/0/example"),
            bad("url", json!({ "/buttons/0/example": "https://shop.example/{{1}}" }), "/buttons/0/example"),
            bad("cards", json!({ "/cards/0/buttons/0/url": "https://shop.example/{{1}}" }), "/cards/0/buttons/0/example"),
        ],
        "tc.btn.url.whatsapp" => ["https://wa.me/49", "http://www.whatsapp.com", "https://api.whatsapp.com/send"]
            .map(|url| {
                Edit("url", json!({ "/buttons/0/url": "https://shop.example/wa.me" }), json!({ "/buttons/0/url": url }), "/buttons/0/url")
            })
            .into(),
        "tc.btn.phone.length" => vec![Length("phone_number", "/buttons/0/phoneNumber")],
        "tc.btn.copy.example" => {
            vec![Length("copy_code", "/buttons/0/example"), bad("copy_code", json!({ "/buttons/0/example": null }), "/buttons/0/example")]
        }
        "tc.btn.copy.notext" => vec![bad("copy_code", json!({ "/buttons/0/text": "Copy" }), "/buttons/0/text")],
        "tc.btn.flow.ref" => vec![
            bad("flow", json!({ "/buttons/0/flowId": null }), "/buttons/0/flowId"),
            bad("flow", json!({ "/buttons/0/flowName": "booking" }), "/buttons/0/flowName"),
        ],
        "tc.btn.flow.action" => vec![Words(
            |word| Some(edited("flow", &json!({ "/buttons/0/action": word }))),
            vec![(edited("flow", &json!({ "/buttons/0/action": "open" })), "/buttons/0/action")],
        )],
        "tc.btn.otp.alone" => vec![bad("code", json!({ "/buttons/1": quick_reply(0) }), "/buttons")],
        "tc.btn.fixed_labels" => vec![
            bad("catalog", json!({ "/buttons/0/text": "Look" }), "/buttons/0/text"),
            bad("single_product", json!({ "/buttons/0/text": "View items" }), "/buttons/0/text"),
            bad("products", json!({ "/buttons/0/text": "View" }), "/buttons/0/text"),
        ],
        _ => Vec::new(),
    }
}

fn special(id: &str) -> Vec<Probe> {
    let card = |_| base("cards")["cards"][0].clone();
    match id {
        "tc.carousel.cards" => vec![Items("cards", card, &["/cards"], "/cards")],
        "tc.carousel.category" => vec![bad("cards", json!({ "/category": "utility" }), "/cards")],
        // None of the providers has cards that show a product of a catalogue.
        "tc.carousel.header" => {
            let both = |header: Value| Some(edited("cards", &json!({ "/cards/0/header": header, "/cards/1/header": header })));
            let good = |word: &str| {
                let header = json!({ word.to_lowercase(): { "example": "https://files.example/a" } });
                (word != "PRODUCT").then(|| edited("cards", &json!({ "/cards/0/header": header, "/cards/1/header": header })))
            };
            vec![Words(
                good,
                vec![
                    (both(json!({ "document": { "example": "https://files.example/a" } })).unwrap(), "/cards/1/header"),
                    (edited("cards", &json!({ "/cards/1/header": null })), "/cards/1/header"),
                    (edited("cards", &json!({ "/cards/1/header": { "video": { "example": "https://files.example/a" } } })), "/cards/1"),
                ],
            )]
        }
        "tc.carousel.same" => vec![
            bad("cards", json!({ "/cards/1/buttons": [quick_reply(0)] }), "/cards/1"),
            bad("cards", json!({ "/cards/1/buttons": [quick_reply(0), quick_reply(1)] }), "/cards/1"),
        ],
        "tc.carousel.card.body" => vec![
            Length("cards", "/cards/0/body/text"),
            Edit("cards", json!({ "/cards/0/body": null, "/cards/1/body": null }), json!({ "/cards/1/body": null }), "/cards/1"),
            bad("cards", json!({ "/cards/1/body": {} }), "/cards/1/body/text"),
        ],
        "tc.carousel.card.buttons" => vec![
            Items("cards", quick_reply, &["/cards/0/buttons", "/cards/1/buttons"], "/cards/1/buttons"),
            bad("cards", json!({ "/cards/0/buttons": null, "/cards/1/buttons": null }), "/cards/1/buttons"),
            bad(
                "cards",
                json!({ "/cards/0/buttons": [{ "type": "catalog" }], "/cards/1/buttons": [{ "type": "catalog" }] }),
                "/cards/1/buttons/0/type",
            ),
        ],
        "tc.carousel.no_header" => vec![
            bad("cards", json!({ "/header": { "text": "New" } }), "/header"),
            bad("cards", json!({ "/footer": { "text": "New" } }), "/footer"),
            bad("cards", json!({ "/body": null }), "/body"),
        ],
        "tc.lto.category" => vec![bad("offer", json!({ "/category": "utility" }), "/limitedTimeOffer")],
        "tc.lto.text" => vec![Length("offer", "/limitedTimeOffer/text")],
        "tc.lto.no_footer" => vec![bad("offer", json!({ "/footer": { "text": "New" } }), "/footer")],
        "tc.lto.header" => vec![
            Words(
                |word| Some(edited("offer", &json!({ "/header": { word.to_lowercase(): { "example": "https://files.example/a" } } }))),
                vec![
                    (edited("offer", &json!({ "/header": { "text": "New" } })), "/header"),
                    (edited("offer", &json!({ "/header": { "location": {} } })), "/header"),
                ],
            ),
            Edit(
                "offer",
                json!({ "/header": null }),
                json!({ "/header": { "document": { "example": "https://files.example/a" } } }),
                "/header",
            ),
        ],
        "tc.lto.buttons" => {
            let offer = base("offer");
            let (code, url) = (&offer["buttons"][0], &offer["buttons"][1]);
            vec![
                Edit("offer", json!({ "/buttons": [url] }), json!({ "/buttons": [code] }), "/buttons"),
                Edit(
                    "offer",
                    json!({ "/limitedTimeOffer/hasExpiration": false, "/buttons": [url, code] }),
                    json!({ "/buttons": [url, code] }),
                    "/buttons",
                ),
                bad("offer", json!({ "/buttons": null }), "/buttons"),
            ]
        }
        "tc.mpm.shape" => vec![
            bad("products", json!({ "/header": null }), "/header"),
            bad("products", json!({ "/body": null }), "/body"),
            Edit("products", json!({ "/footer": { "text": "The shop" } }), json!({ "/category": "utility" }), "/category"),
        ],
        _ => Vec::new(),
    }
}

fn authentication(id: &str) -> Vec<Probe> {
    match id {
        "tc.auth.body.text" => vec![
            bad("code", json!({ "/body/text": "Your code" }), "/body/text"),
            bad("code", json!({ "/footer/text": "Hurry" }), "/footer/text"),
        ],
        "tc.auth.body.flag" => vec![
            Edit(
                "code",
                json!({ "/body/addSecurityRecommendation": false }),
                json!({ "/body/addSecurityRecommendation": "yes" }),
                "/body/addSecurityRecommendation",
            ),
            bad("bare", json!({ "/body/addSecurityRecommendation": true }), "/body/addSecurityRecommendation"),
            bad("plain", json!({ "/footer/codeExpirationMinutes": 5 }), "/footer/codeExpirationMinutes"),
        ],
        "tc.auth.expiry" => vec![Number("code", "/footer/codeExpirationMinutes")],
        "tc.auth.otp_type" => vec![
            Words(
                |word| {
                    Some(base(match word {
                        "COPY_CODE" => "code",
                        "ONE_TAP" => "one_tap",
                        _ => "zero_tap",
                    }))
                },
                vec![(edited("code", &json!({ "/buttons/0/otpType": "two_tap" })), "/buttons/0/otpType")],
            ),
            bad("code", json!({ "/buttons": null }), "/buttons"),
            bad("code", json!({ "/buttons": [quick_reply(0)] }), "/buttons/0/type"),
            bad("bare", json!({ "/buttons": [{ "type": "otp", "otpType": "copy_code" }] }), "/buttons/0/type"),
        ],
        "tc.auth.label" => vec![
            Length("one_tap", "/buttons/0/autofillText"),
            Length("one_tap", "/buttons/0/text"),
            bad("one_tap", json!({ "/buttons/0/text": "At www.shop.example" }), "/buttons/0/text"),
            bad("one_tap", json!({ "/buttons/0/autofillText": "At https://a.example" }), "/buttons/0/autofillText"),
        ],
        // The neutral button has one app.
        "tc.auth.apps" => ["one_tap", "zero_tap"]
            .into_iter()
            .flat_map(|name| ["/buttons/0/packageName", "/buttons/0/signatureHash"].map(|path| bad(name, json!({ path: null }), path)))
            .collect(),
        "tc.auth.package.length" => {
            let name = |length: usize| json!({ "/buttons/0/packageName": format!("a.{}", "x".repeat(length - 2)) });
            vec![Edit("one_tap", name(224), name(225), "/buttons/0/packageName")]
        }
        "tc.auth.package.pattern" => ["app", "com.1shop", "com..shop", ".com.shop", "com.shop-app", "com.größe"]
            .map(|name| {
                Edit(
                    "one_tap",
                    json!({ "/buttons/0/packageName": "A1_.b" }),
                    json!({ "/buttons/0/packageName": name }),
                    "/buttons/0/packageName",
                )
            })
            .into(),
        "tc.auth.hash" => ["K8a/AINcGX", "K8a/AINcGX77", "K8a/AINcGX-", "K8a/AINcGXé"]
            .map(|hash| {
                Edit(
                    "one_tap",
                    json!({ "/buttons/0/signatureHash": "K8a+AINc=X7" }),
                    json!({ "/buttons/0/signatureHash": hash }),
                    "/buttons/0/signatureHash",
                )
            })
            .into(),
        "tc.auth.zero_tap" => [json!(false), Value::Null]
            .map(|value| bad("zero_tap", json!({ "/buttons/0/zeroTapTermsAccepted": value }), "/buttons/0/zeroTapTermsAccepted"))
            .into(),
        "tc.auth.content" => vec![
            bad("code", json!({ "/header": { "image": { "example": "https://files.example/a" } } }), "/header"),
            bad("code", json!({ "/header": { "text": "Your code" } }), "/header"),
            bad("one_tap", json!({ "/buttons/0/autofillText": "Fill in 🌷" }), "/buttons/0/autofillText"),
            bad("code", json!({ "/buttons/0/text": "Copy 🌷" }), "/buttons/0/text"),
        ],
        _ => Vec::new(),
    }
}
