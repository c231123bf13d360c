// Builds the package of the copy in a folder, quickly. One binary with everything stands in for all: how they are
// parted has nothing to do with what providers there are.
import { cpSync, renameSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const own = (file) => import(pathToFileURL(path.join(process.argv[2], "src/build", file)).href);
const [{ wasmBindgen, WORK }, { buildBinary }, { writeTypes }, { bundleEntries }] = await Promise.all(["tools.mjs", "wasm.mjs", "types.mjs", "bundle.mjs"].map(own));

const { program } = await wasmBindgen();
await buildBinary("full", "core,flow,preview,sandbox", program, { quickly: true });
for (const name of ["core", "flow", "preview", "sandbox"]) {
  cpSync(path.join(WORK, "full"), path.join(WORK, name), { recursive: true });
  renameSync(path.join(WORK, name, "full.wasm"), path.join(WORK, name, `${name}.wasm`));
}
await writeTypes();
await bundleEntries();
