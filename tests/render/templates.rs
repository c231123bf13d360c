//! Templates: a definition filled by a message, by values, by its examples or by nothing; a message without a definition.

use super::{alone, blocks, preview, spans};
use serde_json::{Value, json};

fn definition() -> Value {
    json!({
        "name": "order_sent", "language": "en", "category": "utility",
        "header": { "text": "Order {{1}}", "example": "17" },
        "body": { "text": "Hi *{{1}}*, your {{2}} is on its way.", "examples": ["Ann", "hat"] },
        "footer": { "text": "The shop" },
        "buttons": [
            { "type": "quick_reply", "text": "Thanks" },
            { "type": "url", "text": "Track", "url": "https://shop.example/{{1}}", "example": "https://shop.example/99" },
            { "type": "phone_number", "text": "Call us", "phoneNumber": "+4915112345678" },
        ],
    })
}

fn message() -> Value {
    json!({ "type": "template", "to": "1", "name": "order_sent", "language": "en", "header": { "text": "18" },
        "body": ["Bo", "coat"], "buttons": [{ "type": "url", "index": 1, "suffix": "18" }, { "type": "quick_reply", "index": 0, "payload": "OK" }] })
}

const FILLED: &str =
    "Order 18\nHi Bo, your coat is on its way.\nThe shop\n[Thanks]\n[Track] https://shop.example/18\n[Call us] +4915112345678";

#[test]
fn a_message_fills_its_definition() {
    let shown = preview(&message(), &json!({ "template": definition() }));
    assert_eq!(shown["kind"], "template");
    assert_eq!(shown["template"], json!({ "name": "order_sent", "language": "en" }));
    assert_eq!(shown["text"], FILLED);
    assert_eq!(shown["header"]["type"], "text");
    assert_eq!(blocks(&shown["body"]), "p(Hi <b:Bo>, your coat is on its way.)");
    assert_eq!(shown["buttons"][0], json!({ "type": "quick_reply", "title": "Thanks", "payload": "OK" }));
}

#[test]
fn values_fill_a_definition_in_every_form() {
    let buttons = [json!({ "1": "18", "0": "OK" }), json!({ "1": { "suffix": "18" } }), message()["buttons"].clone()];
    let bodies = [json!(["Bo", "coat"]), json!({ "1": "Bo", "2": "coat" })];
    let headers = [json!({ "text": "18" }), json!("18"), json!(["18"]), json!({ "1": 18 }), json!({ "text": ["18"] })];
    for header in &headers {
        for body in &bodies {
            for buttons in &buttons {
                let shown = preview(&definition(), &json!({ "values": { "header": header, "body": body, "buttons": buttons } }));
                assert_eq!(shown["text"], FILLED, "{header} {body} {buttons}");
            }
        }
    }
}

#[test]
fn a_definition_alone_has_variables_or_examples() {
    let open = alone(&definition());
    assert_eq!(spans(&open["header"]["spans"]), "Order <v:{{1}}>");
    assert_eq!(blocks(&open["body"]), "p(Hi <bv:{{1}}>, your <v:{{2}}> is on its way.)");
    assert_eq!(open["buttons"][1], json!({ "type": "url", "title": "Track", "url": "https://shop.example/{{1}}", "variable": "1" }));
    let shown = preview(&definition(), &json!({ "examples": true }));
    assert_eq!(
        shown["text"],
        "Order 17\nHi Ann, your hat is on its way.\nThe shop\n[Thanks]\n[Track] https://shop.example/99\n[Call us] +4915112345678"
    );
}

#[test]
fn what_is_missing_is_a_variable_or_an_example() {
    let half = json!({ "values": { "body": { "2": "coat", "1": "" } }, "examples": true });
    assert_eq!(blocks(&preview(&definition(), &half)["body"]), "p(Hi <b:Ann>, your coat is on its way.)");
    let half = json!({ "values": { "body": ["Bo"] } });
    assert_eq!(blocks(&preview(&definition(), &half)["body"]), "p(Hi <b:Bo>, your <v:{{2}}> is on its way.)");
    let named = json!({ "body": "{{first_name}} of {{city}} is {{first_name}}" });
    assert_eq!(preview(&named, &json!({ "values": { "body": { "city": "Rome" } } }))["text"], "{{first_name}} of Rome is {{first_name}}");
    assert_eq!(preview(&named, &json!({ "values": { "body": ["Ann", "Rome"] } }))["text"], "Ann of Rome is Ann");
    assert_eq!(preview(&named, &json!({ "values": { "body": "Ann" } }))["text"], "Ann of {{city}} is Ann");
}

