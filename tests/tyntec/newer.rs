//! What 3.18 to 3.29 added, where the vendor publishes a schema and no example: bodies written after the schema.

use serde_json::{Value, json};

use crate::support::{round_trip, round_trip_with};

fn body(content: &Value) -> Value {
    json!({ "to": "4915112345678", "from": "49123456789", "channel": "whatsapp", "content": content })
}

fn survives(content: &Value) {
    let body = body(content);
    assert_eq!(round_trip("tyntec", None, &body).unwrap(), vec![body]);
}

fn template(components: &Value) -> Value {
    json!({ "contentType": "template", "template": { "templateId": "summer_sale", "templateLanguage": "en_GB", "components": components } })
}

#[test]
fn references_and_extras() {
    let body = json!({ "to": "+4915112345678", "from": "49123456789", "channel": "whatsapp", "context": "order-17",
        "overrides": { "notificationCallbackUrl": "https://hooks.example/status" },
        "content": { "contentType": "image", "image": { "id": "77185196-664a-43ec-b14a-fe97036c697f", "caption": "Look" },
            "replyTo": "wamid.HBgL", "identityKeyHash": "DF2lS5v2W6x=" } });
    assert_eq!(round_trip("tyntec", None, &body).unwrap(), vec![body]);
}

#[test]
fn a_files_id_has_another_name_in_3_17() {
    let file = |key: &str| body(&json!({ "contentType": "sticker", "sticker": { key: "77185196-664a-43ec-b14a-fe97036c697f" } }));
    let new = round_trip_with("tyntec", None, &file("mediaId"), r#"{"specVersion":"3.28"}"#);
    assert_eq!(new.unwrap(), vec![file("id")]);
    let old = round_trip_with("tyntec", None, &file("id"), r#"{"specVersion":"3.17"}"#);
    assert_eq!(old.unwrap(), vec![file("mediaId")]);
}

#[test]
fn every_button_of_a_template() {
    survives(&template(&json!({
        "body": [{ "type": "text", "text": "Ada" }, { "type": "text", "text": "20" }],
        "button": [
            { "type": "flow", "index": 0, "action": { "flowToken": "a-token", "flowActionData": { "key": "value" } } },
            { "type": "url", "index": 1, "text": "summer" },
            { "type": "quick_reply", "index": 2, "payload": "stop" },
            { "type": "copy_code", "index": 3, "couponCode": "SUMMER20" },
            { "type": "catalog", "index": 4, "action": { "thumbnailProductId": "2lc20305pt" } },
            { "type": "mpm", "index": 5, "action": { "thumbnailProductId": "2lc20305pt",
                "sections": [{ "title": "Popular Bundles", "items": [{ "productId": "2lc20305pt" }, { "productId": "nseiw1x3ch" }] }] } },
            { "type": "call", "index": 6, "timeToLiveMinutes": 15, "payload": "payload data" },
        ] })));
}

#[test]
fn cards_and_an_offer() {
    let header = json!([{ "type": "image", "image": { "url": "https://files.example/a.jpg" } }]);
    let card = |index: u64, button: Value| {
        json!({ "cardIndex": index, "components": {
        "header": header, "body": [{ "type": "text", "text": "Ada" }], "button": button } })
    };
    let reply = json!({ "type": "quick_reply", "index": 0, "payload": "more" });
    let link = json!({ "type": "url", "index": 1, "text": "summer" });
    // One button stands alone, as the schema has it; two can only be a list (#11, #12).
    survives(&template(&json!({ "carousel": [card(0, reply.clone()), card(1, reply.clone())] })));
    survives(&template(&json!({ "carousel": [card(0, json!([reply, link])), card(1, json!([reply, link]))] })));
    // 2026-01-01T00:00:00Z, the schema's example in milliseconds.
    survives(&template(&json!({ "header": header, "limitedTimeOffer": { "expirationTimeMs": 1_767_225_600_000_u64 } })));
}

#[test]
fn cards_stand_in_their_order() {
    let card = |index: u64, text: &str| {
        json!({ "cardIndex": index, "components": {
        "header": [{ "type": "video", "video": { "url": "https://files.example/a.mp4" } }], "body": [{ "type": "text", "text": text }] } })
    };
    let mixed = body(&template(&json!({ "carousel": [card(1, "second"), card(0, "first")] })));
    let sorted = body(&template(&json!({ "carousel": [card(0, "first"), card(1, "second")] })));
    assert_eq!(round_trip("tyntec", None, &mixed).unwrap(), vec![sorted]);
}

#[test]
fn requests_that_are_no_more_than_a_body() {
    for sub_type in ["contactRequest", "callPermissionRequest", "locationRequest"] {
        survives(&json!({ "contentType": "interactive", "interactive": {
            "subType": sub_type, "components": { "body": { "type": "text", "text": "May we?" } } } }));
    }
}

#[test]
fn more_than_one_header_is_refused() {
    let header = json!({ "type": "text", "text": "Hi" });
    let error = round_trip("tyntec", None, &body(&template(&json!({ "header": [header, header] })))).unwrap_err();
    assert!(error.contains("/content/template/components/header"), "{error}");
}
