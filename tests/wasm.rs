//! The exports in Node and in a browser: whatever JavaScript hands over, something is given back.
#![cfg(all(target_arch = "wasm32", feature = "core", feature = "flow"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy knows no wasm test for one; a test that cannot go on has failed")]

use js_sys::Array;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waxwing::js::{Call, batch, build, check, check_flow, convert, decode, kinds, operations, prepare, providers, rules, settings};

const OPTIONS: &str = r#"{"provider":"tyntec","from":"49123456789","client":true}"#;
const FUNCTION: &str = r#"{"provider":"tyntec","from":"49123456789"}"#;
const TEXT: &str = r#"{"type":"text","to":"4915112345678","text":"Hello"}"#;
const KEY: &str = r#"{"apiKey":"canary"}"#;

/// A list's items as texts; what is none is shown as it is.
fn texts(list: &Array) -> Vec<String> {
    list.iter().map(|item| item.as_string().unwrap_or_else(|| format!("{item:?}"))).collect()
}

/// The error that is thrown, as JSON.
fn thrown<T>(result: Result<T, JsValue>) -> String {
    match result {
        Ok(_) => panic!("it went through"),
        Err(error) => error.as_string().unwrap(),
    }
}

fn call(headers: &str) -> Call {
    Call::new("messages.send", TEXT, OPTIONS.into(), headers).unwrap_or_else(|error| panic!("{error:?}"))
}

fn tell(call: &mut Call, news: &str, text: &str) -> Vec<String> {
    texts(&call.next(news, text.into(), 0.0, None))
}

fn answer(call: &mut Call, status: f64, text: &str) -> Vec<String> {
    texts(&call.next("answer", text.into(), status, None))
}

/// Texts as they cross together.
fn lines(parts: &[&str]) -> Vec<u8> {
    parts.join("\n").into_bytes()
}

