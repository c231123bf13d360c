// The binaries in the entries are the binaries.
import { build } from "esbuild";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { packed as pack } from "../../src/build/pack.mjs";
import { ROOT } from "../../src/build/tools.mjs";
import { packed } from "../support/packed.mjs";

const { outputFiles } = await build({ entryPoints: [path.join(ROOT, "src/ts/unpack.ts")], write: false, format: "esm" });
const { unpack } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const binary = (name) => readFileSync(path.join(packed().folder, "node_modules/waxwing/pkg", `${name}.wasm`));

for (const name of ["core", "full", "sandbox"]) {
  test(`unpack: ${name}.wasm byte by byte`, () => {
    const bytes = binary(name);
    assert.equal(Buffer.compare(unpack(...pack(bytes)), bytes), 0);
  });
}

/** A binary with one function of these instructions. */
const module = (...body) => {
  const section = (id, ...content) => [id, content.length, ...content];
  const code = [1, 1, 0x7f, ...body, 0x0b];
  return Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, 1, 0x60, 0, 0), ...section(3, 1, 0), ...section(10, 1, code.length, ...code));
};

const INSTRUCTIONS = {
  "a jump table": [0x02, 0x40, 0x02, 0x40, 0x41, 0, 0x0e, 1, 0, 1, 0x0b, 0x0b],
  "numbers of fixed length, whatever their bytes": [0x43, 0xff, 0xff, 0x80, 0x7f, 0x1a, 0x44, 0xff, 0x80, 0x81, 0x82, 0x83, 0x84, 0xf0, 0x3f, 0x1a],
  "numbers of many bytes": [0x42, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00, 0x1a],
};

for (const [name, body] of Object.entries(INSTRUCTIONS)) {
  test(`unpack: ${name}`, () => {
    const bytes = module(...body);
    assert.ok(WebAssembly.validate(bytes));
    assert.deepEqual([...unpack(...pack(bytes))], [...bytes]);
  });
}

test("unpack: the build stops at an instruction that it does not know", () => {
  assert.throws(() => pack(module(0xfd, 0x0c)), /opcode 0xfd/);
});
