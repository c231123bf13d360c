// `npm test`: sets up what a fresh machine lacks, then runs everything and adds it up.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { buildPackage } from "../src/build/main.mjs";
import { ROOT, wasmBindgen } from "../src/build/tools.mjs";

const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();
const reasons = [];

/** Runs a program with its output on screen, and gives what it printed. */
function execute(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const [stream, screen] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        screen.write(text);
      });
    }
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

const sum = (output, pattern) => [...output.matchAll(pattern)].reduce((count, match) => count + Number(match[1]), 0);

/** How each kind of runner tells its counts. */
const COUNTS = {
  one: () => ({ passed: 1, failed: 0, skipped: 0 }),
  cargo: (output) => ({
    passed: sum(output, /test result: \w+\. (\d+) passed/g),
    failed: sum(output, /test result: \w+\. \d+ passed; (\d+) failed/g),
    skipped: sum(output, /test result: \w+\. \d+ passed; \d+ failed; (\d+) ignored/g),
  }),
  node: (output) => ({ passed: sum(output, /^ℹ pass (\d+)/gm), failed: sum(output, /^ℹ (?:fail|cancelled) (\d+)/gm), skipped: sum(output, /^ℹ skipped (\d+)/gm) }),
};

async function step(title, counts, program, args, env) {
  console.log(`\n=== ${title} (${Math.round((Date.now() - started) / 1000)} s) ===`);
  const { code, output } = await execute(program, args, env);
  const result = code === 0 || counts !== COUNTS.one ? counts(output) : { passed: 0, failed: 1, skipped: 0 };
  // A runner that ended badly without naming a case is a failed case, and so is one that ran none.
  if (result.failed === 0 && (code !== 0 || result.passed === 0)) result.failed = 1;
  for (const key of Object.keys(total)) total[key] += result[key];
  for (const [, name, reason] of output.matchAll(/^﹣ (.*?) \([\d.]+ms\) # (.*)$/gm)) reasons.push(`${name}: ${reason}`);
  console.log(`--- ${title}: ${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ""}`);
  return code === 0;
}

const cargo = (title, counts, args, env) => step(title, counts, "cargo", args, env);
const WASM = ["--target", "wasm32-unknown-unknown"];
const STRICT = ["--", "-D", "warnings"];

function testFiles(folder) {
  const full = path.join(ROOT, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full).filter((name) => /\.test\.c?m?js$/.test(name)).sort().map((name) => path.join(full, name));
}

async function nodeTests(title, files, env, concurrency = 1) {
  if (files.length === 0) return;
  await step(title, COUNTS.node, process.execPath, ["--test", "--test-reporter=spec", `--test-concurrency=${concurrency}`, ...files], env);
}

console.log("=== Set-up and build ===");
await buildPackage();
const { bin } = await wasmBindgen();

await step("Format", COUNTS.one, "npm", ["run", "--silent", "format", "--", "--check"]);
await cargo("Clippy, all targets", COUNTS.one, ["clippy", "--all-targets", "--features", "sandbox", ...STRICT]);
await cargo("Clippy, sandbox alone", COUNTS.one, ["clippy", "--lib", "--no-default-features", "--features", "sandbox", ...STRICT]);
await cargo("Clippy, sends alone", COUNTS.one, ["clippy", "--lib", "--no-default-features", "--features", "core", ...WASM, ...STRICT]);
await cargo("Clippy, flows alone", COUNTS.one, ["clippy", "--lib", "--no-default-features", "--features", "flow", ...WASM, ...STRICT]);
await cargo("Clippy, previews alone", COUNTS.one, ["clippy", "--lib", "--no-default-features", "--features", "preview", ...WASM, ...STRICT]);
await cargo("Clippy, wasm", COUNTS.one, ["clippy", "--lib", "--test", "wasm", "--features", "sandbox", ...WASM, ...STRICT]);
await cargo("Documentation", COUNTS.one, ["doc", "--no-deps", "--features", "sandbox"], { RUSTDOCFLAGS: "-D warnings" });

await cargo("Rust, natively", COUNTS.cargo, ["test", "--no-fail-fast", "--features", "sandbox"]);
if (!process.env.WAXWING_SPECS) {
  total.skipped += 1;
  reasons.push("Rust against the vendors' documents: WAXWING_SPECS names no folder with them");
}

const paths = `${bin}${path.delimiter}${process.env.PATH}`;
await cargo("Rust in Node", COUNTS.cargo, ["test", ...WASM, "--test", "wasm"], { PATH: paths });
const driver = ["/usr/bin/chromedriver", process.env.CHROMEDRIVER].find((file) => file && existsSync(file));
if (driver) {
  await cargo("Rust in Chromium", COUNTS.cargo, ["test", ...WASM, "--test", "wasm"], { PATH: paths, WASM_BINDGEN_USE_BROWSER: "1", CHROMEDRIVER: driver });
} else {
  total.skipped += 1;
  reasons.push("Rust in Chromium: there is no chromedriver (Debian: chromium-driver)");
}

// The packages that the tests need are installed by now.
const { makePacked } = await import("./support/packed.mjs");
const { folder } = makePacked();
const env = { WAXWING_PACKED: folder };
await nodeTests("JavaScript, on the packed package", testFiles("tests/js").map((file) => path.join(folder, path.relative(ROOT, file))), env);
await nodeTests("Vendors' schemas", testFiles("tests/conformance"), env);
await nodeTests("Types, package and size", testFiles("tests/package"), env, 2);
await nodeTests("The page", testFiles("tests/page"), env);
await nodeTests("Consumers", testFiles("tests/consumers"), env);

const { table } = await import("../src/build/size.mjs");
console.log(`\n${table()}`);
for (const reason of reasons) console.log(`SKIPPED ${reason}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ""}`);
process.exitCode = total.failed > 0 ? 1 : 0;
