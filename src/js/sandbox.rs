//! The sandbox: one long-lived object.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::json::{Node, parse, write};
use crate::message::bare;
use crate::provider::{ALL, NAMES, find};
use crate::sandbox::{Post, Sandbox as Servers, Staged, desk, receive};
use crate::shape::{Packed, type_text};

/// All providers as servers.
#[wasm_bindgen]
#[derive(Default)]
pub struct Sandbox {
    servers: Servers,
}

#[wasm_bindgen]
impl Sandbox {
    /// Servers without any state.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers a request: `[status, content type, retry-after or -1, body, whether that is base64, name, value, …]`, or undefined where the answer gets lost.
    pub fn answer(&mut self, method: &str, url: &str, headers: &str, body: &str) -> Option<Array> {
        let document = parse(headers).ok();
        let members = document.as_ref().map(|document| document.root.members()).unwrap_or_default();
        let headers: Vec<(String, String)> =
            members.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.text().unwrap_or_default().to_owned())).collect();
        let reply = self.servers.answer(method, url, &headers, body)?;
        #[expect(clippy::cast_precision_loss, reason = "seconds are few")]
        let retry_after = reply.retry_after.map_or(-1.0, |seconds| seconds as f64);
        let parts = Array::of5(
            &reply.status.into(),
            &reply.content_type.as_ref().into(),
            &retry_after.into(),
            &reply.body.into(),
            &reply.is_base64.into(),
        );
        for text in reply.headers.iter().flat_map(|(name, value)| [name, value]) {
            parts.push(&text.into());
        }
        Some(parts)
    }

    /// Client options that work, as JSON.
    pub fn options(&self, provider: &str) -> Option<String> {
        find(provider).map(|registered| registered.provider.server().options().to_owned())
    }

    /// The credentials among all these options, as a JSON array.
    pub fn secrets(&self) -> String {
        let mut secrets = Vec::new();
        for registered in &ALL {
            let Ok(options) = parse(registered.provider.server().options()) else { continue };
            let settings = registered.provider.about().settings.iter().filter(|setting| setting.secret);
            secrets.extend(settings.filter_map(|setting| options.root.text_at(setting.key)).map(str::to_owned));
        }
        write(&secrets)
    }

    /// The names of the error bodies that a provider documents.
    pub fn errors(&self, provider: &str) -> Option<String> {
        let names = |registered: &crate::provider::Registered| {
            registered.provider.server().errors().iter().map(|error| error.name).collect::<Vec<_>>()
        };
        find(provider).map(|registered| write(&names(registered)))
    }

    /// The names of the providers, as JSON.
    pub fn providers(&self) -> String {
        write(NAMES)
    }

    /// A provider's operations beside sends with their neutral `input` and `output`, as JSON, types as TypeScript. The
    /// package's declarations are made of it.
    pub fn types(&self, provider: &str) -> Option<String> {
        let registered = find(provider)?;
        let entries = registered.provider.catalogue().filter(|operation| !operation.is_send()).map(|operation| {
            let text = |shape: Option<&Packed>, is_answer| shape.map_or_else(|| "{}".into(), |shape| type_text(shape.face(), is_answer));
            let (input, output) = (write(&text(operation.input, false)), write(&text(operation.output, true)));
            // The entry with two members more.
            let row = write(operation);
            format!("{},\"input\":{input},\"output\":{output}}}", row.trim_end_matches('}'))
        });
        Some(format!("[{}]", entries.collect::<Vec<_>>().join(",")))
    }

    /// Approves a template that waits for it; says whether there was one.
    pub fn approve(&mut self, provider: &str, name: &str, language: Option<String>) -> bool {
        find(provider)
            .is_some_and(|registered| desk::approve(registered.provider.about().name, name, language.as_deref(), &mut self.servers.world))
    }

    /// The messages taken, as a JSON array of `{ provider, id, at, message }`.
    pub fn sent(&self) -> String {
        let entries = self.servers.world.sent.iter().map(|sent| {
            let (provider, id, at) = (write(sent.provider), write(&sent.id), sent.at);
            format!("{{\"provider\":{provider},\"id\":{id},\"at\":{at},\"message\":{}}}", sent.message)
        });
        format!("[{}]", entries.collect::<Vec<_>>().join(","))
    }

    /// The TypeScript types of the components of flows, for the build.
    pub fn flow_types(&self) -> String {
        crate::flow::component::types()
    }

    /// Stages an answer: `{ error }`, `{ status, retryAfter? }`, `{ lose: true }` or `{ garbage: true }` as JSON; with
    /// `{ webhook: "failed" }` the next message is taken and fails later.
    pub fn stage(&mut self, staged: &str) {
        let Ok(document) = parse(staged) else { return };
        let root = &document.root;
        if root.get("webhook").is_some() {
            self.servers.world.failing += 1;
            return;
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast to an integer saturates")]
        let number = |key: &str| root.get(key).and_then(Node::number).map(|number| number as u64);
        self.servers.stage(match (root.text_at("error"), number("status"), root.get("lose").is_some()) {
            (Some(name), _, _) => Staged::Error(name.to_owned()),
            (None, Some(status), _) => Staged::Status(u16::try_from(status).unwrap_or(500), number("retryAfter")),
            (None, None, true) => Staged::LoseAnswer,
            (None, None, false) => Staged::Garbage,
        });
    }

    /// What the provider's posts are known by, as the JSON of a receiver's secret.
    pub fn webhook_secret(&self, provider: &str) -> Option<String> {
        find(provider).map(|registered| registered.provider.server().webhooks().secret.to_owned())
    }

    /// Takes out what is to be posted by now, as a JSON array of `{ provider, event, body, tries }`.
    pub fn due(&mut self) -> String {
        let entry = |post: Post| {
            let (provider, event, body) = (write(post.provider), write(&post.event), write(&post.body));
            format!("{{\"provider\":{provider},\"event\":{event},\"body\":{body},\"tries\":{}}}", post.tries)
        };
        format!("[{}]", self.servers.world.due().into_iter().map(entry).collect::<Vec<_>>().join(","))
    }

    /// Plans to post again what nobody took; says whether the provider does.
    pub fn repeat(&mut self, provider: &str, event: &str, body: &str, tries: usize) -> bool {
        find(provider).is_some_and(|registered| {
            let provider = registered.provider.about().name;
            self.servers.world.repeat(Post { provider, event: event.to_owned(), body: body.to_owned(), tries })
        })
    }

    /// Lets a person write a message, given as JSON; gives its id, or nothing where the provider documents no such body.
    pub fn receive(&mut self, provider: &str, message: &str) -> Option<String> {
        receive(provider, message, &mut self.servers.world)
    }

    /// When a person last wrote to a provider's number, in milliseconds since the epoch.
    pub fn last_inbound(&self, provider: &str, person: &str) -> Option<f64> {
        let provider = find(provider)?.provider.about().name;
        #[expect(clippy::cast_precision_loss, reason = "a time is far below 2^53")]
        self.servers.world.heard.get(&(provider, bare(person).into_owned())).map(|at| *at as f64)
    }

    /// Lets messages fail that need an open window and have none.
    pub fn keep_windows(&mut self) {
        self.servers.world.has_windows = true;
    }

    /// Sets the clock, in milliseconds since the epoch.
    pub fn set_now(&mut self, now: f64) {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast to an integer saturates")]
        let now = now as u64;
        self.servers.world.now = now;
    }
}
