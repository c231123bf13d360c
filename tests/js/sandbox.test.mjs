// The five providers in this process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { providers, settings, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const text = { type: "text", to: "4915112345678", text: "Hello" };

test("every provider has working options and takes a text", async () => {
  for (const provider of providers()) {
    const sandbox = new Sandbox();
    const receipt = await new Waxwing(sandbox.options(provider)).send(text);
    assert.ok(receipt.id, provider);
    assert.deepEqual(sandbox.sent.map((sent) => [sent.provider, sent.message.text]), [[provider, "Hello"]]);
  }
});

test("a run can be repeated", async () => {
  const run = async () => {
    const sandbox = new Sandbox();
    for (const provider of providers()) await new Waxwing(sandbox.options(provider)).send(text);
    return JSON.stringify([sandbox.sent, sandbox.requests]);
  };
  assert.equal(await run(), await run());
});

test("requests are kept without secrets", async () => {
  for (const provider of providers()) {
    const sandbox = new Sandbox();
    const options = sandbox.options(provider);
    await new Waxwing(options).send(text);
    const secrets = settings(provider).flatMap(({ key, secret }) => (secret && options[key] ? [options[key]] : []));
    assert.ok(secrets.length > 0, provider);
    for (const secret of secrets) assert.ok(!JSON.stringify(sandbox.requests).includes(secret), provider);
  }
});

test("wrong credentials are refused by every provider", async () => {
  for (const provider of providers()) {
    const sandbox = new Sandbox();
    const options = sandbox.options(provider);
    const wrong = Object.fromEntries(Object.entries(options).map(([key, value]) => [key, /key|token|password/i.test(key) ? "wrong" : value]));
    await assert.rejects(new Waxwing(wrong).send(text), { name: "ProviderError" }, provider);
    assert.equal(sandbox.sent.length, 0);
  }
});

test("every documented error can be provoked, and is typed", async () => {
  for (const provider of providers()) {
    const names = new Sandbox().errors(provider);
    assert.ok(names.length > 0, provider);
    for (const error of names) {
      const sandbox = new Sandbox();
      for (let times = 0; times < 9; times += 1) sandbox.failNext({ error });
      const thrown = await new Waxwing(sandbox.options(provider)).send(text).then(() => null, (reason) => reason);
      assert.ok(["ProviderError", "TransportError"].includes(thrown?.name), `${provider} ${error}: ${thrown?.stack ?? "accepted"}`);
    }
  }
});

test("time stands still with a manual clock", async () => {
  const sandbox = new Sandbox({ clock: "manual", now: 1000 });
  const client = new Waxwing(sandbox.options("tyntec"));
  sandbox.failNext({ status: 429, retryAfter: 5 });
  let done = false;
  const sent = client.send(text).then((receipt) => ((done = true), receipt));
  await new Promise((resolve) => setTimeout(resolve, 20));
  sandbox.advance(4000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(done, false);
  sandbox.advance(1000);
  assert.equal((await sent).status, "accepted");
  assert.equal(sandbox.now, 6000);
  assert.equal(sandbox.sent[0].at, 6000);
});

test("it listens on this machine", async () => {
  const sandbox = new Sandbox();
  const { url, port } = await sandbox.listen();
  try {
    assert.equal(url, `http://127.0.0.1:${port}`);
    for (const provider of providers()) {
      const { fetch: _, sleep: __, ...options } = sandbox.options(provider);
      await new Waxwing({ ...options, baseUrl: `${url}/${provider}` }).send(text);
    }
    assert.equal(sandbox.sent.length, providers().length);
  } finally {
    await sandbox.close();
  }
  await assert.rejects(fetch(url));
});

test("what no server knows is answered all the same", async () => {
  const sandbox = new Sandbox();
  assert.equal((await sandbox.fetch("https://sandbox.invalid/nobody", { method: "POST", body: "{}" })).status, 404);
  for (const provider of providers()) {
    const answer = await sandbox.fetch(`https://sandbox.invalid/${provider}/no/such/path`, { method: "POST", body: "{" });
    assert.ok(answer.status >= 200 && answer.status < 600, provider);
  }
  assert.throws(() => sandbox.options("twilio"), TypeError);
});
