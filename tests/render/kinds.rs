//! Every kind of message: what is shown of it, and the same as plain text.

use super::examples::example;
use super::{alone, blocks, preview};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};
use waxwing::message::Kind;

/// The plain text of each kind's example.
const TEXTS: &[(&str, &str)] = &[
    ("text", "Hello from https://shop.example/"),
    ("image", "[image] https://files.example/a.jpg\nA tree"),
    ("video", "[video] https://files.example/a.mp4\nA river"),
    ("audio", "[audio] https://files.example/a.ogg"),
    ("document", "[document] a.pdf\nThe bill"),
    ("sticker", "[sticker] https://files.example/a.webp"),
    ("location", "[location] Shop, Main Street 1 52.52 13.405"),
    ("contacts", "Ann Lee\nShop\n+919999999999\nann@shop.example\nhttps://shop.example\nPune"),
    ("reaction", "👍"),
    ("buttons", "Order 17\nKeep it?\nShop\n[Yes]\n[No]"),
    ("list", "Menu\nChoose\nShop\n[Show]\nDishes\n• Soup: Hot"),
    ("url_button", "Order 17\nFollow it\nShop\n[Open] https://shop.example/orders/17"),
    ("location_request", "Where are you?\n[Send location]"),
    ("address_request", "Where to?\nShop\n[Provide address]"),
    ("contact_request", "May we call?\n[Share contact]"),
    ("product", "[product] p1\nNew\nShop\n[View]"),
    ("product_list", "New\nLook\nShop\n[View items]\nShoes\n• p1"),
    ("flow", "Visit\nBook one\nShop\n[Book]"),
    ("carousel", "Our houses\n[image] https://files.example/0.jpg\nA house\n[See]\n[image] https://files.example/1.jpg\nA house\n[See]"),
    (
        "order_details",
        "[image] https://files.example/a.jpg\nYour order\nShop\n1 × Shoes 45.00\nSubtotal 45.00\nGST 5.00\nBy post 2.00\nSpring -1.00\nTotal INR 51.00\n[Review and pay]",
    ),
    ("order_status", "Your order\nShop\nOrder order-17: shipped. On its way"),
    ("voice_button", "Call us\n[Call]"),
    ("call_permission_request", "May we call?\n[Choose preference]"),
    ("authentication_request", "[Authenticate]"),
    ("template", "{{1}} 17\n{{1}} Ann\n{{2}} shoes\n[Open link] 17\n[stop]"),
];

#[test]
fn every_kind_has_a_plain_text() {
    for (kind, wanted) in TEXTS {
        let shown = alone(&example(kind));
        assert_eq!(shown["text"], *wanted, "{kind}");
        assert_eq!(shown["kind"], *kind);
        assert!(shown["buttons"].is_array(), "{kind}");
    }
    let named: Vec<&str> = TEXTS.iter().map(|(kind, _)| *kind).chain(["raw"]).collect();
    assert!(Kind::NAMES.iter().all(|kind| named.contains(kind)));
}

#[test]
fn files_and_places_are_headers() {
    let document = json!({ "type": "document", "to": "1", "media": { "id": "7", "url": null }, "filename": "a.pdf", "caption": "*Pay*" });
    let shown = alone(&document);
    assert_eq!(shown["header"], json!({ "type": "document", "id": "7", "filename": "a.pdf" }));
    assert_eq!(blocks(&shown["body"]), "p(<b:Pay>)");
    let voice = alone(&json!({ "type": "audio", "to": "1", "media": { "url": "https://a.example/1.ogg" }, "voice": true }));
    assert_eq!(voice["header"], json!({ "type": "audio", "url": "https://a.example/1.ogg", "voice": true }));
    let place = alone(&json!({ "type": "location", "to": "1", "latitude": 52.50, "longitude": 13 }));
    assert_eq!(place["header"], json!({ "type": "location", "latitude": 52.5, "longitude": 13 }));
    assert_eq!(place["text"], "[location] 52.5 13");
    let product = alone(&example("product"));
    assert_eq!(product["header"], json!({ "type": "product", "catalogId": "194836987003835", "productId": "p1" }));
}

#[test]
fn buttons_say_what_they_do() {
    assert_eq!(alone(&example("buttons"))["buttons"][0], json!({ "type": "quick_reply", "title": "Yes", "id": "yes" }));
    let url = json!({ "type": "url", "title": "Open", "url": "https://shop.example/orders/17" });
    assert_eq!(alone(&example("url_button"))["buttons"], json!([url]));
    assert_eq!(alone(&example("flow"))["buttons"], json!([{ "type": "flow", "title": "Book", "flowId": "1234567890" }]));
    assert_eq!(alone(&example("list"))["buttons"], json!([{ "type": "list", "title": "Show" }]));
    assert_eq!(alone(&json!({ "type": "voice_button", "to": "1", "body": "b" }))["buttons"][0]["title"], "Call now");
}

