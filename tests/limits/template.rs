//! WhatsApp's rows about sending templates.

use serde_json::{Value, json};

use super::platform::bad;
use super::probe::Probe::{self, Defined, Edit, Length, Number};

fn definition() -> Value {
    json!({ "name": "order_sent", "language": "en", "category": "utility", "status": "APPROVED",
        "header": { "text": "Order {{number}}" }, "body": { "text": "Dear {{name}}, your {{thing}} is on its way." },
        "buttons": [{ "type": "url", "text": "Follow", "url": "https://shop.example/{{1}}" }, { "type": "quick_reply", "text": "Stop" },
            { "type": "phone_number", "text": "Call" }, { "type": "copy_code", "text": "Code" }] })
}

/// The definition with members changed.
fn defined(changes: Value) -> Value {
    let mut definition = definition();
    definition["buttons"].as_array_mut().unwrap().truncate(3);
    for (key, value) in changes.as_object().unwrap() {
        definition[key] = value.clone();
    }
    definition
}

fn authentication() -> Value {
    defined(json!({ "category": "AUTHENTICATION", "header": null, "body": "{{1}} is your code.",
        "buttons": [{ "type": "otp", "text": "Copy" }] }))
}

fn code(body: &str, suffix: &str) -> Value {
    json!({ "/header": null, "/body": body, "/buttons": [{ "type": "url", "index": 0, "suffix": suffix }] })
}

fn button(value: Value) -> Value {
    json!({ "/buttons": [value] })
}

fn cards(bodies: &[&str]) -> Value {
    let card = |body: &&str| json!({ "header": { "image": { "url": "https://files.example/a" } }, "body": body });
    json!({ "/header": null, "/buttons": null, "/cards": bodies.iter().map(card).collect::<Vec<_>>() })
}