#[test]
fn a_value_with_braces_is_no_variable_where_that_has_a_value() {
    let shown = preview(&json!({ "body": "{{1}} {{2}} {{3}}" }), &json!({ "values": { "body": ["{{2}}", "two"] } }));
    assert_eq!(blocks(&shown["body"]), "p({{2}} two <v:{{3}}>)");
}

#[test]
fn authentication_templates_have_their_own_words() {
    let defined = json!({ "name": "code", "language": "en", "category": "AUTHENTICATION", "body": { "addSecurityRecommendation": true },
        "footer": { "codeExpirationMinutes": 15 }, "buttons": [{ "type": "otp", "otpType": "copy_code" }] });
    let open = alone(&defined);
    assert_eq!(blocks(&open["body"]), "p(<bv:{{1}}> is your verification code. For your security, do not share this code.)");
    assert_eq!(spans(&open["footer"]), "This code expires in 15 minutes.");
    let sent = json!({ "type": "template", "to": "1", "name": "code", "language": "en", "body": ["123456"], "buttons": [{ "type": "url", "index": 0, "suffix": "123456" }] });
    let shown = preview(&sent, &json!({ "template": defined }));
    assert_eq!(
        shown["text"],
        "123456 is your verification code. For your security, do not share this code.\nThis code expires in 15 minutes.\n[Copy code] 123456"
    );
    assert_eq!(shown["buttons"], json!([{ "type": "otp", "title": "Copy code", "code": "123456" }]));
    let bare = json!({ "category": "authentication", "buttons": [{ "type": "otp", "otpType": "one_tap", "text": "Copy", "autofillText": "Fill in" }] });
    let shown = preview(&bare, &json!({ "values": { "body": "42" } }));
    assert_eq!(shown["text"], "42 is your verification code.\n[Fill in] 42");
    assert_eq!(alone(&json!({ "category": "utility", "body": {} }))["text"], "");
}

#[test]
fn headers_of_files_show_the_message_s_file() {
    let defined = json!({ "header": { "image": { "example": "https://files.example/sample.jpg" } }, "body": "b" });
    assert_eq!(alone(&defined)["header"], json!({ "type": "image" }));
    assert_eq!(
        preview(&defined, &json!({ "examples": true }))["header"],
        json!({ "type": "image", "url": "https://files.example/sample.jpg" })
    );
    let values = json!({ "header": { "image": { "id": "42" } } });
    assert_eq!(preview(&defined, &json!({ "values": values }))["header"], json!({ "type": "image", "id": "42" }));
    let handle = json!({ "header": { "video": { "example": "4::aW" } } });
    assert_eq!(preview(&handle, &json!({ "examples": true }))["header"], json!({ "type": "video" }));
    assert_eq!(alone(&json!({ "header": { "format": "LOCATION" } }))["header"], json!({ "type": "location" }));
    let place = json!({ "header": { "location": { "latitude": 1, "longitude": 2, "name": "Shop" } } });
    assert_eq!(
        preview(&json!({ "header": { "location": {} }, "body": "b" }), &json!({ "values": place }))["text"],
        "[location] Shop 1 2\nb"
    );
}

