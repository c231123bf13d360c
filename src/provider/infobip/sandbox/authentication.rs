//! Templates as answers have them: WhatsApp writes those for authentication itself (create-whatsapp-template, 201).

use serde_json::{Map, Value, json};

const CATEGORY: &str = "authentication";

/// A template, or the changes to one of a category, as answers have it: only authentication has a validity period there,
/// and what was asked for of its parts has become texts.
pub(super) fn written(input: &Value, category: Option<&Value>) -> Value {
    let mut template = input.as_object().cloned().unwrap_or_default();
    if input.get("category").or(category).is_none_or(|category| category != CATEGORY) {
        template.remove("validitySeconds");
        return Value::Object(template);
    }
    if let Some(body) = input.get("body") {
        template.insert("body".into(), body_of(body));
    }
    if let Some(footer) = template.remove("footer") {
        let minutes = footer.get("codeExpirationMinutes").and_then(Value::as_u64);
        template.extend(minutes.map(|minutes| ("footer".into(), json!({ "text": format!("This code expires in {minutes} minutes.") }))));
    }
    if let Some(buttons) = input.get("buttons").and_then(Value::as_array) {
        template.insert("buttons".into(), buttons.iter().map(button_of).collect());
    }
    Value::Object(template)
}

fn body_of(body: &Value) -> Value {
    let advice =
        if body.get("addSecurityRecommendation") == Some(&json!(true)) { " For your security, do not share this code." } else { "" };
    json!({ "text": format!("*{{{{1}}}}* is your verification code.{advice}"), "examples": ["123456"] })
}

fn button_of(button: &Value) -> Value {
    let kind = button.get("otpType").and_then(Value::as_str).unwrap_or_default().to_uppercase();
    let url = format!("https://www.whatsapp.com/otp/code/?otp_type={kind}&code=otp{{{{1}}}}");
    let text = button.get("text").cloned().unwrap_or_else(|| json!("Copy Code"));
    Value::Object(Map::from_iter([("type".into(), json!("url")), ("text".into(), text), ("url".into(), json!(url))]))
}
