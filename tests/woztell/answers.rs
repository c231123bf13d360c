//! What WOZTELL answers.

use waxwing::http::Answer;
use waxwing::operation::{Call, Category, Error, Event, Failure, Outcome, Receipt, Retry, Status, Step};

use crate::request;
use crate::support::provider;

pub fn answer(status: u16, text: &str) -> Result<Vec<Receipt>, Failure> {
    provider("woztell").provider.read_answer(&Answer::new(status, None, text))
}

#[test]
fn a_receipt_has_its_id_in_one_of_two_places() {
    // Public index excerpts 70390076183, 62881572203, 70129951981; HK `lib/channels/woztell.ts`.
    let text = r#"{"ok":1,"member":"m1","sendResult":{"ok":1,"member":"m1","result":[
        {"messageEvent":{"messageId":"e1"}},{"result":{"messages":[{"id":"wamid.1"}]}},{}]}}"#;
    let receipts = answer(200, text).unwrap();
    let ids: Vec<(&str, Option<&str>)> = receipts.iter().map(|receipt| (receipt.id.as_str(), receipt.whatsapp_id.as_deref())).collect();
    assert_eq!(ids, [("e1", None), ("wamid.1", Some("wamid.1")), ("", None)]);
    assert_eq!(receipts.iter().map(|receipt| receipt.status).collect::<Vec<_>>(), [Status::Accepted, Status::Accepted, Status::Unknown]);
}

#[test]
fn a_status_of_200_may_be_a_refusal() {
    for status in [200, 201, 500] {
        let number = answer(status, r#"{"ok":0,"err":"Phone Number provided is invalid.","err_code":100}"#).unwrap_err();
        assert_eq!((number.category, number.provider_code.as_deref()), (Category::Recipient, Some("100")));
        let token = answer(status, r#"{"ok":0,"err":"User is not authorized."}"#).unwrap_err();
        assert_eq!((token.category, &token.retry), (Category::Auth, &Retry::Credentials));
    }
    let sending = answer(200, r#"{"ok":1,"member":"m","sendResult":{"ok":0,"err":"No session","err_code":7}}"#).unwrap_err();
    assert_eq!((sending.category, sending.message.as_str()), (Category::Other, "No session"));
    assert_eq!((sending.provider_code.as_deref(), sending.retry), (Some("7"), Retry::Stop));
    let partly = r#"{"ok":1,"sendResult":{"ok":0,"err":"x","result":[{"messageEvent":{"messageId":"e1"}}]}}"#;
    assert_eq!(answer(200, partly).unwrap_err().retry, Retry::Lookup);
}

#[test]
fn an_answer_that_says_nothing_leaves_the_outcome_open() {
    for text in [r#"{"ok":1}"#, r#"{"ok":1,"sendResult":{"ok":1,"result":[]}}"#, "{}", "<html>", ""] {
        let failure = answer(200, text).unwrap_err();
        assert_eq!((failure.category, failure.retry), (Category::Other, Retry::Lookup), "{text}");
        // Neither sent again by itself nor said to be refused.
        let mut call = Call::new(provider("woztell").provider, request("{}"), None, false);
        assert!(matches!(call.next(Event::Ready), Step::Send(_)));
        let Step::Failed(error) = call.next(Event::Answer(Answer::new(200, None, text))) else { panic!("{text}") };
        let (Error::Provider(_, outcome) | Error::Transport { outcome, .. }) = error else { panic!("{error:?}") };
        assert_eq!(outcome, Outcome::Unknown, "{text}");
    }
}
