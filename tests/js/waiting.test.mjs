// Waiting until a message has come somewhere: by events, by asking, and without end.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { advanceStatus, providers, supports, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const text = { type: "text", to: "4915112345678", text: "Hello" };
const event = (messageId, status, more) => ({ type: "message.status", id: `e-${messageId}-${status}`, provider: "infobip", messageId, status, ...more });
const client = (provider = "infobip", options = {}) => new Waxwing({ ...new Sandbox().options(provider), ...options });
const failure = (promise) => promise.then(() => assert.fail("it came about"), (error) => error);
const problem = (status, title) => Response.json({ type: "about:blank", title, status }, { status });
/** Whether a promise is still open after all that could happen at once has happened. */
const isOpen = async (promise) => (await Promise.race([promise, sleep(20, "open")])) === "open";

test("a status never goes backwards", () => {
  const order = ["unknown", "accepted", "sent", "failed", "delivered", "read", "deleted"];
  for (const [place, current] of order.entries()) {
    for (const [other, next] of order.entries()) assert.equal(advanceStatus(current, next), other > place ? next : current, `${current} ${next}`);
    assert.equal(advanceStatus(undefined, current), current);
    assert.equal(advanceStatus(current, "seen by the postman"), current);
  }
});

test("an event wakes whoever waits, of the client and of its copies", async () => {
  const wa = client();
  const receipt = await wa.send(text);
  const copies = [wa, wa.with({ from: "441134960000" }), wa.with({ credentials: { apiKey: "another" } }).with({ timeout: 5 })];
  const waits = copies.flatMap((copy) => [copy.messages.until(receipt, "delivered"), copy.messages.until(receipt.id, "delivered")]);
  copies.at(-1).hear([event("another", "read"), event(receipt.id, "sent"), { type: "message.received", messageId: receipt.id, status: "read" }, null]);
  for (const wait of waits) assert.ok(await isOpen(wait));
  copies[1].hear(event(receipt.id, "delivered", { rawStatus: "DELIVERED_TO_HANDSET", raw: { results: [] } }));
  for (const wait of waits) {
    const { id, status, rawStatus } = await wait;
    assert.deepEqual([id, status, rawStatus], [receipt.id, "delivered", "DELIVERED_TO_HANDSET"]);
  }
  assert.ok(await isOpen(client().messages.until(receipt.id, "delivered")), "another client hears nothing of it");
});

test("what was passed is reached, whatever the order and however early it was heard", async () => {
  const wa = client();
  wa.hear([event("m1", "read"), event("m1", "delivered"), event("m1", "failed"), event("m1", "unknown")]);
  for (const status of ["accepted", "sent", "delivered", "read"]) assert.equal((await wa.messages.until("m1", status)).status, "read");
  wa.hear(event("m2", "unknown"));
  assert.ok(await isOpen(wa.messages.until("m2", "accepted")));
  const receipt = await wa.send(text);
  assert.equal((await wa.messages.until(receipt, "accepted")).id, receipt.id);
  await assert.rejects(wa.messages.until("m1", "deliverd"), { name: "ConfigError" });
});

test("any id that a receipt and an event share will do", async () => {
  const wa = client();
  const receipt = await wa.send({ ...text, clientMessageId: "order-17" });
  const wait = wa.messages.until({ ...receipt, whatsappId: "wamid.17" }, "read");
  wa.hear({ type: "message.status", id: "e1", whatsappId: "wamid.17", status: "read" });
  assert.equal((await wait).status, "read");
});

test("a failed message fails the wait with its failure", async () => {
  const wa = client();
  const told = { category: "window", message: "More than 24 hours.", retry: { action: "template" }, raw: "{}", whatsappCode: 131047 };
  const waits = ["delivered", "read"].map((status) => failure(wa.messages.until("m1", status)));
  wa.hear(event("m1", "failed", { failure: told }));
  for (const error of await Promise.all(waits)) {
    assert.deepEqual([error.name, error.outcome, error.provider, error.message, error.failure], ["ProviderError", "rejected", "infobip", told.message, told]);
  }
  assert.equal((await wa.messages.until("m1", "failed")).status, "failed");
  wa.hear(event("m2", "failed"));
  assert.equal((await failure(wa.messages.until("m2", "sent"))).failure.category, "other");
});

