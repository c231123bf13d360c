//! Whether a request is sent once more by itself.
//!
//! A message sent twice costs money and trust. So a request is repeated only when the provider certainly did not take
//! it, or when the caller's own id makes a repeat harmless.

use super::step::Loss;
use crate::http::Answer;

/// How often and how long.
#[derive(Debug, Clone, Copy)]
pub struct Policy {
    /// The most attempts, the first included.
    pub attempts: u32,
    /// The longest single wait in milliseconds; a provider that asks for more is not waited for.
    pub longest: u64,
    /// Whether the caller's own id makes a repeat harmless.
    pub harmless: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self { attempts: 3, longest: 30_000, harmless: false }
    }
}

impl Policy {
    /// The wait before the next attempt after an answer, if there is to be one.
    pub fn after_answer(&self, attempt: u32, answer: &Answer<'_>) -> Option<u64> {
        let asked = answer.wait();
        match answer.status {
            429 => self.allow(attempt, asked.unwrap_or_else(|| backoff(attempt))),
            503 => asked.and_then(|wait| self.allow(attempt, wait)),
            502 | 504 if self.harmless => self.allow(attempt, backoff(attempt)),
            _ => None,
        }
    }

    /// The wait before the next attempt after none came, if there is to be one.
    pub fn after_loss(&self, attempt: u32, loss: Loss) -> Option<u64> {
        match loss {
            Loss::Refused => self.allow(attempt, backoff(attempt)),
            Loss::Broken if self.harmless => self.allow(attempt, backoff(attempt)),
            Loss::Broken | Loss::Timeout | Loss::Aborted => None,
        }
    }

    fn allow(&self, attempt: u32, wait: u64) -> Option<u64> {
        (attempt < self.attempts && wait <= self.longest).then_some(wait)
    }
}

/// Half a second, doubled with every attempt.
const fn backoff(attempt: u32) -> u64 {
    250 << if attempt < 8 { attempt } else { 8 }
}
