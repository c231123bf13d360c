// Nothing that is given may stop the instance: a report or a typed error, and the next call works.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { build, check, convert, decode, isWaxwingError, prepare, providers, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const to = "4915112345678";
const valid = { type: "text", to, text: "Hello" };

const cyclic = { type: "text", to, text: "Hello" };
cyclic.self = cyclic;
const thrower = { type: "text", to, get text() { throw new Error("no"); } };
const nested = (depth, inner = "x") => {
  let value = inner;
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
};
const deepArray = (depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth));
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Each is refused. */
const REFUSED = {
  undefined, null: null, number: 17, text: "text", boolean: true, array: [], empty: {}, function: () => {}, symbol: Symbol("s"), bigint: 17n,
  "a cyclic object": cyclic,
  "a throwing getter": thrower,
  "a BigInt in a field": { ...valid, text: 17n },
  "a Symbol in a field": { ...valid, text: Symbol("s") },
  "a Date in a field": { ...valid, text: new Date(0), to: new Date(0) },
  "a Map": new Map([["type", "text"]]),
  "a Map in a field": { ...valid, text: new Map() },
  "an invalid Date": { ...valid, text: new Date(Number.NaN) },
  "a toJSON that throws": { ...valid, text: { toJSON() { throw new Error("no"); } } },
  "a revoked Proxy": revoked.proxy,
  "a Proxy that throws": new Proxy({}, { get() { throw new Error("no"); }, ownKeys() { throw new Error("no"); } }),
  "a Proxy without end": new Proxy({}, { get: (_, key) => (key === "toJSON" ? undefined : new Proxy({}, {})), ownKeys: () => ["type"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) }),
  "a lone surrogate": { ...valid, text: "half \ud83d" },
  "a lone surrogate as a key": { ...valid, "\udc00": 1 },
  "a __proto__ key": JSON.parse('{"type":"text","to":"4915112345678","text":"Hello","__proto__":{"polluted":true}}'),
  "a 10 MB text": { ...valid, text: "x".repeat(10_000_000) },
  "a 10 MB key": { ...valid, ["k".repeat(10_000_000)]: 1 },
  "nesting 100,000 deep": { ...valid, text: nested(100_000) },
  "arrays 100,000 deep": { ...valid, text: deepArray(100_000) },
  "nesting at the top": nested(100_000),
  "a million rows": { type: "list", to, body: "B", button: "B", sections: [{ rows: Array.from({ length: 1_000_000 }, (_, id) => ({ id: String(id), title: "T" })) }] },
  "a million wrong rows": { type: "list", to, body: "B", button: "B", sections: [{ rows: new Array(1_000_000).fill(17) }] },
  "a NaN latitude": { type: "location", to, latitude: Number.NaN, longitude: 1 },
  "an infinite latitude": { type: "location", to, latitude: Number.POSITIVE_INFINITY, longitude: 1 },
  "a huge number": { type: "location", to, latitude: 1e308, longitude: -1e308 },
  "an unpaired type": { type: "\ud83d", to },
  "a prototype's name": { type: "constructor", to, toString: "x", hasOwnProperty: "x" },
};

afterEach(() => {
  // The instance still works, and nothing was polluted.
  assert.equal(check(valid, { provider: "tyntec" }).ok, true);
  assert.equal({}.polluted, undefined);
});

/** What takes seconds to read is read for one provider only. */
const forProviders = (name) => (/million|10 MB/.test(name) ? ["infobip"] : providers());

for (const [name, input] of Object.entries(REFUSED)) {
  test(`check: ${name}`, () => {
    for (const provider of forProviders(name)) {
      const report = check(input, { provider });
      assert.equal(report.ok, false, provider);
      assert.ok(report.issues.length > 0 && report.issues.length < 20_000, `${report.issues.length} issues`);
      for (const { path, rule } of report.issues) assert.ok(path === "" || path.startsWith("/"), `${rule} at ${path}`);
    }
  });

  test(`build, prepare and send: ${name}`, async () => {
    const typed = (error) => isWaxwingError(error) && error.name === "ValidationError" && error.outcome === "not_sent";
    assert.throws(() => build(input, { provider: "tyntec" }), typed);
    assert.throws(() => prepare("infobip", "messages.send", input), typed);
    const sandbox = new Sandbox();
    await assert.rejects(new Waxwing(sandbox.options("tyntec")).send(input), typed);
    assert.equal(sandbox.requests.length, 0);
  });
}

test("check: other hostile words in text pass as text", () => {
  for (const text of ["a\u0000b", "a\u2028\u2029b", "'; DROP TABLE", "<script>", "\u202e", "👩‍👩‍👧‍👦", "{{1}}", "a\\ud83d"]) {
    const report = check({ ...valid, text }, { provider: "tyntec" });
    assert.equal(report.ok, true, text);
    assert.equal(build({ ...valid, text }, { provider: "tyntec" }).content.text, text);
  }
});

test("decode and convert: any body", () => {
  const light = Object.entries(REFUSED).flatMap(([name, input]) => (name.includes("million") ? [] : [input]));
  const bodies = [...light, "", "{", "[".repeat(100_000), '{"a":'.repeat(100_000), "\u0000", "nul", "1e999", '"\\ud83d"', "<html>"];
  for (const body of bodies) {
    for (const provider of providers()) {
      const decoded = decode(provider, body);
      assert.ok(Array.isArray(decoded.messages) && Array.isArray(decoded.issues));
      const converted = convert(provider, "tyntec", body);
      assert.equal(typeof converted.ok, "boolean");
    }
  }
});

test("options may be hostile too", () => {
  for (const provider of [undefined, null, 17, {}, "__proto__", "constructor", "\ud83d"]) {
    assert.throws(() => check(valid, { provider }), isWaxwingError, String(provider));
    assert.throws(() => new Waxwing({ provider }), isWaxwingError);
    assert.throws(() => decode(provider, {}), isWaxwingError);
  }
  assert.throws(() => new Waxwing(), isWaxwingError);
  assert.throws(() => check(valid), isWaxwingError);
  const circular = { provider: "tyntec" };
  circular.self = circular;
  assert.equal(check(valid, circular).ok, true);
});

test("any answer of a server is a typed error", async () => {
  const bodies = ["", "{", "null", "[]", "17", '"text"', "<html>", "[".repeat(100_000), "x".repeat(10_000_000), '{"messageId":null}', "\ud83d", '{"messageId":{"a":1}}'];
  for (const body of bodies) {
    for (const status of [200, 202, 204, 301, 400, 401, 404, 422, 500, 599, 0, Number.NaN, -1, 1e9]) {
      const fetch = async () => ({ status, headers: { get: () => "soon" }, text: async () => body });
      for (const provider of ["tyntec", "woztell"]) {
        const options = new Sandbox().options(provider);
        await assert.rejects(new Waxwing({ ...options, fetch }).send(valid), isWaxwingError, `${provider} ${status} ${body.slice(0, 40)}`);
      }
    }
  }
});
