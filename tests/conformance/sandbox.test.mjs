// What the sandbox answers, against the vendors' response schemas: for each kind that is taken, and for each refusal.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { build, kinds, prepare, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { messagesOf } from "../support/generate.mjs";
import { SKIPPED } from "../support/specs.mjs";
import { renamed } from "./mutations.mjs";
import { infobip, tyntec } from "./vendors.mjs";

/** Where Infobip documents its other family of errors; its sends have none of that family. */
const EVENTS = { method: "POST", url: "https://api.infobip.com/whatsapp/1/events" };

/** Events document no 404 of that family; flows do. */
const FLOW = { method: "DELETE", url: "https://api.infobip.com/whatsapp/1/senders/{sender}/flows/{flowId}" };

/** Its sends document no 404, though any path may be mistyped; the template list does. */
const TEMPLATES = { method: "GET", url: "https://api.infobip.com/whatsapp/2/senders/{sender}/templates" };

const CASES = [
  { provider: "infobip", vendor: infobip, accepted: 200 },
  { provider: "tyntec", vendor: tyntec, accepted: 202 },
];

/** A client of a new sandbox that keeps what came back last. */
function open(provider) {
  const sandbox = new Sandbox();
  const last = {};
  const fetch = async (...request) => {
    const response = await sandbox.fetch(...request);
    Object.assign(last, { status: response.status, type: response.headers.get("content-type"), text: await response.clone().text() });
    return response;
  };
  return { sandbox, last, client: new Waxwing({ ...sandbox.options(provider), fetch }) };
}

for (const { provider, vendor: openVendor, accepted } of CASES) {
  describe(`the sandbox of ${provider}`, { skip: SKIPPED }, () => {
    const vendor = SKIPPED ? undefined : openVendor();
    const types = kinds(provider).filter((type) => type !== "raw");
    const options = { provider, from: "49123456789" };

    test("takes a message of each kind and says so as documented", async (context) => {
      const { sandbox, client, last } = open(provider);
      for (const type of types) {
        for (const message of messagesOf(provider, type, { count: 5 })) {
          await client.send(message);
          assert.equal(last.status, accepted, type);
          const request = prepare(provider, "messages.send", message, options);
          assert.deepEqual(vendor.answerFaults(request, last.status, JSON.parse(last.text)), [], type);
        }
      }
      assert.equal(sandbox.sent.length, types.length * 5);
      context.diagnostic(`${provider}: ${types.length * 5} answers to ${types.length} kinds`);
    });

    test("takes a bulk and says so as documented", async () => {
      const { client, last } = open(provider);
      const bulk = messagesOf(provider, "template", { count: 4, seed: 7 }).map(({ type, name, language, header, body }) => (
        { type, to: "4915112345678", name, language, ...(header && { header }), ...(body && { body }) }
      ));
      await client.messages.sendBulk(bulk);
      const request = prepare(provider, "messages.sendBulk", bulk, options);
      assert.deepEqual(vendor.answerFaults(request, last.status, JSON.parse(last.text)), []);
    });

    test("refuses with each documented error, in a documented shape", async (context) => {
      const message = { type: "text", to: "4915112345678", text: "Hello" };
      const names = new Sandbox().errors(provider);
      assert.ok(names.length > 0);
      for (const name of names) {
        const { sandbox, client, last } = open(provider);
        // A client that waits and tries again meets the same error again.
        for (let tries = 0; tries < 10; tries++) sandbox.failNext({ error: name });
        await assert.rejects(client.send(message), { name: "ProviderError" }, name);
        const body = JSON.parse(last.text);
        const send = prepare(provider, "messages.send", message, options);
        const elsewhere = body.errorCode !== undefined ? { 404: FLOW }[last.status] ?? EVENTS : { 404: TEMPLATES }[last.status] ?? send;
        const request = provider === "infobip" ? elsewhere : send;
        assert.deepEqual(vendor.answerFaults(request, last.status, body), [], `${name} ${last.text}`);
      }
      context.diagnostic(`${provider}: ${names.length} documented errors`);
    });

    test("refuses any key with another name, in a documented shape", async (context) => {
      const { sandbox, client, last } = open(provider);
      let refusals = 0;
      for (const type of types) {
        const [message] = messagesOf(provider, type, { count: 1 });
        const request = prepare(provider, "messages.send", message, options);
        const path = request.url.slice(vendor.base.length);
        for (const { path: renamedKey, copy } of renamed(build(message, options))) {
          refusals++;
          const raw = { type: "raw", to: message.to, provider, path, body: copy };
          await assert.rejects(client.send(raw), { name: "ProviderError" }, renamedKey);
          assert.equal(last.status, 400, `${type} ${renamedKey}`);
          assert.deepEqual(vendor.answerFaults(request, 400, JSON.parse(last.text)), [], `${type} ${renamedKey} ${last.text}`);
        }
      }
      assert.equal(sandbox.sent.length, 0);
      context.diagnostic(`${provider}: ${refusals} renamed keys refused`);
    });
  });
}
