// Templates that are filled, and the definitions that a client keeps.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, prepareBatch, template, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const to = "4915112345678";
const order = {
  name: "order_sent", language: "en", category: "utility", status: "approved", header: { text: "Order {{number}}" }, body: "Dear {{name}}, your {{thing}} left.",
  buttons: [{ type: "url", text: "Follow", url: "https://shop.example/{{1}}" }, { type: "phone_number", text: "Call" }],
};
const german = { ...order, language: "de", body: "{{thing}} für {{name}} ist unterwegs." };
const values = { to, header: { number: "17" }, body: { thing: "shoes", name: "Ann" }, buttons: { 0: "17" } };
const named = { type: "template", to, name: "order_sent", language: "en", header: { text: { number: "17" } }, body: { thing: "shoes", name: "Ann" }, buttons: [{ type: "url", index: 0, suffix: "17" }] };
const rules = (report) => report.issues.map(({ rule }) => rule);
const options = { provider: "tyntec", apiKey: "key", from: "49123456789" };

test("a definition is filled, and the message passes", () => {
  const { slots, fill, definition } = template(order);
  assert.equal(definition, order);
  assert.deepEqual(slots.map(({ path, kind, required }) => [path, kind, required]), [["/header/number", "text", true], ["/body/name", "text", true], ["/body/thing", "text", true], ["/buttons/0", "suffix", true]]);
  const message = fill(values);
  assert.deepEqual(message.body, ["Ann", "shoes"]);
  for (const given of [{ template: order }, {}]) assert.deepEqual(rules(check(message, { provider: "tyntec", ...given })), []);
  assert.deepEqual(template(JSON.stringify(order)).fill(values), message);
  assert.deepEqual(JSON.parse(JSON.stringify(fill({ ...values, replyTo: "wamid.1", infobip: { entityId: "e" } }))).infobip, { entityId: "e" });
});

test("what does not fit is told at its place in the values", () => {
  assert.throws(() => template(order).fill({ to, header: { number: "1\n7" }, body: { name: "Ann", colour: "red" }, buttons: { 1: "x" } }), (error) => {
    assert.equal(error.name, "ValidationError");
    assert.equal(error.outcome, "not_sent");
    assert.deepEqual(error.issues.map(({ path }) => path).sort(), ["/body/colour", "/body/thing", "/buttons/0", "/buttons/1", "/header/number"]);
    return true;
  });
  const cyclic = { to };
  cyclic.body = cyclic;
  for (const bad of [undefined, null, 17, "x", [], {}, cyclic, { ...values, body: { name: 1n } }]) assert.throws(() => template(order).fill(bad), { name: "ValidationError" });
  for (const none of [undefined, null, [], 17, "{}"]) assert.deepEqual(template(none).slots, []);
  assert.throws(() => template("{"), { name: "ValidationError" });
});

test("texts are made legal only when that is asked for", () => {
  const given = { ...values, body: { name: "Ann\nLee", thing: "a\t\tb      c" } };
  assert.throws(() => template(order).fill(given), { name: "ValidationError" });
  const { values: legal, changes } = template(order).repair(given);
  assert.deepEqual(legal.body, { name: "Ann Lee", thing: "a b    c" });
  assert.deepEqual(changes, [{ path: "/body/name", from: "Ann\nLee", to: "Ann Lee" }, { path: "/body/thing", from: "a\t\tb      c", to: "a b    c" }]);
  assert.deepEqual(template(order).fill(legal).body, ["Ann Lee", "a b    c"]);
  assert.equal(given.body.name, "Ann\nLee");
});

test("the languages that there are stand with the issue", () => {
  const french = { ...named, language: "fr" };
  for (const defined of [[order, german], { name: "order_sent", localizations: [order, german] }]) {
    assert.deepEqual(rules(check(named, { provider: "tyntec", template: defined })), []);
    const { issues } = check(french, { provider: "tyntec", template: defined });
    assert.deepEqual(issues.map(({ rule, path, allowed }) => [rule, path, allowed]), [["template.language.match", "/language", ["en", "de"]]]);
  }
});

const stores = {
  "a list": [german, order],
  "a map by name": new Map([["other", { body: "Hello" }], ["order_sent", [german, order]]]),
  "a map by any key": new Map([["1", german], ["2", order]]),
  "a record": { other: { body: "Hello" }, order_sent: { ...order, name: undefined } },
  "a record of lists": { order_sent: [german, order] },
  "what gives one when asked": { get: ({ name, language }) => [order, german].find((one) => one.name === name && one.language === language) },
};

for (const [form, templates] of Object.entries(stores)) {
  test(`a store serves checks, preparations and sends: ${form}`, async () => {
    const sandbox = new Sandbox();
    const wa = new Waxwing({ ...sandbox.options("tyntec"), templates });
    assert.deepEqual(rules(wa.check(named)), []);
    assert.deepEqual(rules(wa.check({ ...named, body: { name: "Ann" } })), ["template.parameter.missing"]);
    assert.deepEqual(rules(wa.check({ ...named, name: "unknown_one" })), ["template.names_need_definition", "template.names_need_definition"]);
    const request = wa.prepare("messages.send", named);
    assert.ok(request.body.indexOf("Ann") < request.body.indexOf("shoes") && request.body.includes("Ann"));
    assert.equal((await wa.reveal(request)).body, request.body);
    assert.equal((await wa.send(named)).status, "accepted");
    assert.equal((await wa.messages.sendBulk([named, named])).length, 2);
    await assert.rejects(wa.send({ ...named, body: { name: "Ann" } }), { name: "ValidationError" });
    assert.equal(sandbox.sent.length, 3);
  });
}

