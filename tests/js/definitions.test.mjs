// Definitions of templates: checked as objects and as text, and what the client counts.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { checkTemplate, providers, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const definition = {
  name: "order_sent",
  language: "en",
  category: "utility",
  body: { text: "Dear {{1}}, your order has left our house.", examples: ["Ann"] },
  footer: { text: "The shop" },
};

const paths = (report) => report.issues.map(({ path }) => path);

test("a definition that is right is given back", () => {
  for (const provider of providers()) {
    const report = checkTemplate(definition, { provider });
    assert.deepEqual([report.ok, report.issues], [true, []], provider);
    assert.equal(report.definition, definition);
  }
});

test("every fault is found at once, with its numbers, its rule and its source", () => {
  const report = checkTemplate({ ...definition, name: "Order", language: "en-US", footer: { text: "x".repeat(61) }, colour: 1 }, { provider: "tyntec" });
  assert.equal(report.ok, false);
  assert.equal("definition" in report, false);
  assert.deepEqual(paths(report).sort(), ["/colour", "/footer/text", "/language", "/name"]);
  const footer = report.issues.find(({ path }) => path === "/footer/text");
  assert.deepEqual([footer.rule, footer.limit, footer.actual, footer.unit], ["template_definition.footer.length", 60, 61, "characters"]);
  const language = report.issues.find(({ path }) => path === "/language");
  assert.ok(language.allowed.includes("en_US") && language.message.includes("en_US"));
  for (const issue of report.issues) for (const key of ["rule", "path", "severity", "message", "source"]) assert.equal(typeof issue[key], "string", key);
});

test("what only a provider lacks is said of that provider", () => {
  const gif = { ...definition, category: "marketing", header: { gif: { example: "https://files.example/a.mp4" } } };
  const errors = (provider) => checkTemplate(gif, { provider }).issues.filter(({ severity }) => severity === "error").map(({ rule, path }) => [rule, path]);
  assert.deepEqual([errors("infobip"), errors("tyntec")], [[], [["unsupported.field", "/header/gif"]]]);
});

test("a text has lines and columns, and a text that is none says where", () => {
  const text = JSON.stringify({ ...definition, name: "Order" }, undefined, 2);
  const [issue, ...others] = checkTemplate(text, { provider: "tyntec" }).issues;
  assert.deepEqual([others.length, issue.path, issue.line, issue.column], [0, "/name", 2, 11]);
  assert.deepEqual(checkTemplate(JSON.stringify(definition), { provider: "tyntec" }).definition, definition);
  const broken = checkTemplate('{\n  "name": ,\n}', { provider: "tyntec" });
  assert.deepEqual([broken.ok, broken.issues[0].rule, broken.issues[0].line, broken.issues[0].column], [false, "json.syntax", 2, 11]);
  // An object has neither.
  assert.equal("line" in checkTemplate({ ...definition, name: "Order" }, { provider: "tyntec" }).issues[0], false);
});

test("counters are given when asked for, and a change is held against what is there", () => {
  const { counters } = checkTemplate(definition, { provider: "tyntec", counters: true });
  const counter = counters.find(({ path }) => path === "/footer/text");
  assert.deepEqual([counter.actual, counter.limit], [8, 60]);
  const current = { ...definition, status: "approved" };
  const change = { body: { text: "Your order has left." } };
  assert.equal(checkTemplate(change, { provider: "tyntec", current }).ok, true);
  assert.deepEqual(paths(checkTemplate({ ...change, category: "marketing" }, { provider: "tyntec", current })), ["/category"]);
  assert.deepEqual(paths(checkTemplate(change, { provider: "tyntec" })), ["/name", "/language", "/category"]);
});

