//! A send as a state machine without input or output.
//!
//! Whoever drives it - the transport in JavaScript, a test with a list of answers, a program with its own client -
//! tells it what happened and does what it says.

use super::error::{Error, Outcome, TransportKind};
use super::failure::{Category, Failure, Retry};
use super::receipt::Receipt;
use super::retry::Policy;
use crate::http::{Answer, Request};
use crate::provider::Provider;

/// What happened.
#[derive(Debug)]
pub enum Event<'a> {
    /// Nothing yet: the call begins, a wait is over, or credentials were renewed.
    Ready,
    /// An answer came.
    Answer(Answer<'a>),
    /// None came.
    Lost(Loss),
    /// The caller has no other credentials.
    NotRenewed,
}

/// Why no answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// The request certainly never reached the provider.
    Refused,
    /// The connection failed or broke; whether the request arrived is not known.
    Broken,
    /// The time given was over.
    Timeout,
    /// The caller gave up.
    Aborted,
}

/// What to do next.
#[derive(Debug)]
pub enum Step {
    /// Send this and tell what came of it.
    Send(Request),
    /// Wait so many milliseconds.
    Wait(u64),
    /// Keep this secret under its name for the slots of the next requests.
    Learn(&'static str, String),
    /// Ask the caller for other credentials, once.
    Renew,
    /// It is done.
    Done(Vec<Receipt>),
    /// It failed.
    Failed(Error),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    LogIn,
    Work,
}

/// A request on its way.
pub struct Call {
    provider: &'static dyn Provider,
    request: Request,
    log_in: Option<Request>,
    policy: Policy,
    stage: Stage,
    attempt: u32,
    renewed: bool,
    in_flight: bool,
    refused: Option<Failure>,
}

impl std::fmt::Debug for Call {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Call").field("stage", &self.stage).field("attempt", &self.attempt).finish_non_exhaustive()
    }
}

impl Call {
    /// A call that sends a request, after a log-in where one is given.
    pub fn new(provider: &'static dyn Provider, request: Request, log_in: Option<Request>, harmless: bool) -> Self {
        let stage = if log_in.is_some() { Stage::LogIn } else { Stage::Work };
        let policy = Policy { harmless, ..Policy::default() };
        Self { provider, request, log_in, policy, stage, attempt: 0, renewed: false, in_flight: false, refused: None }
    }

    /// Takes what happened and says what to do.
    pub fn next(&mut self, event: Event<'_>) -> Step {
        match event {
            Event::Ready => self.send(),
            Event::Answer(answer) => match self.stage {
                Stage::LogIn => self.logged_in(&answer),
                Stage::Work => self.answered(&answer),
            },
            Event::Lost(loss) => self.lost(loss),
            Event::NotRenewed => match self.refused.take() {
                Some(failure) => Step::Failed(Error::Provider(Box::new(failure), Outcome::Rejected)),
                None => self.lost(Loss::Aborted),
            },
        }
    }

    fn send(&mut self) -> Step {
        self.attempt += 1;
        self.in_flight = true;
        match (&self.log_in, self.stage) {
            (Some(log_in), Stage::LogIn) => Step::Send(log_in.clone()),
            _ => Step::Send(self.request.clone()),
        }
    }

    fn logged_in(&mut self, answer: &Answer<'_>) -> Step {
        match self.provider.read_log_in(answer) {
            Ok((name, secret)) => {
                self.stage = Stage::Work;
                self.attempt = 0;
                self.in_flight = false;
                Step::Learn(name, secret)
            }
            Err(failure) => Step::Failed(Error::Provider(Box::new(failure), Outcome::NotSent)),
        }
    }

    fn answered(&mut self, answer: &Answer<'_>) -> Step {
        if let Some(wait) = self.policy.after_answer(self.attempt, answer) {
            self.in_flight = false;
            return Step::Wait(wait);
        }
        match self.provider.read_answer(answer) {
            Ok(receipts) => Step::Done(receipts),
            Err(failure) if failure.category == Category::Auth && !self.renewed => self.renew(failure),
            Err(failure) => Step::Failed(refusal(failure, answer)),
        }
    }

    /// A refused key means that nothing was sent: one more try with another is safe.
    fn renew(&mut self, failure: Failure) -> Step {
        self.renewed = true;
        self.refused = Some(failure);
        self.in_flight = false;
        if self.log_in.is_some() {
            self.stage = Stage::LogIn;
            return self.send();
        }
        Step::Renew
    }

    fn lost(&mut self, loss: Loss) -> Step {
        if let Some(wait) = self.policy.after_loss(self.attempt, loss) {
            self.in_flight = false;
            return Step::Wait(wait);
        }
        let (kind, message) = match loss {
            Loss::Refused => (TransportKind::Network, "The provider could not be reached."),
            Loss::Broken => (TransportKind::Network, "The connection to the provider failed before its answer came."),
            Loss::Timeout => (TransportKind::Timeout, "The provider did not answer in the time given."),
            Loss::Aborted => (TransportKind::Aborted, "The call was aborted."),
        };
        let certain = loss == Loss::Refused || !self.in_flight || self.stage == Stage::LogIn;
        let outcome = if certain { Outcome::NotSent } else { Outcome::Unknown };
        Step::Failed(Error::Transport { kind, message: message.into(), raw: None, outcome })
    }
}

/// What a refused answer means for the message: without the provider's own refusal nobody knows.
fn refusal(failure: Failure, answer: &Answer<'_>) -> Error {
    let readable = answer.document.as_ref().is_some_and(|document| document.root.is_object() || !document.root.items().is_empty());
    if !readable && answer.is_success() {
        let message = "The provider's answer is not the JSON that it documents.".into();
        return Error::Transport { kind: TransportKind::Malformed, message, raw: Some(answer.excerpt()), outcome: Outcome::Unknown };
    }
    // A gateway's answer is not the provider's refusal, in whatever form.
    let from_gateway = matches!(answer.status, 502 | 504) || (answer.status >= 500 && !readable);
    // Nor is an answer of success that does not say what it did.
    let unclear = answer.is_success() && failure.retry == Retry::Lookup;
    let outcome = if from_gateway || unclear { Outcome::Unknown } else { Outcome::Rejected };
    Error::Provider(Box::new(failure), outcome)
}
