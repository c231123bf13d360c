// The whole round with each provider: a message goes out, is delivered and read, and is answered; a receiver hears it.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import * as waxwing from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { webhook } from "waxwing/webhook";

const { providers, Waxwing } = waxwing;
const TO = "4915112345678";
const MINUTE = 60_000;

/** What each reports, and whether a message can have data that comes back; Tellephant documents no answer to a button. */
const ROUNDS = {
  infobip: { states: ["delivered", "read"], callbackData: true, reply: { type: "button_reply", id: "yes", title: "Yes" }, isLinked: true },
  tyntec: { states: ["accepted", "delivered", "read"], callbackData: true, reply: { type: "button_reply", id: "yes", title: "Yes" }, isLinked: true },
  tellephant: { states: ["accepted", "delivered", "read"], reply: { type: "text", text: "Yes" } },
  woztell: { states: ["sent", "delivered", "read"], reply: { type: "button_reply", id: "yes", title: "Yes" } },
  telinfy: { states: ["sent", "delivered", "read"], callbackData: true, reply: { type: "button_reply", id: "yes", title: "Yes" }, isLinked: true },
};

/** A sandbox with a client and a receiver, and what was heard. */
function open(provider, { secret, onEvent, ...options } = {}) {
  const sandbox = new Sandbox(options);
  const heard = [];
  const errors = [];
  const handler = webhook({
    provider,
    secret: secret ?? sandbox.webhookSecret(provider),
    onEvent: onEvent ? (event) => onEvent(event, heard) : (event) => void heard.push(event),
    onError: (error) => void errors.push(error),
  });
  sandbox.onWebhook(handler, { provider });
  const client = new Waxwing(sandbox.options(provider));
  const settle = async (milliseconds) => {
    sandbox.advance(milliseconds);
    await sandbox.settled();
  };
  return { sandbox, client, heard, errors, handler, settle };
}

const text = { type: "text", to: TO, text: "Do you come?" };
const isAbout = (receipt) => ({ messageId, whatsappId }) => messageId === receipt.id || (whatsappId !== undefined && whatsappId === receipt.whatsappId);

test("round: every provider is in this list", () => assert.deepEqual(Object.keys(ROUNDS).sort(), [...providers()].sort()));

