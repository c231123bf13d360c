// The budget of what loads.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { budget, sizes, table } from "../../src/build/size.mjs";
import { packed } from "../support/packed.mjs";

let measured;
const folder = () => path.join(packed().folder, "node_modules/waxwing/pkg");
const list = () => (measured ??= sizes(folder()));

for (const [index, { name, limit }] of budget([]).entries()) {
  test(`size: ${name} within ${limit / 1000} kB gzipped`, () => {
    const { gzip } = budget(list())[index];
    assert.ok(gzip > 1000 && gzip <= limit, `\n${table(list())}`);
  });
}

test("size: each binary is there once, and the entries that load it themselves hold none", () => {
  const named = new Map(list().map((entry) => [entry.name, entry]));
  for (const name of ["core", "flow", "full", "sandbox"]) assert.ok(named.get(`${name}.wasm`).raw > 100_000);
  const small = ["slim.js", "slim.cjs", "index.workerd.js", "index.edge.js", "sandbox.workerd.js", "flow.workerd.js", "preview.workerd.js", "relay.js", "relay.cjs", "webhook.js", "webhook.cjs"];
  for (const name of small) assert.ok(named.get(name).raw < 60_000, name);
});

test("size: the endpoint is small, and what it does is in no other entry", () => {
  const holds = (name) => /RSA-OAEP|AES-GCM|AES-CBC|encrypted_flow_data/.test(readFileSync(path.join(folder(), name), "latin1"));
  const names = list().map(({ name }) => name);
  assert.deepEqual(names.filter(holds), ["flow-endpoint.cjs", "flow-endpoint.js"]);
  for (const { name, gzip } of list().filter(({ name }) => name.startsWith("flow-endpoint."))) assert.ok(gzip < 7_000, `${name}: ${gzip}`);
});

/** The files in which something stands. */
const holding = (pattern) => list().map(({ name }) => name).filter((name) => pattern.test(readFileSync(path.join(folder(), name), "latin1")));

test("size: the checker of flows is in its own binary and entry, and nothing else is", () => {
  assert.deepEqual(holding(/flow\.routing/), ["flow.wasm"]);
  assert.deepEqual(holding(/check_flow/).filter((name) => !name.startsWith("flow.")), []);
  assert.ok(!holding(/interactive\.list/).includes("flow.wasm"));
  for (const { name, gzip } of list().filter(({ name }) => /^flow\.(c?js|wasm)$/.test(name))) assert.ok(gzip < 100_000, `${name}: ${gzip}`);
});

test("size: previews are in their own binary and entry, and nothing else is", () => {
  assert.deepEqual(holding(/Choose preference/), ["preview.wasm"]);
  assert.ok(!holding(/infobip/).includes("preview.wasm"));
  assert.ok(!holding(/text\.length/).includes("preview.wasm"));
  for (const { name, gzip } of list().filter(({ name }) => /^preview\.(c?js|wasm)$/.test(name))) assert.ok(gzip < 35_000, `${name}: ${gzip}`);
});
