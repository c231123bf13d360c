//! Bodies that no provider documents, through every provider.

use waxwing::http::Answer;
use waxwing::operation::{Call, Category, Error, Event, Outcome, Step, TransportKind};
use waxwing::provider::{ALL, Provider};

use crate::driver;

/// Ends a call of some provider with one answer; asking for other credentials is answered with the same again.
fn end(provider: &'static dyn Provider, status: u16, body: &str) -> Error {
    let Step::Send(request) = driver::call().next(Event::Ready) else { panic!("no request") };
    let mut call = Call::new(provider, request, None, false);
    let mut step = call.next(Event::Ready);
    loop {
        step = match step {
            Step::Send(_) => call.next(Event::Answer(Answer::new(status, None, body))),
            Step::Wait(_) | Step::Learn(..) | Step::Renew => call.next(Event::Ready),
            Step::Done(receipts) => panic!("{}: {status} {body:.40} gave {receipts:?}", provider.about().name),
            Step::Failed(error) => break error,
        };
    }
}

#[test]
fn a_body_that_is_no_json_is_kept_and_cut() {
    let page = format!("<html><body>{}</body></html>", "ä".repeat(5_000));
    for registered in &ALL {
        let provider = registered.provider;
        let name = provider.about().name;
        for body in [page.as_str(), "", "   ", r#"{"messages":[{"messageId":"#, "null", "17", r#""no""#] {
            for status in [200, 202] {
                let Error::Transport { kind, raw, outcome, .. } = end(provider, status, body) else { panic!("{name} {status} {body:.20}") };
                assert_eq!((kind, outcome), (TransportKind::Malformed, Outcome::Unknown), "{name} {status} {body:.20}");
                kept(&raw.unwrap(), body);
            }
            for status in [302, 401, 404, 500] {
                let Error::Provider(failure, outcome) = end(provider, status, body) else { panic!("{name} {status} {body:.20}") };
                let told = body.trim().is_empty() && matches!(status, 401 | 404);
                assert_eq!(failure.category == Category::Other, !told, "{name} {status} {body:.20}");
                let expected = if status == 500 { Outcome::Unknown } else { Outcome::Rejected };
                assert_eq!((outcome, failure.status), (expected, Some(status)), "{name} {status} {body:.20}");
                kept(&failure.raw, body);
            }
        }
    }
}

fn kept(raw: &str, body: &str) {
    let cut: String = body.chars().take(2_000).collect();
    assert!(raw.starts_with(&cut));
    assert_eq!(raw.chars().count(), body.chars().count().min(2_001));
}
