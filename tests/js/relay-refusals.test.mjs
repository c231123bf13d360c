// What a relay refuses: whatever a page may try, nothing reaches the provider that the server did not let through.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Waxwing } from "waxwing";
import { relay } from "waxwing/relay";
import { Sandbox } from "waxwing/sandbox";

const MOUNT = "https://desk.example/api/wa";
const text = { type: "text", to: "4915112345678", text: "Hello" };

/** A relay before a client of the sandbox; `ask` is its handler as anyone may call it. */
function setUp({ provider = "tyntec", allow = ["messages.send"], grant = {}, client = {}, ...options } = {}) {
  const sandbox = new Sandbox();
  const wa = new Waxwing({ ...sandbox.options(provider), ...client });
  const errors = [];
  const handler = relay({ authorize: () => ({ client: wa, allow, ...grant }), onError: (error) => errors.push(error), ...options });
  const ask = (path, { body, ...init } = {}) => {
    const sent = typeof body === "string" || body instanceof Blob || body instanceof ReadableStream || body === undefined ? body : JSON.stringify(body);
    return handler(new Request(`${MOUNT}${path}`, { method: "POST", ...init, headers: { "content-type": "application/json", ...init.headers }, ...(sent !== undefined && { body: sent, duplex: "half" }) }));
  };
  const send = (message = text, init = {}) => ask("/messages.send", { body: message, ...init });
  return { sandbox, handler, ask, send, errors };
}

/** What a refusal says: its status, the error's kind of reason, and that nothing left. */
async function refused(promise, status, category, setup) {
  const response = await promise;
  const { failed } = await response.json();
  assert.deepEqual([response.status, failed.name, failed.failure?.category, failed.failure?.status, failed.outcome], [status, "ProviderError", category, status, "not_sent"]);
  assert.equal(response.headers.get("cache-control"), "no-store");
  if (setup) assert.deepEqual([setup.sandbox.requests.length, setup.errors], [0, []]);
  return { failed, headers: response.headers };
}

test("operations that are not on the list", async () => {
  const setup = setUp({ allow: ["messages.send:text", "templates.list"] });
  for (const operation of ["templates.delete", "templates.create", "messages.sendBulk", "constructor.prototype", "messages.toString", "nothing.atAll"]) {
    await refused(setup.ask(`/${operation}`, { body: {} }), 403, "forbidden", setup);
  }
  await refused(setup.send({ ...text, type: "image" }), 403, "forbidden", setup);
  for (const message of [null, 1, {}, { type: ["image"] }, [text, { type: "image" }]]) await refused(setup.send(message), 403, "forbidden", setup);
});

test("a native body goes only where its own name is on the list", async () => {
  const raw = { type: "raw", provider: "tyntec", to: text.to, body: { from: "49123456789", to: text.to, channel: "whatsapp", content: { contentType: "text", text: "raw" } } };
  for (const allow of [["messages.send"], ["messages.send:text"], ["raw"], (operation) => operation === "messages.send"]) {
    const setup = setUp({ allow });
    await refused(setup.send(raw), 403, "forbidden", setup);
    await refused(setup.ask("/messages.sendBulk", { body: [raw] }), 403, "forbidden", setup);
  }
  for (const allow of [["messages.send:raw"], (operation) => operation === "messages.send:raw"]) {
    const setup = setUp({ allow });
    assert.equal((await setup.send(raw)).status, 200);
    assert.equal(setup.sandbox.requests.length, 1);
  }
});

test("what gives out credentials is never let through", async () => {
  for (const allow of [["auth.token", "auth.logIn", "auth.context"], () => true]) {
    const setup = setUp({ provider: "infobip", allow });
    for (const operation of ["auth.token", "auth.logIn", "auth.context"]) await refused(setup.ask(`/${operation}`, { body: {} }), 403, "forbidden", setup);
  }
});

test("only `true` lets a call through, and what throws lets nothing through", async () => {
  for (const answer of [undefined, 1, "yes", false]) {
    const setup = setUp({ allow: () => answer });
    await refused(setup.send(), 403, "forbidden", setup);
  }
  for (const more of [{ allow: () => { throw new Error("secret words"); } }, { authorize: () => { throw new Error("secret words"); } }, { grant: { allow: undefined } }, { grant: { client: {} } }]) {
    const setup = setUp(more);
    const response = await setup.send();
    const said = await response.text();
    assert.deepEqual([response.status, JSON.parse(said).failed.outcome, setup.errors.length, setup.sandbox.requests.length], [500, "not_sent", 1, 0]);
    assert.ok(!said.includes("secret words"));
  }
});

