// The page's TypeScript holds against the package's types.
import { spawnSync } from "node:child_process";
import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { ROOT } from "../../src/build/tools.mjs";

test("the page is sound for the type checker", () => {
  const compiler = path.join(ROOT, "node_modules", "typescript", "bin", "tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", path.join(ROOT, "www")], { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
