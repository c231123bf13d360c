// The checker of flows, as the package offers it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFlow } from "waxwing/flow";

const footer = { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: { name: "${form.name}" } } };
const input = { type: "TextInput", name: "name", label: "Name" };
const flow = {
  version: "7.3",
  screens: [{ id: "START", title: "Start", terminal: true, layout: { type: "SingleColumnLayout", children: [input, footer] } }],
};

/** The flow with other components. */
const withChildren = (...children) => ({ ...flow, screens: [{ ...flow.screens[0], layout: { type: "SingleColumnLayout", children } }] });

test("a flow without faults, as an object and as text", () => {
  assert.deepEqual(checkFlow(flow), { ok: true, issues: [] });
  assert.deepEqual(checkFlow(JSON.stringify(flow)), { ok: true, issues: [] });
});

test("a fault has its rule, its place, a line and a column", () => {
  const text = JSON.stringify(withChildren(input, { ...footer, colour: "red" }), undefined, 2);
  const { ok, issues } = checkFlow(text);
  const issue = issues.find(({ path }) => path === "/screens/0/layout/children/1/colour");
  assert.equal(ok, false);
  const lines = text.split("\n");
  const line = lines.findIndex((text) => text.includes('"colour"'));
  assert.deepEqual([issue.line, issue.column], [line + 1, lines[line].indexOf('"red"') + 1]);
  for (const key of ["rule", "severity", "message", "source"]) assert.equal(typeof issue[key], "string", key);
});

test("columns count characters, not bytes or UTF-16 units", () => {
  const [issue] = checkFlow('{ "version": "7.3", "a": "ä€😀", "screens": 1 }').issues.filter(({ path }) => path === "/screens");
  assert.deepEqual([issue.line, issue.column], [1, 44]);
});

test("an object has no lines", () => {
  const { ok, issues } = checkFlow(withChildren({ ...footer, label: "" }));
  assert.equal(ok, false);
  for (const issue of issues) assert.deepEqual([issue.line, issue.column], [undefined, undefined]);
});

test("text that is no JSON is an issue with a place", () => {
  const { ok, issues } = checkFlow('{\n  "version": "7.3",\n  "screens": [],,\n}');
  assert.equal(ok, false);
  assert.deepEqual(issues.map(({ rule, line, column }) => [rule, line, column]), [["json.syntax", 3, 17]]);
});

test("nothing that is given throws", () => {
  const cycle = { version: "7.3", screens: [] };
  cycle.screens.push(cycle);
  const getter = { ...flow, get meta() { throw new Error("no"); } };
  const given = [undefined, null, 7, 7n, true, Symbol("a"), () => 1, "", "\ud800", [], {}, cycle, getter, new Map(), { ...flow, meta: { a: Number.NaN, b: 1n } }];
  for (const value of given) {
    const { ok, issues } = checkFlow(value);
    assert.equal(ok, false);
    assert.ok(issues.length > 0);
  }
  assert.ok(checkFlow(cycle).issues.some(({ rule, path }) => rule === "input.cycle" && path === "/screens/0"));
});

test("half of a character is an issue where it stands", () => {
  const { issues } = checkFlow(withChildren({ ...input, label: "\ud83d" }, footer));
  assert.deepEqual(issues.map(({ rule, path }) => [rule, path]), [["json.lone_surrogate", "/screens/0/layout/children/0/label"]]);
});

test("thousands of faults are listed up to a bound, and counted", () => {
  const { ok, issues } = checkFlow({ ...flow, ...Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`key${index}`, index])) });
  assert.equal(ok, false);
  assert.equal(issues.length, 5_001);
  assert.match(issues.at(-1).message, /1000 more/);
});

test("the time grows with the text, not with its square", { timeout: 60_000 }, () => {
  const flowOf = (count) => JSON.stringify(withChildren(...Array.from({ length: count }, (_, index) => ({ ...input, name: `n${index}`, label: "${data.no}" })), footer));
  const time = (text) => {
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      checkFlow(text);
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const [small, large] = [flowOf(10_000), flowOf(80_000)];
  time(small);
  assert.ok(time(large) < 30 * time(small), "eight times the text takes no more than thirty times as long");
});