#[test]
fn every_button_has_a_label() {
    let buttons = ["copy_code", "catalog", "multi_product", "order_details", "voice_call", "request_contact_info", "flow", "otp"]
        .map(|kind| json!({ "type": kind }));
    let shown = alone(&json!({ "buttons": buttons, "callPermissionRequest": {} }));
    let wanted = [
        "Copy offer code",
        "View catalog",
        "View items",
        "Review and pay",
        "Call now",
        "Share contact",
        "Open form",
        "Copy code",
        "Choose preference",
    ];
    let titles: Vec<&str> = shown["buttons"].as_array().unwrap().iter().map(|button| button["title"].as_str().unwrap()).collect();
    assert_eq!(titles, wanted);
    let given = json!({ "buttons": { "0": "SPRING" } });
    let coupon = preview(&json!({ "buttons": [{ "type": "copy_code", "example": "X1" }] }), &json!({ "values": given }));
    assert_eq!(coupon["text"], "[Copy offer code] SPRING");
    let example = preview(&json!({ "buttons": [{ "type": "copy_code", "example": "X1" }] }), &json!({ "examples": true }));
    assert_eq!(example["buttons"][0]["code"], "X1");
}

#[test]
fn offers_carousels_and_products() {
    let offer = preview(
        &json!({ "limitedTimeOffer": { "text": "Ends soon", "hasExpiration": true }, "body": "b" }),
        &json!({ "values": { "limitedTimeOffer": { "expiresAt": "2030-05-01T18:00:00Z" } } }),
    );
    assert_eq!(offer["offer"], json!({ "text": "Ends soon", "expiresAt": "2030-05-01T18:00:00Z" }));
    assert_eq!(offer["text"], "Ends soon\n2030-05-01T18:00:00Z\nb");
    let card = json!({ "header": { "image": {} }, "body": { "text": "For {{1}}", "examples": ["you"] }, "buttons": [{ "type": "url", "text": "See", "url": "https://a.example/{{1}}" }] });
    let defined = json!({ "body": "New", "cards": [card, card] });
    let given = json!({ "cards": [{ "header": { "image": { "id": "1" } }, "body": ["Ann"], "buttons": [{ "type": "url", "index": 0, "suffix": "1" }] }] });
    let shown = preview(&defined, &json!({ "values": given, "examples": true }));
    assert_eq!(shown["text"], "New\n[image]\nFor Ann\n[See] https://a.example/1\n[image]\nFor you\n[See] https://a.example/{{1}}");
    let products = json!({ "type": "template", "to": "1", "name": "a", "language": "en", "buttons": [{ "type": "multi_product", "index": 0, "sections": [{ "title": "Hats", "productIds": ["h1"] }] }] });
    let shown = preview(&products, &json!({ "template": { "body": "Look", "buttons": [{ "type": "multi_product" }] } }));
    assert_eq!(shown["text"], "Look\n[View items]\nHats\n• h1");
    assert_eq!(shown["sections"], json!([{ "title": "Hats", "rows": [{ "productId": "h1" }] }]));
}

#[test]
fn the_language_of_the_message_chooses_the_definition() {
    let each = |language: &str| json!({ "name": "order_sent", "language": language, "body": language });
    let other = json!({ "name": "other", "language": "de", "body": "other" });
    let localized =
        json!({ "name": "order_sent", "localizations": [{ "language": "en", "body": "en" }, { "language": "de", "body": "de" }] });
    for template in [json!([other, each("en"), each("de")]), localized] {
        for (language, wanted) in [("de", "de"), ("en", "en"), ("fr", "en")] {
            let message = json!({ "type": "template", "to": "1", "name": "order_sent", "language": language });
            assert_eq!(preview(&message, &json!({ "template": template }))["text"], wanted, "{template}");
        }
    }
}

#[test]
fn without_a_definition_the_values_are_shown() {
    let shown = alone(&message());
    assert_eq!(blocks(&shown["body"]), "p(<v:{{1}}> Bo\n<v:{{2}}> coat)");
    assert_eq!(spans(&shown["header"]["spans"]), "<v:{{1}}> 18");
    assert_eq!(shown["buttons"][0], json!({ "type": "url", "title": "Open link", "suffix": "18" }));
    let named = json!({ "type": "template", "to": "1", "name": "a", "language": "en", "body": { "city": "Rome" } });
    assert_eq!(alone(&named)["text"], "{{city}} Rome");
    let news = json!({ "type": "template", "to": "1", "name": "a", "language": "en", "orderStatuses": [{ "payment": { "id": "17" }, "status": "shipped" }] });
    assert_eq!(alone(&news)["text"], "Order 17: shipped");
}
