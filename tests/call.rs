//! Calls, driven by a list of answers and a virtual clock.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "call/bodies.rs"]
mod bodies;
#[path = "call/driver.rs"]
mod driver;
#[cfg(feature = "sandbox")]
#[path = "call/tokens.rs"]
mod tokens;

use driver::{Run, Turn, answer, call, drive, drive_until, harmless, log_in};
use waxwing::http::Answer;
use waxwing::operation::{Category, Error, Event, Loss, Outcome, Retry, Step, TransportKind};

/// A message taken, as Telinfy says it.
const TAKEN: &str = r#"{"data":{"messageId":"m1","status":"ACCEPTED","wamId":"wamid.1"},"message":"ok"}"#;
/// A refusal in the provider's own words.
const REFUSED: &str = r#"{"message":"No"}"#;
const PAGE: &str = "<html><body>Bad gateway</body></html>";

fn taken() -> Turn {
    answer(200, TAKEN)
}

fn refusal(run: &Run) -> (Category, &Retry, Outcome) {
    match run.end.as_ref().expect_err("a failure") {
        Error::Provider(failure, outcome) => (failure.category, &failure.retry, *outcome),
        other => panic!("{other:?}"),
    }
}

fn transport(run: &Run) -> (TransportKind, Outcome) {
    match run.end.as_ref().expect_err("a failure") {
        Error::Transport { kind, outcome, .. } => (*kind, *outcome),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_taken_message_is_a_receipt() {
    let run = drive(call(), vec![taken()]);
    assert_eq!(run.end.as_ref().unwrap()[0].id, "m1");
    assert_eq!((run.sent.len(), run.now), (1, 0));
}

#[test]
fn too_much_is_tried_again_when_the_provider_says() {
    let run = drive(call(), vec![answer(429, REFUSED).after("7"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!((run.sent.len(), run.now), (2, 7_000));
    assert_eq!(run.sent[0], run.sent[1]);
}

#[test]
fn too_much_without_a_time_is_tried_again_ever_later() {
    let run = drive(call(), vec![answer(429, ""), answer(429, ""), taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.now, 500 + 1_000);
    let run = drive(call(), vec![answer(429, REFUSED), answer(429, REFUSED), answer(429, REFUSED)]);
    assert_eq!(refusal(&run), (Category::Throttled, &Retry::Wait(1_000), Outcome::Rejected));
}

#[test]
fn an_hour_is_not_waited_for_but_told() {
    for (body, category) in [(REFUSED, Category::Throttled), ("", Category::Throttled), (PAGE, Category::Other)] {
        let run = drive(call(), vec![answer(429, body).after("3600")]);
        assert_eq!(refusal(&run), (category, &Retry::Wait(3_600_000), Outcome::Rejected), "{body}");
        assert_eq!(run.now, 0);
    }
    // A date is no number of seconds.
    let run = drive(call(), vec![answer(429, REFUSED).after("Wed, 21 Oct 2026 07:28:00 GMT"), taken()]);
    assert_eq!(run.now, 500);
}

#[test]
fn a_service_that_is_down_is_tried_again_only_if_it_says_when() {
    let run = drive(call(), vec![answer(503, PAGE).after("2"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!((run.sent.len(), run.now), (2, 2_000));

    let run = drive(call(), vec![answer(503, REFUSED).after("600")]);
    assert_eq!(refusal(&run), (Category::Unavailable, &Retry::Wait(600_000), Outcome::Rejected));
    let run = drive(call(), vec![answer(503, PAGE).after("600")]);
    assert_eq!(refusal(&run), (Category::Other, &Retry::Wait(600_000), Outcome::Rejected));

    let run = drive(call(), vec![answer(503, REFUSED)]);
    assert_eq!(refusal(&run), (Category::Unavailable, &Retry::Wait(1_000), Outcome::Rejected));
    let run = drive(call(), vec![answer(503, PAGE)]);
    assert_eq!(refusal(&run), (Category::Other, &Retry::Lookup, Outcome::Unknown));
}

#[test]
fn only_the_providers_own_words_are_a_refusal() {
    let run = drive(call(), vec![answer(500, REFUSED)]);
    assert_eq!(refusal(&run), (Category::Unavailable, &Retry::Wait(1_000), Outcome::Rejected));
    for (status, body) in [(0, PAGE), (0, ""), (500, PAGE), (500, "{}"), (500, ""), (502, REFUSED), (502, PAGE), (504, REFUSED)] {
        let run = drive(call(), vec![answer(status, body)]);
        let (_, retry, outcome) = refusal(&run);
        assert_eq!((retry, outcome), (&Retry::Lookup, Outcome::Unknown), "{status} {body}");
    }
    let run = drive(call(), vec![answer(400, REFUSED)]);
    assert_eq!(refusal(&run), (Category::Invalid, &Retry::Fix(Vec::new()), Outcome::Rejected));
}

#[test]
fn a_request_that_never_arrived_is_tried_again() {
    let run = drive(call(), vec![Turn::Lost(Loss::Refused), taken()]);
    assert!(run.end.is_ok());
    assert_eq!((run.sent.len(), run.now), (2, 500));
    let run = drive(call(), vec![Turn::Lost(Loss::Refused), Turn::Lost(Loss::Refused), Turn::Lost(Loss::Refused)]);
    assert_eq!(transport(&run), (TransportKind::Network, Outcome::NotSent));
}

#[test]
fn a_lost_answer_is_never_sent_again_unless_that_is_harmless() {
    let run = drive(call(), vec![Turn::Lost(Loss::Broken)]);
    assert_eq!(transport(&run), (TransportKind::Network, Outcome::Unknown));
    for lost in [Turn::Lost(Loss::Broken), answer(502, PAGE), answer(504, "")] {
        let run = drive(harmless(), vec![lost, taken()]);
        assert!(run.end.is_ok());
        assert_eq!(run.sent.len(), 2);
    }
}

#[test]
fn a_doubt_stays_whatever_comes_after() {
    for later in [Turn::Lost(Loss::Refused), answer(503, PAGE).after("1")] {
        let run = drive(harmless(), vec![Turn::Lost(Loss::Broken), later, Turn::Lost(Loss::Refused)]);
        assert_eq!(transport(&run), (TransportKind::Network, Outcome::Unknown));
    }
    // The refusal may be of the second copy, the first having arrived.
    let run = drive(harmless(), vec![Turn::Lost(Loss::Broken), answer(409, REFUSED)]);
    assert_eq!(refusal(&run), (Category::Conflict, &Retry::Lookup, Outcome::Unknown));
    let run = drive_until(100, harmless(), vec![Turn::Lost(Loss::Broken)]);
    assert_eq!(transport(&run), (TransportKind::Timeout, Outcome::Unknown));
}

#[test]
fn the_outcome_of_a_time_out_depends_on_when() {
    let run = drive_until(5_000, call(), vec![answer(429, REFUSED).after("20")]);
    assert_eq!(transport(&run), (TransportKind::Timeout, Outcome::NotSent));
    assert_eq!(run.now, 5_000);
    let run = drive(call(), vec![Turn::Lost(Loss::Timeout)]);
    assert_eq!(transport(&run), (TransportKind::Timeout, Outcome::Unknown));
    let run = drive(call(), vec![Turn::Lost(Loss::Aborted)]);
    assert_eq!(transport(&run), (TransportKind::Aborted, Outcome::Unknown));
    let run = drive(log_in(), vec![Turn::Lost(Loss::Timeout)]);
    assert_eq!(transport(&run), (TransportKind::Timeout, Outcome::NotSent));
}

const WRONG_KEY: &str = r#"{"message":"Wrong Api Key"}"#;
const EXPIRED: &str = r#"{"message":"Invalid session"}"#;

#[test]
fn other_credentials_are_asked_for_once() {
    let run = drive(call(), vec![answer(401, WRONG_KEY), taken()]);
    assert!(run.end.is_ok());
    assert_eq!((run.renewals, run.sent.len()), (1, 2));
    let run = drive(call(), vec![answer(401, WRONG_KEY), answer(401, WRONG_KEY)]);
    assert_eq!(refusal(&run), (Category::Auth, &Retry::Credentials, Outcome::Rejected));
    assert_eq!(run.renewals, 1);
}

fn token(token: &str) -> Turn {
    answer(200, &format!(r#"{{"data":{{"accessToken":"{token}"}}}}"#))
}

#[test]
fn a_session_that_ended_is_begun_again_once() {
    let run = drive(log_in(), vec![token("one"), answer(401, EXPIRED), token("two"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.learnt, [("accessToken", "one".to_owned()), ("accessToken", "two".to_owned())]);
    assert_eq!(run.paths(), ["/gaus/login", "/whatsapp/message/direct", "/gaus/login", "/whatsapp/message/direct"]);
    assert_eq!(run.renewals, 0);

    let run = drive(log_in(), vec![token("one"), answer(401, EXPIRED), token("two"), answer(401, EXPIRED)]);
    assert_eq!(refusal(&run), (Category::Auth, &Retry::Credentials, Outcome::Rejected));
}

#[test]
fn a_log_in_may_be_repeated() {
    let run = drive(log_in(), vec![Turn::Lost(Loss::Broken), answer(502, PAGE), token("one"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.now, 500 + 1_000);
}

#[test]
fn a_refused_log_in_asks_for_another_password_once() {
    const WRONG: &str = r#"{"message":"Username or Password is incorrect"}"#;
    let run = drive(log_in(), vec![answer(400, WRONG), token("one"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.renewals, 1);
    let run = drive(log_in(), vec![answer(400, WRONG), answer(400, WRONG)]);
    assert_eq!(refusal(&run), (Category::Auth, &Retry::Credentials, Outcome::NotSent));
    let run = drive(log_in().signed_in(), vec![answer(401, EXPIRED), answer(400, WRONG), token("two"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.renewals, 1);
}

#[test]
fn a_token_at_hand_is_used_until_it_is_refused() {
    let run = drive(log_in().signed_in(), vec![taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.paths(), ["/whatsapp/message/direct"]);
    let run = drive(log_in().signed_in(), vec![answer(401, EXPIRED), token("two"), taken()]);
    assert!(run.end.is_ok());
    assert_eq!(run.paths(), ["/whatsapp/message/direct", "/gaus/login", "/whatsapp/message/direct"]);
}

#[test]
fn without_other_credentials_the_refusal_is_the_end() {
    let mut call = call();
    let Step::Send(_) = call.next(Event::Ready) else { panic!("no request") };
    let Step::Renew = call.next(Event::Answer(Answer::new(401, None, WRONG_KEY))) else { panic!("not renewed") };
    let Step::Failed(Error::Provider(failure, outcome)) = call.next(Event::NotRenewed) else { panic!("no failure") };
    assert_eq!((failure.category, outcome), (Category::Auth, Outcome::Rejected));
}
