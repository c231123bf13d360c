// A page in Chromium, a relay behind Node's http server, the sandbox behind that: the page works, and never sees a key.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { test } from "node:test";
import { providers, settings, Waxwing } from "waxwing";
import { relay, toNodeListener } from "waxwing/relay";
import { Sandbox } from "waxwing/sandbox";
import { ROOT } from "../../src/build/tools.mjs";
import { inBrowser } from "./support/browser.mjs";

const sandbox = new Sandbox();
const ALLOW = ["messages.send", "templates.list", "templates.create", "templates.get", "media.upload", "media.download"];

/** Says by the path which tenant's client it is, and wants the session that the page was given. */
const answer = toNodeListener(
  relay({
    authorize(request) {
      const { pathname } = new URL(request.url);
      const provider = providers().find((name) => pathname.startsWith(`/api/${name}`));
      if (!provider || !/session=ann/.test(request.headers.get("cookie") ?? "")) return new Response(null, { status: 401 });
      return { client: new Waxwing(sandbox.options(provider)), allow: ALLOW };
    },
  }),
);

/** Everything that a browser was sent, as it went out. */
const wire = [];

async function serve() {
  const files = { "/waxwing.js": "text/javascript", "/": "text/html" };
  const server = http.createServer((request, response) => {
    if (request.url.startsWith("/api/")) return answer(request, response);
    const type = files[request.url];
    if (!type) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "set-cookie": "session=ann; SameSite=Lax; Path=/" });
    return response.end(request.url === "/" ? "<!doctype html><title>Desk</title>" : readFileSync(path.join(ROOT, "pkg/index.js")));
  });
  server.on("connection", (socket) => {
    const write = socket.write.bind(socket);
    socket.write = (bytes, ...rest) => (wire.push(Buffer.from(bytes).toString("latin1")), write(bytes, ...rest));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return { port, url: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections())) };
}

const world = inBrowser(serve);

/** A text in every form in which a server could show it. */
function forms(text) {
  const base64 = [0, 1, 2].map((shift) => Buffer.from(" ".repeat(shift) + text).toString("base64").slice(shift === 0 ? 0 : shift + 1).replace(/=+$/, "").slice(0, -1));
  return [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), Buffer.from(text).toString("hex"), ...base64];
}

/** Every credential of the sandbox's clients. */
const keys = providers().flatMap((provider) => settings(provider).filter(({ key, secret }) => secret && sandbox.options(provider)[key]).map(({ key }) => sandbox.options(provider)[key]));

/** A page; when it is finished with, all that came to it is searched for keys. */
async function open(address) {
  wire.length = 0;
  const context = await world.browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  page.finish = async () => {
    await context.close();
    const all = wire.join("");
    assert.ok(all.includes("<title>Desk</title>"));
    for (const key of keys) for (const form of forms(key)) assert.ok(!all.includes(form), `${form} came: ${all.slice(Math.max(0, all.indexOf(form) - 200), all.indexOf(form) + 80)}`);
    return all;
  };
  return page;
}

for (const provider of providers()) {
  test(`relay: a page connects, checks, sends and lists through ${provider}`, async () => {
    assert.ok(keys.length >= providers().length);
    const before = sandbox.sent.length;
    const page = await open(world.server.url);
    const told = await page.evaluate(async (provider) => {
      const { isWaxwingError, Waxwing } = await import("/waxwing.js");
      const wa = await Waxwing.connect(`/api/${provider}`);
      const message = { type: "text", to: "4915112345678", text: "Hello" };
      const refused = await wa.send({ ...message, text: "" }).catch((error) => error);
      const receipt = await wa.send(message);
      const names = [];
      if (wa.supports("templates.list")) for await (const { name } of wa.templates.list()) names.push(name);
      const forbidden = await fetch(`/api/${provider}/templates.delete`, { method: "POST", headers: { "content-type": "application/json" }, body: '{"name":"x"}' });
      return {
        provider: wa.provider,
        ok: [wa.check(message).ok, wa.check({ ...message, text: "" }).ok],
        refused: [isWaxwingError(refused), refused.name, refused.issues[0].path],
        status: receipt.status,
        names: names.length,
        supports: ["messages.send", "text", "raw", "templates.delete"].map((what) => wa.supports(what)),
        forbidden: [forbidden.status, (await forbidden.json()).failed.failure.category],
        shown: JSON.stringify([wa, wa.prepare("messages.send", message)]),
      };
    }, provider);
    const direct = new Waxwing(sandbox.options(provider));
    let names = 0;
    if (direct.supports("templates.list")) for await (const _ of direct.templates.list()) names += 1;
    assert.deepEqual([told.provider, told.ok, told.refused, told.names, told.supports, told.forbidden], [provider, [true, false], [true, "ValidationError", "/text"], names, [true, true, false, false], [403, "forbidden"]]);
    assert.match(told.status, /accepted|sent/);
    assert.ok(!keys.some((key) => told.shown.includes(key)));
    assert.equal(sandbox.sent.length, before + 1);
    const all = await page.finish();
    assert.ok(all.length > 400_000 && all.includes('{"done":{"receipts":') && all.includes("The relay does not allow templates.delete."));
  });
}

