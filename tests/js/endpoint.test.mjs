// The endpoint of a flow, against exchanges that others computed: Python's `cryptography` in vectors.json, and Node's
// `crypto` while the tests run.
import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { test } from "node:test";
import { decryptRequest, encryptResponse, flowEndpoint, generateKeyPair, importPrivateKey } from "waxwing/flow-endpoint";
import { fails, holdsError, VECTORS } from "../support/endpoint/fails.mjs";
import { asWhatsApp } from "../support/endpoint/whatsapp.mjs";

const { appSecret, exchanges, testKey } = VECTORS;
const privateKey = testKey.pkcs8;
const ask = (body, headers = {}) => new Request("https://flows.invalid/", { method: "POST", body, headers });
const unasked = () => assert.fail("the handler was asked");

for (const [name, { asked, body, signature, answer, reply }] of Object.entries(exchanges)) {
  const status = name === "expired" ? 427 : 200;

  test(`endpoint: ${name} as computed elsewhere, part by part`, async () => {
    for (const given of [body, JSON.parse(body)]) {
      const exchange = await decryptRequest(given, privateKey);
      const { type, action, token, tokenSignature, version, screen, data } = exchange.request;
      assert.equal(type, { ping: "ping", notification: "notification" }[name] ?? "request");
      assert.deepEqual([version, token, tokenSignature, screen], [asked.version, asked.flow_token, asked.flow_token_signature, asked.screen]);
      if (type === "request") assert.deepEqual([action, data], [asked.action, asked.data ?? {}]);
      assert.deepEqual(await encryptResponse(exchange, answer ?? undefined), { status, headers: { "content-type": "text/plain" }, body: reply });
    }
  });

  test(`endpoint: ${name} as computed elsewhere, through the handler`, async () => {
    const heard = [];
    const endpoint = flowEndpoint({ privateKey, appSecret, onRequest: (request) => (heard.push(request), answer), onNotification: (note) => void heard.push(note) });
    const response = await endpoint(ask(body, { "x-hub-signature-256": signature }));
    assert.deepEqual([response.status, response.headers.get("content-type"), await response.text()], [status, "text/plain", reply]);
    assert.equal(heard.length, name === "ping" ? 0 : 1);
  });
}

test("endpoint: a notification is handed over as it is", async () => {
  let heard;
  const endpoint = flowEndpoint({ privateKey, onRequest: unasked, onNotification: async (notification) => void (heard = notification) });
  assert.equal((await endpoint(ask(exchanges.notification.body))).status, 200);
  const { data, flow_token: token, ...asked } = exchanges.notification.asked;
  assert.deepEqual(heard, { type: "notification", ...asked, token, error: data.error, message: data.error_message });
});

test("endpoint: a pair of keys made here works with Node's crypto", async () => {
  const pair = await generateKeyPair();
  assert.match(pair.publicKey, /^-----BEGIN PUBLIC KEY-----\n(?:.{64}\n){6}.{1,63}\n-----END PUBLIC KEY-----\n$/);
  const { body, read } = asWhatsApp({ version: "3.0", action: "INIT", flow_token: "t" }, pair);
  const endpoint = flowEndpoint({ privateKey: await importPrivateKey(pair.privateKey), onRequest: ({ token }) => ({ close: { token, flow_token: "another" } }) });
  assert.deepEqual(read(await (await endpoint(ask(body))).text()), { screen: "SUCCESS", data: { extension_message_response: { params: { token: "t", flow_token: "t" } } } });
});

