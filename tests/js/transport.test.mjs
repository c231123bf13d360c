// The way to a provider and back: whatever a runtime or its stand-in does, a call comes to an end and leaves nothing.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { afterEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";

// The handles of the core that were made and not freed.
const handles = new Set();
globalThis.FinalizationRegistry = class extends FinalizationRegistry {
  register(target, ...rest) {
    if (target.constructor.name === "Call") handles.add(target);
    super.register(target, ...rest);
  }
  unregister(token) {
    handles.delete(token);
    return super.unregister(token);
  }
};
const { Waxwing } = await import("waxwing");

const unhandled = [];
process.on("unhandledRejection", (reason) => unhandled.push(reason));
afterEach(async () => {
  await sleep(1);
  assert.deepEqual([unhandled, handles.size], [[], 0]);
});

const text = { type: "text", to: "4915112345678", text: "Hello" };
const taken = () => ({ status: 202, headers: { get: () => null }, text: async () => '{"messageId":"m1"}' });
const never = () => new Promise(() => {});
const failure = (promise) => promise.then(() => assert.fail("it went through"), (error) => error);

/** A client whose fetch is given, with what was asked of it. */
function setUp(fetch, more = {}) {
  const asked = [];
  const slept = [];
  const calls = [];
  const client = new Waxwing({
    provider: "tyntec",
    from: "49123456789",
    timeout: 2000,
    sleep: async (milliseconds) => void slept.push(milliseconds),
    credentials: async (why) => (asked.push(why), { apiKey: "canary" }),
    fetch: (...given) => (calls.push(given), fetch(...given)),
    ...more,
  });
  return { asked, calls, client, slept };
}

/** How a call fails, and that it says nothing of the key. */
async function fails(fetch, more, options) {
  const { client, ...rest } = setUp(fetch, more);
  const error = await failure(client.send(text, options));
  assert.ok(!`${error.message}${JSON.stringify(error)}`.includes("canary"), error.message);
  return { ...rest, error, end: [error.kind ?? error.name, error.outcome] };
}

test("a handle that is not freed is noticed", () => {
  class Call {}
  const registry = new FinalizationRegistry(() => {});
  const call = new Call();
  registry.register(call, 1, call);
  assert.equal(handles.size, 1);
  registry.unregister(call);
});

test("one question, one request, one receipt", async () => {
  const { asked, calls, client } = setUp((url, init) => (init.headers.apikey === "canary" && init.redirect === "manual" && !init.signal.aborted ? taken() : null));
  assert.equal((await client.send(text)).id, "m1");
  assert.deepEqual([asked, calls.length], [["first"], 1]);
  assert.deepEqual(Object.keys(calls[0][1]).sort(), ["body", "headers", "method", "redirect", "signal"]);
});

test("odd rejections are network failures", async () => {
  for (const reason of ["a text", undefined, null, 17, Object.create(null), { name: "AbortError" }, new Error("canary"), Symbol("s"), new Proxy({}, { get() { throw 1; } })]) {
    for (const fetch of [() => Promise.reject(reason), () => { throw reason; }]) {
      const { calls, end } = await fails(fetch);
      assert.deepEqual([end, calls.length], [["network", "unknown"], 1]);
    }
  }
});

test("odd answers are failures", async () => {
  const answers = [
    undefined, null, 17, "a text", {}, () => {},
    { status: 202 },
    { status: 202, text: 17 },
    { status: 202, text: () => { throw 1; } },
    { status: 202, text: () => Promise.reject() },
    { status: 202, text: () => Promise.reject({ code: "ECONNREFUSED" }) },
    { status: 202, text: async () => undefined },
    { status: 202, text: async () => ({}) },
    { status: 202, text: async () => "<html>" },
    { status: 202, headers: 17, text: async () => "" },
    { status: 202, headers: { get() { throw 1; } }, text: async () => "" },
    { status: "no", headers: {}, text: async () => "{}" },
    { get status() { throw 1; }, text: async () => '{"messageId":"m1"}' },
    { status: 70_000 + 202, text: async () => '{"messageId":"m1"}' },
    { status: Number.NaN, text: async () => '{"messageId":"m1"}' },
    new Proxy({}, { get() { throw 1; } }),
  ];
  for (const answer of answers) {
    const { calls, error } = await fails(async () => answer);
    assert.match(error.name, /^(Transport|Provider)Error$/);
    assert.deepEqual([error.outcome === "not_sent", calls.length], [false, 1]);
  }
});

test("an answer may have no headers", async () => {
  const { client } = setUp(() => ({ status: 202, text: () => '{"messageId":"m1"}' }));
  assert.equal((await client.send(text)).id, "m1");
});

test("a refused connection is tried again", async () => {
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "ConnectionRefused"]) {
    for (const reason of [{ code }, { cause: { code } }, { get cause() { throw 1; }, code }]) {
      const { calls, slept, end } = await fails(() => Promise.reject(reason));
      assert.deepEqual(end, ["network", "not_sent"]);
      assert.ok(calls.length > 1 && slept.length > 0);
    }
  }
});

test("a busy provider is waited for", async () => {
  const busy = { status: 429, headers: { get: (name) => (name === "retry-after" ? "3" : null) }, text: async () => "{}" };
  const { calls, client, slept } = setUp(() => (calls.length > 1 ? taken() : busy));
  await client.send(text);
  assert.deepEqual(slept, [3000]);
});

test("a wait that fails ends the call", async () => {
  const busy = () => ({ status: 429, headers: { get: () => "3" }, text: async () => "{}" });
  for (const sleep of [() => Promise.reject(new Error("canary")), () => { throw new Error("canary"); }]) {
    assert.deepEqual((await fails(busy, { sleep })).end, ["network", "not_sent"]);
  }
});

