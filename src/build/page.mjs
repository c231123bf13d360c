// The composer's page: built when it is older than what it is made of.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { PKG, ROOT } from "./tools.mjs";

export const WWW = path.join(ROOT, "www");
const DIST = path.join(WWW, "dist");

/** When the newest file of some folders and files was written, what is in `dist` aside. */
function newest(places) {
  const times = places.flatMap((place) => {
    const full = path.join(ROOT, place);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [statSync(full).mtimeMs];
    const files = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.filter((entry) => !entry.parentPath.startsWith(DIST)).map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  });
  return Math.max(0, ...times);
}

/** When the oldest of what a build gives was written; 0 where something is missing. */
function oldest(files) {
  return Math.min(...files.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
}

export function packageIsCurrent() {
  const built = oldest(["index.js", "index.d.ts", "preview.js", "preview.d.ts", "sandbox.js"].map((file) => path.join(PKG, file)));
  return built > newest(["src", "Cargo.toml", "Cargo.lock"]);
}

export function pageIsCurrent() {
  return oldest([path.join(DIST, "index.html")]) > newest(["www", "pkg"]);
}

/** Builds the page with the package in pkg/. */
export async function buildPage() {
  // Vite is one of the npm packages, which a fresh clone does not have before they are installed.
  const { build } = await import("vite");
  await build({ root: WWW, configFile: path.join(WWW, "vite.config.ts"), logLevel: "warn" });
}

/** The page as it is in the sources. */
export async function currentPage() {
  if (!pageIsCurrent()) await buildPage();
}