#[test]
fn lists_cards_contacts_and_orders_come_as_data() {
    let rows = json!([{ "title": "Dishes", "rows": [{ "id": "soup", "title": "Soup", "description": "Hot" }] }]);
    assert_eq!(alone(&example("list"))["sections"], rows);
    assert_eq!(alone(&example("product_list"))["sections"], json!([{ "title": "Shoes", "rows": [{ "productId": "p1" }] }]));
    let cards = alone(&example("carousel"))["cards"].clone();
    assert_eq!(cards.as_array().unwrap().len(), 2);
    assert_eq!(cards[1]["header"]["url"], "https://files.example/1.jpg");
    let linked = json!({ "header": { "video": { "id": "1" } }, "urlButton": { "label": "See", "url": "https://a.example" } });
    let shown = alone(&json!({ "type": "carousel", "to": "1", "body": "b", "cards": [linked] }));
    assert_eq!(shown["cards"][0]["buttons"], json!([{ "type": "url", "title": "See", "url": "https://a.example" }]));
    assert_eq!(alone(&example("contacts"))["contacts"][0]["name"], "Ann Lee");
    let reachable = json!({ "name": { "formatted": "Ann" }, "phones": [{ "phone": "+49", "waId": "49" }] });
    let shown = alone(&json!({ "type": "contacts", "contacts": [reachable] }));
    assert_eq!(shown["contacts"], json!([{ "name": "Ann", "hasChat": true, "details": ["+49"] }]));
    let order = alone(&example("order_details"))["order"].clone();
    assert_eq!(order["total"], "51.00");
    assert_eq!(order["lines"][4], json!({ "label": "Spring", "amount": "-1.00" }));
    assert_eq!(alone(&example("order_status"))["updates"], json!([{ "id": "order-17", "status": "shipped", "description": "On its way" }]));
    assert_eq!(alone(&example("reaction"))["reaction"], json!({ "messageId": "wamid.HBgM", "emoji": "👍" }));
}

#[test]
fn amounts_are_written_in_full() {
    let total = |amount: Value| alone(&json!({ "type": "order_details", "order": { "totalAmount": amount } }))["order"]["total"].clone();
    for (amount, wanted) in [
        (json!(0), "0.00"),
        (json!(7), "0.07"),
        (json!(70), "0.70"),
        (json!(700), "7.00"),
        (json!(-5), "-5"),
        (json!(1.5), "1.5"),
        (json!("x"), "x"),
    ] {
        assert_eq!(total(amount.clone()), wanted, "{amount}");
    }
    let item = json!({ "name": "Bag", "amount": 10_000, "quantity": 2 });
    let shown = alone(&json!({ "type": "order_details", "order": { "currency": "brl", "items": [item] } }));
    assert_eq!(shown["order"]["lines"], json!([{ "label": "2 × Bag", "amount": "200.00" }]));
}

#[test]
fn a_raw_body_is_shown_as_its_json() {
    let odd = alone(&json!({ "type": "raw", "to": "1", "provider": "tyntec", "body": { "odd": ["*x*"] } }));
    assert_eq!(odd["kind"], "raw");
    assert_eq!(odd["body"], json!([{ "type": "code", "text": "{\"odd\":[\"*x*\"]}" }]));
}

#[test]
fn whatever_is_given_something_is_shown() {
    assert_eq!(blocks(&alone(&json!("*Hi*"))["body"]), "p(<b:Hi>)");
    assert_eq!(alone(&json!(null)), json!({ "kind": "unknown", "buttons": [], "text": "" }));
    assert_eq!(alone(&json!([1, "a"]))["text"], "[1,\"a\"]");
    assert_eq!(alone(&json!({ "type": "telegram", "text": "a" }))["kind"], "unknown");
    assert_eq!(alone(&json!({ "type": "text", "to": 7 })), json!({ "kind": "text", "buttons": [], "text": "" }));
    assert_eq!(alone(&json!({}))["kind"], "template");
    let row = json!({ "id": 7, "title": { "odd": true }, "description": ["odd"] });
    assert_eq!(
        alone(&json!({ "type": "list", "sections": [{ "rows": [row, null] }] }))["sections"],
        json!([{ "rows": [{ "id": "7" }, {}] }])
    );
    let broken = waxwing::edge::render("{\"type\":", "no JSON");
    assert_eq!(broken, r#"{"kind":"unknown","buttons":[],"text":""}"#);
}

/// Any value, with the names that messages have.
fn tree() -> impl Strategy<Value = Value> {
    let name = prop::sample::select(vec![
        "type",
        "text",
        "body",
        "header",
        "footer",
        "buttons",
        "button",
        "sections",
        "rows",
        "title",
        "description",
        "cards",
        "media",
        "url",
        "id",
        "contacts",
        "name",
        "phones",
        "order",
        "items",
        "amount",
        "quantity",
        "tax",
        "value",
        "template",
        "category",
        "image",
        "index",
        "suffix",
        "limitedTimeOffer",
        "localizations",
        "language",
        "format",
        "example",
        "examples",
        "otpType",
        "productIds",
        "provider",
        "org",
    ]);
    let word = prop::sample::select(
        [Kind::NAMES, &["url", "otp", "flow", "one_tap", "authentication", "tyntec", "*a* {{1}}", "image", ""]].concat(),
    );
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        word.prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..9)
                .prop_map(|members| members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

proptest! {
    #![proptest_config(Config { cases: 1_000, failure_persistence: None, ..Config::default() })]

    #[test]
    fn nothing_given_is_too_odd(kind in prop::sample::select([Kind::NAMES, &[""]].concat()), input in tree(), template in tree(), values in tree(), examples: bool) {
        let mut input = input;
        if let (Value::Object(members), false) = (&mut input, kind.is_empty()) {
            members.insert("type".into(), kind.into());
        }
        let shown = preview(&input, &json!({ "template": template, "values": values, "examples": examples }));
        prop_assert!(shown["kind"].is_string() && shown["text"].is_string() && shown["buttons"].is_array());
    }
}
