// The relay: what a page gets through it is what a client gets, and nothing that the server did not let through.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { isWaxwingError, providers, settings, Waxwing } from "waxwing";
import { relay } from "waxwing/relay";
import { Sandbox } from "waxwing/sandbox";

const ORIGIN = "https://desk.example";
const MOUNT = `${ORIGIN}/api/wa`;
const text = { type: "text", to: "4915112345678", text: "Hello" };
const BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
const failure = (promise) => promise.then(() => assert.fail("it went through"), (error) => error);

// Whatever a relay answers in this file is kept, and searched for every credential at its end.
let answers = [];
beforeEach(() => (answers = []));

/** A copy of what a page is told, headers and all. */
async function told(response) {
  const copy = response.clone();
  const bytes = Buffer.from(await copy.arrayBuffer().catch(() => new ArrayBuffer(0)));
  answers.push(`${copy.status} ${JSON.stringify([...copy.headers])} ${bytes.toString("latin1")}`);
  return response;
}

/** A relay before a client of the sandbox, with the fetch of a page to it. */
function setUp(provider = "tyntec", more = {}) {
  const sandbox = new Sandbox();
  const client = new Waxwing({ ...sandbox.options(provider), ...more.client });
  const { allow = ["messages.send"], grant = {}, client: _, ...options } = more;
  const errors = [];
  const handler = relay({ authorize: () => ({ client, allow, ...grant }), onError: (error) => errors.push(error), ...options });
  const fetch = async (url, init) => told(await handler(new Request(new URL(url, ORIGIN), { ...init, ...(init?.body instanceof ReadableStream && { duplex: "half" }) })));
  const page = new Waxwing({ relay: "/api/wa", provider, fetch });
  return { sandbox, client, handler, fetch, page, errors };
}

/** Posts something as a program would that is no client. */
const post = (fetch, operation, body, init = {}) =>
  fetch(`/api/wa/${operation}`, { method: "POST", headers: { "content-type": "application/json", ...init.headers }, body: typeof body === "string" || body instanceof ReadableStream || body instanceof Blob ? body : JSON.stringify(body) });
const failedWith = async (response) => (await response.json()).failed;

/** A text in every form in which a server could show it. */
function forms(text) {
  const base64 = [0, 1, 2].map((shift) => Buffer.from(" ".repeat(shift) + text).toString("base64").slice(shift === 0 ? 0 : shift + 1).replace(/=+$/, "").slice(0, -1));
  return [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), Buffer.from(text).toString("hex"), [...text].reverse().join(""), ...base64, ...base64.map((encoded) => encoded.replaceAll("+", "-").replaceAll("/", "_"))];
}

/** The credentials of a sandbox's client. */
function secretsOf(provider) {
  const options = new Sandbox().options(provider);
  return settings(provider).filter(({ key, secret }) => secret && options[key]).map(({ key }) => options[key]);
}

function assertClean(provider) {
  const traces = secretsOf(provider).flatMap(forms);
  assert.ok(traces.length >= 9, provider);
  assert.ok(answers.length > 0);
  for (const answer of answers) for (const trace of traces) assert.ok(!answer.includes(trace), `${trace} in ${answer}`);
}

test("what is looked for is found in every form", () => {
  for (const form of forms("sandbox-key")) assert.ok(form.length > 6);
  const encoded = Buffer.from("x sandbox-key y").toString("base64");
  assert.ok(forms("sandbox-key").some((form) => encoded.includes(form)));
});

