// `npm run build`: everything in pkg/.
import { rmSync } from "node:fs";
import { npmPackages, PKG, wasmBindgen, wasmTarget } from "./tools.mjs";
import { writeTypes } from "./types.mjs";
import { buildBinary } from "./wasm.mjs";

/** The binaries by the Cargo features that they are made of. */
const BINARIES = { core: "core", flow: "flow", full: "core,native,catalogue,events,templates", preview: "preview", sandbox: "sandbox" };

/** Builds the binaries, the declarations and the entries. */
export async function buildPackage() {
  await npmPackages();
  await wasmTarget();
  const { program } = await wasmBindgen();
  for (const [name, features] of Object.entries(BINARIES)) await buildBinary(name, features, program);
  rmSync(PKG, { recursive: true, force: true });
  await writeTypes();
  // esbuild is one of the npm packages, which a fresh clone does not have before this point.
  const { bundleEntries } = await import("./bundle.mjs");
  await bundleEntries();
}

if (import.meta.filename === process.argv[1]) await buildPackage();
