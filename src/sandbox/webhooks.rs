//! How a provider posts, as data.

/// What is said of a failure: WhatsApp's code, the provider's own, its words.
pub type Fault = (&'static str, &'static str, &'static str);

/// A provider as one that posts.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks {
    /// What its posts are known by, as the JSON of a receiver's `secret`.
    pub secret: &'static str,
    /// The number of the business where neither a message nor the client's options name one.
    pub number: &'static str,
    /// What all that it posts has in common: members of neutral events as JSON.
    pub members: &'static str,
    /// The state that is posted before a message is delivered, where one is.
    pub first_state: Option<&'static str>,
    /// What stands before the id of an answer in what is posted.
    pub id_prefix: &'static str,
    /// The failures that it words.
    pub faults: &'static [Fault],
    /// After how many milliseconds each a status, or what changed at the account, is posted again if nobody took it.
    pub repeats: &'static [u64],
    /// The same of a message that came in.
    pub message_repeats: &'static [u64],
}

impl Webhooks {
    /// Of whom nothing more is documented. What nobody took comes once more, so that a receiver can be seen to hear it once.
    pub const fn new(secret: &'static str) -> Self {
        let once = &[60_000];
        Self {
            secret,
            number: "447860099299",
            members: "{}",
            first_state: Some("sent"),
            id_prefix: "",
            faults: &[],
            repeats: once,
            message_repeats: once,
        }
    }

    /// After how many milliseconds an event is posted again that was posted so often.
    pub fn repeat(&self, event: &str, tries: usize) -> Option<u64> {
        let repeats = if event == "message.received" { self.message_repeats } else { self.repeats };
        repeats.get(tries).copied()
    }

    /// The id of a message in what is posted.
    pub fn posted_id(&self, id: &str) -> String {
        [self.id_prefix, id].concat()
    }
}
