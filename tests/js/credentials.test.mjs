// Credentials that are asked for: as rarely as can be.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const text = { type: "text", to: "4915112345678", text: "Hello" };

function setUp(answer) {
  const sandbox = new Sandbox();
  const { apiKey, ...options } = sandbox.options("infobip");
  const asked = [];
  const credentials = async (why, context) => {
    asked.push(why);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answer(apiKey, asked.length, why, context);
  };
  return { asked, apiKey, sandbox, client: new Waxwing({ ...options, credentials }) };
}

test("a function is asked once for concurrent requests", async () => {
  const { asked, client, sandbox } = setUp((apiKey) => ({ apiKey }));
  await Promise.all(Array.from({ length: 5 }, () => client.send(text)));
  await client.send(text);
  assert.deepEqual(asked, ["first"]);
  assert.equal(sandbox.sent.length, 6);
});

test("it is asked once more after a refusal, for all requests together", async () => {
  const { asked, client, sandbox } = setUp((apiKey, count) => ({ apiKey: count === 1 ? "outdated" : apiKey }));
  const receipts = await Promise.all([client.send(text), client.send(text), client.send(text)]);
  assert.deepEqual(asked, ["first", "rejected"]);
  assert.equal(receipts.length, 3);
  assert.equal(sandbox.sent.length, 3);
});

test("a second refusal is final", async () => {
  const { asked, client } = setUp(() => ({ apiKey: "wrong" }));
  await assert.rejects(client.send(text), { name: "ProviderError", outcome: "rejected" });
  assert.deepEqual(asked, ["first", "rejected"]);
});

test("expiresAt has them renewed in time", async () => {
  for (const expiresAt of [Date.now() - 1, new Date(Date.now() - 1), new Date(Date.now() - 1).toISOString()]) {
    const { asked, client } = setUp((apiKey, count) => ({ apiKey, ...(count === 1 ? { expiresAt } : {}) }));
    await client.send(text);
    await client.send(text);
    await client.send(text);
    assert.deepEqual(asked, ["first", "expired"]);
  }
});

test("a function that fails sends nothing, and is asked again the next time", async () => {
  for (const reason of [new Error("vault is closed"), "a text", undefined]) {
    let closed = true;
    const { client, sandbox } = setUp((apiKey) => {
      if (closed) throw reason;
      return { apiKey };
    });
    await assert.rejects(client.send(text), { name: "ConfigError", outcome: "not_sent" });
    assert.equal(sandbox.requests.length, 0);
    closed = false;
    await client.send(text);
    assert.equal(sandbox.sent.length, 1);
  }
});

test("what is no set of credentials is a typed error", async () => {
  for (const given of [undefined, null, 17, "key", [], { apiKey: 17 }]) {
    const { client, sandbox } = setUp(() => given);
    await assert.rejects(client.send(text), (error) => error.name === "ConfigError" && error.outcome === "not_sent", String(given));
    assert.equal(sandbox.requests.length, 0);
  }
});

test("the function gets a signal, which says that the call is over", async () => {
  const signals = [];
  const { client } = setUp((apiKey, count, why, { signal }) => {
    signals.push(signal.aborted);
    return { apiKey };
  });
  await client.send(text);
  assert.deepEqual(signals, [false]);
});

test("credentials of a call, of an object and of a copy", async () => {
  const { apiKey, client, sandbox } = setUp(() => ({ apiKey: "wrong" }));
  await client.send(text, { credentials: { apiKey } });
  await client.with({ credentials: { apiKey } }).send(text);
  const { apiKey: _, ...options } = sandbox.options("infobip");
  await new Waxwing({ ...options, credentials: { apiKey } }).send(text);
  assert.equal(sandbox.sent.length, 3);
});

test("a token of a log-in is fetched again shortly before it expires", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
  const ways = [
    [{ clientId: "sandbox-client", clientSecret: "sandbox-client-secret" }, "token"],
    [{ username: "sandbox-user", password: "sandbox-password", scheme: "login" }, "session"],
  ];
  for (const [given, log] of ways) {
    const sandbox = new Sandbox();
    const { apiKey: _, ...options } = sandbox.options("infobip");
    const client = new Waxwing({ ...options, ...given });
    const steps = () => sandbox.requests.map(({ url }) => new URL(url).pathname.split("/").at(-1));
    const pass = (milliseconds) => {
      context.mock.timers.tick(milliseconds);
      sandbox.advance(milliseconds);
    };
    await client.send(text);
    pass(3_539_000);
    await client.send(text);
    assert.deepEqual(steps(), [log, "text", "text"]);
    pass(1_000);
    await client.send(text);
    assert.deepEqual(steps().slice(3), [log, "text"]);
    assert.ok(!JSON.stringify(sandbox.requests).includes("sandbox-password"));
    assert.ok(!JSON.stringify(sandbox.requests).includes("sandbox-client"));
  }
});
