//! The bounds of inputs, read from the specification when the test runs: what just fits goes out, one more does not.

use serde_json::{Value, json};
use waxwing::edge::prepare;

use crate::support::specs;

/// A schema, its member with the bounds, an operation, an input, and where in it the value stands.
type Row = (&'static str, &'static str, &'static str, Value, &'static str);

fn rows() -> Vec<Row> {
    let template = |parts: Value| {
        let mut input = json!({ "name": "t", "category": "utility", "language": "en", "body": { "text": "Hi" } });
        input.as_object_mut().unwrap().extend(parts.as_object().cloned().unwrap());
        input
    };
    let button = |button: Value| template(json!({ "buttons": [button] }));
    let code = |button: Value| {
        let mut input = button;
        input["type"] = json!("otp");
        json!({ "name": "t", "category": "authentication", "language": "en", "body": { "addSecurityRecommendation": true }, "footer": { "codeExpirationMinutes": 1 }, "buttons": [input] })
    };
    let one_tap = json!({ "otpType": "one_tap", "text": "a", "autofillText": "a", "packageName": "a.b", "signatureHash": "K8a/AINcGX7" });
    let zero_tap = json!({ "otpType": "zero_tap", "text": "a", "autofillText": "a", "packageName": "a.b", "signatureHash": "K8a/AINcGX7", "zeroTapTermsAccepted": true });
    let header = json!({ "header": { "text": "a", "example": "a" } });
    vec![
        ("WhatsAppProfile", "address", "profile.update", json!({}), "/address"),
        ("WhatsAppProfile", "description", "profile.update", json!({}), "/description"),
        ("WhatsAppProfile", "email", "profile.update", json!({}), "/email"),
        ("WhatsAppProfile", "about", "profile.update", json!({}), "/about"),
        ("Callback", "inboundMessageUrl", "webhooks.update", json!({}), "/inboundUrl"),
        ("Callback", "messageStatusUrl", "webhooks.update", json!({}), "/statusUrl"),
        ("Callback", "businessNotificationUrl", "webhooks.update", json!({}), "/businessUrl"),
        ("Callback", "callingNotificationUrl", "webhooks.update", json!({}), "/callUrl"),
        ("Signature", "secret", "webhooks.update", json!({ "signature": { "method": "HS256" } }), "/signature/secret"),
        ("Header", "key", "webhooks.update", json!({ "header": { "value": "12345678" } }), "/header/name"),
        ("Header", "value", "webhooks.update", json!({ "header": { "name": "x-key" } }), "/header/value"),
        ("WhatsAppTemplateTextHeaderComponentRequest", "text", "templates.create", template(header.clone()), "/header/text"),
        ("WhatsAppTemplateTextHeaderComponentRequestExample", "text", "templates.create", template(header), "/header/example"),
        (
            "WhatsAppTemplateMediaHeaderComponentRequestExample",
            "url",
            "templates.create",
            template(json!({ "header": { "image": { "example": "a" } } })),
            "/header/image/example",
        ),
        ("WhatsAppTemplateBodyComponentRequest", "text", "templates.create", template(json!({})), "/body/text"),
        (
            "WhatsAppTemplateBodyComponentRequestExample",
            "texts",
            "templates.create",
            template(json!({ "body": { "text": "Hi {{1}}, your order has left", "examples": ["a"] } })),
            "/body/examples/0",
        ),
        (
            "WhatsAppTemplateFooterComponentRequest",
            "text",
            "templates.create",
            template(json!({ "footer": { "text": "a" } })),
            "/footer/text",
        ),
        (
            "WhatsAppTemplateFooterComponentRequest",
            "codeExpirationMinutes",
            "templates.create",
            code(json!({ "otpType": "copy_code", "text": "a" })),
            "/footer/codeExpirationMinutes",
        ),
        ("WhatsAppQuickReplyButton", "text", "templates.create", button(json!({ "type": "quick_reply" })), "/buttons/0/text"),
        ("WhatsAppURLButton", "text", "templates.create", button(json!({ "type": "url", "url": "https://a.example" })), "/buttons/0/text"),
        (
            "WhatsAppURLButtonExample",
            "url",
            "templates.create",
            button(json!({ "type": "url", "text": "a", "url": "https://a.example/{{1}}" })),
            "/buttons/0/example",
        ),
        (
            "WhatsAppPhoneNumberButton",
            "text",
            "templates.create",
            button(json!({ "type": "phone_number", "phoneNumber": "+4912345" })),
            "/buttons/0/text",
        ),
        ("WhatsAppCopyCodeOtpButton", "text", "templates.create", code(json!({ "otpType": "copy_code" })), "/buttons/0/text"),
        ("WhatsAppOneTapOtpButton", "text", "templates.create", code(one_tap.clone()), "/buttons/0/text"),
        ("WhatsAppOneTapOtpButton", "autofillText", "templates.create", code(one_tap), "/buttons/0/autofillText"),
        ("WhatsAppZeroTapOtpButton", "text", "templates.create", code(zero_tap.clone()), "/buttons/0/text"),
        ("WhatsAppZeroTapOtpButton", "autofillText", "templates.create", code(zero_tap), "/buttons/0/autofillText"),
        (
            "WhatsAppFlowButton",
            "text",
            "templates.create",
            button(json!({ "type": "flow", "flowId": "1", "action": "data_exchange" })),
            "/buttons/0/text",
        ),
        ("WhatsAppVoiceCallButton", "text", "templates.create", button(json!({ "type": "voice_call" })), "/buttons/0/text"),
        (
            "WhatsAppVoiceCallButton",
            "timeToLiveMinutes",
            "templates.create",
            button(json!({ "type": "voice_call", "text": "a" })),
            "/buttons/0/validMinutes",
        ),
        (
            "AnalyticsParameters",
            "countryCodes",
            "analytics.pricing",
            json!({ "start": "a", "end": "b", "granularity": "daily", "countries": ["DE"] }),
            "/countries/0",
        ),
    ]
}

