//! One full, valid message of each kind.

use serde_json::{Value, json};

/// A message that breaks no rule of the platform and gives every field that has a bound.
pub fn example(kind: &str) -> Value {
    let mut message = match kind {
        "text" => json!({ "text": "Hello from https://shop.example/", "previewUrl": true }),
        "image" => json!({ "media": { "url": "https://files.example/a.jpg" }, "caption": "A tree" }),
        "video" => json!({ "media": { "url": "https://files.example/a.mp4" }, "caption": "A river" }),
        "audio" => json!({ "media": { "url": "https://files.example/a.ogg" } }),
        "document" => json!({ "media": { "url": "https://files.example/a.pdf" }, "filename": "a.pdf", "caption": "The bill" }),
        "sticker" => json!({ "media": { "url": "https://files.example/a.webp" } }),
        "location" => json!({ "latitude": 52.52, "longitude": 13.405, "name": "Shop", "address": "Main Street 1" }),
        "contacts" => json!({ "contacts": [contact()] }),
        "reaction" => json!({ "messageId": "wamid.HBgM", "emoji": "👍" }),
        "buttons" => json!({ "header": { "text": "Order 17" }, "body": "Keep it?", "footer": "Shop",
            "buttons": [{ "id": "yes", "title": "Yes" }, { "id": "no", "title": "No" }] }),
        "list" => json!({ "header": { "text": "Menu" }, "body": "Choose", "footer": "Shop", "button": "Show",
            "sections": [{ "title": "Dishes", "rows": [{ "id": "soup", "title": "Soup", "description": "Hot" }] }] }),
        "url_button" => json!({ "header": { "text": "Order 17" }, "body": "Follow it", "footer": "Shop", "label": "Open",
            "url": "https://shop.example/orders/17" }),
        "location_request" => json!({ "body": "Where are you?" }),
        "address_request" => json!({ "body": "Where to?", "footer": "Shop", "country": "IN", "values": { "inPinCode": "110001" } }),
        "contact_request" => json!({ "body": "May we call?" }),
        "product" => json!({ "catalogId": "194836987003835", "productId": "p1", "body": "New", "footer": "Shop" }),
        "product_list" => json!({ "catalogId": "194836987003835", "header": { "text": "New" }, "body": "Look", "footer": "Shop",
            "sections": [{ "title": "Shoes", "productIds": ["p1"] }] }),
        "flow" => json!({ "header": { "text": "Visit" }, "body": "Book one", "footer": "Shop", "button": "Book",
            "flowId": "1234567890", "token": "7d1c5e", "action": "navigate", "screen": "FIRST", "data": { "name": "Ann" } }),
        "carousel" => json!({ "body": "Our houses", "cards": [card(0), card(1)] }),
        "voice_button" => json!({ "body": "Call us", "label": "Call", "validMinutes": 60, "payload": "order-17" }),
        "call_permission_request" => json!({ "body": "May we call?" }),
        "authentication_request" => json!({}),
        "template" => json!({ "name": "order_sent", "language": "en", "header": { "text": "17" }, "body": ["Ann", "shoes"],
            "buttons": [{ "type": "url", "index": 0, "suffix": "17" }, { "type": "quick_reply", "index": 1, "payload": "stop" }] }),
        other => panic!("no example of {other}"),
    };
    message["type"] = kind.into();
    message["to"] = "919999999999".into();
    message
}

fn contact() -> Value {
    json!({ "name": { "formatted": "Ann Lee", "first": "Ann", "last": "Lee" },
        "phones": [{ "phone": "+919999999999", "type": "WORK" }], "emails": [{ "email": "ann@shop.example" }],
        "urls": [{ "url": "https://shop.example" }], "addresses": [{ "city": "Pune", "countryCode": "IN" }],
        "birthday": "1990-02-28", "org": { "company": "Shop" } })
}

fn card(index: usize) -> Value {
    json!({ "header": { "image": { "url": format!("https://files.example/{index}.jpg") } }, "body": "A house",
        "buttons": [{ "id": format!("see{index}"), "title": "See" }] })
}
