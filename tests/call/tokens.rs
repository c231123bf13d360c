//! Tokens that renew themselves: Infobip's clients sign in at its sandbox, on a virtual clock.

use serde_json::{Value, json};
use waxwing::edge::{Delivery, News, Task};
use waxwing::http::{Answer, Filled};
use waxwing::json::{parse, write};
use waxwing::operation::{Category, Error};
use waxwing::provider::{Settings, find};
use waxwing::sandbox::Sandbox;

/// A client as the TypeScript one is: it keeps credentials, and forgets a token a minute before it expires.
struct Client {
    options: Value,
    credentials: Value,
    sandbox: Sandbox,
    /// The name of the token that was learnt, and until when it is kept.
    learnt: Option<(&'static str, u64)>,
    /// What was asked for, by path.
    paths: Vec<String>,
}

impl Client {
    fn new(credentials: Value, scheme: &str) -> Self {
        let options = json!({ "provider": "infobip", "client": true, "from": "447860099299", "scheme": scheme });
        let mut sandbox = Sandbox::default();
        sandbox.world.now = 1_767_225_600_000;
        Self { options, credentials, sandbox, learnt: None, paths: Vec::new() }
    }

    fn ask(&mut self, operation: &str) -> Result<Value, Error> {
        if let Some((name, _)) = self.learnt.take_if(|(_, until)| self.sandbox.world.now >= *until) {
            self.credentials.as_object_mut().unwrap().remove(name);
        }
        let mut delivery = Delivery::new(operation, "{}", self.options.to_string(), "[]")?;
        let mut task = delivery.next(News::Ready);
        loop {
            task = match task {
                Task::Ask("first") => delivery.next(News::Credentials(&self.credentials.to_string())),
                Task::Ask(_) => delivery.next(News::Denied),
                Task::Send(request) => {
                    let (status, text) = self.send(&request);
                    delivery.next(News::Answer { status, headers: "", text })
                }
                Task::Learn(token) => {
                    let seconds = u64::from(token.seconds.expect("a life"));
                    self.learnt = Some((token.name, self.sandbox.world.now + (seconds - 60) * 1_000));
                    self.credentials[token.name] = token.value.into();
                    delivery.next(News::Ready)
                }
                Task::Wait(_) => delivery.next(News::Ready),
                Task::Done(output) => return Ok(serde_json::from_str(&output).unwrap()),
                Task::Failed(error) => return Err(error),
            };
        }
    }

    fn send(&mut self, request: &Filled) -> (u16, String) {
        self.paths.push(format!("{} {}", request.method.name(), request.url.replace("https://api.infobip.com", "")));
        let reply = self.sandbox.answer(request.method.name(), &request.url, &request.headers, &request.body).unwrap();
        (reply.status, reply.body)
    }

