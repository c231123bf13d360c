//! Waxwing: one WhatsApp Business client for five providers.
//!
//! A program writes a message once, in no provider's terms. [`check`] says everything that is wrong with it, by field,
//! with the rule and where the rule comes from. [`provider`] holds what the five providers take and give; a checked
//! message becomes a native body, and a native body a message again. [`operation::Call`] carries a request through
//! refusals, waits and log-ins without doing any input or output itself.
//!
//! In reading order:
//!
//! - [`json`]: text to tree and back, with paths.
//! - [`shape`]: what JSON values look like, as data; how native bodies stand to neutral messages.
//! - [`message`]: the neutral message, one file per kind.
//! - [`phone`]: what is a phone number, and which two are one person's.
//! - [`template`]: what a template's definition must be like, what it tells about a send, and how it is filled.
//! - [`rules`]: every limit, once, with its source.
//! - [`provider`]: one folder per provider, all of the same skeleton.
//! - [`convert`]: native bodies to neutral messages and on to another provider.
//! - [`batch`]: many messages of one shape.
//! - [`render`]: what the person who gets a message sees.
//! - [`http`]: requests and answers as plain values; secrets stay out of sight.
//! - [`operation`]: the catalogue, calls, receipts and failures.
//! - [`event`]: what providers post, as neutral events.
//! - [`flow`]: Flow JSON and its checker.
//! - [`edge`]: the same with JSON text in and out, for JavaScript.
//!
//! The tables of `shape` and `rules` are in the binary as bytes, which is the affair of `packing`.
//!
//! The npm package is made of the same crate: `js` is its edge and compiles for wasm only.

pub mod batch;
pub mod check;
pub mod convert;
pub mod edge;
#[cfg(feature = "events")]
pub mod event;
#[cfg(any(feature = "flow", feature = "sandbox"))]
pub mod flow;
pub mod http;
pub mod json;
pub mod message;
pub mod operation;
mod packing;
pub mod phone;
pub mod provider;
#[cfg(feature = "preview")]
pub mod render;
pub mod rules;
#[cfg(feature = "sandbox")]
pub mod sandbox;
pub mod shape;
mod sorted;
pub mod template;
mod text;

#[cfg(target_arch = "wasm32")]
pub mod js;
