//! WhatsApp's rows about interactive messages.

use serde_json::{Value, json};

use super::platform::bad;
use super::probe::Probe::{self, Edit, Items, ItemsAt, Length, Number, Words};

const BODIED: [&str; 10] = [
    "buttons",
    "url_button",
    "location_request",
    "address_request",
    "contact_request",
    "product_list",
    "flow",
    "carousel",
    "voice_button",
    "call_permission_request",
];

fn header(word: &str) -> Value {
    match word {
        "text" => json!({ "text": "Order 17" }),
        _ => json!({ word: { "url": "https://files.example/a" } }),
    }
}

pub fn interactive(id: &str) -> Vec<Probe> {
    match id {
        "int.type" => bad("buttons", json!({ "/type": "hologram" }), "/type"),
        "int.header.text.length" => {
            ["buttons", "list", "url_button", "flow", "product_list"].map(|kind| Length(kind, "/header/text")).into()
        }
        "int.header.text.markup" => bad("buttons", json!({ "/header": { "text": "two\nlines" } }), "/header/text"),
        "int.header.type.button" => vec![Words("buttons", "/header", header, json!({ "location": {} }))],
        "int.header.type.cta_url" => vec![Words("url_button", "/header", header, json!({ "audio": {} }))],
        "int.header.type.list" => vec![Words("list", "/header", header, header("image"))],
        "int.header.type.product_list" => {
            [bad("product_list", json!({ "/header": null }), "/header"), vec![Words("product_list", "/header", header, header("video"))]]
                .concat()
        }
        "int.header.type.flow" => vec![Words("flow", "/header", header, header("image"))],
        "int.header.forbidden" => ["product", "location_request", "carousel", "address_request"]
            .map(|kind| Edit(kind, json!({}), json!({ "/header": header("text") }), "/header"))
            .into(),
        "int.header.media.one_of" => bad("url_button", json!({ "/header": { "document": {} } }), "/header/document"),
        "int.body.required" => BODIED[..9].iter().map(|kind| Edit(kind, json!({}), json!({ "/body": null }), "/body")).collect(),
        "int.body.length" => BODIED.map(|kind| Length(kind, "/body")).into(),
        "int.footer.length" => ["buttons", "list", "url_button", "flow", "product", "product_list", "address_request"]
            .map(|kind| Length(kind, "/footer"))
            .into(),
        "int.footer.forbidden" => {
            ["carousel", "location_request"].map(|kind| Edit(kind, json!({}), json!({ "/footer": "a" }), "/footer")).into()
        }
        "int.button.count" => vec![Items("buttons", "/buttons")],
        "int.button.type" => bad("buttons", json!({ "/buttons/0/type": "url" }), "/buttons/0/type"),
        "int.button.title.length" => vec![Length("buttons", "/buttons/1/title")],
        "int.button.title.unique" => bad("buttons", json!({ "/buttons/1/title": "Yes" }), "/buttons/1/title"),
        "int.button.id.length" => vec![Length("buttons", "/buttons/1/id")],
        "int.button.id.unique" => bad("buttons", json!({ "/buttons/1/id": "yes" }), "/buttons/1/id"),
        "int.button.id.trim" => bad("buttons", json!({ "/buttons/1/id": " no" }), "/buttons/1/id"),
        "int.address.country" => vec![Words("address_request", "/country", |word| word.into(), json!("BR"))],
        "int.address.pin" => vec![Length("address_request", "/values/inPinCode")],
        "int.address.saved" => {
            let good = json!({ "/savedAddress": { "id": "a", "value": { "city": "Pune" } } });
            vec![Edit("address_request", good, json!({ "/savedAddress": { "id": "a" } }), "/savedAddress/value")]
        }
        "int.voice.label" => vec![Length("voice_button", "/label")],
        "int.voice.ttl" => vec![Number("voice_button", "/validMinutes")],
        "int.voice.payload" => vec![Length("voice_button", "/payload")],
        "int.cta.display_text.length" => vec![Length("url_button", "/label")],
        "int.cta.url" => bad("url_button", json!({ "/url": "shop.example" }), "/url"),
        "int.cta.url.length" => vec![Length("url_button", "/url")],
        _ if id.starts_with("int.list") => list(id),
        _ if id.starts_with("int.carousel") => carousel(id),
        _ => commerce(id),
    }
}

fn list(id: &str) -> Vec<Probe> {
    let second = |title: Option<&str>, row: &str| {
        let mut section = json!({ "rows": [{ "id": row, "title": "Tea" }] });
        if let Some(title) = title {
            section["title"] = title.into();
        }
        json!({ "/sections/1": section })
    };
    match id {
        "int.list.body.length" => vec![Length("list", "/body")],
        "int.list.button.length" => vec![Length("list", "/button")],
        "int.list.sections.count" => vec![Items("list", "/sections")],
        "int.list.rows.total" | "int.list.rows.per_section" => vec![ItemsAt("list", "/sections/0/rows", "/sections/0/rows", "/sections")],
        "int.list.section.title.required" => vec![Edit("list", second(Some("Drinks"), "tea"), second(None, "tea"), "/sections/1/title")],
        "int.list.section.title.length" => vec![Length("list", "/sections/0/title")],
        "int.list.row.id.length" => vec![Length("list", "/sections/0/rows/0/id")],
        "int.list.row.id.unique" => {
            vec![Edit("list", second(Some("Drinks"), "tea"), second(Some("Drinks"), "soup"), "/sections/1/rows/0/id")]
        }
        "int.list.row.title.length" => vec![Length("list", "/sections/0/rows/0/title")],
        "int.list.row.description.length" => vec![Length("list", "/sections/0/rows/0/description")],
        _ => Vec::new(),
    }
}

