//! Drives a call as the transport does, without a network and a clock.

use waxwing::check::check;
use waxwing::convert::encode;
use waxwing::http::{Answer, Request};
use waxwing::json::parse;
use waxwing::operation::{Call, Done, Error, Event, Loss, Receipt, Step};
use waxwing::provider::{Settings, find};
use waxwing::rules::CheckOptions;

/// What comes of a request.
pub enum Turn {
    /// An answer: status, `Retry-After`, body.
    Answer(u16, Option<String>, String),
    /// None.
    Lost(Loss),
}

impl Turn {
    /// The same with a `Retry-After`.
    pub fn after(self, wait: &str) -> Self {
        match self {
            Self::Answer(status, _, body) => Self::Answer(status, Some(wait.into()), body),
            lost => lost,
        }
    }
}

/// An answer without a `Retry-After`.
pub fn answer(status: u16, body: &str) -> Turn {
    Turn::Answer(status, None, body.into())
}

/// A call that sends a text through Telinfy.
pub fn call() -> Call {
    made("apiKey", false)
}

/// The same where a repeat is harmless.
pub fn harmless() -> Call {
    made("apiKey", true)
}

/// The same after a log-in.
pub fn log_in() -> Call {
    made(r#"username","password"#, false)
}

fn made(credentials: &str, harmless: bool) -> Call {
    let telinfy = find("telinfy").unwrap();
    let options = format!(r#"{{"credentials":["{credentials}"]}}"#);
    let options = parse(&options).unwrap();
    let settings = Settings::new(&options.root);
    let document = parse(r#"{"type":"text","to":"919999999999","text":"Hello"}"#).unwrap();
    let message = check(&document, telinfy, CheckOptions::default()).message.unwrap();
    let wire = encode(&message, telinfy.provider, &settings).unwrap();
    let provider = telinfy.provider;
    Call::new(provider, provider.request(wire, &settings), provider.log_in(&settings), harmless)
}

/// How a call went.
pub struct Run {
    /// The virtual clock at its end.
    pub now: u64,
    /// The requests that left.
    pub sent: Vec<Request>,
    /// The secrets it asked to be kept.
    pub learnt: Vec<(&'static str, String)>,
    /// How often it asked for other credentials.
    pub renewals: u32,
    /// How it ended.
    pub end: Result<Vec<Receipt>, Error>,
}

impl Run {
    /// The ends of the URLs that were asked, from `/gaca` or the host on.
    pub fn paths(&self) -> Vec<String> {
        let path = |request: &Request| request.url.shown().replace("https://api.telinfy.net", "").replace("/gaca", "");
        self.sent.iter().map(path).collect()
    }
}

/// Drives a call with as much time as it wants. Every turn must be used.
pub fn drive(call: Call, script: Vec<Turn>) -> Run {
    drive_until(u64::MAX, call, script)
}

/// Drives a call until a time.
pub fn drive_until(deadline: u64, mut call: Call, script: Vec<Turn>) -> Run {
    let mut script = script.into_iter();
    let (mut now, mut sent, mut learnt, mut renewals) = (0, Vec::new(), Vec::new(), 0);
    let mut step = call.next(Event::Ready);
    let end = loop {
        step = match step {
            Step::Send(request) => {
                sent.push(request);
                match script.next().expect("the call asks more often than the script answers") {
                    Turn::Answer(status, after, body) => call.next(Event::Answer(Answer::new(status, after.as_deref(), &body))),
                    Turn::Lost(loss) => call.next(Event::Lost(loss)),
                }
            }
            Step::Wait(wait) if now + wait > deadline => {
                now = deadline;
                call.next(Event::Lost(Loss::Timeout))
            }
            Step::Wait(wait) => {
                now += wait;
                call.next(Event::Ready)
            }
            Step::Learn(token) => {
                learnt.push((token.name, token.value));
                call.next(Event::Ready)
            }
            Step::Renew => {
                renewals += 1;
                call.next(Event::Ready)
            }
            Step::Done(Done::Receipts(receipts)) => break Ok(receipts),
            Step::Done(Done::Output(output)) => panic!("a send gave {output}"),
            Step::Failed(error) => break Err(error),
        };
    };
    assert_eq!(script.len(), 0, "the call ended before the script");
    Run { now, sent, learnt, renewals, end }
}
