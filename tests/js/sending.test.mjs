// Sending through a client: what comes back, and what became of a message whose sending failed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { isWaxwingError, toError, Waxwing, WaxwingError } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const text = { type: "text", to: "4915112345678", text: "Hello" };
const setUp = (options = {}) => {
  const sandbox = new Sandbox(options);
  return { sandbox, client: new Waxwing(sandbox.options("tyntec")) };
};
const failure = async (promise) => {
  const error = await promise.then(() => assert.fail("it went through"), (reason) => reason);
  assert.ok(isWaxwingError(error) && error instanceof Error, String(error));
  return error;
};

test("a receipt", async () => {
  const { sandbox, client } = setUp();
  const receipt = await client.send(text);
  assert.equal(typeof receipt.id, "string");
  assert.deepEqual([receipt.status, receipt.provider, receipt.issues], ["accepted", "tyntec", []]);
  assert.equal(typeof receipt.raw, "object");
  assert.deepEqual(sandbox.sent.map(({ id, message }) => [id, message.text]), [[receipt.id, "Hello"]]);
});

test("messages.send is send", async () => {
  const { sandbox, client } = setUp();
  await client.messages.send(text);
  assert.equal(sandbox.sent.length, 1);
});

test("what does not pass is never sent", async () => {
  const { sandbox, client } = setUp();
  const error = await failure(client.send({ ...text, text: "" }));
  assert.deepEqual([error.name, error.outcome, error.issues[0].path], ["ValidationError", "not_sent", "/text"]);
  assert.equal(sandbox.requests.length, 0);
});

test("a refusal is a ProviderError with advice", async () => {
  const { sandbox } = setUp();
  const client = new Waxwing({ ...sandbox.options("infobip"), apiKey: "wrong" });
  const error = await failure(client.send(text));
  assert.deepEqual([error.name, error.outcome, error.failure.retry.action], ["ProviderError", "rejected", "credentials"]);
  assert.equal(error.provider, "infobip");
});

test("what a client lacks is named", async () => {
  const client = new Waxwing({ provider: "tyntec", fetch: () => assert.fail("nothing may be sent") });
  const error = await failure(client.send(text));
  assert.deepEqual([error.name, error.outcome], ["ConfigError", "not_sent"]);
  assert.deepEqual([...error.missing].sort(), ["apiKey", "from"]);
  assert.throws(() => new Waxwing({ provider: "twilio" }), { name: "ConfigError", missing: ["provider"] });
});

test("a lost answer is unknown and never sent again", async () => {
  const { sandbox, client } = setUp();
  sandbox.failNext("lose_answer");
  const error = await failure(client.send(text));
  assert.deepEqual([error.name, error.kind, error.outcome], ["TransportError", "network", "unknown"]);
  assert.equal(sandbox.requests.length, 1);
});

test("HTML in place of an answer is malformed, with the text kept", async () => {
  const { sandbox, client } = setUp();
  sandbox.failNext("garbage");
  const error = await failure(client.send(text));
  assert.deepEqual([error.name, error.kind, error.outcome], ["TransportError", "malformed", "unknown"]);
  assert.match(error.raw, /<!doctype html>/);
});

test("a busy provider is waited for", async () => {
  const { sandbox, client } = setUp();
  const before = sandbox.now;
  sandbox.failNext({ status: 429, retryAfter: 7 });
  const receipt = await client.send(text);
  assert.equal(receipt.status, "accepted");
  assert.equal(sandbox.requests.length, 2);
  assert.ok(sandbox.now - before >= 7000);
});

test("a gateway's failure is unknown and not repeated", async () => {
  const { sandbox, client } = setUp();
  sandbox.failNext({ status: 502 });
  const error = await failure(client.send(text));
  assert.equal(error.outcome, "unknown");
  assert.equal(sandbox.requests.length, 1);
});

test("a connection that never came about is tried again", async () => {
  let calls = 0;
  const refused = () => {
    calls += 1;
    return Promise.reject(Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } }));
  };
  const { sandbox } = setUp();
  const error = await failure(new Waxwing({ ...sandbox.options("tyntec"), fetch: refused }).send(text));
  assert.deepEqual([error.kind, error.outcome], ["network", "not_sent"]);
  assert.ok(calls > 1);
});

