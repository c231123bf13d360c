// A provider is one folder and one line of the registry: put into a copy of the project, a sixth one is everywhere.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { ROOT } from "../support/packed.mjs";

const FIXTURES = path.join(import.meta.dirname, "sixth");
const TARGET = path.resolve(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"));
// The same place each time, for the compiler is told the folder's name: what other crates compiled to stays good.
const COPY = path.join(TARGET, "sixth");
/** What a build reads. */
const COPIED = [".cargo", "Cargo.lock", "Cargo.toml", "README.md", "package.json", "src"];
const QUICKLY = { CARGO_PROFILE_RELEASE_LTO: "off", CARGO_PROFILE_RELEASE_OPT_LEVEL: "1", CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16" };

const load = (file) => import(pathToFileURL(path.join(COPY, file)).href);

function node(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: COPY, encoding: "utf8", env: { ...process.env, ...env } });
  return { status, output: `${stdout}${stderr}` };
}

/** The one line. */
function register() {
  const file = path.join(COPY, "src/provider/mod.rs");
  const text = readFileSync(file, "utf8");
  const longer = text.replace(/^registry! \{\n(?: {4}\w+ => \w+,\n)+/m, "$&    acme => Acme,\n");
  assert.equal(longer.split("\n").length, text.split("\n").length + 1);
  writeFileSync(file, longer);
}

let waxwing, Sandbox;

before(async () => {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of COPIED) cpSync(path.join(ROOT, name), path.join(COPY, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(COPY, "node_modules"));
  cpSync(path.join(FIXTURES, "acme"), path.join(COPY, "src/provider/acme"), { recursive: true });
  register();
  const { status, output } = node([path.join(FIXTURES, "build.mjs"), COPY], { ...QUICKLY, CARGO_TARGET_DIR: TARGET });
  assert.equal(status, 0, output);
  waxwing = await load("pkg/index.js");
  ({ Sandbox } = await load("pkg/sandbox.js"));
});

after(() => rmSync(COPY, { recursive: true, force: true }));

test("sixth: what it posts is an event", () => {
  const [event] = waxwing.events("acme", { id: "m-1", by: "4915100000001", said: "Hello" });
  assert.deepEqual([event.type, event.messageId, event.from, event.content], ["message.received", "m-1", "4915100000001", { type: "text", text: "Hello" }]);
});

test("sixth: the catalogues have it", () => {
  const { kinds, operations, providers, rules, settings, supports } = waxwing;
  assert.equal(providers().length, 6);
  assert.ok(providers().includes("acme"));
  assert.deepEqual(kinds("acme"), ["text"]);
  assert.deepEqual(operations("acme").map(({ id, gives }) => [id, gives]), [["messages.send", "receipts"], ["templates.list", "page"]]);
  assert.deepEqual(settings("acme").map(({ key, secret }) => [key, secret]), [["apiKey", true], ["baseUrl", false]]);
  assert.equal(rules("acme", { type: "text" }).find(({ id }) => id === "text.length").source, "Acme, POST /messages");
  assert.deepEqual(["templates.list", "templates.create", "text", "list"].map((what) => supports("acme", what)), [true, false, true, false]);
});

test("sixth: messages are checked, written, read back and converted by its tables", () => {
  const message = { type: "text", to: "4915112345678", text: "Hello", acme: { campaign: "spring" } };
  const { build, check, convert, decode } = waxwing;
  assert.deepEqual(check({ ...message, text: "x".repeat(101) }, { provider: "acme" }).issues.map(({ rule, limit }) => [rule, limit]), [["text.length", 100]]);
  assert.ok(check({ ...message, acme: { other: 1 } }, { provider: "acme" }).issues.some(({ path: place }) => place === "/acme/other"));
  const body = { to: "4915112345678", text: "Hello", campaign: "spring" };
  assert.deepEqual(build(message, { provider: "acme" }), body);
  assert.deepEqual(decode("acme", body).messages, [message]);
  assert.equal(convert("acme", "tyntec", body).requests.length, 1);
});

test("sixth: a client sends and lists through the sandbox", async () => {
  const sandbox = new Sandbox();
  const client = new waxwing.Waxwing(sandbox.options("acme"));
  const receipt = await client.send({ type: "text", to: "4915112345678", text: "Hello" });
  assert.deepEqual([receipt.status, receipt.provider, receipt.id], ["accepted", "acme", sandbox.sent[0].id]);
  assert.equal(sandbox.requests[0].headers["x-api-key"], "***");

  const first = await client.templates.list({ limit: 2 }).page();
  assert.deepEqual([first.total, first.items.map(({ name, language, status }) => [name, language, status])], [3, [["welcome", "en", "approved"], ["welcome", "de", "pending"]]]);
  const names = [];
  for await (const { name } of client.templates.list({ limit: 2 })) names.push(name);
  assert.deepEqual(names, ["welcome", "welcome", "farewell"]);
  await assert.rejects(client.templates.create({ name: "welcome" }), { name: "UnsupportedError" });
});

test("sixth: the sandbox posts what its rows have, and nothing else", async () => {
  const sandbox = new Sandbox();
  const bodies = [];
  sandbox.onWebhook(async (request) => (bodies.push([new URL(request.url).search, await request.json()]), new Response()), { provider: "acme" });
  await new waxwing.Waxwing(sandbox.options("acme")).send({ type: "text", to: "4915112345678", text: "Hello" });
  sandbox.advance(5_000);
  const id = sandbox.receive("acme", { type: "text", text: "Good day" });
  await sandbox.settled();
  assert.deepEqual(bodies, [["?secret=sandbox-acme-secret", { id, by: "4915112345678", said: "Good day" }]]);
  assert.throws(() => sandbox.receive("acme", { type: "image", media: { url: "https://files.example/1.jpg" } }), TypeError);
});

test("sixth: its errors have the shape of all", async () => {
  const sandbox = new Sandbox();
  assert.deepEqual(sandbox.errors("acme"), ["wrong_key"]);
  const client = new waxwing.Waxwing({ ...sandbox.options("acme"), apiKey: "another" });
  const fails = ({ name, failure }) => name === "ProviderError" && failure.category === "auth" && failure.providerCode === "key";
  await assert.rejects(client.send({ type: "text", to: "4915112345678", text: "Hello" }), fails);
  await assert.rejects(client.templates.list().page(), fails);
});

test("sixth: the types have it", () => {
  const options = { target: "es2022", lib: ["es2022", "dom"], types: [], module: "nodenext", moduleResolution: "nodenext", noEmit: true, strict: true, exactOptionalPropertyTypes: true };
  const compile = (file) => {
    cpSync(path.join(FIXTURES, file), path.join(COPY, file));
    writeFileSync(path.join(COPY, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: [file] }));
    return node([path.join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json", "--pretty", "false"]);
  };
  assert.deepEqual(compile("fits.ts"), { status: 0, output: "" });
  const { output } = compile("lacks.ts");
  const source = readFileSync(path.join(FIXTURES, "lacks.ts"), "utf8").split("\n");
  const last = source.findIndex((line) => line.startsWith("declare")) + 2;
  const wrong = source.flatMap((line, index) => (index >= last && line ? [index + 1] : []));
  assert.deepEqual([...output.matchAll(/^lacks\.ts\((\d+),/gm)].map((match) => Number(match[1])), wrong, output);
});

test("sixth: the README's table has a column for it", async () => {
  const { kindsTable } = await load("src/build/readme.mjs");
  const column = kindsTable().split("\n").map((row) => row.split("|").map((cell) => cell.trim()));
  const place = column[0].indexOf("acme");
  assert.ok(place > 1);
  assert.deepEqual(column.slice(2).filter((row) => row[place] === "✓").map((row) => row[1]), ["`text`"]);
});