test("another sender, account or server is refused wherever it is named", async () => {
  const setup = setUp({ allow: () => true });
  await refused(setup.send({ ...text, from: "49999999999" }), 403, "forbidden", setup);
  await refused(setup.ask("/messages.sendBulk", { body: [text, { ...text, from: "49999999999" }] }), 403, "forbidden", setup);
  for (const key of ["baseUrl", "apiKey", "accountId", "specVersion", "phoneNumber"]) await refused(setup.ask("/templates.list", { body: { [key]: "https://evil.example" } }), 403, "forbidden", setup);
  assert.equal((await setup.send({ ...text, from: "49123456789" })).status, 200);
  const free = setUp({ grant: { allowFrom: true } });
  // The sandbox knows no such sender, but it was asked.
  await free.send({ ...text, from: "49999999999" });
  assert.equal(JSON.parse(free.sandbox.requests[0].body).from, "49999999999");
});

test("no header, query or body moves a request to another host", async () => {
  const seen = [];
  const setup = setUp({ client: { fetch: async (url) => (seen.push(new URL(url).host), Response.json({ messageId: "m1" })) } });
  const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", forwarded: "host=evil.example", host: "evil.example", authorization: "Bearer page", apikey: "page", "x-original-url": "https://evil.example/" };
  assert.equal((await setup.send(text, { headers })).status, 200);
  assert.equal((await setup.ask("/messages.send?baseUrl=https://evil.example&url=https://evil.example", { body: text })).status, 200);
  assert.deepEqual(seen, ["sandbox.invalid", "sandbox.invalid"]);
  for (const body of [{ ...text, baseUrl: "https://evil.example" }, { ...text, url: "https://evil.example" }, { ...text, headers: { apikey: "page" } }, { ...text, credentials: { apiKey: "page" } }, { ...text, fetch: "x" }]) {
    assert.ok([403, 422].includes((await setup.send(body)).status));
  }
  for (const path of ["/https://evil.example/messages.send", "//evil.example/messages.send", "/https:%2f%2fevil.example%2fmessages.send"]) assert.equal((await setup.ask(path, { body: text })).status, 404, path);
  assert.equal(seen.length, 2);
});

test("what goes to the provider has nothing of the page's headers", async () => {
  const setup = setUp();
  await setup.send(text, { headers: { cookie: "session=1", "x-trace": "page", authorization: "Bearer page" } });
  assert.ok(!/session=1|page/.test(JSON.stringify(setup.sandbox.requests)));
});

test("paths that lead elsewhere", async () => {
  const strict = setUp({ mount: "/api/wa" });
  for (const path of ["/../messages.send", "/%2e%2e/messages.send", "/..%2fmessages.send", "/%2e%2e%2fmessages.send", "/%252e%252e%252fmessages.send", "/x/messages.send", "/x/../../messages.send", "/messages.send/", "/messages.send%00", "/messages", "/messages.send.x", "/..\\messages.send"]) {
    await refused(strict.ask(path, { body: text }), 404, "not_found", strict);
  }
  const loose = setUp();
  for (const path of ["/..%2fmessages.send", "/%2e%2e%2fmessages.send", "/%252e%252e%252fmessages.send", "/messages.send/", "/messages.send%00", "/messages"]) {
    await refused(loose.ask(path, { body: text }), 404, "not_found", loose);
  }
  assert.equal((await strict.ask("/./messages.send", { body: text })).status, 200);
});

test("other methods", async () => {
  const setup = setUp({ mount: "/api/wa/" });
  for (const method of ["GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]) {
    const response = await setup.ask("/messages.send", { method, body: undefined });
    assert.deepEqual([response.status, response.headers.get("allow"), response.headers.get("access-control-allow-origin")], [405, "POST", null], method);
  }
  for (const method of ["POST", "PUT", "DELETE"]) assert.deepEqual([(await setup.ask("", { method, body: {} })).status, (await setup.ask("/", { method, body: {} })).headers.get("allow")], [405, "GET"]);
  assert.equal((await setup.ask("", { method: "GET" })).status, 200);
  assert.equal(setup.sandbox.requests.length, 0);
});

test("types of content that a form of another site could have", async () => {
  const setup = setUp();
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/json", "application/json-patch+json", "", "application/json, text/plain", "text/plain; application/json", "text/plain;charset=application/json"]) {
    await refused(setup.send(text, { headers: { "content-type": type } }), 415, "invalid", setup);
  }
  assert.equal((await setup.send(text, { headers: { "content-type": "Application/JSON ; charset=utf-8" } })).status, 200);
});

