// The tarball: what is in it, what it exports, what it must not tell.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { packed, ROOT } from "../support/packed.mjs";

const installed = () => path.join(packed().folder, "node_modules", "waxwing");
const manifest = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

/** What an entry in JavaScript has for both kinds of modules. */
const both = (entry) => [`pkg/${entry}.cjs`, `pkg/${entry}.d.cts`, `pkg/${entry}.d.ts`, `pkg/${entry}.js`];

const FILES = [
  "LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json",
  ...["core", "flow", "full", "preview", "sandbox"].map((binary) => `pkg/${binary}.wasm`), "pkg/wasm.d.ts",
  "pkg/flow.workerd.js", "pkg/index.edge.js", "pkg/index.workerd.js", "pkg/preview.workerd.js", "pkg/sandbox.workerd.js",
  ...["flow", "flow-endpoint", "index", "preview", "relay", "sandbox", "slim", "webhook"].flatMap(both),
];

const EXPORTS = [
  "ConfigError", "ProviderError", "TransportError", "UnsupportedError", "ValidationError", "Waxwing", "WaxwingError", "advanceStatus",
  "build", "check", "checkTemplate", "convert", "decode", "events", "isWaxwingError", "kinds", "normalizeRecipient", "operations", "prepare",
  "prepareBatch", "providers", "rules", "sameRecipient", "settings", "supports", "template", "toError", "version", "windowState",
];

const ENTRIES = {
  waxwing: EXPORTS,
  "waxwing/flow": ["checkFlow"],
  "waxwing/flow-endpoint": ["FlowEndpointError", "decryptMedia", "decryptRequest", "encryptResponse", "flowEndpoint", "generateKeyPair", "importPrivateKey"],
  "waxwing/preview": ["render"],
  "waxwing/slim": [...EXPORTS, "init", "initSync"].sort(),
  "waxwing/relay": ["relay", "toNodeListener"],
  "waxwing/sandbox": ["Sandbox"],
  "waxwing/webhook": ["memoryStore", "toNodeListener", "verifyWebhook", "webhook"],
};

function tool(name, args) {
  const bin = path.join(ROOT, "node_modules", ".bin", name);
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd: ROOT, encoding: "utf8" });
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

test("package: publint finds nothing", () => {
  assert.match(tool("publint", ["run", packed().tarball, "--strict"]), /All good/);
});

test("package: the types resolve everywhere (attw)", () => {
  tool("attw", [packed().tarball, "--profile", "node16", "--exclude-entrypoints", "core.wasm", "flow.wasm", "full.wasm", "preview.wasm", "sandbox.wasm"]);
});

test("package: the list of files", () => {
  const files = readdirSync(installed(), { recursive: true }).map(String).filter((file) => statSync(path.join(installed(), file)).isFile());
  assert.deepEqual(files.map((file) => file.replaceAll(path.sep, "/")).sort(), [...FILES].sort());
});

test("package: no path of a machine is in any file", () => {
  const forbidden = ["/root/", "/home/", "/work/", "/Users/", ".cargo/registry", ".rustup", ROOT, homedir(), "/tmp/"];
  for (const file of FILES) {
    const bytes = readFileSync(path.join(installed(), file), "latin1");
    for (const text of forbidden) assert.ok(!bytes.includes(text), `${file} names ${text}`);
  }
});

test("package: nothing is needed at run time", () => {
  for (const key of ["dependencies", "peerDependencies", "optionalDependencies", "bundledDependencies"]) assert.equal(manifest[key], undefined);
  for (const file of FILES.filter((name) => /\.c?js$/.test(name))) {
    const text = readFileSync(path.join(installed(), file), "utf8");
    const outside = [...text.matchAll(/(?<!["'])(?:\bfrom|\bimport|\brequire\()\s*\(?["']([^"']+)["']/g)].map((match) => match[1]);
    // The receiver reads events with the program's own copy of the main entry.
    const own = file.startsWith("pkg/webhook.") ? ["waxwing"] : [];
    assert.deepEqual([...new Set(outside)].filter((name) => own.includes(name)), own, file);
    assert.deepEqual(outside.filter((name) => !own.includes(name) && !name.startsWith("node:") && !/^\.\/(core|flow|full|preview|sandbox)\.wasm(\?module)?$/.test(name)), [], file);
  }
});

test("package: one version everywhere", async () => {
  const cargo = /^version = "([^"]+)"/m.exec(readFileSync(path.join(ROOT, "Cargo.toml"), "utf8"))[1];
  const { version } = await load("waxwing");
  assert.deepEqual([cargo, version], [manifest.version, manifest.version]);
});

const resolver = () => createRequire(path.join(packed().folder, "package.json"));

/** An entry as ESM. `createRequire` would give the CommonJS one. */
async function load(entry) {
  const target = manifest.exports[entry.replace("waxwing", ".")].import.default;
  return import(pathToFileURL(path.join(installed(), target)).href);
}

for (const [entry, names] of Object.entries(ENTRIES)) {
  test(`package: ${entry} exports the same as ESM and CommonJS`, async () => {
    assert.deepEqual(Object.keys(await load(entry)).sort(), names);
    const common = Object.keys(resolver()(entry)).filter((name) => name !== "__esModule");
    assert.deepEqual(common.sort(), names);
  });
}

test("package: every value that is exported is declared, and nothing else", () => {
  const text = readFileSync(path.join(installed(), "pkg/index.d.ts"), "utf8");
  const declared = [...text.matchAll(/^export declare (?:class|function|const) (\w+)/gm)].map((match) => match[1]);
  assert.deepEqual([...new Set(declared)].sort(), EXPORTS);
});
