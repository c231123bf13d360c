// The packed package in the tools that people use.
import assert from "node:assert/strict";
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { install, packed, ROOT } from "../support/packed.mjs";

const HERE = import.meta.dirname;
const MODULES = path.join(HERE, "node_modules");
const BINARIES = {
  deno: path.join(MODULES, "@deno/linux-x64-glibc/deno"),
  bun: path.join(MODULES, "@oven/bun-linux-x64/bin/bun"),
  workerd: path.join(MODULES, "@cloudflare/workerd-linux-64/bin/workerd"),
};
const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((file) => existsSync(file));

let folder;

before(() => {
  installTools();
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "waxwing-consumers-")));
  for (const name of readdirSync(HERE).filter((file) => /\.(c?m?js|html|capnp)$/.test(file) && !file.includes(".test."))) copyFileSync(path.join(HERE, name), path.join(folder, name));
  // A module, for not every tool reads JSON; its text stays text, for a page may have any character set.
  const vectors = readFileSync(path.join(ROOT, "tests/support/endpoint/vectors.json"), "utf8");
  writeFileSync(path.join(folder, "vectors.mjs"), `export default JSON.parse(${JSON.stringify(vectors)});`);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  install(packed().tarball, folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** The tools have a lock file of their own and stay in their folder between runs. */
function installTools() {
  const marker = path.join(MODULES, ".package-lock.json");
  if (existsSync(marker) && statSync(path.join(HERE, "package-lock.json")).mtimeMs <= statSync(marker).mtimeMs + 1000) return;
  // Binaries come inside of the packages; nothing needs a script to be run.
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: HERE, stdio: "inherit" });
}

function prints(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: "utf8", timeout: 120_000, ...options });
  assert.equal(stdout.trim(), "ok", `${error ?? ""}${stderr}`);
  assert.equal(status, 0, stderr);
}

function runs(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: "utf8", timeout: 300_000 });
  assert.equal(status, 0, `${error ?? ""}${stdout}${stderr}`);
}

/** Why a binary cannot be used, or false. */
function lacks(name) {
  return () => {
    const { status, error, stderr } = spawnSync(BINARIES[name], ["--version"], { encoding: "utf8" });
    return status === 0 ? false : `${name} does not run here: ${error?.message ?? stderr}`;
  };
}

/** Opens a page of a folder in Chromium and waits for what it reports. */
async function opens(root, page) {
  const { chromium } = await import("playwright-core");
  const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
  const server = createServer((request, response) => {
    const file = path.join(root, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (!file.startsWith(root) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"] });
  try {
    const tab = await browser.newPage();
    const faults = [];
    tab.on("pageerror", (error) => faults.push(error.stack));
    await tab.goto(`http://127.0.0.1:${server.address().port}/${page}`);
    await tab.waitForFunction(() => /^(ok|failed)/.test(document.title), null, { timeout: 20_000 }).catch(() => {});
    assert.equal(await tab.title(), "ok", faults.join("\n"));
  } finally {
    await browser.close();
    server.close();
  }
}

const noBrowser = CHROMIUM ? false : "there is no Chromium (Debian: chromium)";

test("consumer: Node, ESM", () => prints(process.execPath, ["main.mjs"]));
test("consumer: Node, CommonJS", () => prints(process.execPath, ["common.cjs"]));
test("consumer: Node, slim, ESM", () => prints(process.execPath, ["slim.mjs"]));
test("consumer: Node, slim, CommonJS", () => prints(process.execPath, ["slim.cjs"]));
test("consumer: Node, the relay, ESM", () => prints(process.execPath, ["relay.mjs"]));
test("consumer: Node, the relay, CommonJS", () => prints(process.execPath, ["relay.cjs"]));
test("consumer: a page without a bundler", { skip: noBrowser }, () => opens(folder, "page.html"));

test("consumer: Vite", { skip: noBrowser }, async () => {
  runs(process.execPath, [path.join(MODULES, "vite/bin/vite.js"), "build", "--logLevel", "error", "--config", "vite.config.mjs"]);
  await opens(path.join(folder, "vite"), "built.html");
});

test("consumer: webpack", { skip: noBrowser }, async () => {
  await webpack("web");
  writeFileSync(path.join(folder, "webpack/web.html"), '<!doctype html><script>globalThis.report = (text) => (document.title = text);</script><script src="web.js"></script>');
  await opens(path.join(folder, "webpack"), "web.html");
});

test("consumer: webpack for Node", async () => {
  await webpack("node");
  prints(process.execPath, ["webpack/node.cjs"]);
});

async function webpack(target) {
  const { default: bundler } = await import(path.join(MODULES, "webpack/lib/index.js"));
  const config = { mode: "production", target, context: folder, entry: "./main.mjs", output: { path: path.join(folder, "webpack"), filename: target === "node" ? "node.cjs" : "web.js" } };
  const stats = await new Promise((resolve, reject) => bundler(config, (error, result) => (error ? reject(error) : resolve(result))));
  assert.equal(stats.hasErrors(), false, stats.toString());
}

async function esbuild(options) {
  const { build } = await import(path.join(MODULES, "esbuild/lib/main.js"));
  await build({ absWorkingDir: folder, entryPoints: ["main.mjs"], bundle: true, minify: true, logLevel: "error", ...options });
}

test("consumer: esbuild for browsers", { skip: noBrowser }, async () => {
  await esbuild({ format: "iife", platform: "browser", outfile: "esbuild/web.js" });
  // No character set is named on purpose: the binary has to survive that.
  writeFileSync(path.join(folder, "esbuild/web.html"), '<!doctype html><script>globalThis.report = (text) => (document.title = text);</script><script src="web.js"></script>');
  await opens(path.join(folder, "esbuild"), "web.html");
});

test("consumer: esbuild for Node", async () => {
  await esbuild({ format: "cjs", platform: "node", outfile: "esbuild/node.cjs" });
  prints(process.execPath, ["esbuild/node.cjs"]);
});

for (const entry of ["main.mjs", "common.cjs", "slim.mjs", "relay.mjs"]) {
  test(`consumer: Deno, ${entry}`, (context) => {
    const reason = lacks("deno")();
    if (reason) return context.skip(reason);
    prints(BINARIES.deno, ["run", "--allow-read", "--allow-env", "--no-remote", entry], { env: { ...process.env, DENO_DIR: path.join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" } });
  });
  test(`consumer: Bun, ${entry}`, (context) => {
    const reason = lacks("bun")();
    if (reason) return context.skip(reason);
    prints(BINARIES.bun, [entry]);
  });
}

test("consumer: workerd", async (context) => {
  const reason = lacks("workerd")();
  if (reason) return context.skip(reason);
  const server = spawn(BINARIES.workerd, ["serve", "workerd.capnp", "--control-fd=3"], { cwd: folder, stdio: ["ignore", "pipe", "pipe", "pipe"] });
  try {
    let faults = "";
    server.stderr.on("data", (text) => (faults += text));
    const port = await new Promise((resolve, reject) => {
      server.stdio[3].on("data", (text) => {
        const event = String(text).split("\n").filter(Boolean).map((line) => JSON.parse(line)).find(({ event }) => event === "listen");
        if (event) resolve(event.port);
      });
      server.on("exit", (code) => reject(new Error(`workerd ended with ${code}: ${faults}`)));
    });
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    assert.equal(await answer.text(), "ok", faults);
  } finally {
    server.kill();
  }
});
