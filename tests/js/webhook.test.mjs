// Who posted it, and what becomes of it. Signatures are made here with node:crypto, and known ones are written down.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { isWaxwingError } from "waxwing";
import { memoryStore, verifyWebhook, webhook } from "waxwing/webhook";

const NOW = Date.UTC(2026, 10, 22, 9, 0, 0);
const SECRET = "invented-secret";
const BODY = '{"event":"MoMessage","channel":"whatsapp"}';
const STAMP = "2026-11-22T09:00:00Z";

const base64 = (hash, secret, data) => createHmac(hash, secret).update(data).digest("base64");
const signedByTyntec = (body, stamp, hash = "sha256", secret = SECRET) => ({
  "x-signature": createHmac(hash, secret).update(`${stamp}\n${body}`).digest("base64url"),
  "x-request-timestamp": stamp,
  "x-signature-version": "V1.0",
});

/** What each provider posts with, the secret that goes with it, and how a forger would change it. */
const SIGNED = {
  woztell: { secret: SECRET, headers: { "X-Woztell-Signature": base64("sha256", SECRET, BODY) }, header: "X-Woztell-Signature" },
  tyntec: { secret: SECRET, headers: signedByTyntec(BODY, STAMP), header: "x-signature" },
  "tyntec, HS512": { secret: { hmac: SECRET, algorithm: "HS512" }, headers: signedByTyntec(BODY, STAMP, "sha512"), header: "x-signature" },
  "tyntec, a header": { secret: { header: "x-agreed", value: SECRET }, headers: { "x-agreed": SECRET }, header: "x-agreed" },
  "infobip, HMAC in hex": {
    secret: { hmac: SECRET, header: "x-hub", algorithm: "HMAC_SHA_256", encoding: "hex" },
    headers: { "x-hub": createHmac("sha256", SECRET).update(BODY).digest("hex") },
    header: "x-hub",
  },
  "infobip, HMAC-SHA512 in base64": {
    secret: { hmac: SECRET, header: "x-hub", algorithm: "HMAC_SHA_512", encoding: "base64" },
    headers: { "x-hub": base64("sha512", SECRET, BODY) },
    header: "x-hub",
  },
  "infobip, Basic": { secret: { username: "ann", password: SECRET }, headers: { authorization: `Basic ${Buffer.from(`ann:${SECRET}`).toString("base64")}` }, header: "authorization" },
  "infobip, Bearer": { secret: { bearer: SECRET }, headers: { authorization: `Bearer ${SECRET}` }, header: "authorization" },
  "infobip, a header": { secret: { header: "x-agreed", value: SECRET }, headers: { "X-Agreed": SECRET }, header: "X-Agreed" },
};

const verify = (name, changes = {}) => {
  const { secret, headers } = SIGNED[name];
  return verifyWebhook(name.split(",")[0], { headers, rawBody: BODY, secret, now: NOW, ...changes });
};

/** The text with one bit of one letter changed, so that it stays a letter. */
const flipped = (text, at) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);

for (const [name, { headers, header, secret }] of Object.entries(SIGNED)) {
  test(`webhook: ${name} is known by its signature, and nothing else is`, async () => {
    assert.deepEqual(await verify(name), { ok: true });
    assert.deepEqual(await verify(name, { headers: new Headers(headers) }), { ok: true });
    assert.deepEqual(await verify(name, { rawBody: new TextEncoder().encode(BODY) }), { ok: true });
    assert.equal((await verify(name, { headers: { ...headers, [header]: flipped(headers[header], 9) } })).reason, "mismatch");
    const { [header]: _, ...without } = headers;
    assert.equal((await verify(name, { headers: without })).reason, "missing");
    assert.equal((await verify(name, { secret: undefined })).reason, "unsigned");
    const wrong = typeof secret === "string" ? "another" : Object.fromEntries(Object.entries(secret).map(([key, value]) => [key, value === SECRET ? "another" : value]));
    assert.equal((await verify(name, { secret: wrong })).reason, "mismatch");
    const empty = typeof secret === "string" ? "" : Object.fromEntries(Object.entries(secret).map(([key, value]) => [key, value === SECRET ? "" : value]));
    assert.equal((await verify(name, { secret: empty })).reason, "empty_secret");
    const signsBody = !("authorization" in headers) && !name.endsWith("a header");
    if (signsBody) {
      for (let at = 0; at < BODY.length; at += 1) assert.equal((await verify(name, { rawBody: flipped(BODY, at) })).reason, "mismatch", `bit of letter ${at}`);
      for (const broken of ["", "%%%", "é", headers[header].slice(0, -6)]) assert.equal((await verify(name, { headers: { ...headers, [header]: broken } })).ok, false);
    }
  });
}

