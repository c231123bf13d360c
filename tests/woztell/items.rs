//! One body for each thing that can be sent. The sources' names stand in `main.rs`.

use serde_json::{Value, json};

/// The envelope: N8N `BotAPIDescription.ts` lines 24-27 and 97-117, DIFY `tools/send_responses.py` lines 38-44.
pub fn envelope(response: &Value) -> Value {
    json!({ "channelId": "channel-1", "recipientId": "85291234567", "response": response })
}

pub fn template(components: &Value) -> Value {
    // N8N lines 606-613.
    json!({ "type": "TEMPLATE", "elementName": "order_update", "languageCode": "en_US", "components": components })
}

/// One body for each row of what can be sent, with what the check must find unconfirmed in it.
pub fn fixtures() -> Vec<(&'static str, Value, &'static [&'static str])> {
    let files = "https://files.example";
    vec![
        // MT, Text; HACK line 39.
        ("text", json!({ "type": "TEXT", "text": "Hello" }), &[]),
        // MT, Image.
        ("image by URL", json!({ "type": "IMAGE", "url": format!("{files}/a.png") }), &[]),
        // MT, Image: the caption is `text`; PUT /media-id gives the id.
        ("image by id", json!({ "type": "IMAGE", "attachment_id": "1234567890", "text": "Our shop" }), &[]),
        // MT, Audio.
        ("audio by URL", json!({ "type": "AUDIO", "url": format!("{files}/a.mp3") }), &[]),
        ("audio by id", json!({ "type": "AUDIO", "attachment_id": "1234567890" }), &[]),
        // MT, Video.
        ("video by URL", json!({ "type": "VIDEO", "url": format!("{files}/a.mp4"), "text": "Our film" }), &[]),
        ("video by id", json!({ "type": "VIDEO", "attachment_id": "1234567890" }), &[]),
        // MT, Sticker; its table prints VIDEO, a slip (fact sheet 9, number 16).
        ("sticker by URL", json!({ "type": "STICKER", "url": format!("{files}/a.webp") }), &[]),
        ("sticker by id", json!({ "type": "STICKER", "attachment_id": "1234567890" }), &[]),
        // HACK lines 60-96.
        ("reply buttons", reply_buttons(&json!({ "type": "image", "image": { "link": format!("{files}/a.jpg") } })), &[]),
        // The form that WhatsApp's own API has; in no document of WOZTELL's.
        ("text header", reply_buttons(&json!({ "type": "text", "text": "Hello" })), &["/header/text"]),
        ("image id header", reply_buttons(&json!({ "type": "image", "image": { "id": "12" } })), &["/header/image/id"]),
        ("video header", reply_buttons(&json!({ "type": "video", "video": { "link": format!("{files}/a.mp4") } })), &["/header/video"]),
        (
            "document header",
            reply_buttons(&json!({ "type": "document", "document": { "link": format!("{files}/a.pdf"), "filename": "a.pdf" } })),
            &["/header/document"],
        ),
        // N8N lines 606-613, a template without variables.
        ("template", template(&json!([])), &[]),
        // N8N lines 480-490, 500-508.
        ("image header", template(&json!([header("image", &json!({ "link": format!("{files}/a.png") })), body()])), &[]),
        ("document header", template(&json!([header("document", &json!({ "link": format!("{files}/a.pdf") })), body()])), &[]),
        ("video header", template(&json!([header("video", &json!({ "link": format!("{files}/a.mp4") })), body()])), &[]),
        // N8N lines 517-530: `index` is text.
        ("quick replies", template(&json!([body(), quick_reply("quick_reply", "0"), quick_reply("quick_reply", "1")])), &[]),
        // N8N lines 531-538: the flow's id, or the id, a colon and a payload.
        ("flow", template(&json!([flow(&json!({ "flow_token": "987654321" }))])), &[]),
        ("flow with payload", template(&json!([flow(&json!({ "flow_token": "987654321:order-17" }))])), &[]),
        // N8N lines 551-596.
        ("carousel", template(&json!([body(), carousel(&card(0, "image")),])), &[]),
        // The last row of 5.4: not built by N8N, presumably WhatsApp's form.
        ("text header", template(&json!([{ "type": "header", "parameters": [{ "type": "text", "text": "Ann" }] }])), &["/header/text"]),
        (
            "location header",
            template(&json!([header("location", &json!({ "latitude": 22.28, "longitude": 114.16, "name": "Shop", "address": "1 Road" }))])),
            &["/header/location"],
        ),
        (
            "URL button",
            template(&json!([{ "type": "button", "sub_type": "url", "index": "1", "parameters": [{ "type": "text", "text": "17" }] }])),
            &["/buttons/0"],
        ),
        (
            "copy code",
            template(&json!([{ "type": "button", "sub_type": "copy_code", "index": "0",
                "parameters": [{ "type": "coupon_code", "coupon_code": "SAVE20" }] }])),
            &["/buttons/0"],
        ),
        (
            "flow data",
            template(&json!([flow(&json!({ "flow_token": "987654321", "flow_action_data": { "order": 17 } }))])),
            &["/buttons/0/data"],
        ),
    ]
}

fn reply_buttons(header: &Value) -> Value {
    json!({ "type": "WHATSAPP_REPLY_BUTTONS", "header": header, "body": { "text": "Do you want it?" }, "footer": { "text": "Your shop" },
        "action": { "buttons": [
            { "type": "reply", "reply": { "payload": "yes", "title": "Yes" } },
            { "type": "reply", "reply": { "payload": "no", "title": "No" } }] } })
}

pub fn header(kind: &str, value: &Value) -> Value {
    json!({ "type": "header", "parameters": [{ "type": kind, kind: value }] })
}

pub fn body() -> Value {
    json!({ "type": "body", "parameters": [{ "type": "text", "text": "Ann" }, { "type": "text", "text": "17" }] })
}

fn quick_reply(sub_type: &str, index: &str) -> Value {
    json!({ "type": "button", "sub_type": sub_type, "index": index, "parameters": [{ "type": "payload", "payload": format!("reply-{index}") }] })
}

fn flow(action: &Value) -> Value {
    json!({ "type": "button", "sub_type": "flow", "index": "0", "parameters": [{ "type": "action", "action": action }] })
}

/// The type of the component and of the button in capitals, the file by its id.
pub fn card(index: u64, kind: &str) -> Value {
    json!({ "card_index": index, "components": [header(kind, &json!({ "id": "1234567890" })), quick_reply("QUICK_REPLY", "0")] })
}

fn carousel(first: &Value) -> Value {
    json!({ "type": "CAROUSEL", "cards": [first, card(1, "image")] })
}
