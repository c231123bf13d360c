//! A send as its driver sees it: what it is told to do, and what it never gets to see.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

use waxwing::edge::{Delivery, News, Task};
use waxwing::http::Filled;
use waxwing::operation::{Error, Loss, Outcome, TransportKind};

const TEXT: &str = r#"{"type":"text","to":"4915112345678","text":"Hello"}"#;
const KEY: News<'static> = News::Credentials(r#"{"apiKey":"canary"}"#);

fn delivery(headers: &str) -> Delivery {
    let options = r#"{"provider":"tyntec","from":"49123456789","client":true}"#;
    Delivery::new("messages.send", TEXT, options.into(), headers).unwrap()
}

fn answer(status: u16, text: &str) -> News<'static> {
    News::Answer { status, headers: "", text: text.into() }
}

fn request(task: Task) -> Filled {
    match task {
        Task::Send(request) => request,
        Task::Failed(error) => panic!("{error:?}"),
        _ => panic!("nothing to send"),
    }
}

fn error(task: Task) -> Error {
    let Task::Failed(error) = task else { panic!("it goes on") };
    error
}

fn header(request: &Filled, name: &str) -> Option<String> {
    request.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone())
}

#[test]
fn a_send_asks_for_the_key_and_puts_it_into_its_slot() {
    let mut delivery = delivery("[]");
    assert!(matches!(delivery.next(News::Ready), Task::Ask("first")));
    let request = request(delivery.next(KEY));
    assert_eq!((request.method.name(), header(&request, "apikey").as_deref()), ("POST", Some("canary")));
    let Task::Done(json) = delivery.next(answer(202, r#"{"messageId":"m1","echo":"canary"}"#)) else { panic!("not done") };
    assert_eq!(json, r#"{"receipts":[{"id":"m1","status":"accepted"}],"issues":[],"raw":{"messageId":"m1","echo":"***"}}"#);
}

#[test]
fn faults_are_told_before_anyone_is_asked() {
    let refused = |text: &str, options: &str| Delivery::new("messages.send", text, options.into(), "[]").err();
    assert!(matches!(refused("{}", r#"{"provider":"tyntec"}"#), Some(Error::Validation(_))));
    assert!(matches!(refused(TEXT, r#"{"provider":"tyntec","client":true}"#), Some(Error::Config { .. })));
    assert!(matches!(refused(TEXT, "{"), Some(Error::Config { .. })));
}

#[test]
fn an_end_before_there_are_credentials_sends_nothing() {
    for (loss, expected) in [(Loss::Aborted, TransportKind::Aborted), (Loss::Timeout, TransportKind::Timeout)] {
        let mut delivery = delivery("[]");
        delivery.next(News::Ready);
        let Error::Transport { kind, outcome, .. } = error(delivery.next(News::Lost(loss))) else { panic!("{loss:?}") };
        assert_eq!((kind, outcome), (expected, Outcome::NotSent));
    }
    for news in
        [News::Denied, News::Credentials("{}"), News::Credentials("17"), News::Credentials("{"), News::Credentials(r#"{"apiKey":17}"#)]
    {
        let mut delivery = delivery("[]");
        delivery.next(News::Ready);
        assert!(matches!(error(delivery.next(news)), Error::Config { .. }));
    }
}

#[test]
fn a_refused_key_is_asked_for_once_more() {
    let refusal = || answer(401, r#"{"status":401,"title":"Unauthorized"}"#);
    let mut delivery = delivery("[]");
    delivery.next(KEY);
    assert!(matches!(delivery.next(refusal()), Task::Ask("rejected")));
    let request = request(delivery.next(News::Credentials(r#"{"apiKey":"other"}"#)));
    assert_eq!(header(&request, "apikey").as_deref(), Some("other"));
    assert!(matches!(error(delivery.next(refusal())), Error::Provider(_, Outcome::Rejected)));
}

#[test]
fn who_has_no_other_key_gets_the_refusal() {
    let mut delivery = delivery("[]");
    delivery.next(KEY);
    delivery.next(answer(401, r#"{"status":401,"title":"Unauthorized"}"#));
    assert!(matches!(error(delivery.next(News::Denied)), Error::Provider(_, Outcome::Rejected)));
}

#[test]
fn a_token_is_learnt_used_and_hidden() {
    let options = r#"{"provider":"telinfy","client":true}"#;
    let text = r#"{"type":"text","to":"919999999999","text":"Hello"}"#;
    let mut delivery = Delivery::new("messages.send", text, options.into(), "[]").unwrap();
    let log_in = request(delivery.next(News::Credentials(r#"{"username":"someone","password":"canary"}"#)));
    assert!(log_in.url.ends_with("/login") && log_in.body.contains("canary"));
    let token = r#"{"status":"success","data":{"accessToken":"a-token"},"accessToken":"a-token"}"#;
    let Task::Learn(learnt) = delivery.next(answer(200, token)) else { panic!("nothing learnt") };
    assert_eq!((learnt.name, learnt.value.as_str(), learnt.seconds), ("accessToken", "a-token", None));
    let sent = request(delivery.next(News::Ready));
    assert!(sent.headers.iter().any(|(_, value)| value.contains("a-token")), "{:?}", sent.headers);
    let failed = error(delivery.next(answer(500, "canary a-token")));
    let shown = waxwing::json::write(&failed);
    assert!(!shown.contains("canary") && !shown.contains("a-token") && shown.contains("***"), "{shown}");
}

#[test]
fn further_headers_take_the_place_of_the_providers() {
    let mut delivery = delivery(r#"[["Accept","text/plain"],["X-Trace","17"],["x-trace","18"]]"#);
    let request = request(delivery.next(KEY));
    let values =
        |name: &str| request.headers.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_str()).collect::<Vec<_>>();
    assert_eq!((values("accept"), values("x-trace")), (vec!["text/plain"], vec!["18"]));
}

#[test]
fn what_no_header_can_have_is_refused_without_a_secret() {
    let refused = |headers: &str, credentials: &str| {
        let Error::Config { message, .. } = error(delivery(headers).next(News::Credentials(credentials))) else { panic!("{headers}") };
        assert!(!message.contains("canary"), "{message}");
    };
    for odd in ["\\n", "\\r\\nx: y", "\\u0000", "\\u007f", "\\ud83d\\ude00", "\\u0100", "\\ud83d"] {
        refused("[]", &format!(r#"{{"apiKey":"canary{odd}"}}"#));
        refused(&format!(r#"[["x-a","canary{odd}"]]"#), r#"{"apiKey":"canary"}"#);
        refused(&format!(r#"[["canary{odd}","a"]]"#), r#"{"apiKey":"canary"}"#);
    }
    // The Kelvin sign is a small k in lower case, and yet no letter of a header.
    for pair in [r#"["",""]"#, r#"["a b","c"]"#, r#"["\u212aey","c"]"#, "[]", "17", r#"["a"]"#, r#"["a","b","c"]"#, "[1,2]"] {
        refused(&format!("[{pair}]"), r#"{"apiKey":"canary"}"#);
    }
}

#[test]
fn what_the_runtime_refuses_has_not_left() {
    let mut delivery = delivery("[]");
    delivery.next(KEY);
    assert_eq!(error(delivery.next(News::Unfit)).outcome(), Outcome::NotSent);
}
