// `npm start`: sets up what is missing, builds what is out of date, serves the composer and prints its address.
import path from "node:path";
import { buildPackage } from "./main.mjs";
import { buildPage, packageIsCurrent, pageIsCurrent, WWW } from "./page.mjs";
import { npmPackages } from "./tools.mjs";

const PORT = 4321;

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
  const { port } = server.httpServer.address();
  console.log(`\nThe composer is at http://127.0.0.1:${port}/   (Ctrl+C ends it)`);
}

await step("npm packages", npmPackages);
if (packageIsCurrent()) console.log("› The package in pkg/ is current.");
else await step("The package: Rust to WebAssembly, then the entries of pkg/", buildPackage);
if (pageIsCurrent()) console.log("› The page is current.");
else await step("The page", buildPage);
await serve();
