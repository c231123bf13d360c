// Glue, binary and TypeScript to the entries of the package.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { operationTree } from "./operations.mjs";
import { PKG, ROOT, WORK } from "./tools.mjs";

const VERSION = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")).version;
/** `core` checks and sends; `full` has the operations beside sends too. */
const BINARIES = ["core", "full", "sandbox"];

/** How an entry gets its binary: the source of a module whose default export is a `WebAssembly.Module`. */
const SOURCES = {
  inline: (name) => `
    import { unpack } from ${JSON.stringify(path.join(ROOT, "src/ts/unpack.ts"))};
    export default new WebAssembly.Module(${unpacked(path.join(WORK, name, `${name}.wasm`))});`,
  workerd: (name) => `export { default } from "./${name}.wasm";`,
  edge: (name) => `export { default } from "./${name}.wasm?module";`,
};

// Printable ASCII without what a string literal or a page would need escaped.
const LETTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((letter) => !"\"'`$<\\".includes(letter));

/** The call of `unpack` that gives a file's bytes. */
const unpacked = (file) => `unpack(${pack(file).map((part) => JSON.stringify(part)).join(", ")})`;

/** Bytes as the arguments of `unpack`: text that compresses as the bytes do. Base64 takes a quarter more. */
function pack(file) {
  const binary = readFileSync(file);
  const count = new Array(256).fill(0);
  for (const byte of binary) count[byte] += 1;
  const bytes = [...count.keys()];
  const frequent = bytes.toSorted((a, b) => count[b] - count[a]).slice(0, LETTERS.length - 2).sort((a, b) => a - b);
  const rare = bytes.filter((byte) => !frequent.includes(byte));
  const written = [];
  frequent.forEach((byte, place) => (written[byte] = LETTERS[place]));
  rare.forEach((byte, place) => {
    const escape = LETTERS[frequent.length + Math.floor(place / LETTERS.length)];
    written[byte] = escape + LETTERS[place % LETTERS.length];
  });
  return [LETTERS.join(""), frequent, Array.from(binary, (byte) => written[byte]).join("")];
}

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
    // Stack traces and `error.constructor.name` stay readable.
    keepNames: true,
    legalComments: "none",
    format,
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    // An uncaught error has Node print the line that made it, which must not be the one with the binary.
    lineLimit: 500,
    external: ["node:*"],
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
    bundle(operations, "flow-endpoint", "flow-endpoint.js", "slim", "esm"),
    bundle(operations, "flow-endpoint", "flow-endpoint.cjs", "slim", "cjs"),
    bundle(operations, "index", "index.js", "inline", "esm"),
    bundle(operations, "index", "index.cjs", "inline", "cjs"),
    bundle(operations, "index", "index.workerd.js", "workerd", "esm"),
    bundle(operations, "index", "index.edge.js", "edge", "esm"),
    bundle(operations, "slim", "slim.js", "slim", "esm"),
    bundle(operations, "slim", "slim.cjs", "slim", "cjs"),
    bundle(operations, "sandbox", "sandbox.js", "inline", "esm"),
    bundle(operations, "sandbox", "sandbox.cjs", "inline", "cjs"),
    bundle(operations, "sandbox", "sandbox.workerd.js", "workerd", "esm"),
  ]);
}