test("webhook: signatures that others computed", async () => {
  // RFC 4231, test case 2.
  const headers = { "x-woztell-signature": "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=" };
  assert.deepEqual(await verifyWebhook("woztell", { headers, rawBody: "what do ya want for nothing?", secret: "Jefe" }), { ok: true });
  // Python's hmac module.
  const tyntec = { "x-signature": "oUt_H1TNPuDByFfZJmJggJEdX-RW7rF4IVcN_Afi71Q=", "x-request-timestamp": STAMP };
  assert.deepEqual(await verifyWebhook("tyntec", { headers: tyntec, rawBody: BODY, secret: SECRET, now: NOW }), { ok: true });
  const long = { "x-signature": "AP49PVEFNKQ6ZHI_R4OWvvC5P9oKBLOjVkem42e6NicIZ0ZEPglnMOjlCYearKYmv9xBP8NKwrw4Xqv0NlIluQ==", "x-request-timestamp": STAMP };
  assert.deepEqual(await verifyWebhook("tyntec", { headers: long, rawBody: BODY, secret: { hmac: SECRET, algorithm: "HS512" }, now: NOW }), { ok: true });
  const hex = { "x-mine": "83d373660aca08948092b6805916b92145bd36de4e651c682b8a7807e42971fc" };
  assert.deepEqual(await verifyWebhook("infobip", { headers: hex, rawBody: BODY, secret: { hmac: SECRET, header: "x-mine" } }), { ok: true });
});

test("webhook: an old timestamp is refused in every form, whoever signed it", async () => {
  const seconds = NOW / 1000;
  for (const stamp of [STAMP, String(NOW), String(seconds)]) {
    const headers = signedByTyntec(BODY, stamp);
    assert.deepEqual(await verify("tyntec", { headers }), { ok: true }, stamp);
    for (const apart of [-301_000, 301_000]) assert.equal((await verify("tyntec", { headers, now: NOW + apart })).reason, "stale", stamp);
    assert.deepEqual(await verify("tyntec", { headers, now: NOW + 301_000, maxAge: 600_000 }), { ok: true });
    // Another time beside the same signature.
    assert.equal((await verify("tyntec", { headers: { ...headers, "x-request-timestamp": "2026-11-22T09:00:01Z" } })).reason, "mismatch");
  }
  assert.equal((await verify("tyntec", { headers: signedByTyntec(BODY, "yesterday") })).reason, "stale");
});

for (const provider of ["tellephant", "telinfy"]) {
  test(`webhook: ${provider} signs nothing, and a secret in the URL stands in`, async () => {
    const posted = { headers: {}, rawBody: BODY, url: `https://shop.example/hook?secret=${SECRET}` };
    const unsigned = await verifyWebhook(provider, posted);
    assert.equal(unsigned.reason, "unsignable");
    assert.match(unsigned.message, /secret in the URL/);
    assert.equal((await verifyWebhook(provider, { ...posted, secret: SECRET })).reason, "unsignable");
    assert.deepEqual(await verifyWebhook(provider, { ...posted, secret: { url: { secret: SECRET } } }), { ok: true });
    assert.equal((await verifyWebhook(provider, { ...posted, secret: { url: { secret: "another" } } })).reason, "mismatch");
    assert.equal((await verifyWebhook(provider, { ...posted, secret: { url: { secret: SECRET, parameter: "key" } } })).reason, "missing");
    assert.equal((await verifyWebhook(provider, { ...posted, secret: { url: { secret: "" } } })).reason, "empty_secret");
  });
}

test("webhook: a secret that does not fit the provider is the program's fault", async () => {
  for (const [provider, secret] of [["infobip", "text"], ["infobip", { hmac: SECRET }], ["infobip", { hmac: SECRET, header: "x", algorithm: "HMAC_MD5" }], ["telinfy", { url: { secret: SECRET } }]]) {
    await assert.rejects(verifyWebhook(provider, { headers: {}, rawBody: BODY, secret }), (error) => isWaxwingError(error) && error.name === "ConfigError" && !error.message.includes(SECRET));
  }
});