test("nothing that is given makes it throw", () => {
  const cycle = { ...definition };
  cycle.header = cycle;
  const getter = { ...definition, get footer() { throw new Error("no"); } };
  const deep = JSON.parse(`${'{"a":'.repeat(200)}1${"}".repeat(200)}`);
  const many = { ...definition, buttons: Array.from({ length: 20_000 }, () => ({ type: "url", url: "{{", x: 1 })) };
  const braces = { ...definition, body: { text: "{{".repeat(500_000) + "}}", examples: [] } };
  const names = { ...definition, body: { text: Array.from({ length: 20_000 }, (_, index) => `{{a${index}}}`).join(" "), examples: [] } };
  const lone = { ...definition, footer: { text: "\ud800" } };
  const values = [undefined, null, 1, 1n, "", "x", [], {}, () => 1, Symbol("a"), NaN, cycle, getter, deep, many, braces, names, lone,
    { ...definition, body: "text" }, { ...definition, buttons: [null, 1, "a"] }, { ...definition, cards: [[], null] }, JSON.stringify(many, undefined, 1), JSON.parse('{"__proto__":1}')];
  for (const value of values) {
    for (const provider of ["infobip", "tyntec", "tellephant"]) {
      const started = Date.now();
      const report = checkTemplate(value, { provider });
      assert.equal(report.ok, false);
      assert.ok(report.issues.length > 0 && report.issues.every(({ message }) => message.length < 1_000));
      assert.ok(Date.now() - started < 5_000);
    }
  }
  assert.ok(checkTemplate(cycle, { provider: "tyntec" }).issues.some(({ rule, path }) => rule === "input.cycle" && path === "/header"));
  assert.equal(checkTemplate(lone, { provider: "tyntec" }).issues.filter(({ rule }) => rule === "json.lone_surrogate").length, 1);
  assert.ok(checkTemplate(many, { provider: "tyntec" }).issues.length <= 5_001);
  assert.throws(() => checkTemplate(definition, { provider: "twilio" }), { name: "ConfigError" });
  assert.equal(checkTemplate(definition, { provider: "tyntec", current: cycle }).ok, true);
});

test("what is refused by the check does not leave; what it warns of comes with the result", async () => {
  const sandbox = new Sandbox();
  const wa = new Waxwing(sandbox.options("tyntec"));
  await assert.rejects(wa.templates.create({ ...definition, body: { text: "{{1}}" } }), (error) => {
    assert.equal(error.name, "ValidationError");
    assert.deepEqual(error.issues.filter(({ severity }) => severity === "error").map(({ path }) => path).sort(), ["/body/examples", "/body/text"]);
    return true;
  });
  assert.equal(sandbox.requests.length, 0);
  const made = await wa.templates.create({ ...definition, body: { text: "Dear {{1}}!", examples: ["Ann"] } });
  assert.deepEqual(made.issues.map(({ rule, severity }) => [rule, severity]), [["template_definition.variable.ratio", "warning"]]);
  assert.equal("issues" in (await wa.templates.create({ ...definition, name: "other" })), false);
});

test("the client counts the templates of an account and the changes to each", async () => {
  mock.timers.enable({ apis: ["Date"], now: 1_800_000_000_000 });
  try {
    const sandbox = new Sandbox();
    const wa = new Waxwing(sandbox.options("tyntec"));
    const copy = wa.with({ from: "4915112345678" });
    const create = (client, index, more) => client.templates.create({ ...definition, name: `t_${index}`, ...more });
    for (let index = 0; index < 100; index += 1) assert.equal((await create(index % 2 ? wa : copy, index)).issues, undefined);
    const [issue] = (await create(copy, 100)).issues;
    assert.deepEqual([issue.rule, issue.severity, issue.limit, issue.actual], ["template_definition.created", "warning", 100, 101]);
    // Another account and another hour have counts of their own.
    const other = new Waxwing(sandbox.options("tyntec"));
    assert.equal((await create(other, 101)).issues, undefined);
    mock.timers.tick(3_600_001);
    assert.equal((await create(wa, 102)).issues, undefined);

    const edit = async () => (await wa.templates.edit({ name: "t_0", language: "en", body: { text: "Your order has left." } })).issues?.map(({ rule }) => rule);
    sandbox.approve("tyntec", { name: "t_0" });
    assert.equal(await edit(), undefined);
    assert.deepEqual(await edit(), ["template_definition.edited.day"]);
    for (let day = 2; day < 10; day += 1) {
      mock.timers.tick(86_400_001);
      assert.equal(await edit(), undefined, String(day));
    }
    mock.timers.tick(86_400_001);
    assert.deepEqual(await edit(), ["template_definition.edited.month"]);
    mock.timers.tick(31 * 86_400_000);
    assert.equal(await edit(), undefined);
  } finally {
    mock.timers.reset();
  }
});
