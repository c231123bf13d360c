//! tyntec against its own documents.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot read its data has failed")]

mod support;

#[path = "tyntec/answers.rs"]
mod answers;
#[path = "tyntec/documents.rs"]
mod documents;
#[path = "tyntec/inputs.rs"]
mod inputs;
#[path = "tyntec/limits.rs"]
mod limits;
#[path = "tyntec/newer.rs"]
mod newer;
#[path = "tyntec/requests.rs"]
mod requests;
#[path = "tyntec/sandbox.rs"]
mod sandbox;
#[path = "tyntec/state.rs"]
mod state;
