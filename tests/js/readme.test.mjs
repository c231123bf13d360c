// The documents say what is so, and the README's code runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { documents } from "../../src/build/readme.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The lines of an example of the README. */
function example(name) {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  return new RegExp(`<!-- example: ${name} -->\\n\`\`\`js\\n([^]*?)\`\`\``).exec(readme)[1];
}

const run = (code) => execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });

for (const { name, text, current } of documents()) {
  test(`the tables of ${name} are the catalogues'`, () => assert.equal(text, current, "run `npm run docs`"));
}

test("the Node example runs and sends", () => {
  const code = example("node");
  assert.ok(code.trim().split("\n").length <= 15, "the example has at most 15 lines");
  assert.match(run(code), /\S+ accepted/);
});

test("the example of the endpoint runs", () => {
  assert.match(run(example("endpoint")), /^-----BEGIN PUBLIC KEY-----\n[^]*-----END PUBLIC KEY-----\n\n405\n$/);
});

test("the example of templates fills, sends and finds what is missing", () => {
  assert.equal(run(example("fill")), "accepted\n/body/thing The variable {{thing}} is not filled.\n");
});

test("the example of a preview shows what its comments say", () => {
  assert.equal(run(example("render")), "{ text: 'blue hat', bold: true }\nHi Ann, your blue hat is on its way.\n[Thanks]\n");
});

test("the example of the operations runs, waits for a template and has a file back", () => {
  assert.equal(run(example("operations")), "spring_offer pending\napproved\napplication/pdf %PDF-1.7\ncampaigns.create [ 'telinfy' ]\n");
});

test("the example of webhooks runs the whole round", () => {
  const states = ["sent", "delivered", "read"].map((status) => `message.status ${status}\n`).join("");
  assert.equal(run(example("webhook")), `${states}message.received Yes\n`);
});
