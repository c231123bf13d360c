// What a client decides late: how it signs in, whom it asks, when it stops, and what it gives to other HTTP clients.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { settings, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const text = { type: "text", to: "4915112345678", text: "Hello" };
const HOUR = 3_600_000;

/** The sandbox's options without its credentials. */
function bare(sandbox, provider) {
  const secret = new Set(settings(provider).filter((setting) => setting.secret).map(({ key }) => key));
  return Object.fromEntries(Object.entries(sandbox.options(provider)).filter(([key]) => !secret.has(key)));
}
const failure = (promise) => promise.then(() => assert.fail("it went through"), (error) => error);
const steps = (sandbox) => sandbox.requests.map(({ url }) => new URL(url).pathname.split("/").at(-1));

test("what a function gives decides how to sign in", async () => {
  const sandbox = new Sandbox();
  const ways = [
    [{ apiKey: "sandbox-infobip-key" }, "App ***"],
    [{ username: "sandbox-user", password: "sandbox-password" }, "Basic ***"],
    [{ ibssoToken: "sandbox-session-token" }, "IBSSO ***"],
    [{ accessToken: "sandbox-access-token" }, "Bearer ***"],
  ];
  for (const [given, shown] of ways) {
    await new Waxwing({ ...bare(sandbox, "infobip"), credentials: async () => given }).send(text);
    await new Waxwing(bare(sandbox, "infobip")).send(text, { credentials: async () => given });
    assert.deepEqual(sandbox.requests.slice(-2).map(({ headers }) => headers.authorization), [shown, shown]);
  }
  assert.equal(sandbox.sent.length, 2 * ways.length);
});

test("a user name and a password are traded for a token, which is kept until it is refused", async () => {
  const given = { username: "sandbox-telinfy-user", password: "sandbox-telinfy-password" };
  for (const credentials of [given, async () => given]) {
    const sandbox = new Sandbox();
    const client = new Waxwing({ ...bare(sandbox, "telinfy"), credentials });
    await client.send(text);
    await client.send(text);
    assert.deepEqual(steps(sandbox), ["login", "direct", "direct"]);
    sandbox.advance(2 * HOUR);
    await client.send(text);
    assert.deepEqual(steps(sandbox).slice(3), ["direct", "login", "direct"]);
    assert.equal(sandbox.sent.length, 3);
  }
});

test("a refused log-in is asked about once more, with an old token at hand or without", async () => {
  const sandbox = new Sandbox();
  let password = "sandbox-telinfy-password";
  const asked = [];
  const credentials = async (why) => {
    asked.push(why);
    return { username: "sandbox-telinfy-user", password };
  };
  const client = new Waxwing({ ...bare(sandbox, "telinfy"), credentials });
  password = "changed";
  const log = failure(client.send(text));
  assert.equal((await log).failure.category, "auth");
  assert.deepEqual(asked, ["first", "rejected"]);
  password = "sandbox-telinfy-password";
  await client.send(text);
  assert.deepEqual(asked, ["first", "rejected", "rejected"]);
  sandbox.advance(2 * HOUR);
  await client.send(text);
  assert.deepEqual(asked.length, 3);
});

test("faults are told before anyone is asked for credentials", async () => {
  const client = new Waxwing({ ...bare(new Sandbox(), "infobip"), credentials: () => assert.fail("nobody may be asked") });
  assert.equal((await failure(client.send({ ...text, text: "" }))).name, "ValidationError");
  assert.equal((await failure(client.with({ from: "" }).send(text))).missing[0], "from");
});

test("what a function's credentials lack is named", async () => {
  const sandbox = new Sandbox();
  const client = new Waxwing({ ...bare(sandbox, "infobip"), credentials: async () => ({ username: "someone", apikey: "typo" }) });
  const error = await failure(client.send(text));
  assert.deepEqual([error.name, error.outcome, error.missing], ["ConfigError", "not_sent", ["apiKey"]]);
  const named = await failure(client.with({ scheme: "basic" }).send(text));
  assert.deepEqual(named.missing, ["password"]);
  assert.equal(sandbox.requests.length, 0);
});

