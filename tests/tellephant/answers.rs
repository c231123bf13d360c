//! What Tellephant answers.

use serde_json::Value;
use waxwing::http::Answer;
use waxwing::operation::{Category, Failure, Receipt, Retry};

use crate::page::{examples, failures};
use crate::support::provider;

pub fn answer(status: u16, text: &str) -> Result<Vec<Receipt>, Failure> {
    provider("tellephant").provider.read_answer(&Answer::new(status, None, text))
}

#[test]
fn an_accepted_message_has_an_id() {
    for example in examples("response").iter().filter(|example| example["status"] == 200) {
        // FLITS, src/TellephantProvider.php, line 47 takes 202 alone for success; the page shows 200, and 201 elsewhere.
        for status in [200, 201, 202] {
            let receipts = answer(status, &example["body"].to_string()).unwrap();
            assert_eq!(Some(receipts[0].id.as_str()), example["body"]["messageId"].as_str());
        }
    }
}

/// What each failure is, by its line. Fact sheet 6, 7, 8: 401 is also the status of faults that a key does not mend.
fn category(line: u64) -> Category {
    match line {
        325 | 3096 | 3199 | 3343 | 3677 | 4518 | 4622 => Category::Auth,
        332 => Category::Forbidden,
        339 => Category::Balance,
        3102 | 3783 => Category::NotFound,
        3489 | 3667 | 3918 | 3930 | 4049 | 4194 | 4307 | 4316 | 4411 => Category::Invalid,
        3322 | 3329 | 3336 => Category::Other,
        _ => panic!("line {line} is not expected"),
    }
}

#[test]
fn every_documented_failure_is_understood() {
    for (line, status, body) in failures() {
        let failure = answer(status, &body.to_string()).unwrap_err();
        assert_eq!(failure.category, category(line), "line {line}");
        assert_eq!(failure.status, Some(status));
        assert_eq!(failure.retry == Retry::Credentials, failure.category == Category::Auth, "line {line}");
        match (&body["error"], &body["message"]) {
            (Value::String(words), _) | (_, Value::String(words)) => assert_eq!(&failure.message, words),
            (Value::Object(fields), _) if failure.category == Category::Invalid => {
                let Retry::Fix(issues) = &failure.retry else { panic!("line {line}: {:?}", failure.retry) };
                assert_eq!(issues.len(), fields.len());
                for (issue, (field, words)) in issues.iter().zip(fields) {
                    assert_eq!(issue.path, format!("/{}", field.replace('.', "/")));
                    assert_eq!(&issue.message, words.get(0).unwrap_or(words).as_str().unwrap());
                }
            }
            _ => {}
        }
    }
}

#[test]
fn anything_else_is_kept() {
    for (status, text) in [(200, "<html>"), (200, ""), (200, "{}"), (200, "[]"), (500, "null"), (200, r#"{"success":true"#)] {
        let failure = answer(status, text).unwrap_err();
        assert_eq!((failure.category, failure.raw.as_str()), (Category::Other, text));
    }
    assert_eq!(answer(429, "").unwrap_err().category, Category::Throttled);
    assert_eq!(answer(401, "").unwrap_err().category, Category::Auth);
}
