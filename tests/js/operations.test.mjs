// Operations beside sends, on the packed package: the same cases as natively, and what only JavaScript can show.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { operations, prepare, providers, settings, supports, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const CASES = path.join(path.dirname(fileURLToPath(import.meta.url)), "../operations");

/** Every golden case: who, and what. */
const cases = providers().flatMap((provider) => {
  const folder = path.join(CASES, provider);
  return readdirSync(folder).sort().flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")).map((entry) => ({ provider, file, ...entry })));
});

/** The sandbox's options with those of a case; null takes one away. */
function optionsOf(sandbox, { provider, options = {} }) {
  const { baseUrl, ...rest } = sandbox.options(provider);
  return Object.fromEntries(Object.entries({ ...rest, ...options }).filter(([, value]) => value !== null));
}

test("every case makes the vendor's request", () => {
  for (const entry of cases.filter(({ refused }) => !refused)) {
    const client = new Waxwing(optionsOf(new Sandbox(), entry));
    const { method, url, headers, body } = client.prepare(entry.id, entry.input ?? {});
    const read = body === "" ? null : headers["content-type"].includes("json") || body.startsWith("{") ? JSON.parse(body) : body;
    assert.deepEqual({ method, url, headers, body: read }, entry.request, `${entry.provider} ${entry.file} ${entry.id}`);
  }
});

test("what is refused names its fault, and nothing leaves", async () => {
  for (const entry of cases.filter(({ refused }) => refused)) {
    let left = 0;
    const client = new Waxwing({ ...optionsOf(new Sandbox(), entry), fetch: () => ((left += 1), new Response("{}")) });
    const [resource, verb] = entry.id.split(".");
    const called = async () => {
      const result = client[resource][verb](entry.input ?? {});
      return "page" in result ? result.page() : result;
    };
    await assert.rejects(called, (error) => {
      assert.ok(["ValidationError", "ConfigError"].includes(error.name), error.stack);
      return JSON.stringify(error).includes(entry.refused);
    }, `${entry.provider} ${entry.id}`);
    assert.equal(left, 0);
  }
});

test("every answer is read, with the answer itself beside", async () => {
  for (const entry of cases.filter(({ refused, answer, failure }) => !refused && answer && !failure)) {
    const { status = 200, headers = {}, body } = entry.answer;
    const gives = operations(entry.provider).find(({ id }) => id === entry.id).gives;
    const text = typeof body === "string" ? body : body === null || body === undefined ? null : JSON.stringify(body);
    const fetch = () => new Response(status === 204 ? null : text, { status, headers });
    const client = new Waxwing({ ...optionsOf(new Sandbox(), entry), fetch });
    const [resource, verb] = entry.id.split(".");
    const called = client[resource][verb](entry.input ?? {});
    const output = await (gives === "page" ? called.page() : called);
    if (gives === "file") assert.ok(output.file instanceof Blob, entry.id);
    const { raw, file, issues, ...typed } = output;
    // Beside what the provider said stands what the check warned of.
    assert.ok((issues ?? []).every(({ severity }) => severity === "warning"), entry.id);
    for (const item of typed.items ?? []) delete item?.raw;
    assert.deepEqual(typed, entry.output, `${entry.provider} ${entry.file} ${entry.id}`);
  }
});

test("every operation of every provider is a method that its own catalogue names", () => {
  for (const provider of providers()) {
    const client = new Waxwing(new Sandbox().options(provider));
    for (const { id } of operations(provider)) {
      const [resource, verb] = id.split(".");
      assert.equal(typeof client[resource][verb], "function", id);
      assert.ok(client.supports(id) && supports(provider, id));
    }
  }
});

test("what a provider lacks fails with the names of those that have it", async () => {
  const client = new Waxwing(new Sandbox().options("tellephant"));
  await assert.rejects(client.templates.get({ name: "x" }), (error) => {
    assert.deepEqual([error.name, error.operation], ["UnsupportedError", "templates.get"]);
    return error.carriedBy.includes("tyntec") && !error.carriedBy.includes("tellephant");
  });
  assert.throws(() => prepare("tellephant", "templates.get", { name: "x" }), { name: "UnsupportedError" });
});

const template = { accountId: "1", name: "spring_offer", language: "en", category: "marketing", body: { text: "Hello {{1}}, spring is here.", examples: ["Ann"] } };

test("a template is created, listed, pending, approved; waiting for it ends", async () => {
  const sandbox = new Sandbox();
  const wa = new Waxwing(sandbox.options("tyntec"));
  const made = await wa.templates.create(template);
  assert.deepEqual([made.name, made.language], ["spring_offer", "en"]);
  const listed = [];
  for await (const item of wa.templates.list({ accountId: "1" })) listed.push(item);
  assert.deepEqual(listed.map(({ name, language, status }) => [name, language, status]), [["spring_offer", "en", "pending"]]);
  const before = sandbox.now;
  const approved = await wa.templates.until({ accountId: "1", name: "spring_offer", language: "en" }, "approved");
  assert.deepEqual([approved.status, approved.language], ["approved", "en"]);
  assert.ok(sandbox.now - before >= 60_000 && sandbox.now - before < 300_000);
  await wa.templates.delete({ accountId: "1", name: "spring_offer" });
  await assert.rejects(wa.templates.create(template), { name: "ProviderError" });
});

