//! Rows about carousels, offers, several products and authentication.

use serde_json::{Value, json};

use super::bases::{base, edited};
use super::platform::{bad, quick_reply};
use super::probe::Probe::{self, Edit, Items, Length, Number, Words};

/// What a row is about.
pub fn special(id: &str) -> Vec<Probe> {
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

/// What a row is about.
pub fn authentication(id: &str) -> Vec<Probe> {
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
