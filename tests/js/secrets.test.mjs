// A canary in every credential of every way to sign in, sent through everything that could print it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { Console } from "node:console";
import { once } from "node:events";
import { createServer } from "node:http";
import { Writable } from "node:stream";
import { after, before, test } from "node:test";
import { inspect } from "node:util";
import { build, check, convert, prepare, prepareBatch, providers, settings, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const message = { type: "text", to: "4915112345678", text: "Hello" };
const template = { type: "template", to: "4915112345678", name: "hello", language: "en" };

/** Every way to sign in: the credentials' names, and the options that go with them. */
const FORMS = {
  "infobip key": { provider: "infobip", from: "447860099299", secrets: ["apiKey"] },
  "infobip basic": { provider: "infobip", from: "447860099299", secrets: ["username", "password"] },
  "infobip session": { provider: "infobip", from: "447860099299", secrets: ["ibssoToken"] },
  "infobip oauth": { provider: "infobip", from: "447860099299", secrets: ["accessToken"] },
  "infobip client": { provider: "infobip", from: "447860099299", secrets: ["clientId", "clientSecret"] },
  "infobip log-in": { provider: "infobip", from: "447860099299", scheme: "login", secrets: ["username", "password"] },
  "tyntec key": { provider: "tyntec", from: "49123456789", secrets: ["apiKey"] },
  "tellephant key": { provider: "tellephant", secrets: ["apiKey"] },
  "woztell header": { provider: "woztell", channelId: "c1", secrets: ["accessToken"] },
  "woztell query": { provider: "woztell", channelId: "c1", tokenIn: "query", secrets: ["accessToken"] },
  "telinfy key": { provider: "telinfy", secrets: ["apiKey"] },
  "telinfy token": { provider: "telinfy", secrets: ["accessToken"] },
  "telinfy log-in": { provider: "telinfy", secrets: ["username", "password"] },
  "telinfy hub": { provider: "telinfy", variant: "hub", secrets: ["apiKey"], message: template },
};

/** Those that sign no message: an operation stands for them. */
const MANAGING = {
  "woztell channel": { provider: "woztell", accountId: "a1", secrets: ["channelToken"], call: (wa) => wa.templates.list().page() },
  "woztell channel in bodies": { provider: "woztell", accountId: "a1", channelTokenIn: "body", secrets: ["channelToken"], call: (wa) => wa.profile.update({ phoneNumberId: "1", about: "x" }) },
  "woztell context": { provider: "woztell", accountId: "a1", secrets: ["signedContext"], call: (wa) => wa.flows.list().page() },
};

// The word is found whatever becomes of the characters after it, which every encoding writes in another way.
const WORD = "Kanarienvogel";
const ODD = `/+="&<>'\\%~ x`;
const canaries = (names, odd = ODD) => Object.fromEntries(names.map((name, index) => [name, `${WORD}${index}${odd}${WORD}`]));
const TOKEN = `${WORD}9${ODD}`;

/** The letters of the word in base64, as it may begin at any of three places. */
const IN_BASE64 = [0, 1, 2].flatMap((shift) => {
  const encoded = Buffer.from(" ".repeat(shift) + WORD).toString("base64").replace(/=+$/, "");
  return [encoded.slice(shift === 0 ? 0 : shift + 1, -1)];
});

function assertClean(text, where) {
  for (const trace of [WORD, ...IN_BASE64]) {
    const at = text.indexOf(trace);
    assert.ok(at < 0, `${where} printed …${text.slice(Math.max(0, at - 80), at + 60)}…`);
  }
}

/** Everything that a program could print of a value. */
function printed(value) {
  let logged = "";
  const stream = new Writable({ write: (chunk, _, done) => ((logged += chunk), done()) });
  const console = new Console(stream, stream);
  console.log(value);
  console.log("%O %o %s %j", value, value, value, value);
  console.dir(value, { depth: null, showHidden: true });
  console.error(value);
  const parts = [logged, inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null }), JSON.stringify(value)];
  if (typeof value === "object" && value !== null) {
    for (const key of Reflect.ownKeys(value)) parts.push(inspect(value[key], { depth: Number.POSITIVE_INFINITY, maxStringLength: null }));
    parts.push(String(value), String(value.stack), String(value.message), inspect(value.cause), String(value.raw), String(value.failure?.raw), inspect(value.failure));
  }
  return parts.join("\n");
}

