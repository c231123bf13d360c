//! Definitions that break no rule, and changes to them.

use serde_json::{Value, json};

/// A definition that WhatsApp takes.
pub fn base(name: &str) -> Value {
    let picture = json!({ "image": { "example": "https://files.example/a.jpg" } });
    let card = json!({ "header": picture, "body": { "text": "Our best shoes" },
        "buttons": [{ "type": "url", "text": "See", "url": "https://shop.example/1" }, { "type": "quick_reply", "text": "Later" }] });
    let url = json!({ "type": "url", "text": "Open", "url": "https://shop.example/{{1}}", "example": "https://shop.example/17" });
    let otp = |button: Value| {
        let mut button = button;
        button["type"] = "otp".into();
        definition(
            "authentication",
            json!({ "body": { "addSecurityRecommendation": true }, "footer": { "codeExpirationMinutes": 5 }, "buttons": [button] }),
        )
    };
    let one = |button: Value| definition("utility", json!({ "body": { "text": "Your order has left." }, "buttons": [button] }));
    match name {
        "plain" => definition(
            "utility",
            json!({ "header": { "text": "Order {{1}} left", "example": "17" },
                "body": { "text": "Dear {{1}}, your order {{2}} has left our house and comes soon.", "examples": ["Ann", "17"] },
                "footer": { "text": "The shop" },
                "buttons": [{ "type": "quick_reply", "text": "Stop" }, url, { "type": "phone_number", "text": "Call", "phoneNumber": "+4915112345678" }] }),
        ),
        "bare" | "utility" => definition("utility", json!({ "body": { "text": "Your order has left." } })),
        "marketing" => definition("marketing", json!({ "body": { "text": "Spring is here." } })),
        "authentication" | "code" => otp(json!({ "otpType": "copy_code", "text": "Copy" })),
        "one_tap" => otp(
            json!({ "otpType": "one_tap", "text": "Copy", "autofillText": "Fill in", "packageName": "com.shop.app", "signatureHash": "K8a/AINcGX7" }),
        ),
        "zero_tap" => otp(
            json!({ "otpType": "zero_tap", "packageName": "com.shop.app", "signatureHash": "K8a/AINcGX7", "zeroTapTermsAccepted": true }),
        ),
        "picture" => definition("marketing", json!({ "header": picture, "body": { "text": "Spring is here." } })),
        "offer" => definition(
            "marketing",
            json!({ "header": picture, "body": { "text": "Spring is here." }, "limitedTimeOffer": { "text": "Ends soon", "hasExpiration": true },
                "buttons": [{ "type": "copy_code", "example": "SAVE20" }, { "type": "url", "text": "Shop", "url": "https://shop.example" }] }),
        ),
        "cards" => definition("marketing", json!({ "body": { "text": "Our houses" }, "cards": [card, card] })),
        "products" => definition(
            "marketing",
            json!({ "header": { "text": "New" }, "body": { "text": "Spring is here." }, "buttons": [{ "type": "multi_product", "text": "View items" }] }),
        ),
        "quick_reply" => one(json!({ "type": "quick_reply", "text": "Stop" })),
        "url" => one(url),
        "phone_number" => one(json!({ "type": "phone_number", "text": "Call", "phoneNumber": "4915112345678" })),
        "copy_code" => one(json!({ "type": "copy_code", "example": "SAVE20" })),
        "flow" => one(json!({ "type": "flow", "text": "Book", "flowId": "17", "action": "navigate", "screen": "FIRST" })),
        "catalog" => one(json!({ "type": "catalog", "text": "View catalog" })),
        "single_product" => one(json!({ "type": "single_product", "text": "View" })),
        "order_details" => one(json!({ "type": "order_details" })),
        "voice_call" => one(json!({ "type": "voice_call", "text": "Call us" })),
        other => panic!("there is no definition {other}"),
    }
}

fn definition(category: &str, parts: Value) -> Value {
    let mut definition = json!({ "name": "order_sent", "language": "en", "category": category });
    definition.as_object_mut().unwrap().extend(parts.as_object().cloned().unwrap());
    definition
}

/// A definition with changes by pointer; null takes a member away.
pub fn edited(name: &str, changes: &Value) -> Value {
    let mut definition = base(name);
    for (pointer, value) in changes.as_object().unwrap() {
        put(&mut definition, pointer, value.clone());
    }
    definition
}

/// Puts a value where a pointer leads, making the objects on the way.
pub fn put(target: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    if target.pointer(parent).is_none_or(Value::is_null) {
        put(target, parent, json!({}));
    }
    match target.pointer_mut(parent).unwrap() {
        Value::Array(items) if key.parse() == Ok(items.len()) => items.push(value),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        Value::Object(members) if value.is_null() => drop(members.remove(key)),
        Value::Object(members) => drop(members.insert(key.to_owned(), value)),
        other => panic!("{pointer} leads into {other}"),
    }
}
