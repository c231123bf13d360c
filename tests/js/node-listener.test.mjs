// A handler of web requests behind Node's http server.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { after, test } from "node:test";
import { Waxwing } from "waxwing";
import { relay, toNodeListener } from "waxwing/relay";
import { Sandbox } from "waxwing/sandbox";

const servers = [];
after(() => servers.forEach((server) => (server.close(), server.closeAllConnections())));
async function serve(handler) {
  const server = createServer(toNodeListener(handler));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push(server);
  return { port: server.address().port, url: `http://127.0.0.1:${server.address().port}` };
}
const until = async (condition) => {
  for (let left = 500; !condition(); left -= 1) {
    assert.ok(left > 0, "it did not come about");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

test("a request comes as it was sent, an answer goes as it was given", async () => {
  let seen;
  const { url } = await serve(async (request) => {
    seen = { method: request.method, url: request.url, type: request.headers.get("content-type"), text: await request.text() };
    const headers = new Headers({ "x-one": "1" });
    headers.append("set-cookie", "a=1");
    headers.append("set-cookie", "b=2");
    return new Response("received", { status: 201, headers });
  });
  const response = await fetch(`${url}/a/b?c=d`, { method: "PUT", headers: { "content-type": "text/x" }, body: "körper" });
  assert.deepEqual(seen, { method: "PUT", url: `${url}/a/b?c=d`, type: "text/x", text: "körper" });
  assert.deepEqual([response.status, response.headers.getSetCookie(), await response.text()], [201, ["a=1", "b=2"], "received"]);
});

test("answers without a body, and handlers that throw", async () => {
  const { url } = await serve((request) => {
    if (request.url.endsWith("throws")) throw new Error("secret words");
    return new Response(null, { status: 204 });
  });
  assert.equal((await fetch(url, { method: "DELETE" })).status, 204);
  const failed = await fetch(`${url}/throws`);
  assert.deepEqual([failed.status, await failed.text()], [500, ""]);
});

test("bodies stream both ways", async () => {
  const chunks = [];
  let end;
  const { port } = await serve(async (request) => {
    const reader = request.body.getReader();
    chunks.push(Buffer.from((await reader.read()).value).toString());
    return new Response(new ReadableStream({ start: (control) => (control.enqueue(new TextEncoder().encode("first")), (end = () => control.close())) }));
  });
  const sent = request({ port, method: "POST" });
  sent.write("one");
  const [response] = await once(sent, "response");
  const [first] = await once(response, "data");
  assert.deepEqual([chunks, first.toString()], [["one"], "first"]);
  end();
  sent.end();
  await once(response, "end");
});

test("who reads slowly is waited for", async () => {
  let pulled = 0;
  const { port } = await serve(() => new Response(new ReadableStream({ pull: (control) => (pulled < 2_000 ? ((pulled += 1), control.enqueue(new Uint8Array(65_536))) : control.close()) })));
  const socket = connect(port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
  await once(socket, "readable");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const held = pulled;
  assert.ok(held > 0 && held < 1_000, `${held}`);
  let size = 0;
  socket.on("data", (chunk) => (size += chunk.length));
  await once(socket, "end");
  assert.ok(size > 2_000 * 65_536);
});

test("who leaves ends the request and the answer", async () => {
  let signal;
  let cancelled = false;
  const { port } = await serve((request) => {
    ({ signal } = request);
    if (request.url.endsWith("/waits")) return new Promise(() => {});
    return new Response(new ReadableStream({ pull: (control) => (control.enqueue(new Uint8Array(10)), new Promise((resolve) => setTimeout(resolve, 5))), cancel: () => void (cancelled = true) }));
  });
  const waiting = request({ port, path: "/waits" });
  waiting.on("error", () => {});
  waiting.end();
  await until(() => signal);
  assert.equal(signal.aborted, false);
  waiting.destroy();
  await until(() => signal.aborted);
  const reading = request({ port });
  reading.on("error", () => {});
  reading.end();
  const [response] = await once(reading, "response");
  response.on("error", () => {});
  await once(response, "data");
  reading.destroy();
  await until(() => cancelled);
});

/** Sends a request as it is written, and gives the first line of what comes back. */
async function raw(port, target, host = "a") {
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST ${target} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`);
  let all = "";
  for await (const chunk of socket) all += chunk;
  return Number(all.split(" ")[1]);
}

test("a target that leaves its path is refused before anyone resolves it", async () => {
  const seen = [];
  const { port } = await serve((request) => (seen.push(new URL(request.url).pathname), new Response()));
  for (const target of ["/api/wa/../messages.send", "/api/wa/%2e%2e/messages.send", "/api/wa/.%2E/messages.send", "/api/wa/./messages.send", "/..", "/api\\..\\messages.send", "http://evil.example/api/wa/messages.send", "*"]) assert.equal(await raw(port, target), 400, target);
  assert.deepEqual(seen, []);
  assert.equal(await raw(port, "/api/wa/a..b?x=/../y"), 200);
  for (const host of ["evil.example/x", "user@evil.example", "a?b", ""]) assert.equal(await raw(port, "/api/wa/x", host), 200);
  assert.deepEqual(seen, ["/api/wa/a..b", "/api/wa/x", "/api/wa/x", "/api/wa/x", "/api/wa/x"]);
});

test("an upload that is refused has its answer, and is not read to its end", async () => {
  const client = new Waxwing(new Sandbox().options("tyntec"));
  const { port } = await serve(relay({ maxBody: 1_000, authorize: () => ({ client, allow: ["messages.send"] }) }));
  const sent = request({ port, method: "POST", path: "/api/wa/messages.send", headers: { "content-type": "application/json" } });
  let [written, closed] = [0, false];
  const send = () => {
    while (!closed && sent.write(Buffer.alloc(16_384, " "))) written += 1;
  };
  sent.on("error", () => {}).on("close", () => (closed = true)).on("drain", () => setTimeout(send, 5));
  send();
  const [response] = await once(sent, "response");
  assert.equal(response.statusCode, 413);
  await until(() => closed || sent.destroyed || sent.socket?.destroyed);
  assert.ok(written < 10_000);
});

test("a page's client works through it, uploads and downloads too", async () => {
  const client = new Waxwing(new Sandbox().options("tyntec"));
  const { url } = await serve(relay({ mount: "/api/wa", authorize: () => ({ client, allow: ["messages.send", "media.upload", "media.download"] }) }));
  const page = await Waxwing.connect(`${url}/api/wa`);
  assert.equal((await page.send({ type: "text", to: "4915112345678", text: "Hello" })).status, "accepted");
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 251);
  const { id } = await page.media.upload({ file: new Blob([bytes], { type: "application/pdf" }) });
  const { file } = await page.media.download({ id });
  assert.deepEqual(new Uint8Array(await file.arrayBuffer()), bytes);
  assert.equal(file.type, "application/pdf");
});