test("a store that has to look serves sends, and what it throws comes through", async () => {
  const sandbox = new Sandbox();
  const asked = [];
  const get = async (ref) => {
    asked.push(ref);
    return ref.name === "order_sent" ? order : undefined;
  };
  const wa = new Waxwing({ ...sandbox.options("tyntec"), templates: { get } });
  assert.equal((await wa.send(named)).status, "accepted");
  await wa.messages.sendBulk([named, named]);
  assert.deepEqual(asked, [{ name: "order_sent", language: "en" }, { name: "order_sent", language: "en" }], "once for a call");
  assert.deepEqual(new Set(rules(wa.check(named))), new Set(["template.names_need_definition"]));
  await wa.send({ type: "text", to, text: "Hello" });
  await wa.send(named, { template: order });
  assert.equal(asked.length, 3, "neither texts nor what has its definition is asked for");
  const broken = wa.with({ templates: { get: async () => Promise.reject(new Error("no database")) } });
  await assert.rejects(broken.send(named), { message: "no database" });
  // A check leaves no rejection behind that would end the program.
  assert.equal(broken.check(named).ok, false);
  await new Promise((resolve) => setTimeout(resolve, 5));
});

test("a copy has its own store, or the one it comes from", () => {
  const wa = new Waxwing({ ...options, templates: [order] });
  assert.deepEqual(rules(wa.with({ from: "49123456780" }).check(named)), []);
  assert.ok(rules(wa.with({ templates: [] }).check(named)).includes("template.names_need_definition"));
  assert.deepEqual(rules(wa.with({ templates: [{ ...order, status: "paused" }] }).check(named)), ["template.status"]);
  assert.deepEqual(rules(wa.check(named)), []);
});

test("the definition that is given wins over the store's", async () => {
  const sandbox = new Sandbox();
  const wa = new Waxwing({ ...sandbox.options("tyntec"), templates: [{ ...order, status: "paused" }] });
  await assert.rejects(wa.send(named), { name: "ValidationError" });
  assert.equal((await wa.send(named, { template: order })).status, "accepted");
  assert.deepEqual(rules(wa.check(named, { template: order })), []);
  const request = wa.prepare("messages.send", named, { template: order });
  assert.equal((await wa.reveal(request)).url, request.url);
});

test("an old definition is a warning of the check, and stands on the receipt", async () => {
  const sandbox = new Sandbox();
  const days = (count) => Date.now() - count * 86_400_000 - 60_000;
  const store = (fetchedAt) => ({ ...sandbox.options("tyntec"), templates: [{ ...order, fetchedAt }] });
  for (const fetchedAt of [days(3), new Date(days(3)), new Date(days(3)).toISOString()]) {
    const wa = new Waxwing(store(fetchedAt));
    const { ok, issues } = wa.check(named);
    assert.deepEqual([ok, issues.length, issues[0].rule, issues[0].severity], [true, 1, "template.definition.age", "warning"]);
    assert.match(issues[0].message, /3 days old/);
    assert.deepEqual(rules(await wa.send(named)), ["template.definition.age"]);
  }
  assert.deepEqual(rules(new Waxwing(store(days(0.5))).check(named)), []);
  assert.deepEqual(rules(check(named, { provider: "tyntec", template: { ...order, fetchedAt: days(2) } })), ["template.definition.age"]);
});

test("a batch takes names, and a filled text that is too long is its row's fault", () => {
  const table = { columns: ["/to", "/body/thing"], rows: [[to, "shoes"], ["4915112345679", "x".repeat(1015)], ["4915112345670", "gloves"]] };
  const wa = new Waxwing({ ...options, templates: [order] });
  const [first, ...others] = [wa.prepareBatch(named, table), new Waxwing(options).prepareBatch(named, table, { template: order }), prepareBatch("tyntec", named, table, { template: order, from: options.from })];
  for (const other of others) assert.deepEqual([other.bodies, other.issues], [first.bodies, first.issues]);
  assert.deepEqual(first.issues.map(({ rule, path }) => [rule, path]), [["template.body.length", "/1/body"]]);
  assert.deepEqual(first.bodies.map((body) => body.indexOf("Ann") > 0 && body.indexOf("Ann") < body.search(/shoes|gloves/)), [true, false, true]);
  const late = { ...table, rows: [table.rows[1], table.rows[0]] };
  assert.deepEqual(wa.prepareBatch(named, late).issues.map(({ path }) => path), ["/0/body"]);
});

test("hostile messages and stores do not break a check", () => {
  const wa = new Waxwing({ ...options, templates: [order, null, 17, "x", { name: 5 }] });
  const throwing = { get type() { throw new Error("no"); } };
  for (const message of [null, undefined, 17, [], throwing, { type: "template", name: {} }]) assert.equal(wa.check(message).ok, false);
  assert.deepEqual(rules(wa.check(named)), []);
  for (const templates of [null, undefined, 17, "x", {}]) assert.equal(new Waxwing({ ...options, templates }).check(named).ok, false);
});