const status = (id, state = "delivered") => ({ messageId: id, status: state, timestamp: "2026-11-22T09:00:00Z" });
const post = (body, headers = {}, url = `https://shop.example/hook?secret=${SECRET}`) => new Request(url, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

/** A receiver for Tellephant with what it was handed and what went wrong. */
function receiver(options = {}) {
  const [taken, errors] = [[], []];
  const handle = webhook({ provider: "tellephant", secret: { url: { secret: SECRET } }, onEvent: (event) => void taken.push(event), onError: (error) => void errors.push(error), ...options });
  return { handle, taken, errors };
}

test("webhook: hands over each event once, whatever is posted again", async () => {
  const { handle, taken } = receiver();
  for (let again = 0; again < 3; again += 1) assert.equal((await handle(post(status("m1")))).status, 200);
  assert.equal((await handle(post(status("m1", "seen")))).status, 200);
  assert.deepEqual(taken.map((event) => [event.type, event.messageId, event.status]), [["message.status", "m1", "delivered"], ["message.status", "m1", "read"]]);
});

test("webhook: what fails comes again, and what was handed over does not", async () => {
  const [taken, errors] = [[], []];
  let broken = true;
  const onEvent = (event) => {
    if (broken && event.messageId === "m2") throw new Error("the database is away");
    taken.push(event.messageId);
  };
  const handle = webhook({ provider: "tellephant", secret: { url: { secret: SECRET } }, onEvent, onError: (error) => errors.push(error.message) });
  const body = [status("m1"), status("m2"), status("m3")];
  assert.equal((await handle(post(body))).status, 500);
  broken = false;
  assert.equal((await handle(post(body))).status, 200);
  assert.deepEqual(taken, ["m1", "m3", "m2"]);
  assert.deepEqual(errors, ["the database is away"]);
});

test("webhook: refuses what is unsigned, forged, too large or no post", async () => {
  const { handle, taken, errors } = receiver({ maxBody: 200 });
  assert.equal((await handle(post(status("m1"), {}, "https://shop.example/hook?secret=wrong"))).status, 401);
  assert.equal((await handle(post(status("m1"), {}, "https://shop.example/hook"))).status, 401);
  assert.equal((await handle(post({ ...status("m1"), more: "x".repeat(300) }))).status, 413);
  // Without a length, no more is read than needed.
  let pulled = 0;
  const endless = new ReadableStream({ pull: (control) => control.enqueue(new Uint8Array(100).fill(((pulled += 1), 65))) });
  assert.equal((await handle(new Request(`https://shop.example/hook?secret=${SECRET}`, { method: "POST", body: endless, duplex: "half" }))).status, 413);
  assert.ok(pulled < 10, `${pulled} pieces read`);
  const get = await handle(new Request("https://shop.example/hook"));
  assert.deepEqual([get.status, get.headers.get("allow")], [405, "POST"]);
  const unsigned = receiver({ secret: undefined });
  assert.equal((await unsigned.handle(post(status("m1")))).status, 401);
  assert.deepEqual([...taken, ...unsigned.taken], []);
  assert.equal(errors.length, 2);
  assert.ok(errors.every((error) => !String(error).includes(SECRET)));
  const open = receiver({ secret: undefined, allowUnsigned: true });
  assert.equal((await open.handle(post(status("m1")))).status, 200);
  assert.equal(open.taken.length, 1);
});

test("webhook: answers in time, and goes on with what is not done", async () => {
  let finish;
  const kept = [];
  const { handle } = receiver({ answerWithin: 20, onEvent: () => new Promise((resolve) => (finish = resolve)), waitUntil: (work) => void kept.push(work) });
  assert.equal((await handle(post(status("m1")))).status, 200);
  assert.equal(kept.length, 1);
  finish();
  await kept[0];
});

test("webhook: a body that nobody can read is an event too", async () => {
  const { handle, taken } = receiver();
  for (const body of ["not json", "{}", "[1,2]", "\u0000"]) assert.equal((await handle(post(body))).status, 200);
  assert.ok(taken.length >= 4 && taken.every(({ type }) => type === "unknown"));
});

test("webhook: the store in this process forgets the oldest", async () => {
  const store = memoryStore({ max: 2 });
  assert.deepEqual(["a", "a", "b", "c", "a"].map((id) => store.add(id)), [true, false, true, true, true]);
  store.remove("a");
  assert.equal(store.add("a"), true);
  const short = memoryStore({ ttl: 1 });
  assert.equal(short.add("a"), true);
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal(short.add("a"), true);
});
