// What the package offers without a client.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build, check, convert, decode, kinds, operations, prepare, providers, rules, settings, supports, version } from "waxwing";

const text = { type: "text", to: "4915112345678", text: "Hello" };

test("a valid message is reported as it was given", () => {
  for (const provider of providers()) {
    const report = check(text, { provider });
    assert.deepEqual([report.ok, report.issues], [true, []], provider);
    assert.equal(report.message, text);
  }
});

test("every fault is found at once, each at its place", () => {
  const report = check({ type: "list", to: "no number", body: "", footer: "x".repeat(61), button: "", sections: [{ rows: [{ id: "a" }] }], colour: 1 }, { provider: "tyntec" });
  assert.equal(report.ok, false);
  assert.equal("message" in report, false);
  const paths = report.issues.map(({ path }) => path);
  for (const path of ["/to", "/body", "/footer", "/button", "/sections/0/rows/0/title", "/colour"]) assert.ok(paths.includes(path), `${path} in ${paths}`);
  for (const issue of report.issues) {
    for (const key of ["rule", "path", "severity", "message", "source"]) assert.equal(typeof issue[key], "string", key);
  }
});

test("an issue carries its numbers", () => {
  const title = "x".repeat(31);
  const message = { type: "list", to: "4915112345678", body: "B", button: "B", sections: [{ rows: [{ id: "a", title }] }] };
  const issue = check(message, { provider: "tyntec" }).issues.find(({ path }) => path === "/sections/0/rows/0/title");
  assert.deepEqual([issue.rule, issue.limit, issue.actual, issue.unit], ["interactive.list.row.title.length", 24, 31, "characters"]);
});

test("a kind that a provider lacks is an issue with a way out", () => {
  const { issues } = check({ type: "reaction", to: "4915112345678", messageId: "wamid.1", emoji: "👍" }, { provider: "telinfy" });
  const issue = issues.find(({ rule }) => rule === "unsupported");
  assert.equal(typeof issue.nearest, "string");
  assert.ok(kinds("telinfy").includes(issue.nearest));
  assert.ok(issue.carriedBy.includes("tyntec"));
});

test("counters are given when asked for", () => {
  const { counters } = check(text, { provider: "woztell", counters: true });
  const counter = counters.find(({ path }) => path === "/text");
  assert.deepEqual([counter.actual, counter.limit, counter.unit], [5, 2000, "characters"]);
  assert.equal("counters" in check(text, { provider: "woztell" }), false);
});

test("a check with an unknown provider is a ConfigError", () => {
  assert.throws(() => check(text, { provider: "twilio" }), { name: "ConfigError" });
});

test("build gives the native payload as an object", () => {
  const body = build(text, { provider: "tyntec", from: "49123456789" });
  assert.deepEqual(body, { from: "49123456789", to: "4915112345678", channel: "whatsapp", content: { contentType: "text", text: "Hello" } });
});

test("build refuses what does not pass", () => {
  assert.throws(() => build({ ...text, text: "" }, { provider: "tyntec" }), (error) => {
    assert.equal(error.name, "ValidationError");
    assert.equal(error.outcome, "not_sent");
    assert.equal(error.issues[0].path, "/text");
    return true;
  });
});

test("prepare shows the request without its secret", () => {
  const request = prepare("tyntec", "messages.send", text);
  assert.equal(request.method, "POST");
  assert.match(request.url, /^https:/);
  assert.equal(request.headers.apikey, "***");
  assert.equal(JSON.parse(request.body).content.text, "Hello");
});

test("prepare knows the operations of a provider", () => {
  assert.throws(() => prepare("tyntec", "messages.shout", text), { name: "UnsupportedError", operation: "messages.shout" });
});

test("decode is the inverse of build", () => {
  for (const provider of providers()) {
    const decoded = decode(provider, build(text, { provider, from: "49123456789", channelId: "c1" }));
    assert.equal(decoded.messages[0]?.text, "Hello", provider);
    // Some providers write the number with a plus.
    assert.equal(decoded.messages[0]?.to.replace("+", ""), text.to, provider);
  }
});

test("decode says what it cannot carry", () => {
  const body = { from: "1", to: "2", channel: "whatsapp", colour: "blue", content: { contentType: "text", text: "Hello" } };
  const { issues } = decode("tyntec", JSON.stringify(body));
  assert.ok(issues.some(({ path }) => path === "/colour"));
  assert.equal(decode("tyntec", "{").ok, false);
});

test("convert gives another provider's request", () => {
  const body = build(text, { provider: "tyntec", from: "49123456789" });
  const { ok, requests } = convert("tyntec", "tellephant", body);
  assert.equal(ok, true);
  assert.match(requests[0].body, /Hello/);
  assert.doesNotMatch(JSON.stringify(requests), /undefined/);
});

test("the catalogue", () => {
  assert.deepEqual(providers(), ["infobip", "tyntec", "tellephant", "woztell", "telinfy"]);
  assert.deepEqual(kinds("telinfy"), ["text", "template", "raw"]);
  assert.deepEqual(kinds("twilio"), []);
  for (const provider of providers()) {
    assert.ok(kinds(provider).every((kind) => kinds().includes(kind)));
    assert.ok(supports(provider, "messages.send") && supports(provider, "text"), provider);
    assert.equal(supports(provider, "messages.shout") || supports(provider, "telegram"), false);
    const seen = new Set();
    for (const operation of operations(provider)) {
      assert.equal(operation.provider, provider);
      assert.match(operation.id, /^[a-zA-Z]+\.[a-zA-Z]+$/);
      assert.ok(operation.path.startsWith("/") && operation.summary && operation.source);
      // One call may do several things, each under a name of its own.
      const place = `${operation.id} ${operation.method} ${operation.path} ${operation.variant ?? ""}`;
      assert.ok(!seen.has(place), `one entry per id, method and path: ${place}`);
      seen.add(place);
    }
    assert.ok(settings(provider).some(({ secret }) => secret), provider);
  }
  assert.equal(operations().length, providers().flatMap((provider) => operations(provider)).length);
  assert.match(version, /^\d+\.\d+\.\d+/);
});

test("the rules are what checks count by", () => {
  const listed = rules("tyntec", { type: "list" });
  const title = listed.find(({ path, severity }) => path === "/sections/*/rows/*/title" && severity === "error");
  assert.equal(title.max, 24);
  assert.ok(listed.every(({ id, type, unit, source }) => id && type === "list" && unit && source));
  assert.ok(rules("tyntec").length > listed.length);
});
