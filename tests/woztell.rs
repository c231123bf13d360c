//! WOZTELL against its documents and its own code.
//!
//! The vendor publishes no examples of sends; the bodies here are written from the sources that each comment names:
//!
//! - BOT: `doc.woztell.com/docs/reference/bot-api-reference`
//! - MT: `doc.woztell.com/docs/documentations/whatsapp/wa-message-types`
//! - N8N: `Woztell/n8n-nodes-woztell-sanuker@9c04db2`, `nodes/Woztell/GenericFunctions.ts`
//! - HACK: `RodolfoMiguelLopez/hackaton-Woztell-Incibe@1665718`, `woztell.py`

mod support;

use serde_json::{Value, json};
use support::{provider, round_trip};
use waxwing::check::check;
use waxwing::convert::{decode, encode};
use waxwing::http::{Answer, Request};
use waxwing::json::parse;
use waxwing::operation::{Category, Failure, Receipt, Retry, Status};
use waxwing::provider::{Settings, Wire};
use waxwing::rules::CheckOptions;

/// The envelope: N8N `BotAPIDescription.ts` lines 24-27 and 97-117, DIFY `tools/send_responses.py` lines 38-44.
fn envelope(response: &Value) -> Value {
    json!({ "channelId": "channel-1", "recipientId": "85291234567", "response": response })
}

fn template(components: &Value) -> Value {
    // N8N lines 606-613.
    json!({ "type": "TEMPLATE", "elementName": "order_update", "languageCode": "en_US", "components": components })
}

