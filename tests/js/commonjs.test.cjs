// The same through `require`.
const assert = require("node:assert/strict");
const { test } = require("node:test");
const waxwing = require("waxwing");
const { Sandbox } = require("waxwing/sandbox");
const slim = require("waxwing/slim");
const { readFileSync } = require("node:fs");

const text = { type: "text", to: "4915112345678", text: "Hello" };

test("require gives a package that has started", async () => {
  const sandbox = new Sandbox();
  const receipt = await new waxwing.Waxwing(sandbox.options("infobip")).send(text);
  assert.equal(receipt.status, "accepted");
  assert.equal(waxwing.check({ ...text, text: "" }, { provider: "infobip" }).issues[0].path, "/text");
});

test("errors of one copy are known to another", async () => {
  const { isWaxwingError } = await import("waxwing");
  assert.throws(() => waxwing.build({}, { provider: "tyntec" }), isWaxwingError);
});

test("slim starts from bytes", () => {
  slim.initSync({ module: readFileSync(require.resolve("waxwing/core.wasm")) });
  assert.equal(slim.check(text, { provider: "tyntec" }).ok, true);
});
