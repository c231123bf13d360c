// `npm start`: sets up what is missing, builds what is out of date, serves the composer and prints its address.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { buildPackage } from "./main.mjs";
import { npmPackages, PKG, ROOT } from "./tools.mjs";

const WWW = path.join(ROOT, "www");
const PORT = 4321;

/** When the newest file of some folders and files was written. */
function newest(places, skip = () => false) {
  const times = places.flatMap((place) => {
    const full = path.join(ROOT, place);
    if (!existsSync(full)) return [];
    if (statSync(full).isFile()) return [statSync(full).mtimeMs];
    const files = readdirSync(full, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map((entry) => path.join(entry.parentPath, entry.name)).filter((file) => !skip(file)).map((file) => statSync(file).mtimeMs);
  });
  return Math.max(0, ...times);
}

/** When the oldest of what a build gives was written; 0 where something is missing. */
function oldest(files) {
  return Math.min(...files.map((file) => (existsSync(file) ? statSync(file).mtimeMs : 0)));
}

function packageIsCurrent() {
  const built = oldest(["index.js", "index.d.ts", "sandbox.js"].map((file) => path.join(PKG, file)));
  return built > newest(["src", "Cargo.toml", "Cargo.lock", "package.json"]);
}

function pageIsCurrent() {
  const built = oldest([path.join(WWW, "dist", "index.html")]);
  const isBuilt = (file) => file.startsWith(path.join(WWW, "dist"));
  return built > Math.max(newest(["www"], isBuilt), newest(["pkg"]));
}

/** Builds the page with the package in pkg/. */
export async function buildPage() {
  // Vite is one of the npm packages, which a fresh clone does not have before they are installed.
  const { build } = await import("vite");
  await build({ root: WWW, configFile: path.join(WWW, "vite.config.ts"), logLevel: "warn" });
}

async function step(title, run) {
  const began = Date.now();
  console.log(`› ${title} …`);
  await run();
  console.log(`  done in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** Serves the built page on this machine, at the usual port or the next free one. */
async function serve() {
  const { preview } = await import("vite");
  const server = await preview({
    root: WWW,
    configFile: path.join(WWW, "vite.config.ts"),
    preview: { host: "127.0.0.1", port: PORT, strictPort: false },
    logLevel: "warn",
  });
  const address = server.httpServer.address();
  console.log(`\nThe composer is at http://127.0.0.1:${typeof address === "object" && address ? address.port : PORT}/   (Ctrl+C ends it)`);
}

if (import.meta.filename === process.argv[1]) {
  await step("npm packages", npmPackages);
  if (packageIsCurrent()) console.log("› The package in pkg/ is current.");
  else await step("The package: Rust to WebAssembly, then the entries of pkg/", buildPackage);
  if (pageIsCurrent()) console.log("› The page is current.");
  else await step("The page", buildPage);
  await serve();
}
