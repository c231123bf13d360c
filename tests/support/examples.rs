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
        "order_details" => json!({ "header": { "image": { "url": "https://files.example/a.jpg" } }, "body": "Your order",
            "footer": "Shop", "order": order("upi_payu") }),
        "order_status" => json!({ "body": "Your order", "footer": "Shop", "payment": { "type": "upi_payu", "id": "order-17" },
            "status": "shipped", "description": "On its way" }),
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

/// An order of one pair of shoes, paid in some way.
pub fn order(payment: &str) -> Value {
    let beneficiary = json!({ "name": "Ann Lee", "firstAddressLine": "Main Street 1", "country": "india", "postalCode": "110001" });
    let mut details = match payment {
        "upi_payu" => json!({ "productDescription": "Shoes", "customerFirstName": "Ann", "customerLastName": "Lee",
            "customerEmail": "ann@shop.example", "callbackData": ["a"] }),
        "brazil_pix_dc" => json!({ "code": "0002", "merchantName": "Shop", "keyType": "cpf", "key": "39580525189" }),
        "brazil_link" | "upi_intent" | "upi_link" => json!({ "paymentLink": "https://pay.example/17" }),
        "brazil_boleto" => json!({ "code": "0339" }),
        "brazil_payments" => json!({ "payments": [{ "type": "brazil_boleto", "id": "order-17", "code": "0339" }] }),
        "pg_payu" => json!({ "beneficiary": beneficiary, "callbackData": ["a"] }),
        _ => json!({}),
    };
    details["type"] = payment.into();
    if payment != "brazil_payments" {
        details["id"] = "order-17".into();
    }
    let configuration = payment.starts_with("pg_").then_some("shop");
    let address = json!({ "firstAddressLine": "Main Street 1", "city": "Pune", "postalCode": "110001", "countryCode": "IN" });
    let item = json!({ "productId": "p1", "name": "Shoes", "amount": 5000, "saleAmount": 4500, "quantity": 1,
        "originCountry": "India", "importerName": "Shop", "importerAddress": address });
    json!({ "payment": details, "paymentConfiguration": configuration, "currency": "inr", "type": "physical_goods",
        "totalAmount": 5100, "items": [item], "subtotal": 4500, "tax": { "value": 500, "description": "GST" },
        "shipping": { "value": 200, "description": "By post" },
        "discount": { "value": 100, "description": "Spring", "programName": "Spring" },
        "expiration": { "seconds": 3600, "description": "Pay within an hour" } })
}
