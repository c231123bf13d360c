//! A client whose requests go to the sandbox.
#![allow(dead_code, reason = "each test program uses a part")]

use serde_json::{Value, json};
use waxwing::edge::prepare;
use waxwing::http::{Answer, Request, Sealed};
use waxwing::json::{parse, write};
use waxwing::operation::{Call, Done, Event, Operation, Step, Token, tell};
use waxwing::provider::{Provider, Registered, Settings, find};
use waxwing::sandbox::{Reply, Sandbox};

/// The requests of a provider's golden cases that are carried out: the id, the options, the request with its secrets.
pub fn golden(provider: &str) -> Vec<(String, Client, Request)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/operations").join(provider);
    let mut requests = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let Value::Array(cases) = serde_json::from_str(&text).unwrap() else { panic!("a list of cases") };
        for case in cases.iter().filter(|case| case.get("refused").is_none() && case.get("failure").is_none()) {
            let client = Client::new(provider, case.get("options").cloned().unwrap_or_else(|| json!({})));
            let id = case["id"].as_str().unwrap();
            let request = prepare(id, &case["input"].to_string(), &client.options()).unwrap();
            requests.push((id.to_owned(), client, request));
        }
    }
    requests
}

/// A client of one provider, and the servers that it asks.
pub struct Client {
    pub sandbox: Sandbox,
    registered: &'static Registered,
    plain: Value,
    secrets: Value,
}

impl Client {
    /// A client with the options that the sandbox takes, and others; null takes one away.
    pub fn new(provider: &str, options: Value) -> Self {
        let registered = find(provider).unwrap();
        let mut all: Value = serde_json::from_str(registered.provider.server().options()).unwrap();
        for (key, value) in options.as_object().unwrap() {
            all[key] = value.clone();
        }
        let (mut plain, mut secrets) = (json!({ "provider": provider, "client": true }), json!({}));
        for (key, value) in all.as_object().unwrap().iter().filter(|(_, value)| !value.is_null()) {
            let secret = registered.provider.about().settings.iter().any(|setting| setting.secret && setting.key == key);
            if secret { secrets[key] = value.clone() } else { plain[key] = value.clone() }
        }
        let mut sandbox = Sandbox::default();
        // 2026-01-01.
        sandbox.world.now = 1_767_225_600_000;
        Self { sandbox, registered, plain, secrets }
    }

    fn options(&self) -> String {
        let mut options = self.plain.clone();
        options["credentials"] = self.secrets.as_object().unwrap().keys().cloned().collect::<Vec<_>>().into();
        options.to_string()
    }

    /// Sends a request with the secrets in their slots.
    pub fn send(&mut self, request: &Request) -> Reply {
        let secret = |name: &str| self.secrets[name].as_str().map(str::to_owned);
        let fill = |sealed: &Sealed| sealed.filled(&secret).unwrap();
        let headers: Vec<_> = request.headers.iter().map(|(name, value)| (name.to_string(), fill(value))).collect();
        let (url, body) = (fill(&request.url), fill(&request.body));
        self.sandbox.answer(request.method.name(), &url, &headers, &body).unwrap()
    }

    /// The same with another body, as it is.
    pub fn send_body(&mut self, request: &Request, body: &Value) -> Reply {
        self.send(&Request { body: Sealed::default().text(body.to_string()), ..request.clone() })
    }

    /// The body of a request with the secrets in it.
    pub fn body(&self, request: &Request) -> Value {
        let secret = |name: &str| self.secrets[name].as_str().map(str::to_owned);
        serde_json::from_str(&request.body.filled(&secret).unwrap()).unwrap_or_default()
    }

    /// The answer as it comes.
    pub fn reply(&mut self, id: &str, input: Value) -> Reply {
        let request = prepare(id, &input.to_string(), &self.options()).unwrap_or_else(|error| panic!("{id}: {}", write(&error)));
        self.send(&request)
    }

    /// The neutral output without what is passed on as it came, or the refusal.
    pub fn ask(&mut self, id: &str, input: Value) -> Result<Value, Value> {
        let reply = self.reply(id, input.clone());
        let answer = Answer::new(reply.status, None, &reply.body);
        if let Some(failure) = self.registered.provider.read_refusal(&answer) {
            return Err(serde_json::from_str(&write(&failure)).unwrap());
        }
        let input = input.to_string();
        let input = parse(&input).unwrap();
        let output = tell(self.operation(id, &input.root), &answer, &input.root);
        let mut output: Value = serde_json::from_str(&output).unwrap();
        output.as_object_mut().unwrap().remove("raw");
        for item in output.get_mut("items").and_then(Value::as_array_mut).into_iter().flatten() {
            item.as_object_mut().unwrap().remove("raw");
        }
        Ok(output)
    }

    fn operation(&self, id: &str, input: &waxwing::json::Node<'_>) -> &'static Operation {
        let plain = self.plain.to_string();
        let settings = parse(&plain).unwrap();
        self.registered.provider.operation(id, input, &Settings::new(&settings.root)).unwrap()
    }

    /// The whole of a call, log-ins and all: the output, and the paths that were asked.
    pub fn call(&mut self, id: &str, input: Value) -> (Result<Value, Value>, Vec<String>) {
        let text = input.to_string();
        let options = self.options();
        let (options, document) = (parse(&options).unwrap(), parse(&text).unwrap());
        let settings = Settings::new(&options.root);
        let provider: &'static dyn Provider = self.registered.provider;
        let operation = self.operation(id, &document.root);
        let wire = waxwing::operation::ask(operation, &document.root, &settings).unwrap();
        let request = provider.request(wire, &settings);
        let at_hand = settings.have(request.secrets());
        let call = Call::new(provider, request, provider.log_in(&settings), operation.is_harmless()).asking(operation, text.clone());
        let mut call = if at_hand { call.signed_in() } else { call };
        let (mut asked, mut reply, mut not_renewed) = (Vec::new(), None::<Reply>, false);
        loop {
            let event = match &reply {
                _ if not_renewed => Event::NotRenewed,
                Some(reply) => Event::Answer(Answer::new(reply.status, None, &reply.body)),
                None => Event::Ready,
            };
            match call.next(event) {
                Step::Send(request) => {
                    asked.push(request.url.shown().split('?').next().unwrap().rsplit('/').next().unwrap().to_owned());
                    reply = Some(self.send(&request));
                }
                Step::Learn(Token { name, value: secret, .. }) => {
                    self.secrets[name] = secret.into();
                    reply = None;
                }
                Step::Done(Done::Output(output)) => return (Ok(serde_json::from_str(&output).unwrap()), asked),
                Step::Failed(error) => return (Err(serde_json::from_str(&write(&error)).unwrap()), asked),
                // There are no others.
                Step::Renew => not_renewed = true,
                step => panic!("{step:?}"),
            }
        }
    }
}
