// The declarations, with three compilers, every module resolution, and libraries checked.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { packed, ROOT } from "../support/packed.mjs";

const COMPILERS = ["typescript-5.4", "typescript-5.9", "typescript"];
const RESOLUTIONS = { node16: "node16", nodenext: "nodenext", bundler: "esnext" };

function compile(compiler, folder, project) {
  const program = path.join(ROOT, "node_modules", compiler, "bin", "tsc");
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "-p", project], { cwd: folder, encoding: "utf8" });
  assert.equal(status, 0, `${stdout}${stderr}`);
}

for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
  for (const compiler of COMPILERS) {
    test(`types: ${compiler}, ${moduleResolution}`, () => {
      const { folder } = packed();
      const files = readdirSync(path.join(folder, "tests/types")).filter((file) => moduleResolution !== "bundler" || file.endsWith(".ts"));
      const options = { target: "es2022", lib: ["es2022", "dom"], types: [], module, moduleResolution, noEmit: true, strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
      const project = `tsconfig.${compiler}.${moduleResolution}.json`;
      writeFileSync(path.join(folder, project), JSON.stringify({ compilerOptions: options, files: files.map((file) => `tests/types/${file}`) }));
      compile(compiler, folder, project);
    });
  }
}

test("types: the TypeScript of the package itself", () => compile("typescript", ROOT, "tsconfig.json"));