/// One body for each row of what can be sent, with what the check must find unconfirmed in it.
fn fixtures() -> Vec<(&'static str, Value, &'static [&'static str])> {
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

fn header(kind: &str, value: &Value) -> Value {
    json!({ "type": "header", "parameters": [{ "type": kind, kind: value }] })
}

fn body() -> Value {
    json!({ "type": "body", "parameters": [{ "type": "text", "text": "Ann" }, { "type": "text", "text": "17" }] })
}

fn quick_reply(sub_type: &str, index: &str) -> Value {
    json!({ "type": "button", "sub_type": sub_type, "index": index, "parameters": [{ "type": "payload", "payload": format!("reply-{index}") }] })
}

fn flow(action: &Value) -> Value {
    json!({ "type": "button", "sub_type": "flow", "index": "0", "parameters": [{ "type": "action", "action": action }] })
}

/// The type of the component and of the button in capitals, the file by its id.
fn card(index: u64, kind: &str) -> Value {
    json!({ "card_index": index, "components": [header(kind, &json!({ "id": "1234567890" })), quick_reply("QUICK_REPLY", "0")] })
}

fn carousel(first: &Value) -> Value {
    json!({ "type": "CAROUSEL", "cards": [first, card(1, "image")] })
}

/// The neutral messages of a body, as JSON.
fn neutral(body: &Value) -> Vec<Value> {
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    assert!(decoded.report.issues.is_empty(), "{:?}", decoded.report.issues);
    decoded.messages.iter().map(|message| serde_json::from_str(&waxwing::json::write(message)).unwrap()).collect()
}

/// Severity, rule and path of what the check of a neutral message finds.
fn issues(message: &Value) -> Vec<String> {
    let text = message.to_string();
    let document = parse(&text).unwrap();
    let checked = check(&document, provider("woztell"), CheckOptions::default());
    let ids = ["unconfirmed", "unsupported.field", "to.form", "template.button.flow.token", "text.length"];
    let own = checked.report.issues.iter().filter(|issue| ids.contains(&issue.rule.as_ref()));
    own.map(|issue| format!("{} {} {}", issue.severity.word(), issue.rule, issue.path)).collect()
}

#[test]
fn every_documented_item_survives_the_round_trip() {
    for (name, item, _) in fixtures() {
        let body = envelope(&json!([item]));
        assert_eq!(round_trip("woztell", Some("/sendResponses"), &body).unwrap_or_else(|fault| panic!("{name}: {fault}")), vec![body]);
    }
}

#[test]
fn what_is_unconfirmed_is_said() {
    for (name, item, unconfirmed) in fixtures() {
        let expected: Vec<String> = unconfirmed.iter().map(|path| format!("warning unconfirmed {path}")).collect();
        assert_eq!(issues(&neutral(&envelope(&json!([item])))[0]), expected, "{name}");
    }
}

#[test]
fn a_card_may_have_what_a_template_has() {
    let file = header("video", &json!({ "link": "https://files.example/a.mp4" }));
    let url = json!({ "type": "button", "sub_type": "URL", "index": "0", "parameters": [{ "type": "text", "text": "17" }] });
    let first = json!({ "card_index": 0, "components": [file, body(), url] });
    let second = json!({ "card_index": 1, "components": [header("video", &json!({ "id": "12" })), body(), url] });
    let sent = envelope(&json!([template(&json!([{ "type": "CAROUSEL", "cards": [first, second] }]))]));
    assert_eq!(round_trip("woztell", None, &sent).unwrap(), vec![sent.clone()]);
    let expected = ["/cards/0/header/video/url", "/cards/0/body", "/cards/1/body", "/cards/0/buttons/0", "/cards/1/buttons/0"];
    assert_eq!(issues(&neutral(&sent)[0]), expected.map(|path| format!("warning unconfirmed {path}")));
}

#[test]
fn an_exported_template_keeps_what_it_brought() {
    // Public index excerpt 51937650790.
    let mut item = template(&json!([]));
    let more = json!({ "integrationId": "i1", "wabaId": "w1", "namespace": "n1", "languagePolicy": "deterministic",
        "content": { "body": "Hello" }, "signature": "s1" });
    item.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let body = envelope(&json!([item]));
    assert_eq!(round_trip("woztell", None, &body).unwrap(), vec![body]);
}

#[test]
fn a_caption_of_another_name_is_read() {
    // HACK line 45 sends `caption`; MT says `text` (fact sheet 9, number 15).
    let body = envelope(&json!([{ "type": "IMAGE", "url": "https://files.example/a.png", "caption": "Our shop" }]));
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    assert_eq!(decoded.report.issues[0].path, "/response/0/caption");
    let message: Value = serde_json::from_str(&waxwing::json::write(&decoded.messages[0])).unwrap();
    assert_eq!(message["caption"], "Our shop");
}

/// The wire bodies for neutral messages, each of which must pass the check.
fn bulk(messages: &[Value], options: &Value) -> Option<Wire> {
    let registered = provider("woztell");
    let texts: Vec<String> = messages.iter().map(Value::to_string).collect();
    let documents: Vec<_> = texts.iter().map(|text| parse(text).unwrap()).collect();
    let checked = documents.iter().map(|document| {
        let checked = check(document, registered, CheckOptions::default());
        assert!(checked.report.ok(), "{:?}", checked.report.issues);
        checked.message.unwrap()
    });
    let (options, messages) = (options.to_string(), checked.collect::<Vec<_>>());
    let options = parse(&options).unwrap();
    registered.provider.encode_bulk(&messages, &Settings::new(&options.root))
}

#[test]
fn several_messages_to_one_recipient_go_together() {
    let text = |to: Value, text: &str| json!({ "type": "text", "to": to, "text": text });
    let (to, options) = (json!("+852 9123-4567"), json!({ "channelId": "channel-1" }));
    let wire = bulk(&[text(to.clone(), "One"), text(to.clone(), "Two")], &options).unwrap();
    let expected = envelope(&json!([{ "type": "TEXT", "text": "One" }, { "type": "TEXT", "text": "Two" }]));
    assert_eq!(serde_json::from_str::<Value>(&wire.body).unwrap(), expected);
    let read: Vec<Value> = neutral(&expected).iter().map(|message| message["text"].clone()).collect();
    assert_eq!(read, ["One", "Two"]);
    assert!(bulk(&[text(to.clone(), "One"), text(json!("85290000000"), "Two")], &options).is_none(), "two recipients");
    let mut elsewhere = text(to.clone(), "Two");
    elsewhere["woztell"] = json!({ "channelId": "channel-2" });
    assert!(bulk(&[text(to, "One"), elsewhere], &options).is_none(), "two channels");
    assert!(bulk(&[], &options).is_none());
}

#[test]
fn a_member_is_named_by_its_own_id() {
    let body = json!({ "channelId": "channel-1", "memberId": "m1", "response": [{ "type": "TEXT", "text": "Hello" }] });
    assert_eq!(neutral(&body)[0]["to"], json!({ "member": "m1" }));
    assert_eq!(round_trip("woztell", None, &body).unwrap(), vec![body]);
}

/// The request for a neutral text with some options of the client.
fn request(options: &str) -> Request {
    let registered = provider("woztell");
    let document = parse(r#"{"type":"text","to":"+852 9123 4567","text":"Hi"}"#).unwrap();
    let message = check(&document, registered, CheckOptions::default()).message.unwrap();
    let options = parse(options).unwrap();
    let settings = Settings::new(&options.root);
    let wire = encode(&message, registered.provider, &settings).unwrap();
    registered.provider.request(wire, &settings)
}

#[test]
fn the_token_goes_into_the_header_or_the_query() {
    let shown = |request: &Request, name: &str| request.headers.iter().find(|(key, _)| *key == name).map(|(_, value)| value.shown());
    let usual = request(r#"{"channelId":"c1"}"#);
    assert_eq!((usual.method.name(), usual.url.shown().as_str()), ("POST", "https://bot.api.woztell.com/sendResponses"));
    assert_eq!(shown(&usual, "authorization").as_deref(), Some("Bearer ***"));
    let expected = r#"{"channelId":"c1","recipientId":"85291234567","response":[{"type":"TEXT","text":"Hi"}]}"#;
    assert_eq!(usual.body.shown(), expected);
    let query = request(r#"{"channelId":"c1","tokenIn":"query"}"#);
    assert_eq!(query.url.shown(), "https://bot.api.woztell.com/sendResponses?accessToken=***");
    assert_eq!(query.url.filled(&|_| Some("a+b".into())).unwrap(), "https://bot.api.woztell.com/sendResponses?accessToken=a%2Bb");
    assert_eq!(shown(&query, "authorization"), None);
}

#[test]
fn what_has_no_place_is_said() {
    let text = json!({ "type": "text", "to": "US.13491208655302741918", "from": "1", "replyTo": "x", "callbackData": "y",
        "clientMessageId": "z", "text": "a https://a.example", "previewUrl": true, "woztell": { "wabaId": "w" } });
    let expected = ["error unsupported.field", "warning unsupported.field"];
    let found = issues(&text);
    assert_eq!(found[0], "error to.form /to");
    let paths = ["/from", "/replyTo", "/callbackData", "/clientMessageId", "/previewUrl", "/woztell/wabaId"];
    assert_eq!(found[1..], paths.map(|path| format!("{} {path}", expected[1])));
    let long = json!({ "type": "text", "to": "85291234567", "text": "x".repeat(2001) });
    assert_eq!(issues(&long), ["error text.length /text"]);
    let buttons = json!([{ "type": "flow", "index": 0 }, { "type": "catalog", "index": 1 }]);
    let template = json!({ "type": "template", "to": "85291234567", "name": "a", "language": "en", "buttons": buttons,
        "header": { "gif": { "url": "https://files.example/a.mp4" } }, "limitedTimeOffer": { "expiresAt": "2030-01-01T00:00:00Z" } });
    let found = issues(&template);
    for issue in [
        "error unsupported.field /header/gif",
        "error unsupported.field /buttons/1/type",
        "error unsupported.field /limitedTimeOffer",
        "error template.button.flow.token /buttons/0/token",
    ] {
        assert!(found.contains(&issue.to_owned()), "{issue}: {found:?}");
    }
    assert_eq!(found.len(), 4, "{found:?}");
}

#[test]
fn a_body_with_faults_says_where() {
    let body = json!({ "channelId": "c", "response": [
        { "type": "TEXT", "text": "a" },
        { "type": "TEMPLATE", "elementName": "a", "languageCode": "en", "components": [
            { "type": "button", "sub_type": "flow", "index": 0, "parameters": [{ "type": "payload", "payload": "x" }] },
            { "type": "CAROUSEL", "cards": [{ "card_index": 3, "components": [{ "type": "body", "parameters": [] }] }] }] }] });
    let text = body.to_string();
    let document = parse(&text).unwrap();
    let decoded = decode(&document, provider("woztell").provider, None);
    let mut paths: Vec<&str> = decoded.report.issues.iter().map(|issue| issue.path.as_str()).collect();
    paths.sort_unstable();
    let expected = [
        "/recipientId",
        "/response/1/components/0/index",
        "/response/1/components/0/parameters",
        "/response/1/components/1/cards/0/card_index",
    ];
    assert_eq!(paths, expected);
}

fn answer(status: u16, text: &str) -> Result<Vec<Receipt>, Failure> {
    provider("woztell").provider.read_answer(&Answer::new(status, None, text))
}

#[test]
fn a_receipt_has_its_id_in_one_of_two_places() {
    // Public index excerpts 70390076183, 62881572203, 70129951981; HK `lib/channels/woztell.ts`.
    let text = r#"{"ok":1,"member":"m1","sendResult":{"ok":1,"member":"m1","result":[
        {"messageEvent":{"messageId":"e1"}},{"result":{"messages":[{"id":"wamid.1"}]}},{}]}}"#;
    let receipts = answer(200, text).unwrap();
    let ids: Vec<(&str, Option<&str>)> = receipts.iter().map(|receipt| (receipt.id.as_str(), receipt.whatsapp_id.as_deref())).collect();
    assert_eq!(ids, [("e1", None), ("wamid.1", Some("wamid.1")), ("", None)]);
    assert_eq!(receipts.iter().map(|receipt| receipt.status).collect::<Vec<_>>(), [Status::Accepted, Status::Accepted, Status::Unknown]);
}

#[test]
fn a_status_of_200_may_be_a_refusal() {
    for status in [200, 201, 500] {
        let number = answer(status, r#"{"ok":0,"err":"Phone Number provided is invalid.","err_code":100}"#).unwrap_err();
        assert_eq!((number.category, number.provider_code.as_deref()), (Category::Recipient, Some("100")));
        let token = answer(status, r#"{"ok":0,"err":"User is not authorized."}"#).unwrap_err();
        assert_eq!((token.category, &token.retry), (Category::Auth, &Retry::Credentials));
    }
    let sending = answer(200, r#"{"ok":1,"member":"m","sendResult":{"ok":0,"err":"No session","err_code":7}}"#).unwrap_err();
    assert_eq!((sending.category, sending.message.as_str()), (Category::Other, "No session"));
    assert_eq!((sending.provider_code.as_deref(), sending.retry), (Some("7"), Retry::Stop));
}

#[test]
fn an_answer_that_says_nothing_leaves_the_outcome_open() {
    for text in [r#"{"ok":1}"#, r#"{"ok":1,"sendResult":{"ok":1,"result":[]}}"#, "{}", "<html>", ""] {
        let failure = answer(200, text).unwrap_err();
        assert_eq!((failure.category, failure.retry), (Category::Other, Retry::Lookup), "{text}");
    }
}

#[cfg(feature = "sandbox")]
mod sandbox {
    use waxwing::sandbox::{Reply, Sandbox, Staged};

    use super::*;

    const URL: &str = "https://sandbox.invalid/woztell/sendResponses";

    fn token() -> String {
        let options: Value = serde_json::from_str(provider("woztell").provider.server().options()).unwrap();
        options["accessToken"].as_str().unwrap().to_owned()
    }

    fn post(sandbox: &mut Sandbox, body: &Value) -> Reply {
        let headers = [("authorization".to_owned(), format!("Bearer {}", token()))];
        sandbox.answer("POST", URL, &headers, &body.to_string()).unwrap()
    }

    #[test]
    fn every_documented_item_is_accepted_and_a_renamed_key_refused() {
        let mut sandbox = Sandbox::default();
        for (name, item, _) in fixtures() {
            let reply = post(&mut sandbox, &envelope(&json!([item])));
            assert_eq!(answer(reply.status, &reply.body).unwrap_or_else(|failure| panic!("{name}: {}", failure.message)).len(), 1);
            for (key, value) in item.as_object().unwrap() {
                let mut other = item.clone();
                other.as_object_mut().unwrap().remove(key);
                other[format!("{key}x")] = value.clone();
                let reply = post(&mut sandbox, &envelope(&json!([other])));
                assert!(answer(reply.status, &reply.body).is_err(), "{name}: {other}");
            }
        }
        let together: Vec<Value> = fixtures().into_iter().map(|(_, item, _)| item).collect();
        let reply = post(&mut sandbox, &envelope(&json!(together)));
        assert_eq!(answer(reply.status, &reply.body).unwrap().len(), together.len());
        assert_eq!(sandbox.world.sent.len(), 2 * together.len());
    }

    #[test]
    fn the_documented_credentials_are_demanded() {
        let mut sandbox = Sandbox::default();
        let body = envelope(&json!([{ "type": "TEXT", "text": "Hi" }])).to_string();
        let query = format!("{URL}?accessToken={}", token());
        assert!(answer(200, &sandbox.answer("POST", &query, &[], &body).unwrap().body).is_ok());
        for url in [URL, "https://sandbox.invalid/woztell/sendResponses?accessToken=another"] {
            let reply = sandbox.answer("POST", url, &[], &body).unwrap();
            assert_eq!(answer(reply.status, &reply.body).unwrap_err().category, Category::Auth);
        }
        assert_eq!(sandbox.answer("GET", URL, &[], "").unwrap().status, 404);
    }

    #[test]
    fn documented_failures_can_be_provoked() {
        let mut sandbox = Sandbox::default();
        let wrong = json!({ "channelId": "c", "recipientId": "+852 91", "response": [{ "type": "TEXT", "text": "Hi" }] });
        let reply = post(&mut sandbox, &wrong);
        assert_eq!(answer(reply.status, &reply.body).unwrap_err().category, Category::Recipient);
        for error in provider("woztell").provider.server().errors() {
            sandbox.stage(Staged::Error(error.name.to_owned()));
            let reply = post(&mut sandbox, &json!({}));
            assert_eq!((reply.status, reply.body.as_str()), (error.status, error.body));
            let category = if error.name == "invalid_number" { Category::Recipient } else { Category::Auth };
            assert_eq!(answer(reply.status, &reply.body).unwrap_err().category, category);
        }
    }
}
