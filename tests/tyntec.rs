//! tyntec against its own documents.

mod support;

use serde_json::json;
use support::round_trip;

#[test]
fn a_text_message_survives_the_round_trip() {
    let body = json!({ "to": "4915112345678", "from": "49123456789", "channel": "whatsapp", "context": "order-17",
        "overrides": { "notificationCallbackUrl": "https://hooks.example/status" },
        "content": { "contentType": "text", "text": "Hello", "renderUrlPreview": true } });
    assert_eq!(round_trip("tyntec", None, &body).unwrap(), vec![body]);
}
