//! Rows about buttons.

use serde_json::json;

use super::bases::{base, edited};
use super::platform::{bad, quick_reply};
use super::probe::Probe::{self, Edit, Items, Length, Words};

/// What a row is about.
pub fn buttons(id: &str) -> Vec<Probe> {
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
