//! The transport in Node and in a browser: whatever JavaScript hands over, a call comes to an end.
#![cfg(all(target_arch = "wasm32", feature = "core"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy knows no wasm test for one; a test that cannot go on has failed")]

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use waxwing::edge;
use waxwing::operation::{Error, Outcome, TransportKind};
use waxwing::transport::{Delivered, Host, drive};

const OPTIONS: &str = r#"{"provider":"tyntec","from":"49123456789","client":true}"#;
const TEXT: &str = r#"{"type":"text","to":"4915112345678","text":"Hello"}"#;
const TAKEN: &str = r#"async () => ({ status: 202, headers: { get: () => null }, text: async () => '{"messageId":"m1"}' })"#;

fn evaluate(code: &str) -> JsValue {
    Function::new_no_args(&format!("return ({code});")).call0(&JsValue::UNDEFINED).unwrap()
}

/// A host whose `fetch` is the code given, with further members.
fn host(fetch: &str, members: &str) -> (JsValue, Host) {
    let value = evaluate(
        &format!(
            r#"{{
            asked: [], calls: [], learnt: [], slept: [], signal: undefined, timeout: 2000, headers: undefined,
            fetch(url, init) {{ this_.calls.push([url, init]); return ({fetch})(url, init); }},
            async sleep(milliseconds) {{ this_.slept.push(milliseconds); }},
            async credentials(why) {{ this_.asked.push(why); return {{ apiKey: "canary" }}; }},
            learn(name, value) {{ this_.learnt.push([name, value]); }},
            {members}
        }}"#
        )
        .replace("this_", "globalThis.host_"),
    );
    // The functions refer to the host they belong to by one name; tests run one after the other.
    Reflect::set(&js_sys::global(), &"host_".into(), &value).unwrap();
    (value.clone(), value.unchecked_into())
}

fn length(value: &JsValue, list: &str) -> u32 {
    Array::from(&Reflect::get(value, &list.into()).unwrap()).length()
}

async fn send(host: Host) -> Result<Delivered, Error> {
    let (call, _) = edge::call("messages.send", TEXT, OPTIONS).unwrap();
    drive(|_| Ok(call), host).await
}

async fn fails(fetch: &str, members: &str) -> (JsValue, TransportKind, Outcome) {
    let (value, host) = host(fetch, members);
    match send(host).await {
        Err(Error::Transport { kind, outcome, message, .. }) => {
            assert!(!message.contains("canary"), "{message}");
            (value, kind, outcome)
        }
        Err(error) => panic!("{fetch}: {error:?}"),
        Ok(_) => panic!("{fetch}: it went through"),
    }
}

#[wasm_bindgen_test]
async fn an_answer_becomes_a_receipt() {
    let (value, host) = host(TAKEN, "");
    let delivered = send(host).await.unwrap();
    assert_eq!(delivered.receipts.first().unwrap().id, "m1");
    assert_eq!((length(&value, "calls"), length(&value, "asked")), (1, 1));
}

#[wasm_bindgen_test]
async fn the_key_is_in_its_header_and_redirects_are_not_followed() {
    let fetch =
        format!("(url, init) => init.headers.apikey === 'canary' && init.redirect === 'manual' && init.signal ? ({TAKEN})() : null");
    let (_, host) = host(&fetch, "");
    assert!(send(host).await.is_ok());
}

#[wasm_bindgen_test]
async fn odd_rejections_are_network_failures() {
    for reason in
        ["'a text'", "undefined", "null", "17", "Object.create(null)", "{ name: 'AbortError' }", "new Error('canary')", "Symbol('s')"]
    {
        let (value, kind, outcome) = fails(&format!("() => Promise.reject({reason})"), "").await;
        assert_eq!((kind, outcome), (TransportKind::Network, Outcome::Unknown), "{reason}");
        assert_eq!(length(&value, "calls"), 1);
    }
}

#[wasm_bindgen_test]
async fn a_fetch_that_throws_is_a_network_failure() {
    for reason in ["'a text'", "undefined", "new TypeError('canary')"] {
        let (_, kind, _) = fails(&format!("() => {{ throw {reason}; }}"), "").await;
        assert_eq!(kind, TransportKind::Network, "{reason}");
    }
}

#[wasm_bindgen_test]
async fn odd_answers_are_failures() {
    for answer in [
        "undefined",
        "null",
        "17",
        "'a text'",
        "{}",
        "{ status: 202 }",
        "{ status: 202, text: 17 }",
        "{ status: 202, text: () => { throw 1; } }",
        "{ status: 202, text: () => Promise.reject() }",
        "{ status: 202, text: async () => undefined }",
        "{ status: 202, text: async () => ({}) }",
        "{ status: 202, text: async () => '<html>' }",
        "{ status: 202, headers: 17, text: async () => '' }",
        "{ status: 202, headers: { get() { throw 1; } }, text: async () => '' }",
        "{ status: 'no', headers: {}, text: async () => '{}' }",
        "{ get status() { throw 1; }, text: async () => '{\"messageId\":\"m1\"}' }",
        "new Proxy({}, { get() { throw 1; } })",
    ] {
        let (_, host) = host(&format!("async () => ({answer})"), "");
        assert!(send(host).await.is_err(), "{answer}");
    }
}

#[wasm_bindgen_test]
async fn a_refused_connection_is_tried_again() {
    let (value, kind, outcome) = fails("() => Promise.reject({ cause: { code: 'ECONNREFUSED' } })", "").await;
    assert_eq!((kind, outcome), (TransportKind::Network, Outcome::NotSent));
    assert!(length(&value, "calls") > 1 && length(&value, "slept") > 0);
}

