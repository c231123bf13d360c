//! Sound messages and answers, to be damaged.

use serde_json::{Value, json};

/// A message of every kind.
pub fn messages() -> Vec<Value> {
    let picture = json!({ "url": "https://files.example/a.png" });
    let kinds = [
        json!({ "type": "text", "text": "Hello https://shop.example", "previewUrl": true }),
        json!({ "type": "image", "media": picture, "caption": "A picture" }),
        json!({ "type": "video", "media": { "url": "https://files.example/a.mp4" }, "caption": "A film" }),
        json!({ "type": "audio", "media": { "url": "https://files.example/a.ogg" } }),
        json!({ "type": "document", "media": { "url": "https://files.example/a.pdf" }, "filename": "a.pdf" }),
        json!({ "type": "sticker", "media": { "url": "https://files.example/a.webp" } }),
        json!({ "type": "location", "latitude": 9.93, "longitude": 76.26, "name": "Kochi", "address": "Kerala" }),
        json!({ "type": "contacts", "contacts": [{ "name": { "formatted": "Sarah Smith", "first": "Sarah" },
            "phones": [{ "phone": "+919999999999", "type": "HOME" }], "emails": [{ "email": "sarah@mail.example", "type": "WORK" }],
            "addresses": [{ "city": "Kochi", "type": "HOME" }], "birthday": "2000-01-31" }] }),
        json!({ "type": "reaction", "messageId": "wamid.1", "emoji": "👍" }),
        json!({ "type": "buttons", "header": { "image": picture }, "body": "Yes?", "footer": "Small", "buttons": [{ "id": "y", "title": "Yes" }] }),
        json!({ "type": "list", "header": { "text": "Menu" }, "body": "Choose", "footer": "Small", "button": "Open",
            "sections": [{ "title": "One", "rows": [{ "id": "1", "title": "First", "description": "The first" }] }] }),
        json!({ "type": "url_button", "body": "Look", "label": "Open", "url": "https://shop.example" }),
        json!({ "type": "location_request", "body": "Where are you?" }),
        json!({ "type": "address_request", "body": "Where to?", "country": "IN", "values": { "name": "Sarah", "inPinCode": "682001" } }),
        json!({ "type": "contact_request", "body": "Your number?" }),
        json!({ "type": "product", "catalogId": "c1", "productId": "p1", "body": "This one" }),
        json!({ "type": "product_list", "catalogId": "c1", "header": { "text": "All" }, "body": "These",
            "sections": [{ "title": "One", "productIds": ["p1", "p2"] }] }),
        json!({ "type": "flow", "body": "Fill in", "button": "Open", "flowId": "f1", "token": "t", "action": "navigate", "screen": "FIRST",
            "data": { "a": 1 } }),
        json!({ "type": "carousel", "body": "Swipe", "cards": [
            { "header": { "image": picture }, "body": "One", "buttons": [{ "id": "1", "title": "One" }] },
            { "header": { "image": picture }, "body": "Two", "buttons": [{ "id": "2", "title": "Two" }] } ] }),
        json!({ "type": "voice_button", "body": "Call us", "label": "Call", "validMinutes": 60 }),
        json!({ "type": "call_permission_request", "body": "May we call?" }),
        json!({ "type": "authentication_request" }),
        json!({ "type": "template", "name": "order_update", "language": "en", "header": { "document": { "url": "https://files.example/a.pdf",
            "filename": "a.pdf" } }, "body": ["Sarah", "17"], "buttons": [{ "type": "url", "index": 0, "suffix": "17" },
            { "type": "quick_reply", "index": 1, "payload": "stop" }] }),
        json!({ "type": "template", "name": "hello", "language": "en" }),
        json!({ "type": "template", "name": "cards", "language": "en", "cards": [{ "header": { "image": picture }, "body": "One",
            "buttons": [{ "type": "quick_reply", "index": 0, "payload": "1" }] }], "limitedTimeOffer": { "expiresAt": "2030-01-01T00:00:00Z" } }),
        json!({ "type": "raw", "provider": "telinfy", "body": { "a": [1, "b"] } }),
    ];
    let complete = |mut message: Value| {
        message["to"] = json!("919999999999");
        message["from"] = json!("919999999998");
        message
    };
    kinds.into_iter().map(complete).collect()
}

/// Answers in the shapes that the five document.
pub fn answers() -> Vec<Value> {
    vec![
        json!({ "messages": [{ "to": "919999999999", "messageId": "m1", "messageCount": 1,
            "status": { "groupId": 1, "groupName": "PENDING", "id": 7, "name": "PENDING_ENROUTE", "description": "On its way" } }], "bulkId": "b1" }),
        json!({ "to": "919999999999", "messageId": "m1", "status": { "groupId": 1, "groupName": "PENDING", "id": 7, "name": "PENDING_ENROUTE" } }),
        json!({ "requestError": { "serviceException": { "messageId": "BAD_REQUEST", "text": "Bad Request",
            "validationErrors": { "content.text": ["size must be between 1 and 4096"] } } } }),
        json!({ "errorCode": "E400", "description": "Bad", "action": "Fix", "violations": [{ "property": "to", "violation": "null" }] }),
        json!({ "messageId": "m1", "timestamp": "2026-01-01T00:00:00Z", "acceptedAt": "2026-01-01T00:00:00Z" }),
        json!({ "type": "https://problems.example", "title": "Bad", "status": 400, "detail": "No",
            "violations": [{ "field": "to", "message": "must not be null" }] }),
        json!({ "status": true, "message": "Sent", "messageId": "m1" }),
        json!({ "status": false, "message": { "to": ["is required"] } }),
        json!({ "success": false, "message": "No", "errors": { "to": "is required" } }),
        json!({ "ok": 1, "sendResult": { "ok": 1, "result": [{ "messageId": "wamid.1" }] }, "messages": [{ "messageId": "wamid.1" }] }),
        json!({ "ok": 0, "err": "No", "error": { "code": 131_047, "message": "Re-engagement message" } }),
        json!({ "data": { "messageId": "m1", "status": "ACCEPTED", "statusCode": null, "wamId": "wamid.1" }, "message": "ok" }),
        json!({ "data": { "error": "No" } }),
        json!([{ "message": "No" }]),
        json!({ "success": true, "data": { "recordId": "r1", "queueStatus": "QUEUED" } }),
    ]
}
