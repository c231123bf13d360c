// The budget of what loads.
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { budget, sizes, table } from "../../src/build/size.mjs";
import { packed } from "../support/packed.mjs";

let measured;
const list = () => (measured ??= sizes(path.join(packed().folder, "node_modules/waxwing/pkg")));

for (const [index, { name, limit }] of budget([]).entries()) {
  test(`size: ${name} within ${limit / 1000} kB gzipped`, () => {
    const { gzip } = budget(list())[index];
    assert.ok(gzip > 1000 && gzip <= limit, `\n${table(list())}`);
  });
}

test("size: each binary is there once, and the entries that load it themselves hold none", () => {
  const named = new Map(list().map((entry) => [entry.name, entry]));
  for (const name of ["core", "flow", "full", "sandbox"]) assert.ok(named.get(`${name}.wasm`).raw > 100_000);
  for (const name of ["slim.js", "slim.cjs", "index.workerd.js", "index.edge.js", "sandbox.workerd.js", "flow.workerd.js"]) assert.ok(named.get(name).raw < 60_000, name);
});