#[wasm_bindgen_test]
async fn a_busy_provider_is_waited_for() {
    let fetch = format!(
        "async () => globalThis.host_.calls.length > 1 ? ({TAKEN})() : ({{ status: 429, headers: {{ get: () => '3' }}, text: async () => '{{}}' }})"
    );
    let (value, host) = host(&fetch, "");
    assert!(send(host).await.is_ok());
    let slept = Array::from(&Reflect::get(&value, &"slept".into()).unwrap());
    assert_eq!(slept.get(0).as_f64(), Some(3000.0));
}

#[wasm_bindgen_test]
async fn the_timeout_covers_every_step() {
    let never = "() => new Promise(() => {})";
    for (fetch, members, expected) in [
        (never, "timeout: 20", Outcome::Unknown),
        ("async () => ({ status: 202, text: () => new Promise(() => {}) })", "timeout: 20", Outcome::Unknown),
        (TAKEN, "timeout: 20, credentials: () => new Promise(() => {})", Outcome::NotSent),
        (
            "async () => ({ status: 429, headers: { get: () => '1' }, text: async () => '' })",
            "timeout: 20, sleep: () => new Promise(() => {})",
            Outcome::NotSent,
        ),
    ] {
        let (_, kind, outcome) = fails(fetch, members).await;
        assert_eq!((kind, outcome), (TransportKind::Timeout, expected), "{fetch} {members}");
    }
}

#[wasm_bindgen_test]
async fn an_abort_ends_the_call_whatever_its_reason() {
    let abort_soon = |reason: &str| {
        format!(
            "signal: (() => {{ const control = new AbortController(); setTimeout(() => control.abort({reason}), 10); return control.signal; }})()"
        )
    };
    for reason in ["", "'a text'", "null", "Object.create(null)", "new Error('canary')"] {
        let heedless = fails("() => new Promise(() => {})", &abort_soon(reason)).await;
        let heedful = fails(
            "(_, init) => new Promise((_, no) => init.signal.addEventListener('abort', () => no(init.signal.reason)))",
            &abort_soon(reason),
        )
        .await;
        for (_, kind, outcome) in [heedless, heedful] {
            assert_eq!((kind, outcome), (TransportKind::Aborted, Outcome::Unknown), "{reason}");
        }
    }
}

#[wasm_bindgen_test]
async fn an_abort_beforehand_sends_nothing() {
    let (value, kind, outcome) = fails(TAKEN, "signal: AbortSignal.abort()").await;
    assert_eq!((kind, outcome), (TransportKind::Aborted, Outcome::NotSent));
    assert_eq!(length(&value, "calls"), 0);
}

#[wasm_bindgen_test]
async fn credentials_that_cannot_be_had_send_nothing() {
    for members in [
        "credentials() { throw new Error('canary'); }",
        "credentials: () => Promise.reject('canary')",
        "credentials: async () => undefined",
        "credentials: async () => null",
        "credentials: async () => 17",
        "credentials: async () => ({})",
        "credentials: async () => ({ apiKey: 17 })",
        "credentials: async () => ({ get apiKey() { throw 1; } })",
        "credentials: async () => new Proxy({}, { ownKeys() { throw 1; } })",
    ] {
        let (value, host) = host(TAKEN, members);
        match send(host).await {
            Err(Error::Config { message, .. }) => assert!(!message.contains("canary")),
            other => panic!("{members}: {:?}", other.err()),
        }
        assert_eq!(length(&value, "calls"), 0, "{members}");
    }
}

#[wasm_bindgen_test]
async fn a_refused_key_is_asked_for_once_more() {
    let refused =
        "async () => ({ status: 401, headers: { get: () => null }, text: async () => '{\"status\":401,\"title\":\"Unauthorized\"}' })";
    let (value, host) = host(refused, "");
    assert!(matches!(send(host).await, Err(Error::Provider(_, Outcome::Rejected))));
    let asked: Vec<_> = Array::from(&Reflect::get(&value, &"asked".into()).unwrap()).iter().filter_map(|why| why.as_string()).collect();
    assert_eq!(asked, ["first", "rejected"]);
    assert_eq!(length(&value, "calls"), 2);
}

#[wasm_bindgen_test]
async fn a_header_with_a_line_break_is_refused_without_naming_the_key() {
    for members in
        ["credentials: async () => ({ apiKey: 'canary\\nx: y' })", "headers: [['x-a', 'canary\\n']]", "headers: [['', 'canary']]"]
    {
        let (value, host) = host(TAKEN, members);
        match send(host).await {
            Err(Error::Config { message, .. }) => assert!(!message.contains("canary")),
            other => panic!("{members}: {:?}", other.err()),
        }
        assert_eq!(length(&value, "calls"), 0);
    }
}

#[wasm_bindgen_test]
async fn the_runtimes_own_fetch_is_used_without_another() {
    // Nothing listens there: RFC 6761 keeps `.invalid` from ever resolving.
    let options = OPTIONS.replace("\"client\"", "\"baseUrl\":\"https://provider.invalid\",\"client\"");
    let (call, _) = edge::call("messages.send", TEXT, &options).unwrap();
    let (value, _) = host("null", "");
    Reflect::set(&value, &"fetch".into(), &JsValue::UNDEFINED).unwrap();
    assert!(matches!(drive(|_| Ok(call), value.unchecked_into()).await, Err(Error::Transport { kind: TransportKind::Network, .. })));
}

#[wasm_bindgen_test]
async fn an_answer_shows_no_secret() {
    let echo = "async () => ({ status: 400, headers: { get: () => null }, text: async () => '{\"title\":\"canary\",\"detail\":\"canary\",\"status\":400}' })";
    let (_, host) = host(echo, "");
    let Err(error) = send(host).await else { panic!("it went through") };
    assert!(!waxwing::json::write(&error).contains("canary"));
}