const escapeHtml = (text) => text.replace(/[&<>"'`=/]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16).toUpperCase()};`);

/** A text in every form in which a server could show it. */
function forms(text) {
  const base64 = [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.from(" ".repeat(shift) + text);
    return [bytes.toString("base64"), bytes.toString("base64url")];
  });
  const percent = encodeURIComponent(text);
  const unicode = text.replace(/[^ -~]|["&<>'\\/]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [
    text, percent, percent.replace(/%../g, (code) => code.toLowerCase()), encodeURIComponent(percent), encodeURI(text), new URLSearchParams({ text }).toString(),
    JSON.stringify(text), JSON.stringify(JSON.stringify(text)), unicode, JSON.stringify(text).replaceAll("/", "\\/"),
    escapeHtml(text), text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
    ...base64, ...base64.map(encodeURIComponent),
  ];
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const [, mode] = request.url.split("/");
  const body = Buffer.concat(chunks).toString();
  const logIns = { login: { data: { accessToken: TOKEN } }, token: { access_token: TOKEN, expires_in: 3600 }, session: { token: TOKEN } };
  const loggedIn = logIns[request.url.split("/").at(-1)];
  if (loggedIn && !mode.endsWith("-in")) {
    response.setHeader("content-type", "application/json");
    return response.end(JSON.stringify(loggedIn));
  }
  let credentials = [];
  try {
    credentials = Object.values(JSON.parse(body)).filter((value) => typeof value === "string");
  } catch {
    // No JSON, so no credential in it.
  }
  const authorization = request.headers.authorization ?? "";
  const told = [authorization, authorization.replace(/^\w+ /, ""), Buffer.from(authorization.replace(/^\w+ /, ""), "base64").toString(), request.headers.apikey, request.headers["api-key"], request.headers["x-api-key"]];
  const token = new URL(request.url, "http://x").searchParams.get("accessToken");
  const echo = [request.url, inspect(request.headers), body, ...[...told, token, ...credentials].filter(Boolean).flatMap(forms)].join(" | ");
  const answers = {
    json: () => {
      const words = { message: echo, error: echo, title: echo, detail: echo, description: echo, errorMessage: echo, violations: [{ property: echo, violation: echo, message: echo }], [echo]: echo };
      words.requestError = { serviceException: { messageId: "UNAUTHORIZED", text: echo, validationErrors: { [echo]: [echo] } } };
      return [401, "application/json", JSON.stringify({ ...words, data: { error: echo }, ok: 0, success: false, status: false })];
    },
    field: () => [422, "application/json", JSON.stringify({ status: false, success: false, ok: 0, error: { [echo]: [echo] }, message: { [echo]: echo } })],
    "json-in": () => answers.json(),
    "html-in": () => answers.page(),
    html: () => [401, "text/html", `<html><body>${echo}</body></html>`],
    page: () => [200, "text/html", `<html><body>${echo}</body></html>`],
    taken: () => [200, "application/json", JSON.stringify({ messageId: "m1", ok: 1, status: true, success: true, echo, data: { messageId: "m1", status: "ACCEPTED", echo }, member: "m", sendResult: [], messages: [{ messageId: "m1", status: { name: echo } }] })],
    cut: () => [502, "application/json", `{"message":"${echo}`],
  };
  if (mode === "silent") return undefined;
  if (mode === "broken") return request.socket.destroy();
  const [status, type, text] = answers[mode]();
  response.writeHead(status, { "content-type": type });
  return response.end(text);
});
let url;
before(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  url = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

const own = (input, init) => fetch(input, init);
const outcome = (promise) => promise.then((value) => ({ value }), (error) => ({ error }));

/** A client of a form with canaries, whose requests go to the server in some mode. */
function clientOf({ secrets, message: _, ...options }, mode, more = {}) {
  return new Waxwing({ ...options, ...canaries(secrets), baseUrl: `${url}/${mode}`, ...more });
}

test("the forms are all that there are", () => {
  for (const provider of providers()) {
    const all = [...Object.values(FORMS), ...Object.values(MANAGING)];
    const used = new Set(all.flatMap((form) => (form.provider === provider ? form.secrets : [])));
    const known = settings(provider).filter(({ secret }) => secret).map(({ key }) => key);
    assert.deepEqual([...used].sort(), known.sort(), provider);
    const ways = settings(provider).find(({ key }) => key === "scheme")?.values.length ?? 2;
    const forms = all.filter((form) => form.provider === provider && !form.tokenIn && !form.variant && !form.channelTokenIn);
    assert.equal(forms.length, ways - 1, provider);
  }
});

test("the search finds what it looks for", () => {
  for (const form of forms(canaries(["apiKey"]).apiKey)) assert.throws(() => assertClean(`a ${form} b`, "this"), assert.AssertionError, form);
});

for (const [name, { secrets, call, ...options }] of Object.entries(MANAGING)) {
  test(`${name}: nothing that a call says has it`, async () => {
    // A signed context is a signature, a dot and what was signed.
    const values = secrets[0] === "signedContext" ? { signedContext: `${WORD}0.${Buffer.from('{"channel":"c1"}').toString("base64")}` } : canaries(secrets);
    const lost = async (input, init) => Promise.reject(new TypeError(`${input} ${JSON.stringify(init.headers)} ${init.body}`));
    for (const mode of ["json", "field", "html", "page", "cut", "taken", "broken"]) {
      for (const fetch of [undefined, own, lost]) {
        const client = new Waxwing({ ...options, ...values, baseUrl: `${url}/${mode}`, fetch });
        const { value, error } = await outcome(call(client));
        if (mode !== "taken" || fetch === lost) assert.ok(error, "it went through");
        assertClean(printed(error ?? value), `${name} ${mode}`);
        assertClean(printed(client), `${name} client`);
      }
    }
    const sandbox = new Sandbox();
    const usual = sandbox.options("woztell");
    const { error } = await outcome(call(new Waxwing({ ...options, ...values, baseUrl: usual.baseUrl, fetch: usual.fetch, sleep: usual.sleep })));
    assert.ok(error);
    assertClean(printed([error, sandbox.requests]), `${name} sandbox`);
  });
}

for (const [name, form] of Object.entries(FORMS)) {
  const sent = form.message ?? message;

  for (const mode of ["json", "field", "html", "page", "cut", "json-in", "html-in", "taken", "broken"]) {
    test(`${name}: ${mode}`, async () => {
      for (const more of [{}, { fetch: own }, { credentials: async () => canaries(form.secrets) }]) {
        const client = clientOf(more.credentials ? { ...form, secrets: [] } : form, mode, more);
        const { value, error } = await outcome(client.send(sent));
        if (mode !== "taken") assert.ok(error, "it went through");
        assertClean(printed(error ?? value), `${name} ${mode}`);
        assertClean(printed(client), `${name} client`);
      }
    });
  }

  test(`${name}: timeout and abort`, async () => {
    for (const fetch of [undefined, own]) {
      const timeout = await outcome(clientOf(form, "silent", { timeout: 50, fetch }).send(sent));
      assert.deepEqual([timeout.error.name, timeout.error.kind], ["TransportError", "timeout"]);
      assertClean(printed(timeout.error), name);
      const abort = await outcome(clientOf(form, "silent", { fetch }).send(sent, { signal: AbortSignal.timeout(50) }));
      assert.equal(abort.error.kind, "aborted");
      assertClean(printed(abort.error), name);
    }
  });

  test(`${name}: a line break or a letter that no header can have`, async () => {
    for (const odd of ["\r\nx: y", "\n", "\0", "\u{1f600}", "\u0100"]) {
      for (const fetch of [undefined, own, (input, init) => globalThis.fetch(new Request(input, init))]) {
        const { error } = await outcome(clientOf({ ...form, secrets: [] }, "json", { fetch, credentials: canaries(form.secrets, odd) }).send(sent));
        assert.match(error.name, /^(ConfigError|ProviderError|TransportError)$/);
        if (/key|session|oauth|header|token|hub/.test(name) && !name.startsWith("tellephant")) assert.deepEqual([error.name, error.outcome], ["ConfigError", "not_sent"]);
        assertClean(printed(error), name);
      }
    }
  });

  test(`${name}: a fetch that repeats the key in its error`, async () => {
    const said = (init, input) => `${input} ${JSON.stringify(init.headers)} ${init.body} ${Object.values(canaries(form.secrets)).flatMap(forms).join(" ")}`;
    const ways = [
      (input, init) => Promise.reject(new TypeError(said(init, input), { cause: new Error(said(init, input)) })),
      (input, init) => Promise.reject(Object.assign(new Error(said(init, input)), { code: "ECONNREFUSED" })),
      (input, init) => Promise.reject(said(init, input)),
      (input, init) => {
        throw new Error(said(init, input));
      },
      async (input, init) => ({ status: 200, text: () => Promise.reject(new Error(said(init, input))) }),
      async (input, init) => new Response(said(init, input), { status: 500, statusText: "No", headers: { "x-echo": encodeURIComponent(said(init, input)) } }),
    ];
    for (const fetch of ways) {
      const { error } = await outcome(clientOf(form, "json", { fetch, sleep: async () => {} }).send(sent));
      assert.match(error.name, /^(ProviderError|TransportError)$/);
      assertClean(printed(error), `${name} ${fetch}`);
    }
  });

  test(`${name}: a function that repeats the key in its error`, async () => {
    const credentials = () => Promise.reject(new Error(JSON.stringify(canaries(form.secrets))));
    const client = clientOf({ ...form, secrets: [] }, "json", { credentials });
    const { error } = await outcome(client.send(sent));
    assert.deepEqual([error.name, error.outcome], ["ConfigError", "not_sent"]);
    assertClean(printed(error), name);
    const revealed = await outcome(client.reveal(client.prepare("messages.send", sent)));
    assert.equal(revealed.error.name, "ConfigError");
    assertClean(printed(revealed.error), name);
  });

  test(`${name}: printing a client and what it prepares`, async () => {
    const client = clientOf(form, "json");
    const options = { ...canaries(form.secrets), credentials: form.secrets, from: form.from, channelId: form.channelId, tokenIn: form.tokenIn, variant: form.variant };
    const table = { columns: ["/to"], rows: [["4915112345678"], ["no number"]] };
    const things = {
      client,
      copy: client.with({ from: "4911111111" }),
      inside: [{ deep: { client } }],
      prepare: client.prepare("messages.send", sent),
      batch: client.prepareBatch(sent, table),
      check: client.check(sent),
      refused: client.check({}),
      "prepare()": prepare(form.provider, "messages.send", sent, options),
      "prepareBatch()": prepareBatch(form.provider, sent, table, options),
      "build()": build(sent, { provider: form.provider, ...options }),
      "check()": check(sent, { provider: form.provider, ...options, counters: true }),
      "convert()": convert("tyntec", form.provider, { from: "49123456789", to: "4915112345678", channel: "whatsapp", content: { contentType: "text", text: "x" } }, options),
      invalid: await client.send({ type: "text" }).catch((error) => error),
      unsupported: await outcome(client.messages.sendBulk([{ type: "nothing" }])),
      missing: await new Waxwing({ provider: form.provider, [form.secrets[0]]: "", wrong: `${WORD}` }).send(sent).catch((error) => error),
    };
    for (const [what, thing] of Object.entries(things)) assertClean(printed(thing), `${name} ${what}`);
    assert.match(printed(things.prepare), /\*\*\*/);
  });

  test(`${name}: an unhandled rejection`, async () => {
    const { secrets, message: _, ...options } = form;
    for (const mode of name === "telinfy log-in" ? ["json", "json-in"] : ["json", "page"]) {
      const script = `
        import { Waxwing } from "waxwing";
        const client = new Waxwing(JSON.parse(process.env.OPTIONS));
        console.log(client, { client });
        client.send(${JSON.stringify(sent)});`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
        cwd: import.meta.dirname,
        env: { ...process.env, OPTIONS: JSON.stringify({ ...options, ...canaries(secrets), baseUrl: `${url}/${mode}` }) },
      });
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (output += chunk));
      const [code] = await once(child, "close");
      assert.equal(code, 1, output);
      assert.match(output, /(Provider|Transport)Error/);
      assertClean(output, name);
    }
  });

  test(`${name}: the sandbox`, async () => {
    const sandbox = new Sandbox();
    const usual = sandbox.options(form.provider);
    const { secrets, message: _, ...options } = form;
    const wrong = new Waxwing({ ...options, ...canaries(secrets), baseUrl: usual.baseUrl, fetch: usual.fetch, sleep: usual.sleep });
    for (let times = 0; times < 2; times += 1) {
      const { error } = await outcome(wrong.send(sent));
      assert.ok(error);
      assertClean(printed(error), name);
      sandbox.failNext("garbage");
    }
    const { url: address } = await sandbox.listen();
    assertClean(printed((await outcome(new Waxwing({ ...options, ...canaries(secrets), baseUrl: `${address}/${form.provider}` }).send(sent))).error), name);
    await sandbox.close();
    assert.ok(sandbox.requests.length >= 3);
    assertClean(printed(sandbox.requests), `${name} requests`);
    assertClean(printed(sandbox), `${name} sandbox`);
  });
}
