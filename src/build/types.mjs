// The type declarations: fragments that stand beside the Rust they describe, put together into one file.
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { flowTypes, operationTypes } from "./operations.mjs";
import { PKG, ROOT } from "./tools.mjs";

const HEAD = `// Waxwing: one WhatsApp Business client for several providers. Put together from the fragments in src/.\n`;

function fragments(folder, match) {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true }).map(String).filter((file) => match.test(file)).sort();
  return files.map((file) => readFileSync(path.join(ROOT, folder, file), "utf8").trim());
}

/** Writes `pkg/*.d.ts`, and the same as `.d.cts` for CommonJS. */
export async function writeTypes() {
  mkdirSync(PKG, { recursive: true });
  const parts = [...fragments("src/message", /\.d\.ts$/), ...fragments("src/provider", /types\.d\.ts$/), ...fragments("src/ts/types", /^[^/]*\.d\.ts$/), await operationTypes()];
  writeFileSync(path.join(PKG, "index.d.ts"), `${HEAD}\n${parts.join("\n\n")}\n`);
  const entries = readdirSync(path.join(ROOT, "src/ts/types/entries")).map((file) => path.basename(file, ".d.ts"));
  for (const entry of entries) copyFileSync(path.join(ROOT, "src/ts/types/entries", `${entry}.d.ts`), path.join(PKG, `${entry}.d.ts`));
  appendFileSync(path.join(PKG, "flow.d.ts"), `\n${(await flowTypes()).trim()}\n`);
  for (const entry of ["index", ...entries]) {
    const text = readFileSync(path.join(PKG, `${entry}.d.ts`), "utf8");
    writeFileSync(path.join(PKG, `${entry}.d.cts`), text.replaceAll(/"\.\/([\w-]+)\.js"/g, '"./$1.cjs"'));
  }
  writeFileSync(path.join(PKG, "wasm.d.ts"), "declare const module: WebAssembly.Module;\nexport default module;\n");
}