test("the timeout covers every step", async () => {
  const busy = () => ({ status: 429, headers: { get: () => "1" }, text: async () => "" });
  const steps = [[never, {}, "unknown"], [() => ({ status: 202, text: never }), {}, "unknown"], [taken, { credentials: never }, "not_sent"], [busy, { sleep: never }, "not_sent"]];
  for (const [fetch, more, outcome] of steps) assert.deepEqual((await fails(fetch, { ...more, timeout: 20 })).end, ["timeout", outcome]);
});

test("an abort ends a call whatever its reason, and whether it is heeded or not", async () => {
  const heedful = (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  for (const reason of [undefined, "a text", null, Object.create(null), new Error("canary")]) {
    for (const fetch of [never, heedful]) {
      const control = new AbortController();
      setTimeout(() => control.abort(reason), 5);
      const { error, end } = await fails(fetch, {}, { signal: control.signal });
      assert.deepEqual([end, error.cause], [["aborted", "unknown"], control.signal.reason]);
    }
  }
});

test("an abort beforehand asks and sends nothing", async () => {
  const { asked, calls, end } = await fails(taken, {}, { signal: AbortSignal.abort() });
  assert.deepEqual([end, asked, calls], [["aborted", "not_sent"], [], []]);
});

test("what fails after the end of a call is handled", async () => {
  const late = () => sleep(15).then(() => Promise.reject(new Error("late")));
  for (const [fetch, more] of [[late, {}], [() => ({ status: 202, text: late }), {}], [taken, { credentials: late }]]) {
    assert.equal((await fails(fetch, { ...more, timeout: 5 })).end[0], "timeout");
  }
  await sleep(30);
});

test("a signal that is none is refused before anything is sent", async () => {
  for (const signal of [{}, 17, "signal", { aborted: true }]) {
    const { calls, end } = await fails(taken, {}, { signal });
    assert.deepEqual([end, calls], [["ConfigError", "not_sent"], []]);
  }
});

test("a signal keeps no listener", async () => {
  const listening = new Set();
  const signal = { aborted: false, addEventListener: (name, listener) => listening.add(listener), removeEventListener: (name, listener) => listening.delete(listener) };
  const { client } = setUp(() => (assert.equal(listening.size, 1), taken()));
  await client.send(text, { signal });
  assert.equal(listening.size, 0);
});

test("credentials that cannot be had send nothing", async () => {
  const ways = [
    () => { throw new Error("canary"); },
    () => Promise.reject("canary"),
    ...[undefined, null, 17, {}, { apiKey: 17 }, { get apiKey() { throw 1; } }, new Proxy({}, { ownKeys() { throw 1; } })].map((given) => async () => given),
  ];
  for (const credentials of ways) {
    const { calls, end } = await fails(taken, { credentials });
    assert.deepEqual([end, calls], [["ConfigError", "not_sent"], []]);
  }
});

test("a refused key is asked for once more", async () => {
  const refused = () => ({ status: 401, headers: { get: () => null }, text: async () => '{"status":401,"title":"Unauthorized"}' });
  const { asked, calls, error } = await fails(refused);
  assert.deepEqual([error.name, error.outcome, asked, calls.length], ["ProviderError", "rejected", ["first", "rejected"], 2]);
});

test("headers that are no pairs of texts", async () => {
  for (const headers of [[17], [null], [[]], [["", "canary"]], [["x-a", "canary\n"]], [[Symbol("s"), "a"]]]) {
    const { calls, end } = await fails(taken, {}, { headers });
    assert.deepEqual([end, calls], [["ConfigError", "not_sent"], []]);
  }
});

test("an answer shows no secret", async () => {
  await fails(() => ({ status: 400, text: async () => '{"title":"canary","detail":"canary","status":400}' }));
});

/** A server on this machine that answers one way, until the test is over. */
async function serve(t, answer) {
  const seen = [];
  const server = createServer((request, response) => {
    seen.push(request);
    answer(response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => (server.closeAllConnections(), new Promise((closed) => server.close(closed)));
  t.after(close);
  return { seen, close, baseUrl: `http://127.0.0.1:${server.address().port}` };
}

test("the runtime's own fetch is used without another, and looked up when it is called", async (t) => {
  const { seen, close, baseUrl } = await serve(t, (response) => response.writeHead(202).end('{"messageId":"m1"}'));
  const { client } = setUp(undefined, { fetch: undefined, baseUrl });
  assert.equal((await client.send(text)).id, "m1");
  assert.deepEqual([seen[0].method, seen[0].headers.apikey], ["POST", "canary"]);
  await close();
  const { slept, end } = await fails(undefined, { fetch: undefined, baseUrl });
  assert.deepEqual([end, slept.length > 0], [["network", "not_sent"], true]);
  const { fetch } = globalThis;
  t.after(() => (globalThis.fetch = fetch));
  globalThis.fetch = async (request) => (assert.equal(request.redirect, "manual"), taken());
  assert.equal((await client.send(text)).id, "m1");
});

test("a key does not travel on with a redirect", async (t) => {
  const other = await serve(t, (response) => response.writeHead(202).end('{"messageId":"m1"}'));
  const { seen, baseUrl } = await serve(t, (response) => response.writeHead(307, { location: other.baseUrl }).end());
  for (const fetch of [undefined, (url, init) => globalThis.fetch(url, init)]) await fails(fetch, { fetch, baseUrl });
  assert.deepEqual([seen.length, other.seen.length], [2, 0]);
});

test("what the runtime takes for no request has not left", async () => {
  assert.deepEqual((await fails(undefined, { fetch: undefined, baseUrl: "http://canary:canary@127.0.0.1:1" })).end, ["ConfigError", "not_sent"]);
});
