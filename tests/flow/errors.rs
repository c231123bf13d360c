//! The faults that Meta's reference of error codes lists, each in a flow that has it. What single components cannot be is
//! in `tests/flow_components.rs`.

use crate::base::{ENDPOINT, STATIC};

/// A documented error and a flow that has it.
pub struct Case {
    /// What Meta calls it.
    pub error: &'static str,
    /// The flow without it.
    pub base: &'static str,
    /// Texts that are replaced by others. `«` stands where the fault is shown.
    pub changes: &'static [(&'static str, &'static str)],
    /// The rule that finds it.
    pub rule: &'static str,
    /// Where it is.
    pub path: &'static str,
}

const fn case(
    error: &'static str,
    base: &'static str,
    changes: &'static [(&'static str, &'static str)],
    rule: &'static str,
    path: &'static str,
) -> Case {
    Case { error, base, changes, rule, path }
}

/// Errors that no flow by itself can have.
pub const ELSEWHERE: &[(&str, &str)] = &[("UNAVAILABLE_FLOW_JSON_VERSION", "depends on the business account")];

const CONDITION: &str = "/screens/0/layout/children/5/condition";
const NEXT: &str = "/screens/0/layout/children/6/on-click-action/next/name";
const AGE: &str = "/screens/0/layout/children/6/on-click-action/payload/age";
const WRITTEN: &str = r#""${form.terms} && (${form.age} > 17)""#;
const GREETING: &str = r#"{ "type": "string", "__example__": "Hello" }"#;
const TEXT: &str = r#""${data.greeting}""#;
const TO_END: &str = r#""name": "END""#;

macro_rules! done {
    () => {
        r#"{ "type": "Footer", "label": "Done", "on-click-action": { "name": "complete", "payload": {} } }"#
    };
}

macro_rules! fifty {
    () => {
        "0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
    };
}

macro_rules! conditions {
    ($($text:literal)+) => {
        &[$(case("INVALID_PROPERTY_VALUE", STATIC, &[(WRITTEN, concat!("«", $text))], "flow.if.condition", CONDITION)),+]
    };
}

/// Conditions that are none: each documented message in turn.
pub const CONDITIONS: &[Case] = conditions! {
    r#"" ""# r#""( )""# r#""573 == 376""# r#""${form.terms})""# r#""(${form.terms}""# r#""${form.name} == 'a""#
    r#""${form.terms} ${form.terms}""# r#""${form.age} =! 17""# r#""${form.terms == true""# r#""${form.terms} # true""#
    r#""${form.terms} && || ${form.terms}""# r#""|| ${form.terms}""# r#""${form.name} == 17""# r#""${form.terms} == truth""#
    r#""${form.terms} &&""# r#""${form.age} > -a""# r#""((${form.name}))""# r#""true""# r#""${form.age} > 007""# r#""))${form.terms}((""#
    r#""${form.name} && ${form.terms}""# r#""${form.terms} > 1""# r#""!${form.name}""# r#""${data.options} == 'a'""#
};