for (const provider of providers()) {
  test(`${provider}: a page sends, lists and gets typed errors, and never sees a key`, async () => {
    const { sandbox, page } = setUp(provider, { allow: ["messages.send", "messages.sendBulk", "templates.list", "templates.create"] });
    const direct = new Waxwing(new Sandbox().options(provider));
    const [here, there] = [await page.send(text), await direct.send(text)];
    assert.deepEqual(here, there);
    assert.equal(sandbox.sent.length, 1);

    if (direct.supports("templates.list")) {
      assert.deepEqual(await page.templates.list().page(), await direct.templates.list().page());
      const all = async (client) => {
        const items = [];
        for await (const item of client.templates.list()) items.push(item);
        return items;
      };
      assert.deepEqual(await all(page), await all(direct));
    }

    // Checked before anything leaves the page.
    const before = answers.length;
    const invalid = await failure(page.send({ ...text, text: "" }));
    assert.deepEqual([invalid.name, invalid.outcome, invalid.issues[0].path, answers.length], ["ValidationError", "not_sent", "/text", before]);

    for (const status of [400, 401, 403, 500, 503]) {
      const twin = new Sandbox();
      for (const each of [sandbox, twin]) each.failNext({ status });
      const error = await failure(page.send(text));
      const own = await failure(new Waxwing(twin.options(provider)).send(text));
      assert.ok(isWaxwingError(error));
      assert.deepEqual(error.toJSON(), own.toJSON(), `${status}`);
    }
    for (const stage of ["lose_answer", "garbage"]) {
      sandbox.failNext(stage);
      const error = await failure(page.send(text));
      assert.deepEqual([error.name, error.outcome], ["TransportError", "unknown"], stage);
    }
    assertClean(provider);
  });

  test(`${provider}: what its own errors say has no key either`, async () => {
    const { sandbox, page } = setUp(provider);
    for (const error of sandbox.errors(provider)) {
      sandbox.failNext({ error });
      // Some are waited out.
      const came = await page.send(text).catch((reason) => reason);
      assert.ok(isWaxwingError(came) || (/429/.test(error) && came.status === "accepted"), error);
    }
    assert.ok(answers.length > 0);
    assertClean(provider);
  });
}

test("a page connects, and knows what it may do", async () => {
  const { fetch } = setUp("tyntec", { allow: ["messages.send:text", "messages.send:list", "templates.list"] });
  const page = await Waxwing.connect("/api/wa", { fetch });
  assert.equal(page.provider, "tyntec");
  const asked = ["messages.send", "templates.list", "templates.create", "campaigns.create", "text", "list", "image", "raw", "carousel"];
  assert.deepEqual(asked.filter((what) => page.supports(what)), ["messages.send", "templates.list", "text", "list"]);
  assert.equal((await page.send(text)).status, "accepted");
  assert.equal(page.with({ timeout: 5 }).supports("image"), false);
  assertClean("tyntec");
});

test("with a function the server decides call by call, and a page knows what its provider has", async () => {
  const asked = [];
  const allow = async (operation, input) => (asked.push(operation), operation === "messages.send" && input.to === text.to);
  const { fetch, sandbox } = setUp("tyntec", { allow });
  const page = await Waxwing.connect("/api/wa", { fetch });
  assert.ok(page.supports("image") && page.supports("templates.create") && !page.supports("carousel"));
  await page.send(text);
  assert.equal((await failure(page.send({ ...text, to: "4915112345679" }))).failure.category, "forbidden");
  assert.equal((await failure(page.send({ type: "raw", provider: "tyntec", to: text.to, body: {} }))).failure.category, "forbidden");
  assert.deepEqual(asked, ["messages.send", "messages.send", "messages.send:raw"]);
  assert.equal(sandbox.sent.length, 1);
});

test("the description has no address and no credential", async () => {
  const { fetch } = setUp("tyntec");
  const { done } = await (await fetch("/api/wa", {})).json();
  assert.deepEqual([done.provider, done.options.from, Object.keys(done).sort()], ["tyntec", "49123456789", ["allow", "options", "provider"]]);
  assert.ok(!JSON.stringify(done).includes("sandbox.invalid"));
  assertClean("tyntec");
});

test("files go up and come down as they are", async () => {
  const { page } = setUp("tyntec", { allow: ["media.upload", "media.download"] });
  const ways = {
    bytes: BYTES,
    blob: new Blob([BYTES], { type: "application/pdf" }),
    named: { data: BYTES, type: "application/pdf", name: "offer.pdf" },
    stream: new Blob([BYTES]).stream(),
  };
  for (const [way, file] of Object.entries(ways)) {
    const { id } = await page.media.upload({ file }, { onProgress: () => {} });
    const told = [];
    const { file: back, type } = await page.media.download({ id }, { onProgress: (progress) => told.push(progress) });
    assert.ok(back instanceof Blob, way);
    assert.deepEqual(new Uint8Array(await back.arrayBuffer()), BYTES, way);
    if (way === "blob" || way === "named") assert.deepEqual([back.type, type ?? back.type], ["application/pdf", "application/pdf"]);
    assert.ok(told.at(-1).loaded >= back.size, way);
  }
  assertClean("tyntec");
});