pub fn template(id: &str) -> Vec<Probe> {
    let long = |length: usize| "x".repeat(length);
    match id {
        "ts.name" => [
            bad("template", json!({ "/name": "Order-Sent" }), "/name"),
            vec![Edit("template", json!({ "/name": long(512) }), json!({ "/name": long(513) }), "/name")],
        ]
        .concat(),
        "ts.language.required" => bad("template", json!({ "/language": null }), "/language"),
        "ts.language.exact" => vec![Defined(defined(json!({})), json!({}), json!({ "/language": "en_US" }), "/language")],
        "ts.status" => ["PAUSED", "rejected", "disabled", "pending", "deleted"]
            .map(|status| Defined(defined(json!({ "status": status })), Value::Null, json!({}), "/name"))
            .into(),
        "ts.components.type" => bad("template", json!({ "/components": [] }), "/components"),
        "ts.components.unique" => {
            let twice = json!([{ "type": "url", "index": 0, "suffix": "a" }, { "type": "url", "index": 0, "suffix": "b" }]);
            bad("template", json!({ "/buttons": twice }), "/buttons/1/index")
        }
        "ts.params.count" => vec![
            Defined(defined(json!({})), json!({}), json!({ "/body": ["Ann"] }), "/body"),
            Defined(defined(json!({})), json!({}), json!({ "/body": ["Ann", "shoes", "more"] }), "/body/2"),
            Defined(defined(json!({})), json!({}), json!({ "/body": null }), "/body"),
        ],
        "ts.params.order" => {
            let positional = defined(json!({ "body": "Dear {{1}}, your {{2}} is on its way." }));
            vec![Defined(positional, json!({}), json!({ "/body": { "1": "Ann", "2": "shoes", "name": "Ann" } }), "/body/name")]
        }
        "ts.params.named" => {
            let good = json!({ "/body": { "thing": "shoes", "name": "Ann" } });
            vec![
                Defined(defined(json!({})), good.clone(), json!({ "/body": { "name": "Ann" } }), "/body/thing"),
                Edit("template", json!({}), good, "/body"),
            ]
        }
        "ts.params.no_mix" => bad("template", json!({ "/body": ["Ann", { "thing": "shoes" }] }), "/body/1"),
        "ts.params.type" => bad("template", json!({ "/body": [{ "type": "hologram" }, "shoes"] }), "/body/0"),
        "ts.text.chars" => ["a\nb", "a\tb", "a     b"]
            .map(|text| Edit("template", json!({ "/body": ["a    b", "c"] }), json!({ "/body": [text, "c"] }), "/body/0"))
            .into(),
        "ts.text.nonempty" => {
            vec![Length("template", "/body/0"), Length("template", "/header/text"), Length("template", "/buttons/0/suffix")]
        }
        "ts.text.length.body_only" => vec![Length("template:body", "/body")],
        "ts.text.length.mixed" => vec![Length("template", "/body/1")],
        "ts.text.length.header" => {
            let filled = |length: usize| json!({ "/header": { "text": long(length) } });
            // "Order " has six characters.
            vec![Length("template", "/header/text"), Defined(defined(json!({})), filled(54), filled(55), "/header/text")]
        }
        "ts.hydrated.body" => {
            let exact = defined(json!({ "body": "{{1}}{{2}}" }));
            vec![Defined(exact, json!({ "/body": [long(1000), long(24)] }), json!({ "/body": [long(1000), long(25)] }), "/body")]
        }
        "ts.hydrated.body_only" => {
            let exact = json!({ "body": "{{1}}" });
            let body = |length| json!({ "/header": null, "/buttons": null, "/body": long(length) });
            vec![Defined(exact, body(1024), body(1025), "/body")]
        }
        "ts.hydrated.card_body" => {
            let defined = json!({ "body": "{{1}}{{2}}", "cards": [{ "body": "{{1}}" }, { "body": "{{1}}" }] });
            vec![Defined(defined, cards(&["a", &long(160)]), cards(&["a", &long(161)]), "/cards/1/body")]
        }
        "ts.hydrated.total" => {
            let labels = defined(json!({ "body": "{{1}}{{2}}" }));
            // "Follow", "Stop" and "Call" have 14 characters.
            vec![Defined(labels, json!({ "/body": [long(1000), long(10)] }), json!({ "/body": [long(1000), long(11)] }), "/body")]
        }
        "ts.param_name.pattern" => {
            let named = json!({ "body": "Dear {{Name}}, your {{thing}}" });
            vec![Defined(named, Value::Null, json!({ "/body": { "Name": "Ann", "thing": "shoes" } }), "/body/Name")]
        }
        "ts.header.format" => {
            let image = defined(json!({ "header": { "format": "IMAGE" } }));
            let good = json!({ "/header": { "image": { "url": "https://files.example/a" } } });
            vec![Defined(image.clone(), good.clone(), json!({}), "/header"), Defined(image, good, json!({ "/header": null }), "/header")]
        }
        "ts.header.media.one_of" => bad("template", json!({ "/header": { "image": {} } }), "/header/image"),
        "ts.header.document.pdf" => {
            let document = |name: &str| json!({ "/header": { "document": { "id": "17", "filename": name } } });
            vec![Edit("template", document("bill.pdf"), document("bill.docx"), "/header/document/filename")]
        }
        "ts.header.location" => ["latitude", "longitude", "name", "address"].map(location_without).into(),
        "ts.header.params" => bad("template", json!({ "/header": { "text": ["1", "2"] } }), "/header/text"),
        _ if id.starts_with("ts.button") => template_button(id),
        "ts.auth.twice" => vec![Defined(authentication(), code("1234", "1234"), code("1234", "4321"), "/buttons/0/suffix")],
        "ts.auth.length" => vec![Defined(authentication(), code(&long(15), &long(15)), code(&long(16), &long(16)), "/body")],
        "ts.auth.plain" => {
            ["https://a.example", "1🎉"].map(|bad| Defined(authentication(), code("1234", "1234"), code(bad, bad), "/body")).into()
        }
        "ts.lto.expiration" => {
            let offer = defined(json!({ "limitedTimeOffer": { "hasExpiration": true } }));
            let good = json!({ "/limitedTimeOffer": { "expiresAt": "2030-01-01T00:00:00Z" } });
            let form = json!({ "/limitedTimeOffer": { "expiresAt": "tomorrow" } });
            vec![Defined(offer, good.clone(), json!({}), "/limitedTimeOffer"), Edit("template", good, form, "/limitedTimeOffer/expiresAt")]
        }
        "ts.lto.index" => {
            let coupon = defined(json!({ "buttons": [{ "type": "copy_code" }, { "type": "url", "url": "https://a.example/{{1}}" }] }));
            let buttons = |index: u64| json!({ "/buttons": [{ "type": "copy_code", "index": 0, "code": "A" }, { "type": "url", "index": index, "suffix": "a" }] });
            vec![Defined(coupon, buttons(1), buttons(2), "/buttons/1/index")]
        }
        "ts.carousel.media.count" => {
            let defined = json!({ "cards": [{ "body": "a" }, { "body": "b" }] });
            vec![Defined(defined, cards(&["a", "b"]), cards(&["a", "b", "c"]), "/cards")]
        }
        "ts.carousel.product.count" => {
            let count = |count| cards(&vec!["a"; count]);
            vec![Edit("template", count(2), count(1), "/cards"), Edit("template", count(10), count(11), "/cards")]
        }
        "ts.carousel.card_index" => vec![Edit("template", cards(&["a"; 10]), cards(&["a"; 11]), "/cards")],
        "ts.carousel.header" => {
            let mut text = cards(&["a", "b"]);
            text["/cards"][1]["header"] = json!({ "text": "a" });
            let mut none = cards(&["a", "b"]);
            none["/cards"][1]["header"] = Value::Null;
            let films = json!({ "body": "a", "cards": [{ "header": { "image": {} } }, { "header": { "video": {} } }] });
            let mut film = cards(&["a", "b"]);
            film["/cards"][1]["header"] = json!({ "video": { "url": "https://files.example/a" } });
            let mut probes = [text, none].map(|bad| Edit("template", cards(&["a", "b"]), bad, "/cards/1/header")).to_vec();
            probes.push(Defined(films, film, cards(&["a", "b"]), "/cards/1/header"));
            probes
        }
        _ => Vec::new(),
    }
}