    fn paths(&mut self) -> Vec<String> {
        std::mem::take(&mut self.paths)
    }
}

fn oauth() -> Client {
    Client::new(json!({ "clientId": "sandbox-client", "clientSecret": "sandbox-client-secret" }), "auto")
}

fn session() -> Client {
    Client::new(json!({ "username": "sandbox-user", "password": "sandbox-password" }), "login")
}

const PROFILE: &str = "GET /whatsapp/1/senders/447860099299/business-info";
const TOKEN: &str = "POST /auth/1/oauth2/token";
const LOG_IN: &str = "POST /auth/1/session";
const LOG_OUT: &str = "DELETE /auth/1/session";

#[test]
fn a_token_is_fetched_once_and_again_before_it_expires() {
    for (mut client, log_in) in [(oauth(), TOKEN), (session(), LOG_IN)] {
        client.ask("profile.get").unwrap();
        assert_eq!(client.paths(), [log_in, PROFILE]);
        client.sandbox.world.now += 58 * 60_000;
        client.ask("profile.get").unwrap();
        assert_eq!(client.paths(), [PROFILE]);
        // In the last minute of the hour.
        client.sandbox.world.now += 60_000;
        client.ask("profile.get").unwrap();
        assert_eq!(client.paths(), [log_in, PROFILE]);
    }
}

#[test]
fn a_token_that_ended_early_is_fetched_again() {
    for (mut client, log_in) in [(oauth(), TOKEN), (session(), LOG_IN)] {
        client.ask("profile.get").unwrap();
        client.learnt = None;
        client.sandbox.world.now += 3_600_000;
        client.paths();
        client.ask("profile.get").unwrap();
        assert_eq!(client.paths(), [PROFILE, log_in, PROFILE]);
    }
}

#[test]
fn what_gives_tokens_needs_none() {
    let mut client = oauth();
    let output = client.ask("auth.token").unwrap();
    assert_eq!(client.paths(), [TOKEN]);
    assert_eq!((&output["expiresIn"], &output["type"]), (&json!(3_600), &json!("Bearer")));
    assert!(output["token"].as_str().unwrap().starts_with("sandbox-access-"));
    let mut client = session();
    assert!(client.ask("auth.logIn").unwrap()["token"].as_str().unwrap().starts_with("sandbox-session-"));
    assert_eq!(client.paths(), [LOG_IN]);
    client.ask("profile.get").unwrap();
    client.ask("auth.logOut").unwrap();
    client.ask("profile.get").unwrap_err();
    client.sandbox.world.now += 1;
    client.ask("profile.get").unwrap();
    let whole = [LOG_IN, PROFILE, LOG_OUT, PROFILE, LOG_IN, PROFILE, PROFILE, LOG_IN, PROFILE];
    assert_eq!(client.paths(), whole, "within the same millisecond the sandbox gives the same token");
}

#[test]
fn a_token_that_is_at_hand_already_is_given_all_the_same() {
    for (mut client, operation, name) in [(oauth(), "auth.token", "accessToken"), (session(), "auth.logIn", "ibssoToken")] {
        client.ask("profile.get").unwrap();
        assert_eq!(client.ask(operation).unwrap()["token"], client.credentials[name]);
    }
}

#[test]
fn who_lacks_the_credentials_is_told_before_anything_leaves() {
    for (operation, missing) in [("auth.token", "clientId"), ("auth.logIn", "username"), ("auth.logOut", "ibssoToken")] {
        let mut client = Client::new(json!({ "apiKey": "sandbox-infobip-key" }), "auto");
        let Err(Error::Config { message, .. }) = client.ask(operation) else { panic!("{operation}") };
        assert!(message.contains(missing), "{message}");
        assert!(client.paths.is_empty());
    }
}

#[test]
fn a_refused_log_in_is_about_credentials() {
    let mut client = Client::new(json!({ "clientId": "sandbox-client", "clientSecret": "canary-secret" }), "auto");
    let error = client.ask("profile.get").unwrap_err();
    let Error::Provider(failure, _) = &error else { panic!("{error:?}") };
    assert_eq!(failure.category, Category::Auth);
    assert!(!write(&error).contains("canary"));
    let infobip = find("infobip").unwrap().provider;
    let category = |status: u16, body: &str| infobip.read_log_in(&Answer::new(status, None, body)).unwrap_err().category;
    let exception = r#"{"requestError":{"serviceException":{"messageId":"BAD_REQUEST","text":"Bad request"}}}"#;
    assert_eq!(category(400, exception), Category::Auth);
    assert_eq!(category(401, r#"{"error":"invalid_client"}"#), Category::Auth);
    assert_eq!(category(500, &exception.replace("BAD_REQUEST", "GENERAL_ERROR")), Category::Unavailable);
    assert_eq!(category(200, "{}"), Category::Other);
}

#[test]
fn a_token_says_how_long_it_lives() {
    let infobip = find("infobip").unwrap().provider;
    let read = |body: &str| infobip.read_log_in(&Answer::new(200, None, body)).unwrap();
    let token = read(r#"{"access_token":"a","expires_in":120,"token_type":"Bearer"}"#);
    assert_eq!((token.name, token.value.as_str(), token.seconds), ("accessToken", "a", Some(120)));
    assert_eq!(read(r#"{"access_token":"a"}"#).seconds, None);
    let token = read(r#"{"token":"s"}"#);
    assert_eq!((token.name, token.value.as_str(), token.seconds), ("ibssoToken", "s", Some(3_600)));
}

#[test]
fn what_signs_in_is_shown_with_stars_alone() {
    let request = |options: &str| {
        let options = parse(options).unwrap();
        find("infobip").unwrap().provider.log_in(&Settings::new(&options.root))
    };
    let token = request(r#"{"credentials":["clientId","clientSecret"],"baseUrl":"x1.api.infobip.com"}"#).unwrap();
    assert_eq!(token.url.shown(), "https://x1.api.infobip.com/auth/1/oauth2/token");
    assert_eq!(token.body.shown(), "client_id=***&client_secret=***&grant_type=client_credentials");
    let filled = token.body.filled(&|name| Some(format!("{name} &=\""))).unwrap();
    assert_eq!(filled, "client_id=clientId%20%26%3D%22&client_secret=clientSecret%20%26%3D%22&grant_type=client_credentials");
    let session = request(r#"{"credentials":["username","password"],"scheme":"login"}"#).unwrap();
    assert_eq!(session.body.shown(), r#"{"username":"***","password":"***"}"#);
    assert!(session.headers.iter().chain(&token.headers).all(|(name, _)| name != "authorization"));
    // Basic needs no log-in, and neither does a token that the client brings.
    for options in [r#"{"credentials":["username","password"]}"#, r#"{"credentials":["accessToken"]}"#, r#"{"credentials":["apiKey"]}"#] {
        assert!(request(options).is_none(), "{options}");
    }
}