test("a file goes as a form where the provider wants one, and an empty one comes down", async () => {
  const parts = [];
  const provider = async (_, init) => {
    if (init.body instanceof FormData) for (const [name, value] of init.body) parts.push([name, value.name ?? value, value.type, value.size]);
    return init.method === "GET" ? new Response("", { headers: { "content-type": "image/png" } }) : Response.json({ status: true, data: {} });
  };
  const telinfy = setUp("telinfy", { allow: ["campaigns.uploadRecipients"], client: { fetch: provider } });
  await telinfy.page.campaigns.uploadRecipients({ file: new File(["a,b\n1,2\n"], "people.csv", { type: "text/csv" }) }).catch((error) => assert.notEqual(error.kind, "network"));
  assert.deepEqual(parts.find(([name]) => name === "file")?.slice(1), ["people.csv", "text/csv", 8]);
  const infobip = setUp("infobip", { allow: ["media.download"], client: { fetch: provider } });
  const { file } = await infobip.page.media.download({ id: "m1" });
  assert.deepEqual([file instanceof Blob, file.size, file.type], [true, 0, "image/png"]);
});

test("an upload is passed on while it comes, and a download while the provider sends it", async () => {
  const seen = [];
  let send;
  const provider = async (url, init) => {
    if (init.method === "POST") {
      for await (const chunk of init.body) seen.push(chunk.length);
      return Response.json({ mediaId: "m1" });
    }
    return new Response(new ReadableStream({ start: (control) => (send = control) }), { headers: { "content-type": "image/png" } });
  };
  const { handler } = setUp("tyntec", { client: { fetch: provider }, allow: ["media.upload", "media.download"] });
  const head = JSON.stringify({ file: { type: "image/png" } });
  const { readable, writable } = new TransformStream();
  const writer = writable.getWriter();
  const answer = handler(new Request(`${MOUNT}/media.upload`, { method: "POST", headers: { "content-type": `application/octet-stream; head=${head.length}` }, body: readable, duplex: "half" }));
  await writer.write(new TextEncoder().encode(`${head}abc`));
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  assert.deepEqual(seen, [3]);
  await writer.write(new TextEncoder().encode("defgh"));
  await writer.close();
  assert.equal((await (await answer).json()).done.id, "m1");
  assert.deepEqual(seen, [3, 5]);

  const response = await handler(new Request(`${MOUNT}/media.download`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"id":"m1"}' }));
  const reader = response.body.getReader();
  const first = new TextDecoder().decode((await reader.read()).value);
  assert.equal(JSON.parse(first).done.file.type, "image/png");
  send.enqueue(Uint8Array.of(1, 2, 3));
  assert.deepEqual((await reader.read()).value, Uint8Array.of(1, 2, 3));
  send.close();
  assert.equal((await reader.read()).done, true);
});

test("a page that gives up ends the server's call", async () => {
  let signal;
  const asked = Promise.withResolvers?.() ?? (() => { let resolve; const promise = new Promise((done) => (resolve = done)); return { promise, resolve }; })();
  const { page } = setUp("tyntec", { client: { fetch: (_, init) => ((signal = init.signal), asked.resolve(), new Promise(() => {})) } });
  const control = new AbortController();
  const sending = failure(page.send(text, { signal: control.signal }));
  await asked.promise;
  const reason = new Error("changed my mind");
  control.abort(reason);
  const error = await sending;
  assert.deepEqual([error.kind, error.outcome, error.cause], ["aborted", "unknown", reason]);
  await new Promise((resolve) => setTimeout(resolve, 1));
  assert.equal(signal.aborted, true);
  assert.equal((await failure(page.send(text, { signal: AbortSignal.abort() }))).outcome, "not_sent");
});


test("until works through a relay", async () => {
  const { fetch, sandbox } = setUp("tyntec", { allow: ["templates.create", "templates.list", "templates.get"] });
  const page = await Waxwing.connect("/api/wa", { fetch, sleep: sandbox.sleep });
  const ref = { name: "spring_offer", language: "en" };
  await page.templates.create({ ...ref, category: "marketing", body: { text: "Spring is here." } });
  assert.equal((await page.templates.until(ref, "approved")).status, "approved");
  assertClean("tyntec");
});

test("several messages go together, and one of a kind that is not allowed keeps all back", async () => {
  const { page, sandbox } = setUp("infobip", { allow: ["messages.sendBulk:template"] });
  const template = { type: "template", to: "4915112345678", name: "text_template", language: "en", body: ["Ann"] };
  const receipts = await page.messages.sendBulk([template, { ...template, to: "4915112345679" }]);
  assert.equal(receipts.length, 2);
  const { fetch } = setUp("infobip", { allow: ["messages.sendBulk:template"] });
  const refused = await post(fetch, "messages.sendBulk", [template, text]);
  assert.deepEqual([refused.status, (await failedWith(refused)).message], [403, "The relay does not allow messages.sendBulk:text."]);
  assert.equal(sandbox.sent.length, 2);
});

test("what a page prepares is its request to the relay, without what the page signs in with", async () => {
  const { fetch } = setUp("tyntec");
  const seen = [];
  const page = new Waxwing({ relay: "/api/wa", provider: "tyntec", headers: { "x-session": "abc" }, fetch: (url, init) => (seen.push(init.headers), fetch(url, init)) });
  const prepared = page.prepare("messages.send", text);
  assert.deepEqual(prepared, { method: "POST", url: "/api/wa/messages.send", headers: { "content-type": "application/json" }, body: JSON.stringify(text) });
  assert.deepEqual(await page.reveal(prepared), prepared);
  assert.throws(() => page.prepare("messages.send", {}), { name: "ValidationError" });
  assert.throws(() => page.prepare("campaigns.create", {}), { name: "UnsupportedError" });
  await page.send(text, { headers: { "x-csrf": "1" } });
  assert.deepEqual([seen[0]["x-session"], seen[0]["x-csrf"]], ["abc", "1"]);
});

test("a page's client takes nothing that only the server's may have", () => {
  for (const more of [{ apiKey: "k" }, { credentials: { apiKey: "k" } }, { credentials: () => ({}) }, { from: "1" }, { baseUrl: "https://a.example" }, { accountId: "1" }]) {
    assert.throws(() => new Waxwing({ relay: "/api/wa", provider: "tyntec", ...more }), { name: "ConfigError", outcome: "not_sent" });
    assert.throws(() => new Waxwing({ relay: "/api/wa", provider: "tyntec" }).with(more), { name: "ConfigError" });
  }
});

test("an answer that is none of a relay's is no success, and says what it can", async () => {
  const answered = async (response) => {
    const error = await failure(new Waxwing({ relay: "/api/wa", provider: "tyntec", fetch: async () => response.clone() }).send(text));
    assert.equal(error.kind, "malformed");
    return error.outcome;
  };
  assert.equal(await answered(new Response("<html>")), "unknown");
  assert.equal(await answered(Response.json({ ok: true })), "unknown");
  assert.equal(await answered(Response.json(null)), "unknown");
  assert.equal(await answered(new Response("<html>Bad gateway", { status: 502 })), "unknown");
  assert.equal(await answered(new Response("log in", { status: 401 })), "not_sent");
  assert.equal(await answered(Response.json({ error: "x" }, { status: 404 })), "not_sent");
  assert.equal(await answered(Response.redirect("https://desk.example/login")), "not_sent");
  const lost = async (code) => failure(new Waxwing({ relay: "/api/wa", provider: "tyntec", fetch: () => Promise.reject(Object.assign(new TypeError("x"), { code })) }).send(text));
  assert.deepEqual([(await lost("ECONNREFUSED")).outcome, (await lost("ECONNRESET")).outcome], ["not_sent", "unknown"]);
  const slow = await failure(new Waxwing({ relay: "/api/wa", provider: "tyntec", timeout: 20, fetch: () => new Promise(() => {}) }).send(text));
  assert.deepEqual([slow.kind, slow.outcome], ["timeout", "unknown"]);
});