test("pages of other sites", async () => {
  const setup = setUp({ origin: ["https://other.example"] });
  await refused(setup.send(text, { headers: { "sec-fetch-site": "cross-site", origin: "https://evil.example" } }), 403, "forbidden", setup);
  await refused(setup.ask("", { method: "GET", headers: { "sec-fetch-site": "cross-site" } }), 403, "forbidden", setup);
  const asked = (origin) => setup.ask("/messages.send", { method: "OPTIONS", headers: { origin, "sec-fetch-site": "cross-site", "access-control-request-method": "POST", "access-control-request-headers": "content-type,x-session" } });
  const evil = await asked("https://evil.example");
  assert.deepEqual([evil.status, evil.headers.get("access-control-allow-origin")], [403, null]);
  const other = await asked("https://other.example");
  assert.deepEqual([other.status, other.headers.get("access-control-allow-origin"), other.headers.get("access-control-allow-headers")], [204, "https://other.example", "content-type,x-session"]);
  const sent = await setup.send(text, { headers: { origin: "https://other.example", "sec-fetch-site": "cross-site" } });
  assert.deepEqual([sent.status, sent.headers.get("access-control-allow-origin"), sent.headers.get("vary")], [200, "https://other.example", "origin"]);
  const here = await setup.send(text, { headers: { origin: "https://desk.example", "sec-fetch-site": "same-origin" } });
  assert.deepEqual([here.status, here.headers.get("access-control-allow-origin")], [200, null]);
});

test("bodies that are too large are not read on", async () => {
  const setup = setUp({ maxBody: 1_000, maxFile: 5_000, allow: ["messages.send", "media.upload"] });
  let pulled = 0;
  let cancelled = 0;
  const endless = () => new ReadableStream({ pull: (control) => ((pulled += 1), control.enqueue(new Uint8Array(400).fill(32))), cancel: () => void (cancelled += 1) }, { highWaterMark: 0 });
  await refused(setup.send(endless()), 413, "invalid", setup);
  assert.deepEqual([pulled, cancelled], [3, 1]);
  const said = async (length, type = "application/json") => {
    pulled = 0;
    const request = new Request(`${MOUNT}/media.upload`, { method: "POST", headers: { "content-type": type, "content-length": length }, body: endless(), duplex: "half" });
    await refused(setup.handler(request), 413, "invalid", setup);
    assert.equal(pulled, 0);
  };
  await said("1001");
  await said("100", "application/octet-stream; head=1001");
  await said("6000", "application/octet-stream; head=50");
  const head = JSON.stringify({ file: { size: 6_000 } });
  await refused(setup.ask("/media.upload", { headers: { "content-type": `application/octet-stream; head=${head.length}` }, body: head }), 413, "invalid", setup);
  assert.equal((await setup.send({ ...text, text: "x".repeat(900) })).status, 200);
});

test("a file that is another than was said does not arrive whole", async () => {
  const arrived = [];
  const fetch = async (_, { body }) => {
    let size = 0;
    try {
      for await (const chunk of body) size += chunk.length;
      arrived.push(size);
    } catch {
      throw new TypeError("the body broke");
    }
    return Response.json({ mediaId: "m1" });
  };
  const setup = setUp({ maxFile: 5_000, allow: ["media.upload"], client: { fetch } });
  const upload = (about, bytes) => {
    const head = JSON.stringify({ file: about });
    const chunks = [new TextEncoder().encode(head), ...bytes.map((size) => new Uint8Array(size))];
    const body = new ReadableStream({ pull: (control) => (chunks.length > 0 ? control.enqueue(chunks.shift()) : control.close()) });
    return setup.ask("/media.upload", { headers: { "content-type": `application/octet-stream; head=${head.length}` }, body });
  };
  for (const [about, bytes, status] of [[{}, [3_000, 3_000], 413], [{ size: 4_000 }, [3_000, 3_000], 413], [{ size: 4_000 }, [3_000, 1_500], 400], [{ size: 4_000 }, [3_000], 400]]) {
    const response = await upload(about, bytes);
    const { failed } = await response.json();
    assert.deepEqual([response.status, failed.failure.status, failed.outcome], [status, status, "unknown"]);
  }
  assert.deepEqual(arrived, []);
  assert.equal((await upload({ size: 4_000, type: "image/png" }, [3_000, 1_000])).status, 200);
  assert.deepEqual(arrived, [4_000]);
});