fn commerce(id: &str) -> Vec<Probe> {
    match id {
        "int.product.fields" => {
            [bad("product", json!({ "/catalogId": null }), "/catalogId"), bad("product", json!({ "/productId": "" }), "/productId")]
                .concat()
        }
        "int.product_list.products" => vec![ItemsAt("product_list", "/sections/0/productIds", "/sections", "/sections")],
        "int.product_list.sections" => vec![Items("product_list", "/sections")],
        "int.product_list.section.title" => vec![
            Length("product_list", "/sections/0/title"),
            Edit("product_list", json!({}), json!({ "/sections/1": { "productIds": ["p2"] } }), "/sections/1/title"),
        ],
        "int.product_list.body" => {
            [bad("product_list", json!({ "/body": null }), "/body"), bad("product_list", json!({ "/header": null }), "/header")].concat()
        }
        "int.flow.ref" => [bad("flow", json!({ "/flowId": null }), ""), bad("flow", json!({ "/flowName": "visit" }), "")].concat(),
        "int.flow.cta.length" => vec![Length("flow", "/button")],
        "int.flow.cta.emoji" => bad("flow", json!({ "/button": "Book 🎉" }), "/button"),
        "int.flow.mode" => vec![Edit("flow", json!({ "/draft": true }), json!({ "/draft": "maybe" }), "/draft")],
        "int.flow.action" => {
            vec![Edit("flow", json!({ "/action": "navigate" }), json!({ "/action": "jump" }), "/action")]
        }
        "int.flow.payload.data" => bad("flow", json!({ "/data": {} }), "/data"),
        "int.flow.payload.only_navigate" => {
            [bad("flow", json!({ "/action": "data_exchange" }), "/screen"), bad("flow", json!({ "/action": "data_exchange" }), "/data")]
                .concat()
        }
        "int.flow.token" => bad("flow", json!({ "/token": null }), "/token"),
        _ => Vec::new(),
    }
}

fn carousel(id: &str) -> Vec<Probe> {
    let url = |index: usize| json!({ "header": { "image": { "url": format!("https://files.example/{index}") } }, "urlButton": { "label": "See", "url": "https://shop.example" } });
    let with =
        |label: &str| json!([url(0), { "header": url(1)["header"], "urlButton": { "label": label, "url": "https://shop.example" } }]);
    match id {
        "int.carousel.cards" => vec![Items("carousel", "/cards")],
        "int.carousel.header" => vec![
            Edit("carousel", json!({}), json!({ "/cards/1/header": { "text": "a" } }), "/cards/1/header"),
            Edit("carousel", json!({}), json!({ "/cards/0/header": null }), "/cards/0/header"),
        ],
        "int.carousel.card.body" => vec![Length("carousel", "/cards/1/body")],
        "int.carousel.card.lines" => {
            vec![Edit("carousel", json!({ "/cards/1/body": "a\nb\nc" }), json!({ "/cards/1/body": "a\nb\nc\nd" }), "/cards/1/body")]
        }
        "int.carousel.card.buttons" => [
            bad("carousel", json!({ "/cards/1/urlButton": url(1)["urlButton"] }), "/cards/1"),
            bad("carousel", json!({ "/cards/1/buttons": null }), "/cards/1"),
            bad("carousel", json!({ "/cards/1/buttons": [] }), "/cards/1/buttons"),
        ]
        .concat(),
        "int.carousel.same_shape" => [
            bad("carousel", json!({ "/cards/1/header": { "video": { "url": "https://files.example/a" } } }), "/cards/1"),
            bad("carousel", json!({ "/cards/1": url(1) }), "/cards/1"),
            bad("carousel", json!({ "/cards/1/buttons/1": { "id": "more", "title": "More" } }), "/cards/1"),
        ]
        .concat(),
        "int.carousel.qr.id" => vec![Length("carousel", "/cards/1/buttons/0/id")],
        "int.carousel.qr.title" => vec![Length("carousel", "/cards/1/buttons/0/title")],
        "int.carousel.url.label" => vec![
            Edit(
                "carousel",
                json!({ "/cards": with(&"x".repeat(20)) }),
                json!({ "/cards": with(&"x".repeat(21)) }),
                "/cards/1/urlButton/label",
            ),
            Edit("carousel", json!({ "/cards": with("x") }), json!({ "/cards": with("") }), "/cards/1/urlButton/label"),
        ],
        "int.carousel.no_header" => [
            bad("carousel", json!({ "/header": { "text": "a" } }), "/header"),
            bad("carousel", json!({ "/footer": "a" }), "/footer"),
            bad("carousel", json!({ "/body": null }), "/body"),
        ]
        .concat(),
        _ => Vec::new(),
    }
}
