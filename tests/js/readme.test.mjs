// The README says what is so, and its code runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { currentReadme } from "../../src/build/readme.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the table of kinds is the catalogue's", () => {
  const { text, current } = currentReadme();
  assert.equal(text, current, "run `npm run docs`");
});

test("the Node example runs and sends", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const code = /<!-- example: node -->\n```js\n([^]*?)```/.exec(readme)[1];
  assert.ok(code.trim().split("\n").length <= 15, "the example has at most 15 lines");
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  assert.match(printed, /\S+ accepted/);
});
