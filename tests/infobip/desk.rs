//! Infobip as a server beside sends: what it keeps, and what it refuses as documented.

use serde_json::{Value, json};
use waxwing::sandbox::{Reply, Sandbox};

const TEMPLATES: &str = "/whatsapp/2/senders/447860099299/templates";
const FLOWS: &str = "/whatsapp/1/senders/447860099299/flows";
const MINUTE: u64 = 60_000;
const DAY: u64 = 1_440 * MINUTE;

fn ask(sandbox: &mut Sandbox, line: &str, body: &Value) -> (u16, Value) {
    let (method, path) = line.split_once(' ').unwrap();
    let headers = [("authorization".to_owned(), "App sandbox-infobip-key".to_owned())];
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let Reply { status, body, .. } = sandbox.answer(method, &format!("https://api.infobip.com{path}"), &headers, &body).unwrap();
    (status, serde_json::from_str(&body).unwrap_or_default())
}

fn template(name: &str, language: &str) -> Value {
    json!({ "name": name, "language": language, "category": "MARKETING", "structure": { "body": { "text": "Hi {{1}}, your order has left.", "examples": ["Ann"] } } })
}

fn created(sandbox: &mut Sandbox, name: &str, language: &str) -> String {
    let (status, answer) = ask(sandbox, &format!("POST {TEMPLATES}"), &template(name, language));
    assert_eq!((status, &answer["status"]), (201, &json!("PENDING")), "{answer}");
    answer["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_template_is_approved_edited_now_and_then_and_deleted_for_good() {
    let mut sandbox = Sandbox::default();
    sandbox.world.now = 1_767_225_600_000;
    let id = created(&mut sandbox, "offer", "en");
    created(&mut sandbox, "offer", "de");
    let its = format!("{TEMPLATES}/{id}");
    let edit = json!({ "structure": { "body": { "text": "Hello" } } });
    let refused = ask(&mut sandbox, &format!("PATCH {its}"), &edit);
    assert_eq!(refused.0, 400, "still pending");
    assert!(refused.1["requestError"]["serviceException"]["validationErrors"]["status"].is_array(), "{}", refused.1);
    sandbox.world.now += MINUTE;
    let (_, read) = ask(&mut sandbox, &format!("GET {its}"), &Value::Null);
    assert_eq!((&read["status"], &read["createdAt"]), (&json!("APPROVED"), &json!("2026-01-01T00:00:00.000+0000")));
    assert_eq!(ask(&mut sandbox, &format!("PATCH {its}"), &json!({ "category": "UTILITY" })).0, 400, "an approved one keeps its category");
    let (status, edited) = ask(&mut sandbox, &format!("PATCH {its}"), &edit);
    assert_eq!((status, &edited["status"], &edited["structure"]["body"]), (200, &json!("PENDING"), &json!({ "text": "Hello" })));
    sandbox.world.now += MINUTE;
    assert_eq!(ask(&mut sandbox, &format!("PATCH {its}"), &edit).0, 400, "once a day");
    sandbox.world.now += DAY;
    assert_eq!(ask(&mut sandbox, &format!("PATCH {its}"), &edit).0, 200);

    assert_eq!(ask(&mut sandbox, &format!("DELETE {TEMPLATES}/offer"), &Value::Null).0, 204);
    assert_eq!(ask(&mut sandbox, &format!("DELETE {TEMPLATES}/offer"), &Value::Null).0, 404);
    assert_eq!(ask(&mut sandbox, &format!("GET {its}"), &Value::Null).0, 404);
    let (_, all) = ask(&mut sandbox, &format!("GET {TEMPLATES}"), &Value::Null);
    assert_eq!(all["templates"].as_array().unwrap().len(), 1, "all languages are gone");
    let (status, blocked) = ask(&mut sandbox, &format!("POST {TEMPLATES}"), &template("offer", "fr"));
    assert_eq!(status, 400);
    assert!(blocked["requestError"]["serviceException"]["validationErrors"]["name"].is_array(), "{blocked}");
}

#[test]
fn the_templates_of_the_account_come_in_pages() {
    let mut sandbox = Sandbox::default();
    for name in ["a", "b", "c", "d"] {
        created(&mut sandbox, name, "en");
    }
    let mut names = Vec::new();
    for page in 0..3 {
        let (status, answer) = ask(&mut sandbox, &format!("GET /whatsapp/1/templates?size=2&page={page}"), &Value::Null);
        assert_eq!(status, 200, "{answer}");
        assert_eq!(answer["paging"], json!({ "page": page, "size": 2, "totalPages": 3, "totalResults": 5 }));
        let results = answer["results"].as_array().unwrap();
        names.extend(results.iter().map(|template| template["name"].as_str().unwrap().to_owned()));
    }
    assert_eq!(names, ["text_template", "a", "b", "c", "d"]);
    let (_, approved) = ask(&mut sandbox, "GET /whatsapp/1/templates?status=FLAGGED&status=APPROVED", &Value::Null);
    assert_eq!(approved["paging"]["totalResults"], 1);
    let (status, wrong) = ask(&mut sandbox, "GET /whatsapp/1/templates?status=NEW", &Value::Null);
    assert_eq!((status, &wrong["errorCode"], &wrong["violations"][0]["property"]), (400, &json!("E400"), &json!("status")), "{wrong}");
}

#[test]
fn a_template_that_no_client_would_send_is_refused_by_its_path() {
    let mut sandbox = Sandbox::default();
    let mut faults = |body: Value| {
        let (status, answer) = ask(&mut sandbox, &format!("POST {TEMPLATES}"), &body);
        assert_eq!(status, 400, "{answer}");
        let errors = answer["requestError"]["serviceException"]["validationErrors"].as_object().cloned().unwrap_or_default();
        errors.keys().cloned().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(faults(json!({})), "category language name structure");
    let with = |structure: Value| json!({ "name": "t", "language": "en", "category": "MARKETING", "structure": structure });
    assert_eq!(faults(with(json!({ "body": {} }))), "structure.body.text");
    assert_eq!(faults(with(json!({ "body": { "text": "x", "txt": "y" } }))), "structure.body.txt");
    let flow = json!([{ "type": "FLOW", "text": "a", "flowId": 1, "flowAction": "NAVIGATE" }]);
    assert_eq!(faults(with(json!({ "body": { "text": "x" }, "buttons": flow }))), "structure.buttons[0].navigateScreen");
}

#[test]
fn an_authentication_template_is_told_as_it_is_sent() {
    let mut sandbox = Sandbox::default();
    let buttons = json!([{ "otpType": "COPY_CODE", "text": "Copy" }]);
    let structure = json!({ "body": { "addSecurityRecommendation": true }, "footer": { "codeExpirationMinutes": 15 }, "buttons": buttons });
    let period = json!({ "amount": 120, "timeUnit": "SECONDS" });
    let asked = json!({ "name": "code", "language": "en", "category": "AUTHENTICATION", "structure": structure, "validityPeriod": period });
    let (status, answer) = ask(&mut sandbox, &format!("POST {TEMPLATES}"), &asked);
    assert_eq!((status, &answer["validityPeriod"]), (201, &period), "{answer}");
    let told = &answer["structure"];
    assert_eq!(told["body"]["text"], "*{{1}}* is your verification code. For your security, do not share this code.");
    assert_eq!(told["footer"], json!({ "text": "This code expires in 15 minutes." }));
    let url = "https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}";
    assert_eq!(told["buttons"], json!([{ "type": "URL", "text": "Copy", "url": url }]));

    let (status, edited) = ask(&mut sandbox, &format!("PATCH {TEMPLATES}/111"), &json!({ "validityPeriod": period }));
    assert_eq!((status, edited.get("validityPeriod")), (200, None), "others have no such member in answers");
}

#[test]
fn an_identity_that_is_not_there_is_not_found_with_words_only_where_it_is_deleted() {
    let mut sandbox = Sandbox::default();
    let path = "/whatsapp/1/447860099299/contacts/441134960099/identity";
    assert_eq!(ask(&mut sandbox, &format!("GET {path}"), &Value::Null), (404, Value::Null));
    let (status, answer) = ask(&mut sandbox, &format!("DELETE {path}"), &Value::Null);
    assert_eq!((status, &answer["requestError"]["serviceException"]["messageId"]), (404, &json!("NOT_FOUND")), "{answer}");
}

#[test]
fn a_flow_is_a_draft_until_it_is_published() {
    let mut sandbox = Sandbox::default();
    let (status, made) = ask(&mut sandbox, &format!("POST {FLOWS}"), &json!({ "name": "Mine", "categories": ["OTHER"] }));
    assert_eq!((status, &made["status"]), (201, &json!("DRAFT")), "{made}");
    let its = format!("{FLOWS}/{}", made["id"].as_str().unwrap());
    let json = json!({ "version": "7.0", "screens": [] });
    assert_eq!(ask(&mut sandbox, &format!("PUT {its}/json"), &json), (201, json!({ "validationErrors": [] })));
    assert_eq!(ask(&mut sandbox, &format!("PUT {its}/json"), &json!({})).1["validationErrors"].as_array().unwrap().len(), 2);
    assert_eq!(ask(&mut sandbox, &format!("PATCH {its}"), &json!({ "name": "Ours" })).0, 204);
    assert_eq!(ask(&mut sandbox, &format!("POST {its}/publish"), &Value::Null).0, 204);
    let (_, all) = ask(&mut sandbox, &format!("GET {FLOWS}"), &Value::Null);
    let flow = all["flows"].as_array().unwrap().iter().find(|flow| flow["id"] == made["id"]).unwrap();
    assert_eq!((&flow["name"], &flow["status"]), (&json!("Ours"), &json!("PUBLISHED")));
    let lines =
        [("PUT", "/json", "Flow can only be modified"), ("PATCH", "", "Flow can only be modified"), ("DELETE", "", "Cannot delete flow")];
    for (method, rest, words) in lines.into_iter().chain([("POST", "/publish", "Cannot publish flow")]) {
        let body = if ["PUT", "PATCH"].contains(&method) { json!({}) } else { Value::Null };
        let (status, refusal) = ask(&mut sandbox, &format!("{method} {its}{rest}"), &body);
        assert_eq!((status, &refusal["errorCode"]), (400, &json!("E400")));
        assert!(refusal["violations"][0]["violation"].as_str().unwrap().starts_with(words), "{refusal}");
    }
    assert_eq!(ask(&mut sandbox, &format!("POST {its}/deprecate"), &Value::Null).0, 204);
    let (status, refusal) = ask(&mut sandbox, &format!("POST {its}/deprecate"), &Value::Null);
    assert_eq!((status, &refusal["violations"][0]["violation"]), (400, &json!("Cannot deprecate already deprecated flow.")));
    assert_eq!(ask(&mut sandbox, &format!("GET {FLOWS}/no/json"), &Value::Null).1["errorCode"], "WA-FLOW-ID404");
}

#[test]
fn a_file_is_there_until_it_is_deleted() {
    let mut sandbox = Sandbox::default();
    let media = "/whatsapp/1/senders/447860099299/media";
    let headers = [("authorization".to_owned(), "App sandbox-infobip-key".to_owned())];
    let mut at = |method: &str| sandbox.answer(method, &format!("https://api.infobip.com{media}/received-1"), &headers, "").unwrap();
    let head = at("HEAD");
    assert_eq!((head.status, &*head.content_type, head.body.as_str()), (200, "image/gif", ""));
    assert_eq!(head.headers, [("content-length".to_owned(), "42".to_owned())]);
    let file = at("GET");
    assert!(file.status == 200 && file.is_base64 && file.body.starts_with("R0lGOD"), "{file:?}");
    let url = json!({ "url": "https://www.infobip.com/infobip-logo.png" });
    assert_eq!(ask(&mut sandbox, &format!("DELETE {media}"), &url).0, 204);
    assert_eq!(ask(&mut sandbox, &format!("DELETE {media}"), &url).0, 404);
    assert_eq!(ask(&mut sandbox, &format!("GET {media}/received-1"), &Value::Null), (404, Value::Null));
}

#[test]
fn refuses_strangers_in_the_words_of_each_family() {
    let mut sandbox = Sandbox::default();
    let mut answer = |method: &str, path: &str| {
        let reply = sandbox.answer(method, &format!("https://api.infobip.com{path}"), &[], "").unwrap();
        assert_eq!(reply.status, 401);
        serde_json::from_str::<Value>(&reply.body).unwrap()
    };
    assert_eq!(answer("GET", "/whatsapp/1/templates")["errorCode"], "E401");
    assert_eq!(answer("GET", FLOWS)["errorCode"], "E401");
    assert_eq!(answer("POST", "/whatsapp/1/events")["errorCode"], "E401");
    assert_eq!(answer("GET", TEMPLATES)["requestError"]["serviceException"]["messageId"], "UNAUTHORIZED");
    assert_eq!(answer("GET", "/whatsapp/1/senders/1/media/2")["requestError"]["serviceException"]["messageId"], "UNAUTHORIZED");
}