test("bodies that are not what they say", async () => {
  const setup = setUp({ allow: ["messages.send", "media.upload"] });
  for (const body of ["{", "nothing", "[".repeat(100_000), new Blob([Uint8Array.of(0x22, 0xff, 0x22)])]) await refused(setup.send(body), 400, "invalid", setup);
  const upload = (type, body) => setup.ask("/media.upload", { headers: { "content-type": type }, body });
  for (const type of ["application/octet-stream", "application/octet-stream; head=", "application/octet-stream; head=x", "application/octet-stream; head=-1", "application/octet-stream; head=1e3"]) await refused(upload(type, "{}x"), 400, "invalid", setup);
  await refused(upload("application/octet-stream; head=2", "{}x"), 400, "invalid", setup);
  await refused(upload("application/octet-stream; head=900", "{}x"), 400, "invalid", setup);
  for (const body of ["", "null"]) assert.equal((await setup.send(body)).status, 422);
  const nasty = await setup.send('{"__proto__":{"type":"text"},"constructor":1}');
  assert.equal(nasty.status, 422);
  assert.equal({}.type, undefined);
  assert.equal(setup.sandbox.requests.length, 0);
});

test("what the page did not check is checked here", async () => {
  const setup = setUp();
  const response = await setup.send({ ...text, text: "" });
  const { failed } = await response.json();
  assert.deepEqual([response.status, failed.name, failed.issues[0].path], [422, "ValidationError", "/text"]);
  const other = setUp({ allow: ["campaigns.create"] });
  assert.deepEqual([(await other.ask("/campaigns.create", { body: {} })).status, other.sandbox.requests.length], [404, 0]);
});

test("a server's own answer", async () => {
  const own = setUp({ authorize: () => Response.json({ login: "/login" }, { status: 401 }) });
  const response = await own.send();
  assert.deepEqual([response.status, await response.json()], [401, { login: "/login" }]);
  const silent = setUp({ authorize: async () => new Response(null, { status: 401, headers: { "www-authenticate": "Cookie" } }) });
  const { failed, headers } = await refused(silent.send(), 401, "auth", silent);
  assert.deepEqual([failed.failure.retry, headers.get("www-authenticate")], [{ action: "credentials" }, "Cookie"]);
  let asked;
  const looking = setUp({ authorize: (request) => ((asked = [request.headers.get("x-session"), request.bodyUsed]), new Response(null, { status: 403 })) });
  await refused(looking.send(text, { headers: { "x-session": "abc" } }), 403, "forbidden", looking);
  assert.deepEqual(asked, ["abc", false]);
});

test("a caller over its limit is told when to come again", async (context) => {
  let clock = 5_000;
  context.mock.method(performance, "now", () => clock);
  let caller;
  const client = new Waxwing(new Sandbox().options("tyntec"));
  const handler = relay({ limit: { requests: 3, per: 60_000 }, authorize: () => ({ client, allow: ["messages.send"], caller }) });
  const send = async () => {
    const response = await handler(new Request(`${MOUNT}/messages.send`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(text) }));
    return { status: response.status, after: response.headers.get("retry-after"), failed: (await response.json()).failed };
  };
  const statuses = async (count) => (await Promise.all(Array.from({ length: count }, send))).map(({ status }) => status);
  assert.deepEqual(await statuses(4), [200, 200, 200, 429]);
  const { after, failed } = await send();
  assert.deepEqual([after, failed.failure.retry], ["20", { action: "wait", afterMs: 20_000 }]);
  caller = "ann";
  assert.deepEqual(await statuses(4), [200, 200, 200, 429]);
  caller = "ben";
  assert.deepEqual(await statuses(1), [200]);
  caller = "ann";
  clock += 19_999;
  assert.deepEqual(await statuses(1), [429]);
  clock += 1;
  assert.deepEqual(await statuses(2), [200, 429]);
  clock += 3_600_000;
  assert.deepEqual(await statuses(4), [200, 200, 200, 429]);
  for (let number = 0; number < 2_500; number += 1) {
    caller = `caller ${number}`;
    clock += 100;
    const response = await handler(new Request(MOUNT));
    assert.equal(response.status, 200);
  }
  caller = "ann";
  assert.deepEqual(await statuses(4), [200, 200, 200, 429]);
});
