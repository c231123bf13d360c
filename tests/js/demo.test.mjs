// The demo sends the whole matrix, and every other pair is refused with a way out.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { check, kinds, providers, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { messageFor } from "../../examples/messages.mjs";

const demo = fileURLToPath(new URL("../../examples/demo.mjs", import.meta.url));

test("the demo sends every pair that the catalogue has", () => {
  const printed = execFileSync(process.execPath, [demo, "--json"], { encoding: "utf8" });
  const lines = printed.trim().split("\n").map((line) => JSON.parse(line));
  const pairs = lines.map(({ provider, type }) => `${provider} ${type}`);
  assert.deepEqual(pairs, providers().flatMap((provider) => kinds(provider).map((type) => `${provider} ${type}`)));
  for (const line of lines) {
    assert.deepEqual(Object.keys(line), ["provider", "type", "ok", "id"]);
    assert.ok(line.ok && typeof line.id === "string" && line.id !== "", JSON.stringify(line));
  }
});

test("the demo prints a table", () => {
  const printed = execFileSync(process.execPath, [demo], { encoding: "utf8" });
  for (const name of [...providers(), ...kinds()]) assert.match(printed, new RegExp(`\\b${name}\\b`));
  assert.match(printed, /(\d+) of \1 sent\./);
});

test("every other pair is unsupported, with the nearest kind and who carries it, and no request", async () => {
  for (const provider of providers()) {
    const sandbox = new Sandbox();
    const client = new Waxwing(sandbox.options(provider));
    for (const type of kinds().filter((kind) => !kinds(provider).includes(kind))) {
      const message = messageFor(provider, type);
      const issue = check(message, { provider }).issues.find(({ rule }) => rule === "unsupported");
      assert.ok(issue, `${provider} ${type}`);
      assert.ok(kinds(provider).includes(issue.nearest), `${provider} ${type}: ${issue.nearest}`);
      assert.deepEqual(issue.carriedBy, providers().filter((name) => kinds(name).includes(type)));
      await assert.rejects(client.send(message), { name: "ValidationError", outcome: "not_sent" });
    }
    assert.equal(sandbox.requests.length, 0);
  }
});