test("scheme names the way to sign in", async () => {
  const sandbox = new Sandbox();
  const { values } = settings("infobip").find(({ key }) => key === "scheme");
  const shown = { auto: "App ***", key: "App ***", basic: "Basic ***", session: "IBSSO ***", client: "Bearer ***", oauth: "Bearer ***", login: "IBSSO ***" };
  assert.deepEqual(values, Object.keys(shown));
  const credentials = async () => ({ apiKey: "wrong", accessToken: "sandbox-access-token" });
  for (const scheme of values) {
    const client = new Waxwing({ ...bare(sandbox, "infobip"), scheme, credentials });
    assert.equal(client.prepare("messages.send", text).headers.authorization, shown[scheme]);
  }
  await new Waxwing({ ...bare(sandbox, "infobip"), scheme: "oauth", credentials }).send(text);
  const revealed = new Waxwing({ ...bare(sandbox, "infobip"), credentials: async () => ({ accessToken: "t" }) });
  assert.equal((await revealed.reveal(revealed.prepare("messages.send", text))).headers.authorization, "Bearer t");
});

test("who has given up asks nobody", async () => {
  const client = new Waxwing({ ...bare(new Sandbox(), "tyntec"), credentials: () => assert.fail("nobody may be asked") });
  const error = await failure(client.send(text, { signal: AbortSignal.abort("early") }));
  assert.deepEqual([error.kind, error.outcome, error.cause], ["aborted", "not_sent", "early"]);
});

test("a call that ends while it asks ends at once, and its function is told", async () => {
  const endings = [{ timeout: 20 }, () => ({ signal: AbortSignal.timeout(20) })];
  for (const ending of endings) {
    let told;
    const credentials = (why, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject((told = signal))));
    const client = new Waxwing({ ...bare(new Sandbox(), "tyntec"), credentials });
    const options = typeof ending === "function" ? ending() : ending;
    const error = await failure(client.send(text, options));
    assert.deepEqual([error.kind, error.outcome], [options.signal ? "aborted" : "timeout", "not_sent"]);
    assert.equal(error.cause, options.signal?.reason);
    assert.equal(told.aborted, true);
  }
});

test("one caller's giving up is no concern of those who wait with it", async () => {
  const sandbox = new Sandbox();
  const { apiKey } = sandbox.options("tyntec");
  const waits = [5000, 10, 10];
  let asked = 0;
  // The first never answers in time; it does not even heed its signal.
  const credentials = async () => {
    await sleep(waits[asked++], undefined, { ref: false });
    return { apiKey };
  };
  const client = new Waxwing({ ...bare(sandbox, "tyntec"), credentials });
  const control = new AbortController();
  const first = failure(client.send(text, { signal: control.signal }));
  const others = [client.send(text), client.send(text)];
  await sleep(20);
  control.abort();
  assert.equal((await first).kind, "aborted");
  await Promise.all(others);
  assert.deepEqual([asked, sandbox.sent.length], [2, 2]);
});

test("a copy asks together with its client", async () => {
  const sandbox = new Sandbox();
  const { apiKey } = sandbox.options("tyntec");
  let asked = 0;
  const client = new Waxwing({ ...bare(sandbox, "tyntec"), credentials: async () => ((asked += 1), { apiKey }) });
  await Promise.all([client.send(text), client.with({ from: "4911111111" }).send(text), client.with({}).with({ timeout: 1000 }).send(text)]);
  assert.deepEqual([asked, sandbox.sent.length], [1, 3]);
});

test("credentials of two tenants are never mixed", () => {
  const sandbox = new Sandbox();
  const client = new Waxwing({ ...bare(sandbox, "infobip"), apiKey: "one" });
  const shown = (other) => other.prepare("messages.send", text).headers.authorization;
  assert.equal(shown(client), "App ***");
  assert.equal(shown(client.with({ credentials: { accessToken: "two" } })), "Bearer ***");
  assert.equal(shown(client.with({ username: "someone", password: "two" })), "Basic ***");
  assert.throws(() => shown(client.with({ credentials: undefined })), { name: "ConfigError", missing: ["apiKey"] });
});