#[wasm_bindgen_test]
fn a_check_gives_a_report_or_nothing() {
    assert_eq!(check(&lines(&[FUNCTION, TEXT])).unwrap(), "");
    assert!(check(&lines(&[FUNCTION, "{}"])).unwrap().starts_with(r#"{"ok":false"#));
    assert!(check(&lines(&[FUNCTION, "\u{7f}"])).unwrap().contains("issues"));
    assert!(thrown(check(b"\xff")).contains("ConfigError"));
    assert!(thrown(check(&lines(&["{}", TEXT]))).contains("ConfigError"));
}

#[wasm_bindgen_test]
fn a_check_of_a_flow_gives_a_report_or_nothing() {
    let footer = r#"{"type":"Footer","label":"Done","on-click-action":{"name":"complete","payload":{}}}"#;
    let layout = [r#"{"type":"SingleColumnLayout","children":["#, footer, "]}"].concat();
    let flow = [r#"{"version":"7.3","screens":[{"id":"A","title":"A","terminal":true,"layout":"#, &layout, "}]}"].concat();
    assert_eq!(check_flow(flow.as_bytes()), "");
    for text in [&b"{}"[..], b"", b"[", b"\xff"] {
        assert!(check_flow(text).starts_with(r#"{"ok":false"#));
    }
}

#[wasm_bindgen_test]
fn a_request_is_a_list_of_lines() {
    assert!(build(TEXT, FUNCTION).unwrap().contains(r#""to":"4915112345678""#));
    let [shown, filled] = [None, Some(KEY.to_owned())].map(|key| prepare(&lines(&["messages.send", FUNCTION, TEXT]), key).unwrap());
    let [shown, filled] = [&shown, &filled].map(|lines| lines.lines().collect::<Vec<_>>());
    assert_eq!(shown.first(), Some(&"POST"));
    assert_eq!(shown.len() % 2, 1);
    assert!(shown.contains(&"***") && filled.contains(&"canary"));
    assert!(thrown(prepare(&lines(&["messages.send", FUNCTION, "{}"]), None)).contains("ValidationError"));
    let broken = thrown(prepare(&lines(&["messages.send", FUNCTION, TEXT]), Some(r#"{"apiKey":"can\nary"}"#.to_owned())));
    assert!(broken.contains("ConfigError") && broken.contains("line break") && !broken.contains("ary"));
    assert!(thrown(prepare(&lines(&["no.operation", FUNCTION, TEXT]), None)).contains("UnsupportedError"));
}

#[wasm_bindgen_test]
fn a_batch_gives_bodies_issues_and_a_request() {
    let parts = batch(TEXT, r#"["/text"]"#, br#"[["one"],[""]]"#, FUNCTION, None).unwrap();
    let bodies = parts.get(0).as_string().unwrap();
    assert_eq!(bodies.lines().next().map(|body| body.contains("one")), Some(true));
    assert!(parts.get(1).as_string().unwrap().contains("/1/text"));
    assert!(parts.get(2).as_string().unwrap().starts_with("POST\n"));
}

#[wasm_bindgen_test]
fn native_bodies_are_read_and_converted() {
    let body = build(TEXT, FUNCTION).unwrap();
    assert!(decode("tyntec", &body, None).unwrap().contains("Hello"));
    assert!(thrown(decode("nobody", &body, None)).contains("ConfigError"));
    let parts = convert("tyntec", &body, r#"{"provider":"infobip"}"#).unwrap();
    assert_eq!((parts.get(0).as_bool(), parts.get(2).is_string()), (Some(true), true));
}

#[wasm_bindgen_test]
fn catalogues_are_lists_and_unknown_names_have_none() {
    assert_eq!(providers().matches('"').count(), 10);
    assert!(kinds(None).unwrap().len() > kinds(Some("tellephant".into())).unwrap().len());
    for list in [operations("tyntec"), settings("tyntec"), rules("tyntec", None), rules("tyntec", Some("text".into()))] {
        assert!(list.unwrap().starts_with("[{"));
    }
    for nothing in [kinds(Some("x".into())), operations("x"), settings("x"), rules("x", None), rules("tyntec", Some("x".into()))] {
        assert_eq!(nothing, None);
    }
}

#[wasm_bindgen_test]
fn a_call_goes_from_question_to_receipt() {
    let mut call = call("[]");
    assert_eq!(tell(&mut call, "ready", ""), ["ask", "first"]);
    let request = tell(&mut call, "credentials", KEY);
    assert_eq!(request.iter().take(2).collect::<Vec<_>>(), ["send", "POST"]);
    assert!(request.windows(2).any(|pair| pair == ["apikey", "canary"]));
    let [how, json] = answer(&mut call, 202.0, r#"{"messageId":"m1"}"#).try_into().unwrap();
    assert_eq!(how, "done");
    assert!(json.contains(r#""id":"m1""#), "{json}");
}

#[wasm_bindgen_test]
fn a_busy_provider_is_waited_for() {
    let mut call = call("[]");
    tell(&mut call, "credentials", KEY);
    let wait = call.next("answer", String::new(), 429.0, Some("retry-after: 3".into()));
    assert_eq!((wait.get(0).as_string().as_deref(), wait.get(1).as_f64()), (Some("wait"), Some(3000.0)));
    assert_eq!(tell(&mut call, "ready", "").first().unwrap(), "send");
}

#[wasm_bindgen_test]
fn a_call_that_cannot_be_is_thrown() {
    assert!(thrown(Call::new("messages.send", "{}", OPTIONS.into(), "[]")).contains("ValidationError"));
    assert!(thrown(Call::new("messages.send", TEXT, "{}".into(), "[]")).contains("ConfigError"));
}

#[wasm_bindgen_test]
fn every_word_has_a_meaning() {
    let ends = [
        ("refused", "wait", "network"),
        ("broken", "failed", "network"),
        ("timeout", "failed", "timeout"),
        ("aborted", "failed", "aborted"),
        ("denied", "failed", "aborted"),
        ("unfit", "failed", "ConfigError"),
        ("no word", "failed", "network"),
    ];
    for (word, expected, said) in ends {
        let mut call = call("[]");
        tell(&mut call, "credentials", KEY);
        let [what, text] = tell(&mut call, word, "").try_into().unwrap();
        assert_eq!(what, expected, "{word}");
        assert!(what == "wait" || text.contains(said), "{word}: {text}");
    }
}

#[wasm_bindgen_test]
fn any_status_is_taken() {
    for status in [f64::NAN, -1.0, 0.5, 1e9, f64::INFINITY] {
        let mut call = call("[]");
        tell(&mut call, "credentials", KEY);
        assert_eq!(answer(&mut call, status, "").first().unwrap(), "failed", "{status}");
    }
}

#[wasm_bindgen_test]
fn an_answer_shows_no_secret() {
    let mut call = call("[]");
    tell(&mut call, "credentials", KEY);
    let [how, json] = answer(&mut call, 400.0, r#"{"title":"canary","detail":"canary","status":400}"#).try_into().unwrap();
    assert_eq!(how, "failed");
    assert!(json.contains("***") && !json.contains("canary"), "{json}");
}
