// Glue, binary and TypeScript to the entries of the package.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { operationTree } from "./operations.mjs";
import { packed } from "./pack.mjs";
import { PKG, ROOT, WORK } from "./tools.mjs";

const VERSION = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).version;
/** `core` checks and sends; `full` has the operations beside sends too. */
const BINARIES = ["core", "flow", "full", "preview", "sandbox"];

const spellings = new Map();

/** The arguments of `unpack` as source text; made once for the entries of both kinds of modules. */
function unpacking(name) {
  if (!spellings.has(name)) spellings.set(name, packed(readFileSync(path.join(WORK, name, `${name}.wasm`))).map((part) => JSON.stringify(part)).join(", "));
  return spellings.get(name);
}

/** How an entry gets its binary: the source of a module whose default export is a `WebAssembly.Module`. */
const SOURCES = {
  inline: (name) => `
    import { unpack } from ${JSON.stringify(path.join(ROOT, "src/ts/unpack.ts"))};
    export default new WebAssembly.Module(unpack(${unpacking(name)}));`,
  workerd: (name) => `export { default } from "./${name}.wasm";`,
  edge: (name) => `export { default } from "./${name}.wasm?module";`,
};

/** The only line of the generated glue that is replaced: its source-phase import. */
function glue(name) {
  const text = readFileSync(path.join(WORK, name, "module", "waxwing.js"), "utf8");
  const line = `import source wasmModule from "./waxwing_bg.wasm";`;
  if (text.split(line).length !== 2) throw new Error(`The glue of ${name} does not import its binary exactly once`);
  return text.replace(line, `import wasmModule from "waxwing:binary/${name}";`);
}

function provide(kind) {
  return {
    name: "waxwing",
    setup(bundler) {
      bundler.onResolve({ filter: /^waxwing:/ }, ({ path: id }) => ({ path: id, namespace: "waxwing" }));
      bundler.onResolve({ filter: /\.wasm(\?module)?$/ }, ({ path: id }) => ({ path: id, external: true }));
      bundler.onLoad({ filter: /.*/, namespace: "waxwing" }, ({ path: id }) => {
        const asked = id.split(/[:/]/).at(-1);
        // Both binaries have the same exports; the glue of the larger one serves both.
        const name = asked === "core" ? "full" : asked;
        if (!BINARIES.includes(name)) throw new Error(`There is no binary ${name}`);
        const resolveDir = path.join(WORK, name, "web");
        if (id.startsWith("waxwing:binary/")) return { contents: SOURCES[kind](name), resolveDir };
        if (kind === "slim") return { contents: readFileSync(path.join(resolveDir, "waxwing.js"), "utf8"), resolveDir };
        return { contents: glue(name), resolveDir };
      });
    },
  };
}

async function bundle(operations, entry, out, kind, format) {
  const { outputFiles } = await build({
    write: false,
    entryPoints: [path.join(ROOT, "src/ts", `${entry}.ts`)],
    outfile: path.join(PKG, out),
    bundle: true,
    minify: true,
    legalComments: "none",
    format,
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    // An uncaught error has Node print the line that made it, which must not be the one with the binary.
    lineLimit: 500,
    // What an entry takes from the main one it takes from the same copy as the program does.
    external: ["node:*", "waxwing"],
    define: { WAXWING_VERSION: JSON.stringify(VERSION), WAXWING_OPERATIONS: JSON.stringify(operations) },
    plugins: [provide(kind)],
    logLevel: "warning",
  });
  for (const { path: file, text } of outputFiles) writeFileSync(file, mended(text));
}

/** The text with every literal in one piece again, a binary on a line of its own: broken, it compresses worse by 4 kB. */
function mended(text) {
  return text.replaceAll("\\\n", "").replaceAll(/"[^"\\\n]{9999,}"/g, "\n$&\n");
}

/** Writes every entry of the package. */
export async function bundleEntries() {
  mkdirSync(PKG, { recursive: true });
  const operations = await operationTree();
  for (const name of BINARIES) copyFileSync(path.join(WORK, name, `${name}.wasm`), path.join(PKG, `${name}.wasm`));
  await Promise.all([
    bundle(operations, "flow", "flow.js", "inline", "esm"),
    bundle(operations, "flow", "flow.cjs", "inline", "cjs"),
    bundle(operations, "flow", "flow.workerd.js", "workerd", "esm"),
    bundle(operations, "flow-endpoint", "flow-endpoint.js", "slim", "esm"),
    bundle(operations, "flow-endpoint", "flow-endpoint.cjs", "slim", "cjs"),
    bundle(operations, "index", "index.js", "inline", "esm"),
    bundle(operations, "index", "index.cjs", "inline", "cjs"),
    bundle(operations, "index", "index.workerd.js", "workerd", "esm"),
    bundle(operations, "index", "index.edge.js", "edge", "esm"),
    bundle(operations, "preview", "preview.js", "inline", "esm"),
    bundle(operations, "preview", "preview.cjs", "inline", "cjs"),
    bundle(operations, "preview", "preview.workerd.js", "workerd", "esm"),
    bundle(operations, "slim", "slim.js", "slim", "esm"),
    bundle(operations, "slim", "slim.cjs", "slim", "cjs"),
    bundle(operations, "relay", "relay.js", "none", "esm"),
    bundle(operations, "relay", "relay.cjs", "none", "cjs"),
    bundle(operations, "sandbox", "sandbox.js", "inline", "esm"),
    bundle(operations, "sandbox", "sandbox.cjs", "inline", "cjs"),
    bundle(operations, "sandbox", "sandbox.workerd.js", "workerd", "esm"),
    bundle(operations, "webhook", "webhook.js", "none", "esm"),
    bundle(operations, "webhook", "webhook.cjs", "none", "cjs"),
  ]);
}