const OPTIONS: &str = r#"{"provider":"tyntec","from":"49123456789","accountId":"1"}"#;

/// The input with a value where a pointer leads.
fn with(input: &Value, pointer: &str, value: Value) -> String {
    let mut input = input.clone();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match input.pointer_mut(parent).unwrap() {
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
        object => object[key] = value,
    }
    input.to_string()
}

#[test]
fn inputs_hold_the_bounds_of_the_specification() {
    let Some(folder) = specs() else { return };
    let read = |file: &str| {
        let path = folder.join("tyntec/v146-whatsapp-3.28/conversations/v3").join(file);
        serde_yaml_ng::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let documents = [read("whatsapp.yaml"), read("configurations.yaml")];
    let mut faults = Vec::new();
    for (schema, member, operation, input, pointer) in rows() {
        let found = documents.iter().find_map(|document| document["components"]["schemas"][schema]["properties"].get(member));
        let found = found.unwrap_or_else(|| panic!("no {schema}.{member}"));
        let bounds = if found["type"] == "array" { &found["items"] } else { found };
        let bound = |keys: [&str; 2]| keys.iter().find_map(|key| bounds[*key].as_u64());
        let is_number = bounds["type"] == "integer";
        let value = |size: u64| {
            let size = usize::try_from(size).unwrap();
            let address = "https://a.example/";
            match () {
                () if is_number => json!(size),
                () if (member.ends_with("Url") || member == "url") && size > address.len() => {
                    json!(format!("{address}{}", "x".repeat(size - address.len())))
                }
                () => json!("x".repeat(size)),
            }
        };
        let (least, most) = (bound(["minLength", "minimum"]), bound(["maxLength", "maximum"]));
        assert!(most.is_some(), "{schema}.{member} has no bound");
        let mut probe = |size: u64, is_fit: bool| {
            let made = prepare(operation, &with(&input, pointer, value(size)), OPTIONS);
            let is_said = made.as_ref().err().is_some_and(|error| waxwing::json::write(error).contains(pointer));
            if made.is_ok() != is_fit || (!is_fit && !is_said) {
                let error = made.err().map(|error| waxwing::json::write(&error));
                faults.push(format!("{schema}.{member} of {size}: {error:?}"));
            }
        };
        probe(most.unwrap(), true);
        probe(most.unwrap() + 1, false);
        if let Some(least) = least.filter(|least| *least > 0) {
            probe(least, true);
            probe(least - 1, false);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn lists_hold_the_bounds_of_the_specification() {
    let ask = |operation: &str, input: Value| prepare(operation, &input.to_string(), OPTIONS).is_ok();
    let sites = |count: usize| json!({ "websites": vec!["https://a.example"; count] });
    assert!(ask("profile.update", sites(2)) && !ask("profile.update", sites(3)));
    let card = json!({ "header": { "image": { "example": "https://a.example/a.jpg" } }, "body": { "text": "a" },
        "buttons": [{ "type": "quick_reply", "text": "a" }] });
    let cards = |count: usize| json!({ "name": "t", "category": "marketing", "language": "en", "body": { "text": "a" }, "cards": vec![card.clone(); count] });
    // One card would do for tyntec, not for WhatsApp.
    assert!(ask("templates.create", cards(2)) && ask("templates.create", cards(10)) && !ask("templates.create", cards(11)));
}