test("waiting ends when it cannot come about, when the caller gives up, and when the time is over", async () => {
  const body = (status) => JSON.stringify({ templateName: "a", localizations: [{ language: "en", status, rejectionReason: "Too loud.", components: [] }] });
  const client = (status, more) => new Waxwing({ provider: "tyntec", apiKey: "invented", accountId: "1", fetch: () => new Response(body(status)), sleep: () => new Promise((resolve) => setTimeout(resolve, 5)), ...more });
  await assert.rejects(client("REJECTED").templates.until({ name: "a", language: "en" }, "approved"), (error) => error.name === "ProviderError" && error.message.includes("Too loud."));
  await assert.rejects(client("PENDING").templates.until({ name: "a", language: "en" }, "approved", { timeout: 40 }), { name: "TransportError", kind: "timeout" });
  const control = new AbortController();
  setTimeout(() => control.abort("enough"), 20);
  await assert.rejects(client("PENDING").templates.until({ name: "a", language: "en" }, "approved", { signal: control.signal }), (error) => error.kind === "aborted" && error.cause === "enough");
});

test("a name stays a name, whatever is in it", async () => {
  const wa = new Waxwing({ provider: "tyntec", apiKey: "invented", accountId: "1", fetch: () => new Response("{}") });
  const { url } = wa.prepare("templates.get", { name: "../x?y#z" });
  assert.ok(url.endsWith("/templates/..%2Fx%3Fy%23z"), url);
  for (const name of ["..", ".", ""]) await assert.rejects(wa.templates.get({ name }), { name: "ValidationError" }, name);
  await assert.rejects(wa.templates.get({ name: "a" }, { headers: { "x-a": "b\r\nc: d" } }), { name: "ConfigError" });
});

/** A server with very many templates, a page at a time. */
function endless(pages, counter = { asked: 0, aborted: 0 }) {
  const fetch = async (url, { signal }) => {
    counter.asked += 1;
    signal.addEventListener("abort", () => (counter.aborted += 1));
    const page = Number(new URL(url).searchParams.get("page") ?? 1);
    const items = Array.from({ length: 100 }, (_, index) => ({ templateName: `t_${page}_${index}`, category: "UTILITY", localizations: [{ language: "en", status: "APPROVED", components: [{ type: "BODY", text: "x".repeat(200) }] }] }));
    const link = page < pages ? { link: `<https://api.tyntec.com/conversations/v3/channels/whatsapp/accounts/1/templates?page=${page + 1}>; rel="next"` } : {};
    return new Response(JSON.stringify(items), { headers: { ...link, "x-total-items": String(pages * 100) } });
  };
  return { counter, wa: new Waxwing({ provider: "tyntec", apiKey: "invented", accountId: "1", fetch }) };
}

test("100,000 templates stream at flat memory", async () => {
  const { wa, counter } = endless(1_000);
  let [count, early, late] = [0, 0, 0];
  for await (const { name, status } of wa.templates.list()) {
    assert.ok(name && status === "approved");
    count += 1;
    if (count % 1_000 !== 0) continue;
    const used = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    if (count <= 20_000) early = Math.max(early, used);
    else late = Math.max(late, used);
  }
  assert.deepEqual([count, counter.asked], [100_000, 1_000]);
  assert.ok(late < early * 1.5 + 16 * 2 ** 20, `${early} then ${late} bytes`);
});

test("leaving the loop ends it, and a page can be had by its cursor", async () => {
  const { wa, counter } = endless(1_000);
  for await (const { name } of wa.templates.list()) if (name === "t_2_0") break;
  assert.equal(counter.asked, 2);
  const first = await wa.templates.list().page();
  assert.deepEqual([first.items.length, first.total], [100, 100_000]);
  const second = await wa.templates.list().page(first.next);
  assert.equal(second.items[0].name, "t_2_0");
  assert.equal((await endless(1).wa.templates.list().page()).next, undefined);
});

test("a link to another host leads nowhere else", async () => {
  const urls = [];
  const fetch = (url) => {
    urls.push(url);
    return new Response("[]", { headers: { link: '<https://evil.example/conversations/v3/steal?page=2>; rel="next"' } });
  };
  const wa = new Waxwing({ provider: "tyntec", apiKey: "invented", accountId: "1", fetch });
  for await (const _ of wa.templates.list()) assert.fail();
  assert.ok(urls.every((url) => url.startsWith("https://api.tyntec.com/conversations/v3/channels/")), urls.join());
});

test("no key is in what any operation shows", () => {
  for (const entry of cases.filter(({ refused }) => !refused)) {
    const options = optionsOf(new Sandbox(), entry);
    const shown = JSON.stringify(new Waxwing(options).prepare(entry.id, entry.input ?? {}));
    for (const { key, secret } of settings(entry.provider)) if (secret && options[key]) assert.ok(!shown.includes(options[key]), `${entry.provider} ${entry.id} shows ${key}`);
  }
});

test("the declarations name the operations that there are", () => {
  const text = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.resolve("waxwing"))), "index.d.ts"), "utf8");
  const [, body] = /export interface Operations \{\n(.*?)\n\}/s.exec(text);
  const declared = [...body.matchAll(/^ {2}"([\w.]+)": \{$/gm)].map(([, id]) => id);
  const known = [...new Set(operations().filter(({ gives }) => gives !== "receipts").map(({ id }) => id))];
  assert.deepEqual(declared.sort(), known.sort());
  for (const provider of providers()) {
    const own = new Set(operations(provider).filter(({ gives }) => gives !== "receipts").map(({ id }) => id));
    const blocks = [...body.matchAll(/^ {2}"([\w.]+)": \{\n(.*?)\n {2}\};/gms)];
    const said = blocks.filter(([, , members]) => new RegExp(`^ {4}${provider}: `, "m").test(members)).map(([, id]) => id);
    assert.deepEqual(said.sort(), [...own].sort(), provider);
  }
});