/// Everything else, a row a line.
#[rustfmt::skip]
pub const ERRORS: &[Case] = &[
    case("INVALID_PROPERTY_KEY", STATIC, &[(r#""version": "7.3","#, r#""version": "7.3", "myNewProp": «"hello","#)], "flow.unknown", "/myNewProp"),
    case("INVALID_PROPERTY_KEY", ENDPOINT, &[(r#""version""#, r#""data_channel_uri": «"https://a.example", "version""#)], "flow.data_channel_uri", "/data_channel_uri"),
    case("INVALID_PROPERTY_VALUE", STATIC, &[(r#""SingleColumnLayout""#, r#"«"myNewLayout""#)], "flow.screen.layout", "/screens/0/layout/type"),
    case("INVALID_PROPERTY_VALUE", STATIC, &[(r#""screens": ["#, r#""screens": «["#), (r#""terminal": true"#, r#""terminal": true, "success": false"#)], "flow.screen.success.any", "/screens"),
    case("INVALID_PROPERTY_VALUE", STATIC, &[(r#""terminal": true"#, r#""terminal": true, "refresh_on_back": «true"#)], "flow.screen.refresh_on_back", "/screens/1/refresh_on_back"),
    case("INVALID_PROPERTY_VALUE", STATIC, &[(r#""then": [{ "type": "TextBody", "text": "`'Hello ' ${form.name}`" }]"#, r#""then": «[]"#)], "flow.if.then", "/screens/0/layout/children/5/then"),
    case("INVALID_PROPERTY_TYPE", STATIC, &[(r#""terminal": true"#, r#""terminal": «"yes""#)], "flow.type", "/screens/1/terminal"),
    case("INVALID_PROPERTY_VALUE_FORMAT", STATIC, &[(r#""version": "7.3","#, r#""version": "2.1", "data_channel_uri": «"placeholder_uri","#)], "flow.data_channel_uri.form", "/data_channel_uri"),
    case("MIN_ITEMS_REQUIRED", r#"{ "version": "7.3", "screens": [] }"#, &[("[]", "«[]")], "flow.screens.min", "/screens"),
    case("MIN_CHARS_REQUIRED", STATIC, &[(r#""id": "END""#, r#""id": «"""#)], "flow.screen.id", "/screens/1/id"),
    case("PATTERN_MISMATCH", STATIC, &[(r#""id": "START""#, r#""id": «"FIRST_1""#)], "flow.screen.id", "/screens/0/id"),
    case("PATTERN_MISMATCH", STATIC, &[(r#""label": "Name""#, r#""label": «" ""#)], "flow.blank", "/screens/0/layout/children/1/label"),
    case("PATTERN_MISMATCH", STATIC, &[(TEXT, r#"«"${greeting}""#)], "flow.reference.form", "/screens/0/layout/children/0/text"),
    case("INVALID_ENUM_VALUE", STATIC, &[(r#""name": "open_url", "url": "https://a.example/terms""#, r#""name": «"complete", "payload": {}"#)], "flow.action.place", "/screens/0/layout/children/3/on-click-action/name"),
    case("NOT_KEYWORD_SCHEMA_VALIDATION_FAILED", STATIC, &[(r#""title": "Start","#, r#""title": "Start", "success": «true,"#)], "flow.screen.success", "/screens/0/success"),
    case("INVALID_FLOW_JSON", STATIC, &[(r#""version": "7.3","#, r#""version": "7.3",«,"#)], "json.syntax", ""),
    case("INVALID_FLOW_JSON_VERSION", STATIC, &[(r#""7.3""#, r#"«"A.B""#)], "flow.version.form", "/version"),
    case("MISSING_FLOW_JSON_VERSION", STATIC, &[("{\n  \"version\": \"7.3\",", "«{\n  ")], "flow.version.required", "/version"),
    case("UNSUPPORTED_FLOW_JSON_VERSION", STATIC, &[(r#""7.3""#, r#"«"2024.0""#)], "flow.version.publish", "/version"),
    case("UNSUPPORTED_FLOW_JSON_VERSION", STATIC, &[(r#""7.3""#, "«100")], "flow.type", "/version"),
    case("NO_SUPPORTED_DATA_API_VERSION", ENDPOINT, &[(r#""version": "7.3""#, r#""version": "7.2""#), (r#""3.0""#, r#"«"4.0""#)], "flow.data_api_version.since", "/data_api_version"),
    case("NO_SUPPORTED_DATA_API_VERSION", ENDPOINT, &[(r#""3.0""#, r#"«"C.D""#)], "flow.data_api_version", "/data_api_version"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#""routing_model": {"#, r#""routing_model": «{"#), (",\n    \"LAST\": []", "")], "flow.routing.missing", "/routing_model/LAST"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#""LAST": []"#, r#""LAST": [], "ABC": «[]"#)], "flow.routing.known", "/routing_model/ABC"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#"["LAST"]"#, r#"["LAST", «"ABC"]"#)], "flow.routing.known", "/routing_model/SECOND/1"),
    case("INVALID_ROUTING_MODEL", STATIC, &[(r#"{ "type": "screen", "name": "END" }"#, r#"{ "type": "screen", "name": "${data.greeting}" }"#), (r#""id": "END""#, r#""id": «"END""#)], "flow.routing.connected", "/screens/1/id"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#""SECOND", "#, ""), (r#""SECOND": ["LAST"]"#, r#""SECOND": []"#), (r#""id": "SECOND""#, r#""id": «"SECOND""#)], "flow.routing.connected", "/screens/1/id"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#""routing_model": {"#, r#""routing_model": «{"#), (r#""LAST": []"#, r#""LAST": ["FIRST"]"#)], "flow.routing.entry", "/routing_model"),
    case("INVALID_ROUTING_MODEL", STATIC, &[(r#""screens": ["#, r#""screens": «["#), (r#""name": "complete","#, r#""name": "navigate", "next": { "type": "screen", "name": "START" },"#)], "flow.routing.entry", "/screens"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#"["LAST"]"#, r#"[«"SECOND", "LAST"]"#)], "flow.routing.self", "/routing_model/SECOND/0"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#"["LAST"]"#, r#"["LAST", «"FIRST"]"#)], "flow.routing.forward", "/routing_model/SECOND/1"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#""routing_model": {"#, r#""routing_model": «{"#), (r#"["SECOND", "LAST"]"#, r#"["SECOND"]"#), (r#""LAST": []"#, r#""LAST": ["FIRST"]"#)], "flow.routing.loop", "/routing_model"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#"["SECOND", "LAST"]"#, r#"«["SECOND", "LAST", "A", "B", "C", "D", "E", "F", "G", "H", "I"]"#)], "flow.routing.branches", "/routing_model/FIRST"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#"["LAST"]"#, "[]"), (r#""name": "LAST""#, r#""name": «"LAST""#)], "flow.navigate.declared", "/screens/1/layout/children/1/on-click-action/next/name"),
    case("INVALID_ROUTING_MODEL", ENDPOINT, &[(r#"["LAST"]"#, "[]"), (r#""id": "SECOND""#, r#""id": «"SECOND""#)], "flow.routing.end", "/screens/1/id"),
    case("INVALID_ON_CLICK_ACTION_PAYLOAD", STATIC, &[(r#""age": "${form.age}""#, r#""age": «"${form.not_present}""#)], "flow.reference.field", AGE),
    case("INVALID_ON_CLICK_ACTION_PAYLOAD", STATIC, &[(r#""age": "${form.age}""#, r#""age": «"${data.not_present}""#)], "flow.reference.data", AGE),
    case("INVALID_ON_CLICK_ACTION_PAYLOAD", STATIC, &[(r#"{ "type": "TextHeading","#, r#"{ "type": "TextHeading", "name": "heading","#), (r#""age": "${form.age}""#, r#""age": «"${form.heading}""#)], "flow.reference.field", AGE),
    case("INVALID_ON_CLICK_ACTION_PAYLOAD", STATIC, &[(r#""age": "${form.age}""#, r#""age": "${form.age}", "more": «1"#)], "flow.navigate.payload", "/screens/0/layout/children/6/on-click-action/payload/more"),
    case("INVALID_ACTION_PAYLOAD_PROPERTY", STATIC, &[(r#"{ "greeting": "Hi" }"#, r#"{ "greeting": «"`${data.not_present}`" }"#)], "flow.reference.data", "/screens/0/layout/children/4/on-select-action/payload/greeting"),
    case("INVALID_ACTION_PAYLOAD_PROPERTY", STATIC, &[(r#"{ "greeting": "Hi" }"#, r#"{ "greeting": «"`'Hi ' ||`" }"#)], "flow.expression", "/screens/0/layout/children/4/on-select-action/payload/greeting"),
    case("INVALID_COMPLETE_ACTION", STATIC, &[(r#""name": "navigate","#, r#""name": «"complete","#)], "flow.action.complete", "/screens/0/layout/children/6/on-click-action/name"),
    case("INVALID_NAVIGATE_ACTION_PAYLOAD", ENDPOINT, &[(r#""name": "LAST" }, "payload": {}"#, r#""name": "LAST" }, "payload": «{ "a": 1 }"#)], "flow.navigate.payload", "/screens/1/layout/children/1/on-click-action/payload"),
    case("INVALID_NAVIGATE_ACTION_PAYLOAD", STATIC, &[(r#""payload": { "who": "${form.name}", "#, r#""payload": «{ "#)], "flow.navigate.payload", "/screens/0/layout/children/6/on-click-action/payload/who"),
    case("INVALID_NAVIGATE_ACTION_PAYLOAD", STATIC, &[(r#""age": "${form.age}""#, r#""age": «"123""#)], "flow.navigate.payload", AGE),
    case("INVALID_NAVIGATE_ACTION_PAYLOAD", STATIC, &[(r#""age": "${form.age}""#, r#""age": «"${form.name}""#)], "flow.navigate.payload", AGE),
    case("INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME", STATIC, &[(TO_END, r#""name": «"START""#)], "flow.navigate.self", NEXT),
    case("INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME", STATIC, &[(TO_END, r#""name": «"not_present""#)], "flow.navigate.target", NEXT),
    case("INVALID_SCREEN_DYNAMIC_DATA", STATIC, &[(TEXT, r#"«"${data.screen_title}""#)], "flow.reference.data", "/screens/0/layout/children/0/text"),
    case("INVALID_SCREEN_DYNAMIC_DATA", STATIC, &[(TEXT, r#"«"${data.options.items.title}""#)], "flow.reference.data", "/screens/0/layout/children/0/text"),
    case("INVALID_SCREEN_DYNAMIC_DATA", STATIC, &[(TEXT, r#"«"${data.greeting.text}""#)], "flow.reference.data", "/screens/0/layout/children/0/text"),
    case("INVALID_SCREEN_DYNAMIC_DATA", STATIC, &[(r#""greeting": {"#, r#""greeting words": «{"#)], "flow.data.key", "/screens/0/data/greeting words"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, r#"{ "type": "object", "properties": { "a": { "type": "string", "__example__": «"A" } }, "__example__": {} }"#)], "flow.data.example.place", "/screens/0/data/greeting/properties/a/__example__"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, r#"{ "type": "object", "properties": { "__example__": «{} }, "__example__": {} }"#)], "flow.data.example.place", "/screens/0/data/greeting/properties/__example__"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, "«{}")], "flow.data.type", "/screens/0/data/greeting/type"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, r#"{ "type": «123, "__example__": "Hello" }"#)], "flow.data.type", "/screens/0/data/greeting/type"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, r#"«{ "type": "array", "__example__": [] }"#)], "flow.data.items", "/screens/0/data/greeting/items"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, r#"{ "type": "array", "items": «"string", "__example__": [] }"#)], "flow.data.items", "/screens/0/data/greeting/items"),
    case("INVALID_SCREEN_DATA", STATIC, &[(GREETING, r#"{ "type": "number", "__example__": «"123" }"#)], "flow.data.example.type", "/screens/0/data/greeting/__example__"),
    case("INVALID_SCREEN_DATA", STATIC, &[(r#""${data.who}" },"#, r#"«"${screen.START.data.intro}" },"#)], "flow.reference.data", "/screens/1/layout/children/0/text"),
    case("INVALID_SCREEN_DATA", STATIC, &[(r#""${data.who}" },"#, r#"«"${screen.END.data.who}" },"#)], "flow.reference.self", "/screens/1/layout/children/0/text"),
    case("INVALID_SCREEN_DATA", STATIC, &[(r#""${data.who}" },"#, r#"«"${screen.NOWHERE.data.who}" },"#)], "flow.reference.screen", "/screens/1/layout/children/0/text"),
    case("MISSING_REQUIRED_PROPERTY", STATIC, &[(GREETING, r#"«{ "type": "string" }"#)], "flow.data.example", "/screens/0/data/greeting/__example__"),
    case("MISSING_REQUIRED_PROPERTY", ENDPOINT, &[("  \"data_api_version\": \"3.0\",\n", ""), (r#""name": "data_exchange""#, r#""name": «"data_exchange""#)], "flow.action.data_exchange", "/screens/0/layout/children/1/on-click-action/name"),
    case("MISSING_REQUIRED_PROPERTY", r#"{ "version": "7.3", "data_api_version": "3.0", "screens": [] }"#, &[("{ \"version\"", "«{ \"version\"")], "flow.routing.required", "/routing_model"),
    case("DUPLICATE_SCREEN_IDS", ENDPOINT, &[(r#""id": "LAST""#, r#""id": «"SECOND""#)], "flow.screen.id.unique", "/screens/2/id"),
    case("SCREEN_ID_IS_RESERVED_KEYWORD", STATIC, &[(r#""id": "START""#, r#""id": «"success""#)], "flow.screen.id.reserved", "/screens/0/id"),
    case("MISSING_FOOTER_ON_TERMINAL_SCREEN", STATIC, &[("{\n      \"id\": \"START\"", "«{\n      \"id\": \"START\", \"terminal\": true"), (r#""type": "Footer""#, r#""type": "Foot""#)], "flow.screen.terminal.footer", "/screens/0/layout"),
    case("MISSING_TERMINAL_SCREEN", STATIC, &[(r#""screens": ["#, r#""screens": «["#), (r#""terminal": true"#, r#""terminal": false"#)], "flow.screen.terminal", "/screens"),
    case("MAX_SCREENS_NUMBER", STATIC, &[(r#""screens": ["#, concat!(r#""screens": «["#, fifty!(), fifty!()))], "flow.screens.max", "/screens"),
    case("MISSING_FOOTER_IN_IF_ELSE_BRANCHES", STATIC, &[(r#"{ "type": "TextBody", "text": "${data.who}" }"#, concat!(r#"«{ "type": "If", "condition": "${data.who} == 'A'", "then": ["#, done!(), "] }"))], "flow.if.footer", "/screens/1/layout/children/0/else"),
    case("MISSING_FOOTER_IN_IF_ELSE_BRANCHES", STATIC, &[(r#"{ "type": "TextBody", "text": "${data.who}" }"#, concat!(r#"{ "type": "If", "condition": "${data.who} == 'A'", "then": «[{ "type": "TextBody", "text": "A" }], "else": ["#, done!(), "] }"))], "flow.if.footer", "/screens/1/layout/children/0/then"),
    case("MISSING_FOOTER_IN_SWITCH_BRANCHES", STATIC, &[(r#"{ "type": "TextBody", "text": "${data.who}" }"#, concat!(r#"{ "type": "Switch", "value": "${data.who}", "cases": { "a": «[{ "type": "TextBody", "text": "A" }], "b": ["#, done!(), "] } }"))], "flow.switch.footer", "/screens/1/layout/children/0/cases/a"),
    case("MORE_THAN_ONE_FOOTER", STATIC, &[(r#"{ "type": "TextBody", "text": "${data.who}" }"#, concat!(r#"{ "type": "Switch", "value": "${data.who}", "cases": { "a": ["#, done!(), "] } }")), ("{\n            \"type\": \"Footer\",\n            \"label\": \"Done\"", "«{\n            \"type\": \"Footer\",\n            \"label\": \"Done\"")], "flow.if.footer.outside", "/screens/1/layout/children/2"),
];

/// The documented errors of components by themselves, which `tests/flow_components.rs` has.
pub const COMPONENTS: &[&str] = &[
    "MISSING_REQUIRED_TYPE_PROPERTY",
    "INVALID_DEPENDENCIES",
    "KEYWORD_ONE_OF",
    "MAX_EMBEDDED_LINK_PER_SCREEN",
    "MAX_FOOTER_PER_SCREEN",
    "MAX_IMAGE_PER_SCREEN",
    "MAX_OPT_IN_PER_SCREEN",
    "MIN_VALUE_GREATER_THAN_MAX",
    "MINIMUM_VALUE_REQUIRED",
    "MAXIMUM_VALUE_REQUIRED",
    "DUPLICATE_FORM_COMPONENT_NAMES",
    "COMPONENTS_OUTSIDE_FORM",
    "NATIVE_COMPONENT_IN_FORM_INIT_VALUES",
];

/// Every name in the reference, of June 2026.
pub const DOCUMENTED: &[&str] = &[
    "INVALID_PROPERTY_KEY",
    "INVALID_PROPERTY_VALUE",
    "INVALID_PROPERTY_TYPE",
    "INVALID_PROPERTY_VALUE_FORMAT",
    "MIN_ITEMS_REQUIRED",
    "MIN_CHARS_REQUIRED",
    "MISSING_REQUIRED_TYPE_PROPERTY",
    "PATTERN_MISMATCH",
    "INVALID_ENUM_VALUE",
    "INVALID_DEPENDENCIES",
    "NOT_KEYWORD_SCHEMA_VALIDATION_FAILED",
    "INVALID_FLOW_JSON",
    "KEYWORD_ONE_OF",
    "INVALID_FLOW_JSON_VERSION",
    "MISSING_FLOW_JSON_VERSION",
    "UNSUPPORTED_FLOW_JSON_VERSION",
    "UNAVAILABLE_FLOW_JSON_VERSION",
    "NO_SUPPORTED_DATA_API_VERSION",
    "INVALID_ROUTING_MODEL",
    "INVALID_ON_CLICK_ACTION_PAYLOAD",
    "INVALID_COMPLETE_ACTION",
    "INVALID_NAVIGATE_ACTION_PAYLOAD",
    "INVALID_NAVIGATE_ACTION_NEXT_SCREEN_NAME",
    "INVALID_SCREEN_DYNAMIC_DATA",
    "INVALID_SCREEN_DATA",
    "MAX_SCREENS_NUMBER",
    "MAX_EMBEDDED_LINK_PER_SCREEN",
    "MAX_FOOTER_PER_SCREEN",
    "MAX_IMAGE_PER_SCREEN",
    "MAX_OPT_IN_PER_SCREEN",
    "MIN_VALUE_GREATER_THAN_MAX",
    "MINIMUM_VALUE_REQUIRED",
    "MAXIMUM_VALUE_REQUIRED",
    "MISSING_REQUIRED_PROPERTY",
    "DUPLICATE_FORM_COMPONENT_NAMES",
    "DUPLICATE_SCREEN_IDS",
    "SCREEN_ID_IS_RESERVED_KEYWORD",
    "MISSING_FOOTER_ON_TERMINAL_SCREEN",
    "MISSING_TERMINAL_SCREEN",
    "COMPONENTS_OUTSIDE_FORM",
    "MISSING_FOOTER_IN_IF_ELSE_BRANCHES",
    "MISSING_FOOTER_IN_SWITCH_BRANCHES",
    "MORE_THAN_ONE_FOOTER",
    "NATIVE_COMPONENT_IN_FORM_INIT_VALUES",
    "INVALID_ACTION_PAYLOAD_PROPERTY",
];
