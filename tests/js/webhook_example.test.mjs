// The example of a receiver runs with every provider.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { providers } from "waxwing";

const file = fileURLToPath(new URL("../../examples/webhook.mjs", import.meta.url));

for (const provider of providers()) {
  test(`examples/webhook.mjs: ${provider}`, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, provider], { encoding: "utf8", timeout: 60_000 });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^(The message is (accepted|sent)\n)?The message is delivered\nThe message is read\n(Ann Example|4915112345678) writes: Noon is fine\.\n/);
    assert.match(stdout, /The message is read\nA body that nobody signed is answered with 401\n$/);
  });
}