for (const [provider, { states, callbackData, reply, isLinked }] of Object.entries(ROUNDS)) {
  test(`round: ${provider}, from the send to the answer`, async () => {
    const { sandbox, client, heard, errors, settle } = open(provider);
    const receipt = await client.send({ ...text, ...(callbackData && { callbackData: "order 7" }) });
    await settle(5_000);
    assert.deepEqual(heard.map(({ type, status }) => [type, status]), states.map((status) => ["message.status", status]));
    assert.ok(heard.every(isAbout(receipt)), JSON.stringify(heard));
    // Infobip promises it for delivery reports, not for those that a message was seen.
    const data = (status) => (callbackData && !(provider === "infobip" && status === "read") ? "order 7" : undefined);
    assert.deepEqual(heard.map((event) => event.callbackData), states.map(data));
    if (waxwing.advanceStatus) assert.equal(heard.map(({ status }) => status).reduce(waxwing.advanceStatus), "read");

    const id = sandbox.receive(provider, { ...reply, replyTo: receipt.id });
    await sandbox.settled();
    const answer = heard.at(-1);
    assert.deepEqual([answer.type, answer.messageId, answer.from, answer.content], ["message.received", id, TO, reply]);
    if (isLinked) assert.ok([receipt.id, receipt.whatsappId].includes(answer.replyTo), JSON.stringify(answer));
    assert.equal(sandbox.lastInboundAt(provider, `+${TO}`), sandbox.now);
    assert.deepEqual(errors, []);
    assert.deepEqual(sandbox.posted.map((post) => [post.provider, post.status, post.attempt]), Array(states.length + 1).fill([provider, 200, 1]));
  });

  test(`round: ${provider}, nobody with another secret is believed`, async () => {
    const secret = new Sandbox().webhookSecret(provider);
    const another = JSON.parse(JSON.stringify(secret).replaceAll("secret\"", "secret2\"").replaceAll("secret2\":", "secret\":"));
    assert.notDeepEqual(another, secret);
    const { sandbox, client, heard, errors, settle } = open(provider, { secret: another });
    await client.send(text);
    await settle(5_000);
    assert.deepEqual(heard, []);
    assert.deepEqual(sandbox.posted.map(({ status }) => status), states.map(() => 401));
    assert.equal(errors.length, states.length);
    assert.ok(!JSON.stringify(errors.map(String)).includes("sandbox-"));
  });

  test(`round: ${provider}, what was not taken comes again, and is heard once`, async () => {
    let broken = 1;
    const onEvent = (event, heard) => {
      if (broken-- > 0) throw new Error("the database is away");
      heard.push(event);
    };
    const { sandbox, client, heard, settle } = open(provider, { onEvent });
    await client.send(text);
    await settle(5_000);
    assert.deepEqual(sandbox.posted.map(({ status }) => status), [500, ...Array(states.length - 1).fill(200)]);
    await settle(MINUTE);
    const { body } = sandbox.posted[0];
    assert.deepEqual(sandbox.posted.filter((post) => post.body === body).map((post) => [post.attempt, post.status]), [[1, 500], [2, 200]]);
    assert.deepEqual(heard.map(({ status }) => status).sort(), [...states].sort());
    assert.equal(new Set(heard.map(({ id }) => id)).size, states.length);
    await settle(60 * MINUTE);
    assert.equal(sandbox.posted.length, states.length + 1);
  });

  test(`round: ${provider}, what was taken and comes again is heard once`, async () => {
    const { sandbox, client, heard, handler } = open(provider);
    let answers = 0;
    // Another who listens takes it in and then says that it did not.
    const [taken, doubter] = [[], webhook({ provider, secret: sandbox.webhookSecret(provider), onEvent: (event) => void taken.push(event.id) })];
    sandbox.onWebhook(async (request) => ((answers += 1), await doubter(request), new Response(null, { status: 503 })), { provider });
    await client.send(text);
    for (let minutes = 0; minutes < 10; minutes += 1) sandbox.advance(MINUTE), await sandbox.settled();
    assert.ok(handler && answers > states.length, `${answers} posts`);
    assert.deepEqual([taken.length, new Set(taken).size], [states.length, states.length]);
    assert.equal(heard.length, states.length);
  });

  test(`round: ${provider}, a failure is told with its reason`, async () => {
    for (const [to, stage] of [["4915112131026", undefined], [TO, { webhook: "failed" }]]) {
      const { sandbox, client, heard, settle } = open(provider);
      if (stage) sandbox.failNext(stage);
      const receipt = await client.send({ ...text, to });
      assert.ok(receipt.id);
      await settle(5_000);
      const last = heard.at(-1);
      assert.deepEqual([last.type, last.status], ["message.status", "failed"]);
      assert.ok(last.failure.message.length > 5);
      assert.equal(last.failure.category, ["tellephant", "woztell"].includes(provider) ? "other" : "recipient");
      assert.ok(!heard.some(({ status }) => status === "delivered" || status === "read"));
      await client.send(text);
      await settle(5_000);
      assert.equal(heard.at(-1).status, "read");
    }
  });
}

test("round: outside of the service window only templates arrive, if the sandbox is asked to say so", async () => {
  const { sandbox, client, heard, settle } = open("tyntec", { serviceWindow: true });
  const state = async (message) => {
    await client.send(message);
    await settle(5_000);
    return heard.at(-1);
  };
  const closed = await state(text);
  assert.deepEqual([closed.status, closed.failure.category, closed.failure.whatsappCode], ["failed", "window", 470]);
  assert.equal((await state({ type: "template", to: TO, name: "greeting", language: "en" })).status, "read");
  assert.equal(sandbox.lastInboundAt("tyntec", TO), undefined);
  sandbox.receive("tyntec", { type: "text", text: "Hello?", from: TO });
  assert.equal((await state(text)).status, "read");
  await settle(24 * 60 * MINUTE);
  assert.equal((await state(text)).status, "failed");
});

test("round: an approved template is told where that is documented", async () => {
  const definition = { name: "greeting", language: "en", category: "utility", body: { text: "Hello there" } };
  for (const provider of ["infobip", "tyntec"]) {
    const { sandbox, client, heard, settle } = open(provider);
    await client.templates.create(definition);
    await settle(MINUTE);
    assert.deepEqual(heard.map(({ type, name, language, status }) => [type, name, language, status]), [["template.status", "greeting", "en", "approved"]], provider);
    await client.templates.create({ ...definition, name: "parting" });
    assert.equal(sandbox.approve(provider, { name: "parting" }), true);
    await sandbox.settled();
    assert.deepEqual([heard.at(-1).name, heard.at(-1).status], ["parting", "approved"], provider);
    await settle(10 * MINUTE);
    assert.equal(heard.length, 2, provider);
  }
});

