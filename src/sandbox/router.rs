//! Which server a request is for, and the answers staged for tests.

use super::world::World;
use super::{Incoming, Reply};
use crate::provider::{ALL, Registered};

/// An answer that the next request gets in place of the server's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Staged {
    /// A documented error by its name.
    Error(String),
    /// A bare status, with a `Retry-After` in seconds.
    Status(u16, Option<u64>),
    /// The server works, and its answer gets lost.
    LoseAnswer,
    /// A page of HTML.
    Garbage,
}

/// All servers behind one door.
#[derive(Debug, Default)]
pub struct Sandbox {
    /// What the servers remember.
    pub world: World,
    staged: Vec<Staged>,
}

impl Sandbox {
    /// Where the sandbox stands when it is used as a `fetch`; nobody else answers there (RFC 6761).
    pub const ORIGIN: &'static str = "https://sandbox.invalid";

    /// Stages an answer for the next request.
    pub fn stage(&mut self, staged: Staged) {
        self.staged.push(staged);
    }

    /// Answers a request; `None` where the answer gets lost on the way.
    pub fn answer(&mut self, method: &str, url: &str, headers: &[(String, String)], body: &str) -> Option<Reply> {
        let Some((registered, rest)) = route(url) else {
            return Some(Reply::json(404, "{\"error\":\"The sandbox knows no such provider.\"}"));
        };
        let server = registered.provider.server();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let incoming = Incoming { method, path, query, headers, body };
        if self.staged.is_empty() {
            return Some(server.serve(&incoming, &mut self.world));
        }
        match self.staged.remove(0) {
            Staged::LoseAnswer => {
                server.serve(&incoming, &mut self.world);
                None
            }
            Staged::Garbage => {
                Some(Reply { content_type: "text/html".into(), ..Reply::json(200, "<!doctype html><title>Welcome</title>") })
            }
            Staged::Error(name) => {
                let error = server.errors().iter().find(|error| error.name == name);
                Some(error.map_or_else(|| Reply::json(500, "{}"), |error| Reply::json(error.status, error.body)))
            }
            Staged::Status(status, retry_after) => {
                let documented = server.errors().iter().find(|error| error.status == status);
                let body = documented.map_or("", |error| error.body);
                Some(Reply { retry_after, ..Reply::json(status, body) })
            }
        }
    }
}

/// The provider that a URL leads to, by its real addresses or by the first step of the sandbox's own path.
fn route(url: &str) -> Option<(&'static Registered, &str)> {
    for registered in &ALL {
        let about = registered.provider.about();
        let mut hosts = std::iter::once(&about.base_url).chain(registered.provider.server().other_hosts());
        if let Some(rest) = hosts.find_map(|host| url.strip_prefix(host)) {
            return Some((registered, rest));
        }
        let path = url.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at + 1..)));
        if let Some(rest) = path.and_then(|path| path.strip_prefix(about.name)).filter(|rest| rest.starts_with('/')) {
            return Some((registered, rest));
        }
    }
    None
}