test("endpoint: what is changed on the way, or is for another key, is answered with 421", async () => {
  const { members } = asWhatsApp(exchanges.exchange.asked);
  const flip = (text, at) => {
    const bytes = Buffer.from(text, "base64");
    bytes[at < 0 ? bytes.length + at : at] ^= 1;
    return bytes.toString("base64");
  };
  const changed = {
    "the text": { ...members, encrypted_flow_data: flip(members.encrypted_flow_data, 0) },
    "the tag": { ...members, encrypted_flow_data: flip(members.encrypted_flow_data, -1) },
    "the key": { ...members, encrypted_aes_key: flip(members.encrypted_aes_key, 9) },
    "the vector": { ...members, initial_vector: flip(members.initial_vector, 3) },
    "another key": asWhatsApp(exchanges.exchange.asked, await generateKeyPair()).members,
    "a longer AES key": asWhatsApp(exchanges.exchange.asked, { aes: randomBytes(32) }).members,
    "a key cut off": { ...members, encrypted_aes_key: members.encrypted_aes_key.slice(0, 40) },
    "no UTF-8": asWhatsApp(Buffer.of(0x22, 0xff, 0x22)).members,
  };
  const sentences = new Set();
  for (const [what, body] of Object.entries(changed)) {
    const { message } = await fails(() => decryptRequest(body, privateKey), "decrypt", 421);
    sentences.add(message);
    const response = await flowEndpoint({ privateKey, onRequest: unasked })(ask(JSON.stringify(body)));
    assert.deepEqual([response.status, await response.text()], [421, message], what);
  }
  assert.equal(sentences.size, 1, "which step failed is not told");
});

test("endpoint: a body that is no encrypted request is answered with 400", async () => {
  const { members } = asWhatsApp(exchanges.init.asked);
  const short = Buffer.alloc(12).toString("base64");
  const wrong = [
    ["", /no JSON object/], ["{", /no JSON object/], ["[]", /no JSON object/], ["null", /no JSON object/], ['"text"', /no JSON object/],
    ...Object.keys(members).map((name) => [JSON.stringify({ ...members, [name]: undefined }), new RegExp(`lacks “${name}”`)]),
    ...Object.keys(members).map((name) => [JSON.stringify({ ...members, [name]: "not base64!" }), new RegExp(`“${name}” is no base64`)]),
    [JSON.stringify({ ...members, initial_vector: 5 }), /“initial_vector” is no base64/],
    [JSON.stringify({ ...members, initial_vector: short }), /“initial_vector” has 12 bytes, not 16/],
    [JSON.stringify({ ...members, encrypted_flow_data: short }), /“encrypted_flow_data” has 12 bytes/],
  ];
  const endpoint = flowEndpoint({ privateKey, onRequest: unasked });
  for (const [body, sentence] of wrong) {
    assert.match((await fails(() => decryptRequest(body, privateKey), "body", 400)).message, sentence);
    const response = await endpoint(ask(body));
    assert.equal(response.status, 400);
    assert.match(await response.text(), sentence);
  }
});

test("endpoint: what is encrypted but not documented is answered with 400", async () => {
  const wrong = ["no JSON token-of-a-test", "[]", { action: "shout-token-of-a-test" }, { version: "3.0" }, { action: "INIT", data: "Zoë" }, { action: "data_exchange", data: {} }];
  for (const asked of wrong) {
    const { body } = asWhatsApp(asked);
    await fails(() => decryptRequest(body, privateKey), "request", 400);
    assert.equal((await flowEndpoint({ privateKey, onRequest: unasked })(ask(body))).status, 400);
  }
});

test("endpoint: with a secret, what is not signed with it is answered with 432", async () => {
  const { body, signature } = exchanges.init;
  assert.equal(signature, `sha256=${createHmac("sha256", appSecret).update(body).digest("hex")}`);
  const errors = [];
  const endpoint = flowEndpoint({ privateKey, appSecret, onRequest: unasked, onError: (error) => void errors.push(error) });
  const other = `sha256=${createHmac("sha256", "another").update(body).digest("hex")}`;
  const headers = [{}, ...[other, "sha256=", signature.slice(7), signature.slice(0, -2), `${signature}00`, `sha1=${signature.slice(7)}`].map((value) => ({ "x-hub-signature-256": value }))];
  for (const header of headers) assert.equal((await endpoint(ask(body, header))).status, 432, JSON.stringify(header));
  assert.equal((await endpoint(ask(`${body} `, { "x-hub-signature-256": signature }))).status, 432, "a changed body");
  assert.equal(errors.length, headers.length + 1);
  for (const error of errors) holdsError(error, "signature", 432);
  assert.deepEqual([...new Set(errors.map(({ message }) => message))], ["The request is not signed.", "The signature of the request does not match."]);
  for (const empty of ["", undefined]) await fails(() => flowEndpoint({ privateKey, appSecret: empty, onRequest: unasked }), "key", 500);
});

