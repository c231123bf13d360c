// What a build needs beyond npm packages: the wasm target and the wasm-bindgen CLI of the version in Cargo.lock.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
export const WORK = path.join(ROOT, ".cache");
export const PKG = path.join(ROOT, "pkg");

/** Runs a program with its output on screen. */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: "inherit", ...options });
    child.on("error", (error) => reject(new Error(`${program} could not be started: ${error.message}`)));
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${[program, ...args].join(" ")} ended with ${code}`))));
  });
}

/** The wasm-bindgen CLI: compiled once per version into the user's cache, so that every clone shares it. */
export async function wasmBindgen() {
  const lock = readFileSync(path.join(ROOT, "Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\nversion = "([^"]+)"/.exec(lock)?.[1];
  if (!version) throw new Error("Cargo.lock names no wasm-bindgen");
  const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), ".cache");
  const folder = path.join(cache, "waxwing", `wasm-bindgen-${version}`);
  const bin = path.join(folder, "bin");
  if (!existsSync(path.join(bin, "wasm-bindgen"))) {
    console.log(`Compiling wasm-bindgen-cli ${version}, once for this machine; this takes some minutes …`);
    await run("cargo", ["install", "wasm-bindgen-cli", "--version", version, "--root", folder]);
  }
  return { program: path.join(bin, "wasm-bindgen"), bin };
}

/** The wasm32 target of the toolchain. */
export async function wasmTarget() {
  const installed = execFileSync("rustup", ["target", "list", "--installed"], { encoding: "utf8" });
  if (installed.includes("wasm32-unknown-unknown")) return;
  console.log("Adding the wasm32-unknown-unknown target …");
  await run("rustup", ["target", "add", "wasm32-unknown-unknown"]);
}

/** The npm packages, when they are not there or the lock file is newer. */
export async function npmPackages() {
  const marker = path.join(ROOT, "node_modules", ".package-lock.json");
  const lock = path.join(ROOT, "package-lock.json");
  if (existsSync(marker) && readFileSync(marker, "utf8").length > 0 && !(await isNewer(lock, marker))) return;
  console.log("Installing npm packages …");
  await run("npm", ["ci", "--no-audit", "--no-fund"]);
}

async function isNewer(file, than) {
  const { statSync } = await import("node:fs");
  return statSync(file).mtimeMs > statSync(than).mtimeMs + 1000;
}
