// Files that go out and come in.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
const bytesOf = async (blob) => new Uint8Array(await blob.arrayBuffer());

/** Every way to give a file. */
const WAYS = {
  "a Uint8Array": () => BYTES,
  "an ArrayBuffer": () => BYTES.slice().buffer,
  "a Blob": () => new Blob([BYTES], { type: "application/pdf" }),
  "a File": () => new File([BYTES], "offer.pdf", { type: "application/pdf" }),
  "a text": () => new Blob([BYTES.map((byte) => 97 + (byte % 26))], { type: "text/csv" }),
  "a stream": () => new Blob([BYTES]).stream(),
  "bytes with a type": () => ({ data: BYTES, type: "application/pdf", name: "offer.pdf" }),
};

for (const [way, make] of Object.entries(WAYS)) {
  test(`${way} is uploaded and comes back as it was`, async () => {
    const sandbox = new Sandbox();
    const wa = new Waxwing(sandbox.options("tyntec"));
    const given = make();
    const { id } = await wa.media.upload({ file: given });
    const { file } = await wa.media.download({ id });
    assert.deepEqual(await bytesOf(file), way === "a text" ? await bytesOf(given) : BYTES);
    const [uploaded] = sandbox.requests;
    if (!/text|stream|Uint8|Array/.test(way)) assert.equal(uploaded.headers["content-type"], "application/pdf");
  });
}

test("what is no file, or of another type or size, is refused before it leaves", async () => {
  let left = 0;
  const wa = new Waxwing({ provider: "tyntec", apiKey: "invented", from: "49123456789", fetch: () => ((left += 1), new Response("{}")) });
  await assert.rejects(wa.media.upload({ file: "text" }), { name: "ValidationError" });
  await assert.rejects(wa.media.upload({}), { name: "ValidationError" });
  await assert.rejects(wa.profile.updateLogo({ file: new Blob([BYTES], { type: "image/gif" }) }), (error) => error.issues.some(({ rule }) => rule === "file.type"));
  const large = { data: BYTES, type: "image/png", size: 5 * 2 ** 20 + 1 };
  await assert.rejects(wa.profile.updateLogo({ file: large }), (error) => error.issues.some(({ rule, unit }) => rule === "range" && unit === "bytes"));
  const small = { data: BYTES, type: "image/png", width: 499, height: 640 };
  await assert.rejects(wa.profile.updateLogo({ file: small }), { name: "ValidationError" });
  assert.equal(left, 0);
});

// One server stands for the provider, the other for where its files lie.
let [provider, cdn, seen] = ["", "", []];
const servers = [];
after(() => servers.forEach((server) => (server.close(), server.closeAllConnections())));
const listen = async (handle) => {
  const server = createServer(handle);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  servers.push(server);
  return `http://127.0.0.1:${server.address().port}`;
};

before(async () => {
  cdn = await listen((request, response) => {
    seen.push(request.headers);
    response.writeHead(200, { "content-type": "image/png", "content-length": BYTES.length });
    response.end(BYTES);
  });
  provider = await listen(async (request, response) => {
    if (request.url.includes("slow")) return;
    if (request.method === "POST") {
      let size = 0;
      for await (const chunk of request) size += chunk.length;
      response.writeHead(200, { "content-type": "application/json" });
      return response.end(JSON.stringify({ mediaId: "m1", url: "https://a.example/m1", quota: 1, usage: size }));
    }
    const to = request.url.includes("elsewhere") ? "http://files.example/x" : `${cdn}/file`;
    response.writeHead(302, { location: to });
    response.end();
  });
});

test("a file that lies elsewhere is fetched from there without any credentials", async () => {
  seen = [];
  const wa = new Waxwing({ provider: "infobip", apiKey: "invented-key", from: "447860099299", baseUrl: provider });
  const { file } = await wa.media.download({ id: "m1" });
  assert.deepEqual(await bytesOf(file), BYTES);
  assert.equal(file.type, "image/png");
  assert.equal(seen.length, 1);
  assert.ok(!JSON.stringify(seen).includes("invented-key") && !("authorization" in seen[0]));
});

test("a file is not fetched over plain http from another machine", async () => {
  const wa = new Waxwing({ provider: "infobip", apiKey: "invented-key", from: "447860099299", baseUrl: provider });
  await assert.rejects(wa.media.download({ id: "elsewhere" }), { name: "TransportError" });
});

test("a fetch that leads from place to place is followed once", async () => {
  let asked = 0;
  const fetch = async () => ((asked += 1), Response.redirect("https://files.example/x"));
  const wa = new Waxwing({ provider: "infobip", apiKey: "invented-key", from: "447860099299", fetch });
  await assert.rejects(wa.media.download({ id: "m1" }));
  assert.equal(asked, 2);
});

test("progress is told in both directions", async () => {
  const told = { out: [], in: [] };
  const tyntec = new Waxwing({ provider: "tyntec", apiKey: "invented", from: "49123456789", baseUrl: provider });
  const { usage } = await tyntec.media.upload({ file: new Blob([BYTES]) }, { onProgress: (progress) => told.out.push(progress) });
  assert.equal(usage ?? BYTES.length, BYTES.length);
  const infobip = new Waxwing({ provider: "infobip", apiKey: "invented", from: "447860099299", baseUrl: provider });
  await infobip.media.download({ id: "m1" }, { onProgress: (progress) => told.in.push(progress) });
  for (const steps of Object.values(told)) {
    assert.deepEqual(steps.at(-1), { loaded: BYTES.length, total: BYTES.length });
    assert.ok(steps.every(({ loaded }, place) => place === 0 || loaded > steps[place - 1].loaded));
  }
});

test("an upload and a download end when the caller gives up", async () => {
  const tyntec = new Waxwing({ provider: "tyntec", apiKey: "invented", from: "49123456789", baseUrl: `${provider}/slow` });
  for (const call of [() => tyntec.media.upload({ file: BYTES }, { signal: AbortSignal.timeout(50) }), () => tyntec.media.download({ id: "m1" }, { signal: AbortSignal.timeout(50) })]) {
    await assert.rejects(call, { name: "TransportError", kind: "aborted" });
  }
});
