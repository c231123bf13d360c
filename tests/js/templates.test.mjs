// The example of a template's life runs with every provider that has templates, and says so of the one that has none.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { providers, supports } from "waxwing";

const example = fileURLToPath(new URL("../../examples/templates.mjs", import.meta.url));

for (const provider of providers()) {
  test(`the example of a template's life: ${provider}`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [example, provider], { encoding: "utf8" });
    if (!supports(provider, "templates.create")) {
      assert.equal(status, 1);
      assert.match(stderr, /^UnsupportedError: .* templates\.create/);
      return;
    }
    assert.equal(status, 0, stderr);
    const wanted = ["is pending", "is approved now", "has accepted the message", ...(supports(provider, "templates.delete") ? ["is gone"] : [])];
    for (const words of wanted) assert.ok(stdout.includes(words), `${words} in ${stdout}`);
  });
}
