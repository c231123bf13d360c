//! A request as a state machine without input or output.
//!
//! Whoever drives it - the transport in JavaScript, a test with a list of answers, a program with its own client -
//! tells it what happened and does what it says.

use super::catalogue::Operation;
use super::error::{Error, Outcome, TransportKind};
use super::failure::{Category, Failure, Retry};

use super::retry::Policy;
use super::step::{Done, Event, Loss, Step};
#[cfg(feature = "catalogue")]
use super::tell::tell;
use crate::http::{Answer, Request};
use crate::provider::Provider;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    LogIn,
    Work,
}

/// A request on its way.
pub struct Call {
    provider: &'static dyn Provider,
    request: Request,
    /// The operation and its input as JSON, where it is no send.
    asked: Option<(&'static Operation, String)>,
    log_in: Option<Request>,
    policy: Policy,
    stage: Stage,
    attempt: u32,
    /// Whether a refused token was traded for anew already.
    traded: bool,
    /// Whether other credentials were asked for already.
    renewed: bool,
    /// Whether an attempt is under way.
    in_flight: bool,
    /// Whether an earlier attempt may have gone through.
    in_doubt: bool,
    /// What is said if there are no other credentials.
    refusal: Option<Error>,
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
        Self {
            provider,
            request,
            asked: None,
            log_in,
            policy,
            stage,
            attempt: 0,
            traded: false,
            renewed: false,
            in_flight: false,
            in_doubt: false,
            refusal: None,
        }
    }

    /// The same for an operation that is no send, with its input as JSON.
    #[must_use]
    pub fn asking(self, operation: &'static Operation, input: String) -> Self {
        Self { asked: Some((operation, input)), ..self }
    }

    /// The same call where the token of an earlier log-in is at hand: it is used first, and the log-in waits until the
    /// token is refused.
    #[must_use]
    pub fn signed_in(self) -> Self {
        Self { stage: Stage::Work, ..self }
    }

    /// Whether a secret is taken out of answers. All are, but for an operation that gives a token: whoever asks for one
    /// that is at hand already is to have it, so only what was sent is taken out.
    pub fn hides(&self, secret: &str) -> bool {
        let gives_token = self.asked.as_ref().is_some_and(|(operation, _)| operation.id.starts_with("auth."));
        let mut sent = self.request.secrets().chain(self.log_in.iter().flat_map(Request::secrets));
        !gives_token || sent.any(|own| own == secret)
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
            Event::NotRenewed => self.refusal.take().map_or_else(|| self.lost(Loss::Aborted), Step::Failed),
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
        if let Some(wait) = self.policy().after_answer(self.attempt, answer) {
            return self.wait(wait);
        }
        let read = match &self.log_in {
            Some(log_in) => self.provider.read_log_in_for(answer, log_in),
            None => self.provider.read_log_in(answer),
        };
        match read {
            Ok(token) => {
                self.stage = Stage::Work;
                self.attempt = 0;
                self.in_flight = false;
                Step::Learn(token)
            }
            Err(failure) => self.refused(failure, answer),
        }
    }

    fn answered(&mut self, answer: &Answer<'_>) -> Step {
        if let Some(wait) = self.policy().after_answer(self.attempt, answer) {
            self.in_doubt |= from_gateway(answer);
            return self.wait(wait);
        }
        match self.read(answer) {
            Ok(done) => Step::Done(done),
            Err(failure) => self.refused(failure, answer),
        }
    }

    fn read(&self, answer: &Answer<'_>) -> Result<Done, Failure> {
        #[cfg(feature = "catalogue")]
        if let Some((operation, input)) = &self.asked {
            return self.told(operation, input, answer);
        }
        self.provider.read_answer(answer).map(Done::Receipts)
    }

    /// The output of an operation that is no send.
    #[cfg(feature = "catalogue")]
    fn told(&self, operation: &Operation, input: &str, answer: &Answer<'_>) -> Result<Done, Failure> {
        if let Some(failure) = self.provider.read_refusal(answer) {
            return Err(failure);
        }
        let is_wanted = answer.is_success() && (answer.document.is_some() || !has_body(operation) || answer.text.is_empty());
        if !is_wanted {
            return Err(Failure::unreadable(answer));
        }
        let input = crate::json::parse(input).map(|document| tell(operation, answer, &document.root));
        Ok(Done::Output(input.unwrap_or_default()))
    }

    /// A log-in may always be repeated.
    fn policy(&self) -> Policy {
        Policy { harmless: self.policy.harmless || self.stage == Stage::LogIn, ..self.policy }
    }

    fn wait(&mut self, milliseconds: u64) -> Step {
        self.in_flight = false;
        Step::Wait(milliseconds)
    }

    /// Refused credentials mean that nothing was sent: one more try with others is safe. A token is traded for anew;
    /// what cannot be is asked for.
    fn refused(&mut self, failure: Failure, answer: &Answer<'_>) -> Step {
        let auth = failure.category == Category::Auth;
        let error = self.error(failure, answer);
        let is_token = self.log_in.is_some() && self.stage == Stage::Work;
        let tried = if is_token { &mut self.traded } else { &mut self.renewed };
        if !auth || std::mem::replace(tried, true) {
            return Step::Failed(error);
        }
        self.in_flight = false;
        if is_token {
            self.stage = Stage::LogIn;
            self.attempt = 0;
            return self.send();
        }
        self.refusal = Some(error);
        Step::Renew
    }

    /// What a refused answer means for the message: without the provider's own refusal nobody knows.
    fn error(&self, failure: Failure, answer: &Answer<'_>) -> Error {
        let asked = answer.wait().filter(|_| matches!(answer.status, 429 | 503));
        // A status that HTTP does not have says nothing.
        let certain = (100..500).contains(&answer.status) || (failure.documented && !from_gateway(answer)) || asked.is_some();
        let malformed = !failure.documented && answer.is_success();
        // An answer of success that does not say what it did.
        let unclear = answer.is_success() && failure.retry == Retry::Lookup;
        let outcome = match self.stage {
            Stage::LogIn if !self.in_doubt => Outcome::NotSent,
            _ if self.in_doubt || unclear || !certain => Outcome::Unknown,
            _ => Outcome::Rejected,
        };
        if malformed {
            let message = "The provider's answer is none that it documents.".into();
            return Error::Transport { kind: TransportKind::Malformed, message, raw: Some(failure.raw), outcome };
        }
        let retry = match (outcome, failure.category) {
            (Outcome::Unknown, _) => Retry::Lookup,
            (_, Category::Throttled | Category::Unavailable) => Retry::Wait(asked.unwrap_or(1_000)),
            _ => asked.filter(|_| !failure.documented).map_or(failure.retry, Retry::Wait),
        };
        Error::Provider(Box::new(Failure { retry, ..failure }), outcome)
    }

    fn lost(&mut self, loss: Loss) -> Step {
        let at_work = self.stage == Stage::Work && self.in_flight;
        self.in_doubt |= at_work && loss != Loss::Refused;
        if let Some(wait) = self.policy().after_loss(self.attempt, loss) {
            return self.wait(wait);
        }
        Step::Failed(loss.error(if self.in_doubt { Outcome::Unknown } else { Outcome::NotSent }))
    }
}

/// A gateway's answer is not the provider's, in whatever form.
fn from_gateway(answer: &Answer<'_>) -> bool {
    matches!(answer.status, 502 | 504)
}

#[cfg(feature = "catalogue")]
/// Whether the answer to an operation is a body of JSON.
fn has_body(operation: &Operation) -> bool {
    operation.output.is_some() && operation.gives != super::catalogue::Gives::File
}
