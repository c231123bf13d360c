// Rust to one optimised binary and two forms of glue.
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { ROOT, run, WORK } from "./tools.mjs";

/**
 * Builds the binary of some Cargo features: `.cache/<name>/{module,web}/waxwing.js` and `.cache/<name>/<name>.wasm`.
 * Quickly: as the compiler leaves it, large and slow.
 */
export async function buildBinary(name, chosen, program, { quickly = false } = {}) {
  const folder = path.join(WORK, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const target = process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target");
  const features = ["--no-default-features", "--features", chosen];
  await run("cargo", ["build", "--release", "--lib", "--target", "wasm32-unknown-unknown", ...features], { env: { ...process.env, RUSTFLAGS: flags(target) } });
  const raw = path.join(folder, "raw.wasm");
  cpSync(path.join(target, "wasm32-unknown-unknown", "release", "waxwing.wasm"), raw);
  const strip = ["--remove-name-section", "--remove-producers-section"];
  const bindgen = (kind, extra) => run(program, [raw, "--target", kind, "--out-dir", path.join(folder, kind), "--out-name", "waxwing", ...strip, ...extra]);
  await bindgen("module", []);
  await bindgen("web", ["--omit-default-module-path"]);
  const [bound, built] = [path.join(folder, "module", "waxwing_bg.wasm"), path.join(folder, `${name}.wasm`)];
  if (quickly) return cpSync(bound, built);
  // No feature flags: wasm-opt reads them from the binary, and `--all-features` makes one that no engine takes. A function
  // put in line has its locals among those of others: fewer bytes, but bytes that compress worse, by 6 kB in all. For the
  // same reason `-Os` makes a file that is larger than that of `-Oz`, and smaller when it travels. The lowest
  // kilobyte of memory is the far end of the stack, where nothing is ever read at an address of zero and a bit.
  const optimise = path.join(ROOT, "node_modules", "binaryen", "bin", "wasm-opt");
  await run(process.execPath, [optimise, "-Os", "--low-memory-unused", "--one-caller-inline-max-function-size=15", bound, "-o", built]);
}

/** With little put in line and no loop unrolled. No path of the building machine ends up in the binary. */
function flags(target) {
  const cargo = process.env.CARGO_HOME ?? path.join(homedir(), ".cargo");
  const rustup = process.env.RUSTUP_HOME ?? path.join(homedir(), ".rustup");
  const remap = (from, to) => `--remap-path-prefix=${from}=${to}`;
  const sparing = ["-inline-threshold=10", "-unroll-threshold=0"].map((option) => `-Cllvm-args=${option}`);
  return [...sparing, remap(target, "target"), remap(cargo, "cargo"), remap(rustup, "rustup"), remap(ROOT, "waxwing")].join(" ");
}