test("an abort keeps its reason", async () => {
  for (const reason of [new Error("enough"), "a text", undefined, { some: "object" }]) {
    const control = new AbortController();
    const client = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", fetch: () => new Promise(() => {}) });
    const call = failure(client.send(text, { signal: control.signal }));
    setTimeout(() => control.abort(reason), 5);
    const error = await call;
    assert.deepEqual([error.name, error.kind, error.outcome], ["TransportError", "aborted", "unknown"]);
    assert.equal(error.cause, control.signal.reason);
  }
});

test("an abort before the call sends nothing", async () => {
  const client = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", fetch: () => assert.fail("nothing may be sent") });
  const error = await failure(client.send(text, { signal: AbortSignal.abort("early") }));
  assert.deepEqual([error.kind, error.outcome, error.cause], ["aborted", "not_sent", "early"]);
});

test("the timeout covers the reading of the answer too", async () => {
  const slow = [() => new Promise(() => {}), () => ({ status: 202, headers: new Headers(), text: () => new Promise(() => {}) })];
  for (const fetch of slow) {
    const client = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", fetch, timeout: 20 });
    const error = await failure(client.send(text));
    assert.deepEqual([error.name, error.kind, error.outcome], ["TransportError", "timeout", "unknown"]);
  }
  const patient = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", fetch: slow[0] });
  assert.equal((await failure(patient.send(text, { timeout: 20 }))).kind, "timeout");
});

test("a stand-in for fetch may fail in any way", async () => {
  const thrower = () => {
    throw "a text";
  };
  const ways = [thrower, () => Promise.reject("a text"), () => Promise.reject(), () => Promise.reject(Object.create(null)), () => undefined, () => 17, () => ({}), () => ({ status: 202, text: () => { throw 1; } })];
  for (const fetch of ways) {
    const client = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", fetch });
    const error = await failure(client.send(text));
    assert.equal(error.name, "TransportError", String(fetch));
  }
});

test("a response need not be the runtime's own", async () => {
  const fetch = async (url, init) => {
    assert.equal(typeof url, "string");
    assert.deepEqual([init.method, init.redirect, init.headers.apikey], ["POST", "manual", "k"]);
    return { status: 202, headers: { get: () => null }, text: async () => '{"messageId":"m1"}' };
  };
  const receipt = await new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", fetch }).send(text);
  assert.equal(receipt.id, "m1");
});

test("headers can be added to a call", async () => {
  const { sandbox, client } = setUp();
  await client.send(text, { headers: { "x-trace": "17" } });
  assert.equal(sandbox.requests[0].headers["x-trace"], "17");
  const error = await failure(client.send(text, { headers: { "x-trace": "a\nb" } }));
  assert.deepEqual([error.name, error.outcome], ["ConfigError", "not_sent"]);
});

test("with() is a copy for another sender", async () => {
  const { sandbox, client } = setUp();
  const other = client.with({ from: "49111111111" });
  await other.send(text);
  await client.send(text);
  assert.deepEqual(sandbox.requests.map(({ body }) => JSON.parse(body).from), ["49111111111", "49123456789"]);
});

test("prepare hides the key and reveal gives it", async () => {
  const { sandbox, client } = setUp();
  const { apiKey } = sandbox.options("tyntec");
  const request = client.prepare("messages.send", text);
  assert.ok(!JSON.stringify(request).includes(apiKey));
  assert.equal(request.headers.apikey, "***");
  assert.equal((await client.reveal(request)).headers.apikey, apiKey);
  await assert.rejects(client.reveal({ ...request }), { name: "ConfigError" });
});

test("printing a client shows no key", () => {
  const client = new Waxwing({ provider: "tyntec", apiKey: "canary-key", from: "1" });
  assert.doesNotMatch(inspect(client, { depth: 9, showHidden: true }) + JSON.stringify(client), /canary/);
});

test("errors cross a boundary as JSON", async () => {
  const { client } = setUp();
  const error = await failure(client.send({ ...text, text: "" }));
  const copy = toError(JSON.parse(JSON.stringify(error)));
  assert.deepEqual([copy.name, copy.message, copy.outcome, copy.issues], [error.name, error.message, error.outcome, error.issues]);
  assert.ok(copy instanceof WaxwingError && isWaxwingError(copy));
  assert.equal(isWaxwingError(new Error("no")) || isWaxwingError(null) || isWaxwingError("x"), false);
});

test("a client checks what it lacks as well", () => {
  const client = new Waxwing({ provider: "tyntec" });
  assert.ok(client.check(text).issues.some(({ rule, path }) => rule === "client.missing" && path === "/apiKey"));
  assert.equal(client.supports("list"), true);
});
