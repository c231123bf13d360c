//! The loop that does what a call says.

use js_sys::Reflect;

use super::fetch::{Received, Trouble, fetch};
use super::guard::{Guard, Stop};
use super::host::Host;
use crate::http::{Answer, Redactor, Request};
use crate::operation::{Call, Error, Event, Loss, Outcome, Receipt, Step};

/// What a call came to.
pub struct Delivered {
    /// A receipt for each message.
    pub receipts: Vec<Receipt>,
    /// The provider's answer, which is JSON.
    pub raw: String,
}

/// Asks for credentials, has the call made by the names of those at hand, and drives it to its end.
///
/// # Errors
/// Why it failed.
pub async fn drive(make: impl FnOnce(&[&str]) -> Result<Call, Error>, host: Host) -> Result<Delivered, Error> {
    let guard = Guard::start(&host).map_err(|_| config("This runtime has no AbortController."))?;
    let mut raw = String::new();
    let mut driver = Driver { host: &host, guard: &guard, secrets: Vec::new() };
    driver.ask("first").await.map_err(|why| match why {
        Ask::Lost(loss) => loss.error(Outcome::NotSent),
        Ask::Refused => config("The credentials could not be had."),
    })?;
    let mut call = make(&driver.secrets.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>())?;
    let mut step = call.next(Event::Ready);
    loop {
        step = match step {
            Step::Done(receipts) => return Ok(Delivered { receipts, raw }),
            Step::Failed(error) => return Err(error),
            Step::Learn(name, value) => {
                let _ = host.learn(name, &value);
                driver.keep(name.into(), value);
                call.next(Event::Ready)
            }
            Step::Renew => match driver.ask("rejected").await {
                Ok(()) => call.next(Event::Ready),
                Err(Ask::Lost(loss)) => call.next(Event::Lost(loss)),
                Err(Ask::Refused) => call.next(Event::NotRenewed),
            },
            Step::Wait(milliseconds) => match driver.sleep(milliseconds).await {
                Ok(()) => call.next(Event::Ready),
                Err(loss) => call.next(Event::Lost(loss)),
            },
            Step::Send(request) => match driver.send(&request).await {
                Ok(received) => {
                    raw = received.text;
                    call.next(Event::Answer(Answer::new(received.status, received.retry_after.as_deref(), &raw)))
                }
                Err(Trouble::Lost(loss)) => call.next(Event::Lost(loss)),
                Err(Trouble::Unfit(message)) => return Err(config(&message)),
            },
        };
    }
}

fn config(message: &str) -> Error {
    Error::Config { missing: Vec::new(), message: message.into() }
}

struct Driver<'h> {
    host: &'h Host,
    guard: &'h Guard,
    secrets: Vec<(String, String)>,
}

/// Why there are no credentials.
enum Ask {
    Lost(Loss),
    Refused,
}

impl Driver<'_> {
    /// Asks the caller for credentials.
    async fn ask(&mut self, why: &str) -> Result<(), Ask> {
        // Who has given up already asks nobody.
        self.guard.check().map_err(Ask::Lost)?;
        let promise = self.host.credentials(why, &self.guard.signal()).map_err(|_| Ask::Refused)?;
        let credentials = self.guard.wait(&promise).await.map_err(|stop| match stop {
            Stop::Lost(loss) => Ask::Lost(loss),
            Stop::Rejected(_) => Ask::Refused,
        })?;
        // What is no object has no keys; a proxy may refuse to tell them.
        let keys = Reflect::own_keys(&credentials).map_err(|_| Ask::Refused)?;
        for key in keys.iter().filter_map(|key| key.as_string()) {
            let value = Reflect::get(&credentials, &key.as_str().into()).ok().and_then(|value| value.as_string());
            if let Some(value) = value {
                self.keep(key, value);
            }
        }
        Ok(())
    }

    fn keep(&mut self, name: String, value: String) {
        self.secrets.retain(|(key, _)| *key != name);
        self.secrets.push((name, value));
    }

    async fn sleep(&self, milliseconds: u64) -> Result<(), Loss> {
        #[expect(clippy::cast_precision_loss, reason = "waits are far below 2^52 milliseconds")]
        let promise = self.host.sleep(milliseconds as f64, &self.guard.signal()).map_err(|_| Loss::Broken)?;
        match self.guard.wait(&promise).await {
            Ok(_) => Ok(()),
            Err(Stop::Lost(loss)) => Err(loss),
            Err(Stop::Rejected(_)) => Err(Loss::Broken),
        }
    }

    async fn send(&self, request: &Request) -> Result<Received, Trouble> {
        let redactor = Redactor::new(self.secrets.iter().map(|(_, value)| value.as_str()));
        let secret = |name: &str| self.secrets.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        fetch(request, &secret, &redactor, self.host, self.guard).await
    }
}