test("a wait ends with its time or its caller, and without either waits on", async () => {
  for (const provider of providers()) {
    const wa = client(provider, { sleep: (_, signal) => new Promise((resolve) => signal.addEventListener("abort", resolve)) });
    const { id } = await wa.send(text);
    const late = await failure(wa.messages.until(id, "read", { timeout: 30 }));
    assert.deepEqual([late.name, late.kind, late.outcome], ["TransportError", "timeout", "unknown"], provider);
    const control = new AbortController();
    const stopped = failure(wa.messages.until(id, "read", { signal: control.signal, timeout: Infinity }));
    assert.ok(await isOpen(stopped), provider);
    control.abort("enough");
    const error = await stopped;
    assert.deepEqual([error.kind, error.cause], ["aborted", "enough"], provider);
    const before = await failure(wa.messages.until(id, "read", { signal: AbortSignal.abort("early") }));
    assert.deepEqual([before.kind, before.cause], ["aborted", "early"], provider);
  }
});

test("who can be asked is asked, less and less often, until it is so", async () => {
  assert.deepEqual(providers().filter((provider) => supports(provider, "messages.status")), ["tyntec"]);
  const said = ["unheard", "accepted", "unheard", "unheard", "unheard", "whatever", "sent", "delivered"];
  const [asked, pauses] = [[], []];
  const fetch = (url) => {
    asked.push(new URL(url).pathname);
    const status = said.shift();
    if (status === "unheard") return problem(404, "Not Found");
    return Response.json({ messageId: "m1", status, timestamp: "2026-03-01T18:00:00Z" });
  };
  const wa = client("tyntec", { fetch, sleep: async (milliseconds) => void pauses.push(milliseconds) });
  const { id, status, rawStatus } = await wa.messages.until("m1", "delivered");
  assert.deepEqual([id, status, rawStatus], ["m1", "delivered", "delivered"]);
  assert.equal(asked.length, 8);
  assert.ok(asked.every((path) => path.endsWith("/messages/m1/status")));
  assert.deepEqual(pauses, [2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1_000));
});

test("an answer that the message failed, is not there or may not be seen ends the wait", async () => {
  const answers = (response) => client("tyntec", { fetch: () => response(), sleep: async () => {} });
  const gone = await failure(answers(() => Response.json({ messageId: "m1", status: "failed" })).messages.until("m1", "read"));
  assert.deepEqual([gone.name, gone.failure.category, JSON.parse(gone.failure.raw).rawStatus], ["ProviderError", "other", "failed"]);
  const lost = await failure(answers(() => problem(404, "Not Found")).messages.until("m1", "read"));
  assert.equal(lost.failure.category, "not_found");
  const closed = await failure(answers(() => problem(403, "Forbidden")).messages.until("m1", "read"));
  assert.equal(closed.failure.category, "forbidden");
});

test("an event comes sooner than the next question", async () => {
  const sandbox = new Sandbox({ clock: "manual" });
  const wa = new Waxwing(sandbox.options("tyntec"));
  const receipt = await wa.send(text);
  const wait = wa.messages.until(receipt, "read");
  assert.ok(await isOpen(wait));
  wa.hear(event(receipt.id, "read"));
  assert.equal((await wait).status, "read");
  assert.equal(sandbox.requests.filter(({ method }) => method === "GET").length, 1);
});

test("what is heard of many messages is not kept for ever, and nobody who waits is forgotten", async () => {
  const wa = client();
  const wait = wa.messages.until("first", "read");
  wa.hear(event("first", "sent"));
  wa.hear(event("old", "read"));
  for (let index = 0; index < 3_000; index += 1) wa.hear(event(`m${index}`, "read"));
  assert.ok(await isOpen(wa.messages.until("old", "read")));
  assert.equal((await wa.messages.until("m2999", "read")).status, "read");
  wa.hear(event("first", "read"));
  assert.equal((await wait).status, "read");
});

test("nothing keeps Node from ending once the wait is over", () => {
  const program = `
    import { Waxwing } from "waxwing";
    const fetch = () => Response.json({ messageId: "m1", status: "sent" });
    const wa = new Waxwing({ provider: "tyntec", apiKey: "key", from: "49123456789", fetch });
    setTimeout(() => wa.hear({ type: "message.status", messageId: "m1", status: "read" }), 50);
    console.log((await wa.messages.until("m1", "delivered", { timeout: 500_000 })).status);`;
  const started = Date.now();
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", cwd: import.meta.dirname, timeout: 30_000 });
  assert.equal(stdout, "read\n", stderr);
  assert.ok(Date.now() - started < 10_000);
});