test("nothing is left that keeps Node from ending", async () => {
  const script = `
    import { Waxwing } from "waxwing";
    const answers = [() => new Response("", { status: 429, headers: { "retry-after": "25" } }), () => new Response('{"messageId":"m1"}', { status: 202 })];
    const client = (fetch) => new Waxwing({ provider: "tyntec", apiKey: "k", from: "49123456789", fetch });
    const control = new AbortController();
    const waiting = client(answers[0]).send(${JSON.stringify(text)}, { signal: control.signal });
    setTimeout(() => control.abort(), 200);
    await waiting.catch((error) => console.log(error.kind));
    await client(answers[0]).send(${JSON.stringify(text)}, { timeout: 200 }).catch((error) => console.log(error.kind));
    console.log((await client(answers[1]).send(${JSON.stringify(text)})).id);`;
  const started = Date.now();
  const { code, output } = await run(script);
  assert.equal(code, 0, output);
  assert.deepEqual(output.trim().split("\n"), ["aborted", "timeout", "m1"]);
  assert.ok(Date.now() - started < 15_000, `${Date.now() - started} ms`);
});

test("an error that nobody handles does not print the package's code", async () => {
  const { code, output } = await run(`import { check, Waxwing } from "waxwing"; new Waxwing({ provider: "tyntec" }).send({});`);
  assert.equal(code, 1);
  assert.match(output, /ValidationError/);
  assert.ok(output.length < 5_000, `${output.length} characters`);
});

async function run(script) {
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { cwd: import.meta.dirname });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code, output };
}

test("fetch is called as fetch(url, init), bound to nothing", async () => {
  const fetch = function (...given) {
    assert.equal(this, undefined);
    assert.deepEqual([given.length, typeof given[0], given[1].signal.aborted], [2, "string", false]);
    return new Response('{"messageId":"m1"}', { status: 202 });
  };
  await new Waxwing({ provider: "tyntec", apiKey: "k", from: "1234567", fetch }).send(text);
});

test("a timeout may be longer than a timer", async () => {
  const client = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1234567", fetch: () => sleep(30, new Response('{"messageId":"m1"}', { status: 202 })) });
  for (const timeout of [2 ** 31, 1e12, Number.POSITIVE_INFINITY]) await client.send(text, { timeout });
});

test("headers of a call take the place of the provider's, whatever their case", async () => {
  const sandbox = new Sandbox();
  const client = new Waxwing(sandbox.options("tyntec"));
  for (const headers of [{ Accept: "text/plain" }, new Headers({ accept: "text/plain" }), [["ACCEPT", "text/plain"]]]) {
    await client.send(text, { headers });
    assert.equal(sandbox.requests.at(-1).headers.accept, "text/plain");
  }
  const count = sandbox.requests.length;
  for (const fetch of [undefined, sandbox.fetch]) {
    for (const headers of [{ "x-a": "b\nc" }, { "x-a": "\u{1f600}" }, { "a b": "c" }, { "": "c" }, { "x\n": "c" }]) {
      const error = await failure(client.with({ fetch }).send(text, { headers }));
      assert.deepEqual([error.name, error.outcome], ["ConfigError", "not_sent"], JSON.stringify(headers));
    }
  }
  assert.equal(sandbox.requests.length, count);
});

test("a batch is shown without secrets, and revealed with them in every body", async () => {
  const sandbox = new Sandbox();
  const { apiKey } = sandbox.options("tellephant");
  const client = new Waxwing({ ...bare(sandbox, "tellephant"), credentials: async () => ({ apiKey: 'a"key' }) });
  const table = { columns: ["/to", "/text"], rows: [["4915112345678", '"apikey":"***"'], ["4915112345679", ""], ["4915112345680", "three"]] };
  const batch = client.prepareBatch(text, table);
  assert.deepEqual(batch.bodies.map((body) => body && JSON.parse(body).apikey), ["***", "", "***"]);
  const revealed = await client.reveal(batch);
  assert.deepEqual(revealed.bodies.map((body) => body && JSON.parse(body).apikey), ['a"key', "", 'a"key']);
  assert.deepEqual(revealed.issues, batch.issues);
  assert.match(revealed.bodies[0], /\\"apikey\\":\\"\*\*\*\\"/);
  const own = new Waxwing({ ...bare(sandbox, "tellephant"), apiKey });
  await assert.rejects(own.reveal(batch), { name: "ConfigError" });
  const { method, url, headers, bodies } = await own.reveal(own.prepareBatch(text, table));
  for (const body of bodies.filter(Boolean)) {
    const answer = await sandbox.fetch(url, { method, headers, body });
    assert.equal(answer.status, 200, await answer.text());
  }
  assert.equal(sandbox.sent.length, 2);
  const tyntec = new Waxwing(sandbox.options("tyntec"));
  assert.equal((await tyntec.reveal(tyntec.prepareBatch(text, table))).headers.apikey, "sandbox-tyntec-key");
});