test("endpoint: other methods and bodies without end are refused", async () => {
  const endpoint = flowEndpoint({ privateKey, maxBodySize: 1000, onRequest: unasked });
  const got = await endpoint(new Request("https://flows.invalid/"));
  assert.deepEqual([got.status, got.headers.get("allow")], [405, "POST"]);
  assert.equal((await endpoint(ask("x".repeat(1000)))).status, 400);
  assert.equal((await endpoint(ask("x".repeat(1001)))).status, 413);
  assert.equal((await endpoint(ask("{}", { "content-length": "1001" }))).status, 413);
  let pulled = 0;
  let ended = false;
  const endless = new ReadableStream({ pull: (controller) => void ((pulled += 1), controller.enqueue(new Uint8Array(100))), cancel: () => void (ended = true) });
  const response = await endpoint(new Request("https://flows.invalid/", { method: "POST", body: endless, duplex: "half" }));
  assert.deepEqual([response.status, ended], [413, true]);
  assert.ok(pulled < 20, `${pulled} pieces were read`);
});

test("endpoint: a body need not be a stream", async () => {
  const { body, answer, reply } = exchanges.init;
  const whole = (text) => ({ method: "POST", headers: new Headers(), arrayBuffer: async () => new TextEncoder().encode(text).buffer });
  const endpoint = flowEndpoint({ privateKey, maxBodySize: 1000, onRequest: () => answer });
  assert.equal(await (await endpoint(whole(body))).text(), reply);
  assert.equal((await endpoint(whole(`${body}${" ".repeat(1000)}`))).status, 413);
});

test("endpoint: an answer that WhatsApp would not take is told to who runs the endpoint, not to who asks", async () => {
  const circle = {};
  circle.circle = circle;
  const [init, exchange] = [asWhatsApp({ action: "INIT" }), asWhatsApp(exchanges.exchange.asked)];
  const answers = [
    [exchange, undefined], [exchange, {}], [exchange, { data: {} }], [exchange, "DATE"], [exchange, { screen: "A", close: {} }], [exchange, { screen: "" }], [exchange, { screen: 4 }],
    [exchange, { screen: "SUCCESS" }], [exchange, { screen: "A", data: [] }], [exchange, { refresh: true }], [exchange, { close: "Zoë" }], [exchange, { expired: "" }],
    [exchange, { screen: "A", data: circle }], [exchange, { screen: "A", data: { Zoë: 1n } }], [exchange, { refresh: { text: "x".repeat(10 * 1024 * 1024) } }],
    [init, { refresh: {} }], [init, { close: {} }],
  ];
  for (const [{ body }, answer] of answers) {
    let told;
    const onRequest = () => answer;
    const response = await flowEndpoint({ privateKey, onRequest, onError: (error) => void (told = error) })(ask(body));
    assert.deepEqual([response.status, await response.text()], [500, ""]);
    holdsError(told, "answer", 500);
    await fails(() => flowEndpoint({ privateKey, onRequest })(ask(body)), "answer", 500);
    await fails(async () => encryptResponse(await decryptRequest(body, privateKey), answer), "answer", 500);
  }
});

test("endpoint: an answer may have 10 MiB", async () => {
  const { body, read } = asWhatsApp(exchanges.exchange.asked);
  const text = "x".repeat(10 * 1024 * 1024 - JSON.stringify({ screen: "A", data: { text: "" } }).length);
  const response = await flowEndpoint({ privateKey, onRequest: () => ({ screen: "A", data: { text } }) })(ask(body));
  assert.equal(read(await response.text()).data.text, text);
});

test("endpoint: what the handler throws is told, or rejects where nobody listens", async () => {
  const fault = new Error("the database is away");
  const throws = async () => Promise.reject(fault);
  for (const [name, { body }] of Object.entries(exchanges).filter(([name]) => name !== "ping")) {
    let told;
    const handlers = { privateKey, onRequest: throws, onNotification: throws };
    const response = await flowEndpoint({ ...handlers, onError: async (error) => void (told = error) })(ask(body));
    assert.deepEqual([response.status, await response.text(), told], [500, "", fault], name);
    await assert.rejects(flowEndpoint(handlers)(ask(body)), fault);
  }
});