test("relay: a page's file goes up and comes down, streams too, and progress does not break it", async () => {
  const page = await open(world.server.url);
  const told = await page.evaluate(async () => {
    const { Waxwing } = await import("/waxwing.js");
    const wa = new Waxwing({ relay: "/api/tyntec", provider: "tyntec" });
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    const sizes = [];
    for (const file of [new Blob([bytes], { type: "image/png" }), bytes, new Blob([bytes]).stream()]) {
      const { id } = await wa.media.upload({ file }, { onProgress: () => {} });
      const progress = [];
      const { file: back } = await wa.media.download({ id }, { onProgress: ({ loaded }) => progress.push(loaded) });
      const same = new Uint8Array(await back.arrayBuffer()).every((byte, index) => byte === bytes[index]);
      sizes.push([back.size, same, progress.length > 0]);
    }
    return sizes;
  });
  assert.deepEqual(told, [1, 2, 3].map(() => [300_000, true, true]));
  await page.finish();
});

test("relay: who has no session gets a typed error, and no answer is no success", async () => {
  const page = await open(world.server.url);
  await page.context().clearCookies();
  const [refused, foreign] = await page.evaluate(async () => {
    const { Waxwing } = await import("/waxwing.js");
    const failed = async (relay) => (await new Waxwing({ relay, provider: "tyntec" }).send({ type: "text", to: "4915112345678", text: "x" }).catch((error) => error)).toJSON();
    await cookieStore.delete("session");
    return [await failed("/api/tyntec"), await failed("/nowhere")];
  });
  assert.deepEqual([refused.name, refused.failure.category, refused.outcome], ["ProviderError", "auth", "not_sent"]);
  assert.deepEqual([foreign.name, foreign.outcome], ["TransportError", "not_sent"]);
  await page.finish();
});

test("relay: a page of another site reaches nothing, with the user's session or without", async () => {
  const before = sandbox.requests.length;
  // The same machine under another name is another site.
  const page = await open(`http://localhost:${world.server.port}/`);
  const relayed = `${world.server.url}/api/tyntec/messages.send`;
  const told = await page.evaluate(async (url) => {
    const body = JSON.stringify({ type: "text", to: "4915112345678", text: "Hello" });
    const attempt = (init) => fetch(url, { method: "POST", credentials: "include", body, ...init }).then((response) => response.type, () => "blocked");
    return [
      await attempt({ headers: { "content-type": "application/json" } }),
      await attempt({ headers: { "content-type": "text/plain" } }),
      await attempt({ mode: "no-cors" }),
      await attempt({ mode: "no-cors", headers: { "content-type": "application/json" } }),
      navigator.sendBeacon(url, new Blob([body], { type: "text/plain" })) ? "sent" : "blocked",
    ];
  }, relayed);
  assert.deepEqual(told.slice(0, 4), ["blocked", "blocked", "opaque", "opaque"]);
  await page.evaluate((url) => {
    const form = Object.assign(document.createElement("form"), { method: "POST", action: url, enctype: "text/plain" });
    form.append(Object.assign(document.createElement("input"), { name: '{"type":"text","to":"4915112345678","text":"', value: '"}' }));
    document.body.append(form);
    form.submit();
  }, relayed);
  await page.waitForURL(/127\.0\.0\.1/);
  assert.match(await page.content(), /may not use the relay|wants to know who asks/);
  assert.equal(sandbox.requests.length, before);
  await page.finish();
});
