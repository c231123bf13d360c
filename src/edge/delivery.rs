//! A send under way, for whoever has a network and a clock.
//!
//! Everything is decided here. Whoever drives it asks, sends and waits as it is told, and tells what came of that. What
//! it is given to send has the secrets in their slots; what it brings back loses them before anything reads it.

use super::send::{Draft, draft};
use crate::http::{Answer, Filled, Redactor, Request, put};
use crate::json::{Node, parse, write};
use crate::operation::{Call, Done, Error, Event, Loss, Outcome, Step, Token};

/// What came of a task.
pub enum News<'a> {
    /// It is done, or nothing was asked for yet.
    Ready,
    /// The credentials, as a JSON object of texts.
    Credentials(&'a str),
    /// There are none.
    Denied,
    /// An answer.
    Answer {
        /// The HTTP status.
        status: u16,
        /// The headers that matter, one to a line: `name: value`.
        headers: &'a str,
        /// The body.
        text: String,
    },
    /// No answer came.
    Lost(Loss),
    /// The runtime refuses the request as such; it never left.
    Unfit,
}

/// What is to be done.
pub enum Task {
    /// Ask for credentials and say why: `first`, or `rejected` after a refusal.
    Ask(&'static str),
    /// Send this.
    Send(Filled),
    /// Wait so many milliseconds.
    Wait(u64),
    /// Keep a token for later calls, under its name and for as long as it is good.
    Learn(Token),
    /// Nothing: `{ receipts, issues, raw }` as JSON, or the output of an operation that is no
    /// send, with `issues` where there are warnings.
    Done(String),
    /// Nothing: it failed.
    Failed(Error),
}

/// A send under way.
pub struct Delivery {
    draft: Draft,
    headers: Vec<(String, String)>,
    secrets: Vec<(String, String)>,
    /// Made when the credentials are there, for they decide how to sign in.
    call: Option<Call>,
    /// The last answer.
    raw: String,
}

impl Delivery {
    /// Checks what is to be sent. Further headers are a JSON list of `[name, value]`.
    ///
    /// # Errors
    /// A validation error with every issue, one of the configuration, or that the provider has no such operation.
    pub fn new(operation: &str, text: &str, options: String, headers: &str) -> Result<Self, Error> {
        let draft = draft(operation, text, options)?;
        Ok(Self { draft, headers: pairs(headers), secrets: Vec::new(), call: None, raw: String::new() })
    }

    /// Takes what came of the last task and gives the next.
    pub fn next(&mut self, news: News<'_>) -> Task {
        if let News::Credentials(credentials) = news {
            self.keep(credentials);
        }
        let Some(call) = &mut self.call else { return self.begin(&news) };
        let step = match news {
            News::Ready | News::Credentials(_) => call.next(Event::Ready),
            News::Denied => call.next(Event::NotRenewed),
            News::Answer { status, headers, text } => {
                let hidden = self.secrets.iter().filter(|(name, _)| call.hides(name)).map(|(_, value)| value.as_str());
                let redactor = Redactor::new(hidden);
                self.raw = redactor.redact(text);
                let headers = redactor.redact(headers.to_owned());
                call.next(Event::Answer(Answer::new(status, None, &self.raw).with_headers(&headers)))
            }
            News::Lost(loss) => call.next(Event::Lost(loss)),
            News::Unfit => return config("The URL or a header has a form that the runtime refuses.".into()),
        };
        self.task(step)
    }

    /// Before there are credentials there is no call.
    fn begin(&mut self, news: &News<'_>) -> Task {
        match news {
            News::Credentials(_) => {
                let names: Vec<_> = self.secrets.iter().map(|(name, _)| name.as_str()).collect();
                match self.draft.call(&names) {
                    Ok(call) => {
                        let step = self.call.insert(call).next(Event::Ready);
                        self.task(step)
                    }
                    Err(error) => Task::Failed(error),
                }
            }
            News::Denied => config("The credentials could not be had.".into()),
            News::Lost(loss) => Task::Failed(loss.error(Outcome::NotSent)),
            _ => Task::Ask("first"),
        }
    }

    fn task(&mut self, step: Step) -> Task {
        match step {
            Step::Send(request) => self.fill(&request).map_or_else(config, Task::Send),
            Step::Wait(milliseconds) => Task::Wait(milliseconds),
            Step::Learn(token) => {
                put(&mut self.secrets, token.name, token.value.clone());
                Task::Learn(token)
            }
            Step::Renew => Task::Ask("rejected"),
            Step::Done(done) => Task::Done(self.done(&done)),
            Step::Failed(error) => Task::Failed(error),
        }
    }

    fn fill(&self, request: &Request) -> Result<Filled, String> {
        let secret = |name: &str| self.secrets.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        Filled::new(request, &secret, &self.headers)
    }

    fn done(&self, done: &Done) -> String {
        match done {
            Done::Receipts(receipts) => {
                ["{\"receipts\":", &write(receipts), ",\"issues\":", &write(self.draft.issues()), ",\"raw\":", &self.raw, "}"].concat()
            }
            Done::Output(output) => self.with_issues(output),
        }
    }

    /// An output with the warnings of the check, where there are any.
    fn with_issues(&self, output: &str) -> String {
        let issues = self.draft.issues();
        match output.strip_suffix('}').filter(|_| !issues.is_empty()) {
            Some(members) => [members, if members.len() > 1 { "," } else { "" }, "\"issues\":", &write(issues), "}"].concat(),
            None => output.to_owned(),
        }
    }

    fn keep(&mut self, credentials: &str) {
        let Ok(document) = parse(credentials) else { return };
        for (name, value) in document.root.members() {
            if let Some(value) = value.text() {
                put(&mut self.secrets, name, value.to_owned());
            }
        }
    }
}

fn config(message: String) -> Task {
    Task::Failed(Error::Config { missing: Vec::new(), message })
}

fn pairs(headers: &str) -> Vec<(String, String)> {
    let Ok(document) = parse(headers) else { return Vec::new() };
    let pair = |texts: &[_]| match texts {
        [name, value] => (text(name), text(value)),
        // What is no pair is a header without a name, which is refused before anything leaves.
        _ => Default::default(),
    };
    document.root.items().iter().map(|item| pair(item.items())).collect()
}

fn text(node: &Node<'_>) -> String {
    node.text().unwrap_or_default().to_owned()
}
