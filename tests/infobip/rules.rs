//! Infobip's rules that no single bound says: across fields, and what it has no place for.

use crate::support::provider;
use serde_json::{Value, json};
use waxwing::check::check_node;
use waxwing::json::parse;
use waxwing::rules::{CheckOptions, Severity};

/// The rules that a neutral message breaks, with their paths; warnings have a question mark.
fn broken(message: &Value) -> Vec<String> {
    let text = message.to_string();
    let document = parse(&text).unwrap();
    let checked = check_node(&document.root, &document.damaged, provider("infobip"), CheckOptions::default());
    let mark = |severity| if severity == Severity::Warning { "?" } else { "" };
    checked.report.issues.iter().map(|issue| format!("{}{} {}", issue.rule, mark(issue.severity), issue.path)).collect()
}

/// A neutral message with members changed; `null` takes one away.
fn with(message: &Value, changes: Value) -> Value {
    let mut message = message.clone();
    for (pointer, value) in changes.as_object().unwrap() {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = message.pointer_mut(parent).unwrap();
        match parent.as_array_mut() {
            Some(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            None => parent[key] = value.clone(),
        }
    }
    message
}

fn order() -> Value {
    json!({ "type": "order_details", "to": "441134960001", "body": "Your order", "order": {
        "payment": { "type": "upi_link", "id": "p1", "paymentLink": "https://pay.example" }, "currency": "inr",
        "type": "physical_goods", "totalAmount": 20500, "catalogId": "1", "subtotal": 20000, "tax": { "value": 1000 },
        "discount": { "value": 500 },
        "items": [{ "productId": "1", "name": "Bag", "amount": 10000, "saleAmount": 9000, "quantity": 2 }] } })
}

/// The table "Cross-field rules" of the fact sheet, section 6, and the prose rules of sections 4 to 7.
#[test]
fn rules_across_fields_hold() {
    let order = order();
    let text = json!({ "type": "text", "to": "441134960001", "text": "See https://a.example" });
    let flow = json!({ "type": "flow", "to": "441134960001", "body": "b", "button": "Go", "flowId": "1", "token": "t", "screen": "S" });
    let template = json!({ "type": "template", "to": "441134960001", "name": "n", "language": "en", "buttons": [] });
    let section = |title: &str| json!({ "title": title, "productIds": ["1", "2"] });
    let products = json!({ "type": "product_list", "to": "441134960001", "catalogId": "1", "header": { "text": "h" }, "body": "b",
        "sections": [section("a"), section("b")] });
    let url = |index: u32| json!({ "type": "url", "index": index, "suffix": "s" });
    for valid in [&order, &text, &flow, &template, &products] {
        assert_eq!(broken(valid), [""; 0]);
    }
    for (message, changes, expected) in [
        (&order, json!({ "/order/totalAmount": 20000 }), vec!["order.total /order/totalAmount"]),
        (&order, json!({ "/order/items/0/saleAmount": 10000 }), vec!["order.item.sale /order/items/0/saleAmount"]),
        (
            &order,
            json!({ "/order/catalogId": null }),
            vec![
                "order.item.origin /order/items/0/originCountry",
                "order.item.origin /order/items/0/importerName",
                "order.item.origin /order/items/0/importerAddress",
            ],
        ),
        (&order, json!({ "/order/payment/id": "a b" }), vec!["order.payment.id /order/payment/id"]),
        (
            &order,
            json!({ "/order/payment": { "type": "brazil_boleto", "id": "p", "code": "1" }, "/order/paymentConfiguration": "c" }),
            vec!["order.configuration.forbidden /order/paymentConfiguration"],
        ),
        (
            &order,
            json!({ "/order/payment": { "type": "brazil", "id": "p" } }),
            vec!["order.configuration.needed? /order/paymentConfiguration"],
        ),
        (
            &order,
            json!({ "/order/payment": { "type": "brazil_payments", "payments": [
                { "type": "brazil_boleto", "id": "p", "code": "1" }, { "type": "brazil_link", "id": "q", "paymentLink": "l" }] } }),
            vec!["order.payment.same_id /order/payment/payments/1/id"],
        ),
        (
            &order,
            json!({ "/order/payment": { "type": "pg_razorpay", "id": "p", "callbackData": { "a": 1 } }, "/order/paymentConfiguration": "c" }),
            vec!["order.payment.callback_data /order/payment/callbackData"],
        ),
        (&order, json!({ "/header": { "text": "h" } }), vec!["interactive.order.header.kind /header"]),
        (&text, json!({ "/previewUrl": true, "/text": "no link" }), vec!["text.preview /text"]),
        (&text, json!({ "/previewUrl": true, "/infobip": { "urlOptions": { "removeProtocol": true } } }), vec!["text.preview /previewUrl"]),
        (
            &text,
            json!({ "/infobip": { "urlOptions": { "shortenUrl": false, "trackClicks": true } } }),
            vec!["infobip.url_options.shorten_url? /infobip/urlOptions/trackClicks"],
        ),
        (&flow, json!({ "/screen": null }), vec!["interactive.flow.screen /screen"]),
        (&flow, json!({ "/screen": " " }), vec!["interactive.flow.screen.blank /screen"]),
        (
            &products,
            json!({ "/sections/1/productIds": ["1", "2", "1"] }),
            vec!["interactive.product_list.product.unique /sections/1/productIds/2"],
        ),
        (&products, json!({ "/sections/1/title": " " }), vec!["interactive.section.title.blank /sections/1/title"]),
        (&template, json!({ "/buttons": [url(0), url(1), url(2)] }), vec!["template.buttons.together /buttons"]),
        (&template, json!({ "/buttons": [url(0), { "type": "catalog", "index": 1 }] }), vec!["template.buttons.together /buttons"]),
    ] {
        assert_eq!(broken(&with(message, changes.clone())), expected, "{changes}");
    }
}

#[test]
fn what_infobip_has_no_place_for_is_said() {
    let to = "441134960001";
    let id = json!({ "id": "1" });
    for (message, expected) in [
        (json!({ "type": "image", "to": to, "media": id }), vec!["unsupported.field /media/id"]),
        (
            json!({ "type": "buttons", "to": to, "header": { "image": id }, "body": "b", "buttons": [{ "id": "1", "title": "t" }] }),
            vec!["unsupported.field /header/image/id"],
        ),
        (json!({ "type": "text", "to": { "member": "1" }, "text": "t" }), vec!["unsupported.field /to/member"]),
        (json!({ "type": "call_permission_request", "to": to, "body": "b" }), vec!["unsupported.field /body"]),
        (json!({ "type": "voice_button", "to": to, "body": "b", "replyTo": "1" }), vec!["unsupported.field? /replyTo"]),
        (json!({ "type": "voice_button", "to": to, "body": "b", "footer": "f" }), vec!["unsupported.field /footer"]),
        (
            json!({ "type": "contacts", "to": to, "contacts": [{ "name": { "formatted": "A", "first": "A" }, "ims": [] }] }),
            vec!["unsupported.field /contacts/0/ims"],
        ),
        (
            json!({ "type": "template", "to": to, "name": "n", "language": "en", "header": {
                "location": { "latitude": 1, "longitude": 2, "name": "n" } } }),
            vec!["unsupported.field /header/location/name"],
        ),
        (
            json!({ "type": "sticker", "to": to, "media": { "url": "https://a.example/s.webp" }, "infobip": { "urlOptions": {},
                "smsFailover": { "from": "a", "text": "b" }, "bulkId": "1", "flowMessageVersion": 3, "other": 1 } }),
            vec![
                "unknown /infobip/other",
                "unsupported.field /infobip/smsFailover",
                "unsupported.field? /infobip/bulkId",
                "unsupported.field? /infobip/flowMessageVersion",
                "unsupported.field? /infobip/urlOptions",
            ],
        ),
        (json!({ "type": "reaction", "to": to, "messageId": "1", "emoji": "👍" }), vec!["unsupported /type"]),
    ] {
        assert_eq!(broken(&message), expected, "{message}");
    }
}
