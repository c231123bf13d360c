// `npm run size`: every binary and entry, as it is and as it travels.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { PKG } from "./tools.mjs";

/** What may load at most, in gzipped bytes: everything in one, or the two parts of the slim entry, which checks and sends. */
export const BUDGET = [
  { name: 'import "waxwing"', files: ["index.js"], gzip: 200_000 },
  { name: "slim and its binary", files: ["slim.js", "core.wasm"], gzip: 150_000 },
];

/** The sizes of the entries and binaries in a folder. */
export function sizes(folder = PKG) {
  const files = readdirSync(folder).filter((name) => /\.(c?js|wasm)$/.test(name)).sort();
  return files.map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  });
}

/** The budget held against the sizes. */
export function budget(list = sizes()) {
  return BUDGET.map(({ name, files, gzip }) => {
    const parts = list.filter((entry) => files.includes(entry.name));
    return { name, limit: gzip, gzip: parts.reduce((sum, part) => sum + part.gzip, 0) };
  });
}

export function table(list = sizes()) {
  const row = (name, ...numbers) => name.padEnd(22) + numbers.map((number) => String(number).padStart(11)).join("");
  const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const lines = list.map(({ name, raw, gzip, brotli }) => row(name, kilo(raw), kilo(gzip), kilo(brotli)));
  const spent = budget(list).map(({ name, gzip, limit }) => row(name, "", kilo(gzip), `of ${limit / 1000} kB`));
  return [row("", "raw", "gzip", "brotli"), ...lines, ...spent].join("\n");
}

if (import.meta.filename === process.argv[1]) console.log(table());