test("round: bodies go over HTTP to an address of this machine, and to no other", async () => {
  for (const provider of providers()) {
    const { sandbox, client, handler, heard } = open(provider);
    const direct = heard.length;
    const server = createServer(async (request, response) => {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const answer = await handler(new Request(`http://localhost${request.url}`, { method: "POST", headers: request.headers, body: Buffer.concat(chunks) }));
      response.writeHead(answer.status).end();
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    sandbox.onWebhook(`http://127.0.0.1:${server.address().port}/hook?tenant=7`);
    await client.send(text);
    sandbox.advance(5_000);
    await sandbox.settled();
    await new Promise((resolve) => server.close(resolve));
    assert.equal(direct, 0);
    assert.deepEqual(new Set(sandbox.posted.map(({ status }) => status)), new Set([200]), provider);
    assert.equal(sandbox.posted.length, heard.length * 2, "to both");
    sandbox.receive(provider, { type: "text", text: "Hello" });
    await sandbox.settled();
    assert.ok(sandbox.posted.at(-1).error instanceof Error, "nobody is there any more");
  }
  for (const address of ["https://shop.example/hook", "http://127.0.0.1.shop.example/", "http://10.0.0.1/", "ftp://localhost/", "nothing"]) {
    assert.throws(() => new Sandbox().onWebhook(address), TypeError, address);
  }
});

test("round: who listens can be one provider's, can stop, and needs a secret that fits", async () => {
  const sandbox = new Sandbox();
  const [all, one] = [[], []];
  const listen = (list) => async (request) => (list.push(await request.text()), new Response());
  const stop = sandbox.onWebhook(listen(all));
  sandbox.onWebhook(listen(one), { provider: "tyntec" });
  for (const provider of providers()) sandbox.receive(provider, { type: "text", text: "Hello" });
  await sandbox.settled();
  assert.deepEqual([all.length, one.length], [5, 1]);
  stop();
  sandbox.receive("tyntec", { type: "text", text: "Hello" });
  await sandbox.settled();
  assert.deepEqual([all.length, one.length], [5, 2]);
  assert.throws(() => sandbox.onWebhook(listen(all), { provider: "infobip", secret: "a text" }), { name: "ConfigError" });
  assert.throws(() => sandbox.onWebhook(listen(all), { provider: "telinfy", secret: "a text" }), TypeError);
  assert.throws(() => sandbox.webhookSecret("nobody"), TypeError);
  assert.throws(() => sandbox.receive("tellephant", { type: "button_reply", id: "yes", title: "Yes" }), /tellephant .*button_reply/);
  assert.throws(() => sandbox.receive("nobody", { type: "text", text: "Hello" }), TypeError);
  assert.equal(sandbox.lastInboundAt("tellephant", TO), sandbox.now);
});

test("round: every way that a provider signs is one that the receiver knows", async () => {
  const secrets = [
    ["infobip", { username: "ann", password: "päss" }],
    ["infobip", { bearer: "token" }],
    ["infobip", { header: "x-agreed", value: "value" }],
    ["infobip", { hmac: "secret", header: "x-hub" }],
    ["infobip", { hmac: "secret", header: "x-hub", algorithm: "HMAC_SHA_512", encoding: "base64" }],
    ["tyntec", "a shared secret"],
    ["tyntec", { hmac: "a shared secret", algorithm: "HS512" }],
    ["woztell", "a channel's secret"],
    ["tellephant", { url: { secret: "s&c=ret", parameter: "key" } }],
  ];
  for (const [provider, secret] of secrets) {
    const sandbox = new Sandbox();
    const heard = [];
    sandbox.onWebhook(webhook({ provider, secret, onEvent: (event) => void heard.push(event), onError: () => {} }), { provider, secret });
    sandbox.receive(provider, { type: "text", text: "Hällo 🙂" });
    await sandbox.settled();
    assert.deepEqual(heard.map(({ content }) => content.text), ["Hällo 🙂"], JSON.stringify(secret));
  }
});

test("round: a run can be repeated", async () => {
  const run = async () => {
    const bodies = [];
    for (const provider of providers()) {
      const { sandbox, client, settle } = open(provider);
      await client.send(text);
      await settle(2_000);
      sandbox.receive(provider, { type: "text", text: "Hello" });
      await settle(2_000);
      bodies.push(...sandbox.posted);
    }
    return JSON.stringify(bodies);
  };
  assert.equal(await run(), await run());
});
