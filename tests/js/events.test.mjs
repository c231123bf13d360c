// Webhook bodies as events, on the packed package: the golden cases, bodies of every kind of value, and damaged ones.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { ConfigError, decode, events, isWaxwingError, providers, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { Random } from "../support/random.mjs";

const FOLDER = new URL("../events/", import.meta.url);
const CASES = providers().flatMap((provider) =>
  readdirSync(new URL(`${provider}/`, FOLDER)).flatMap((file) =>
    JSON.parse(readFileSync(new URL(`${provider}/${file}`, FOLDER), "utf8")).map((golden) => ({ provider, file, ...golden })),
  ),
);

/** An event without what no case writes down. */
function plain({ id, provider, raw, ...event }) {
  if (event.failure) event.failure = { ...event.failure, raw: undefined };
  return JSON.parse(JSON.stringify(event));
}

test("the golden cases give what they promise", () => {
  assert.ok(CASES.length > 150);
  for (const { provider, file, source, body, events: wanted } of CASES) {
    const found = events(provider, body);
    assert.deepEqual(found.map(plain), wanted, `${provider}/${file}: ${source}`);
    for (const event of found) assert.equal(event.provider, provider);
  }
});

test("a body is an object, a text or bytes", () => {
  for (const { provider, body } of CASES) {
    const text = JSON.stringify(body);
    const bytes = new TextEncoder().encode(text);
    const wanted = events(provider, body);
    for (const given of [text, bytes, bytes.buffer, Buffer.from(text), new DataView(bytes.buffer)]) assert.deepEqual(events(provider, given), wanted);
  }
});

const cyclic = { results: [] };
cyclic.self = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const deep = (levels) => "[".repeat(levels) + "]".repeat(levels);
const detached = new ArrayBuffer(8);
structuredClone(detached, { transfer: [detached] });

/** Each is one event that nobody knows. */
const STRANGE = {
  undefined, null: null, number: 7, NaN: Number.NaN, boolean: true, bigint: 7n, symbol: Symbol("s"), function: () => {}, empty: {}, text: "text", "no text": "",
  "a cyclic object": cyclic,
  "a throwing getter": { get results() { throw new Error("no"); } },
  "a throwing toJSON": { toJSON() { throw new Error("no"); } },
  "a BigInt within": { results: 7n },
  "a revoked Proxy": revoked.proxy,
  "a Proxy that throws": new Proxy({}, { get() { throw new Error("no"); }, ownKeys() { throw new Error("no"); }, getPrototypeOf() { throw new Error("no"); } }),
  "bytes that are no text": new Uint8Array([0xff, 0xfe, 0x00]),
  "bytes that are gone": detached,
  "half a pair": "\ud83d",
  "nesting 100,000 deep": `{"a":${deep(100_000)}}`,
  "a __proto__ key": JSON.parse('{"__proto__":{"event":"MoMessage"}}'),
};

test("nothing that is given throws", () => {
  for (const provider of providers()) {
    for (const [name, body] of Object.entries(STRANGE)) {
      const found = events(provider, body);
      assert.deepEqual(found.map(({ type }) => type), ["unknown"], `${provider}: ${name}`);
      assert.match(found[0].id, new RegExp(`^${provider}:unknown:`));
    }
  }
});

test("an unknown provider is a ConfigError", () => {
  for (const name of ["nobody", undefined, {}]) assert.throws(() => events(name, {}), ConfigError);
});

test("as many events as entries", () => {
  const bodies = Array.from({ length: 500 }, (_, index) => CASES[index % CASES.length]).map(({ body }) => body);
  for (const provider of providers()) {
    const counts = bodies.map((body) => events(provider, body).length);
    assert.equal(events(provider, bodies).length, counts.reduce((sum, count) => sum + count, 0));
  }
});

/** Every place within a value, as its owner and its key. */
function places(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    places(value[key], found);
  }
  return found;
}

const NEEDS = {
  text: ["text"], image: ["media"], video: ["media"], document: ["media"], audio: ["media"], sticker: ["media"], location: ["latitude", "longitude"],
  contacts: ["contacts"], reaction: ["messageId", "emoji"], button_reply: ["id", "title"], list_reply: ["id", "title"], quick_reply: ["text"], flow_reply: [],
  order: ["items"], payment_reply: [], call_permission_reply: ["response"], authentication_reply: ["status"], unsupported: [], unknown: [],
};
const STATUSES = ["accepted", "sent", "delivered", "read", "failed", "deleted", "unknown"];

function sound(event) {
  for (const key of ["type", "id", "provider"]) assert.equal(typeof event[key], "string", key);
  assert.ok("raw" in event);
  if ("content" in event) for (const key of NEEDS[event.content.type]) assert.ok(key in event.content, `${event.content.type} without ${key}`);
  if (event.type === "message.status") {
    assert.ok(STATUSES.includes(event.status), event.status);
    assert.equal(event.status === "failed", "failure" in event);
  }
}

const sandbox = new Sandbox();

/** A send that gets this answer, whatever it is, ends in a receipt or in one of the package's errors. */
async function answered(provider, text, status) {
  const wa = new Waxwing({ ...sandbox.options(provider), fetch: async () => new Response(text, { status }), sleep: async () => {} });
  try {
    const receipt = await wa.send({ type: "text", to: "4915112345678", text: "Hi" });
    assert.equal(typeof receipt.status, "string");
  } catch (error) {
    assert.ok(isWaxwingError(error), String(error));
    assert.ok(["not_sent", "rejected", "unknown"].includes(error.outcome));
  }
}

// How many: WAXWING_FUZZ.
test("damaged bodies throw nothing: they are sound events, read or refused as native bodies, typed errors as answers", async () => {
  const random = new Random(20_260_301);
  const pick = (list) => list[random.between(0, list.length - 1)];
  const names = providers();
  const count = Number(process.env.WAXWING_FUZZ ?? 20_000);
  for (let round = 0; round < count; round += 1) {
    const body = structuredClone(pick(CASES).body);
    for (let change = random.between(1, 3); change > 0; change -= 1) {
      const [owner, key] = pick(places(body)) ?? [{}, ""];
      const [otherOwner, otherKey] = pick(places(pick(CASES).body));
      if (random.chance(0.2)) delete owner[key];
      else owner[key] = structuredClone(otherOwner[otherKey]);
    }
    let given = body;
    if (random.chance(0.3)) {
      const bytes = new TextEncoder().encode(JSON.stringify(body));
      bytes[random.between(0, bytes.length - 1)] = random.between(0, 255);
      given = bytes;
    }
    for (const event of events(pick(names), given)) sound(event);
    const text = typeof given === "string" || given instanceof Uint8Array ? new TextDecoder().decode(given) : JSON.stringify(given);
    const { ok, issues } = decode(pick(names), text);
    assert.ok(ok || issues.length > 0);
    if (round % 20 === 0) await answered(pick(names), text, pick([200, 202, 400, 401, 404, 429, 500, 503]));
  }
});