fn location_without(member: &'static str) -> Probe {
    let full = json!({ "latitude": 1.5, "longitude": 2.5, "name": "Shop", "address": "Main Street" });
    let mut less = full.clone();
    less.as_object_mut().unwrap().remove(member);
    let at = match member {
        "latitude" => "/header/location/latitude",
        "longitude" => "/header/location/longitude",
        "name" => "/header/location/name",
        _ => "/header/location/address",
    };
    Edit("template", json!({ "/header": { "location": full } }), json!({ "/header": { "location": less } }), at)
}

fn template_button(id: &str) -> Vec<Probe> {
    let url = |suffix: &str| button(json!({ "type": "url", "index": 0, "suffix": suffix }));
    let long = |length: usize| "x".repeat(length);
    let sections = |count: usize, products: usize| {
        let section = |index: usize| json!({ "title": format!("Part {index}"), "productIds": vec!["p"; products] });
        button(
            json!({ "type": "multi_product", "index": 0, "thumbnailProductId": "p", "sections": (0..count).map(section).collect::<Vec<_>>() }),
        )
    };
    let titled = |title: Value| {
        button(
            json!({ "type": "multi_product", "index": 0, "thumbnailProductId": "p", "sections": [{ "title": title, "productIds": ["p"] }] }),
        )
    };
    match id {
        "ts.button.sub_type" => bad("template", button(json!({ "type": "hologram", "index": 0 })), "/buttons/0/type"),
        "ts.button.no_params" => {
            vec![Defined(
                defined(json!({})),
                json!({}),
                json!({ "/buttons/1": { "type": "url", "index": 2, "suffix": "a" } }),
                "/buttons/1/index",
            )]
        }
        "ts.button.index" => vec![Number("template", "/buttons/0/index")],
        "ts.button.params.count" | "ts.button.qr.type" => {
            bad("template", button(json!({ "type": "quick_reply", "index": 0, "suffix": "a" })), "/buttons/0/payload")
        }
        "ts.button.url.required" => vec![Defined(defined(json!({})), json!({}), json!({ "/buttons": null }), "/buttons")],
        "ts.button.url.suffix" => vec![
            Edit("template", url("a%20b?c=d"), url("https://shop.example/a"), "/buttons/0/suffix"),
            Edit("template", url("a"), url("a b"), "/buttons/0/suffix"),
            Edit("template", url("a"), url("ü"), "/buttons/0/suffix"),
        ],
        // "https://shop.example/" has 21 characters.
        "ts.button.url.total" => vec![Defined(defined(json!({})), url(&long(1979)), url(&long(1980)), "/buttons/0/suffix")],
        "ts.button.qr.payload" => vec![Length("template", "/buttons/1/payload")],
        "ts.button.copy.length" => vec![Length("template:code", "/buttons/0/code")],
        "ts.button.copy.pattern" => {
            let code = |code: &str| button(json!({ "type": "copy_code", "index": 0, "code": code }));
            vec![Edit("template", code("SAVE20"), code("SAVE-20"), "/buttons/0/code")]
        }
        "ts.button.flow.token" => {
            let good = button(json!({ "type": "flow", "index": 0, "token": "7d1c5e" }));
            vec![Edit("template", good, button(json!({ "type": "flow", "index": 0 })), "/buttons/0/token")]
        }
        "ts.button.flow.data" => {
            let flow = |data: Value| button(json!({ "type": "flow", "index": 0, "token": "7d1c5e", "data": data }));
            vec![Edit("template", flow(json!({ "a": 1 })), flow(json!({})), "/buttons/0/data")]
        }
        "ts.button.mpm.products" => vec![
            Edit("template", sections(10, 3), sections(1, 31), "/buttons/0/sections"),
            Edit("template", sections(1, 1), sections(1, 0), "/buttons/0/sections"),
        ],
        "ts.button.mpm.sections" => vec![
            Edit("template", sections(10, 1), sections(11, 1), "/buttons/0/sections"),
            Edit("template", sections(1, 1), sections(0, 1), "/buttons/0/sections"),
        ],
        "ts.button.mpm.title" => vec![
            Edit("template", titled(long(24).into()), titled(long(25).into()), "/buttons/0/sections/0/title"),
            Edit("template", titled("a".into()), titled("".into()), "/buttons/0/sections/0/title"),
            Edit("template", titled("a".into()), titled(Value::Null), "/buttons/0/sections/0/title"),
        ],
        "ts.button.mpm.thumbnail" => {
            let bare = button(json!({ "type": "multi_product", "index": 0, "sections": [{ "title": "a", "productIds": ["p"] }] }));
            vec![Edit("template", sections(1, 1), bare, "/buttons/0/thumbnailProductId")]
        }
        _ => Vec::new(),
    }
}
