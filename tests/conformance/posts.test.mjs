// What the sandbox posts, against the vendors' schemas of webhooks.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { SKIPPED } from "../support/specs.mjs";
import { infobipWebhooks, tyntecWebhooks } from "./webhooks.mjs";

const TO = "4915112345678";

const CONTENTS = [
  { type: "text", text: "Hello" },
  { type: "image", media: { url: "https://files.example/1.jpg" }, caption: "Look" },
  { type: "video", media: { url: "https://files.example/1.mp4" } },
  { type: "audio", media: { url: "https://files.example/1.ogg" } },
  { type: "document", media: { url: "https://files.example/1.pdf" }, caption: "Terms" },
  { type: "button_reply", id: "yes", title: "Yes" },
  { type: "list_reply", id: "green", title: "Green dream", description: "With peas" },
  { type: "quick_reply", text: "Stop", payload: "STOP" },
  { type: "reaction", messageId: "wamid.1", emoji: "👍" },
  { type: "order", catalogId: "c1", text: "Please", items: [{ productId: "p1", quantity: 2, price: 3.5, currency: "EUR" }] },
];

/** What tyntec's schema of contents has no names for. */
const LOCATION = { type: "location", latitude: 48.1, longitude: 11.5, name: "Home" };

const CASES = [
  { provider: "infobip", open: infobipWebhooks, contents: [...CONTENTS, LOCATION, { type: "sticker", media: { url: "https://files.example/1.webp" } }, { type: "flow_reply", text: "Sent", data: { size: "M" } }] },
  { provider: "tyntec", open: tyntecWebhooks, contents: CONTENTS },
];

/** A sandbox, what it posts, and a client. */
function open(provider) {
  const sandbox = new Sandbox();
  sandbox.onWebhook(() => new Response(), { provider });
  return { sandbox, client: new Waxwing(sandbox.options(provider)) };
}

for (const { provider, open: openVendor, contents } of CASES) {
  describe(`the posts of ${provider}`, { skip: SKIPPED }, () => {
    const vendor = SKIPPED ? undefined : openVendor();

    test("lives of messages, from the first state to the last", async () => {
      const { sandbox, client } = open(provider);
      for (const to of [TO, "4915112131026", "4915112131047"]) await client.send({ type: "text", to, text: "Hi", callbackData: "order 7" });
      sandbox.advance(10_000);
      await sandbox.settled();
      assert.ok(sandbox.posted.length >= 4);
      for (const { body } of sandbox.posted) assert.deepEqual(vendor.faults(JSON.parse(body)), [], body);
    });

    test("what people write", async () => {
      const { sandbox, client } = open(provider);
      const { id } = await client.send({ type: "text", to: TO, text: "Hi", callbackData: "order 7" });
      for (const content of contents) {
        sandbox.receive(provider, content);
        // Infobip's orders answer no message.
        if (content.type !== "order") sandbox.receive(provider, { ...content, replyTo: id });
      }
      await sandbox.settled();
      assert.equal(sandbox.posted.length, contents.length * 2 - 1);
      for (const { body } of sandbox.posted) assert.deepEqual(vendor.faults(JSON.parse(body)), [], body);
    });

    test("an approved template", async () => {
      const { sandbox, client } = open(provider);
      await client.templates.create({ name: "greeting", language: "en", category: "utility", body: { text: "Hello there" } });
      sandbox.advance(60_000);
      await sandbox.settled();
      const [{ event, body }] = sandbox.posted;
      assert.equal(event, "template.status");
      assert.deepEqual(vendor.faults(JSON.parse(body)), [], body);
    });

    test("a body with one more member is no such body", async () => {
      const { sandbox } = open(provider);
      sandbox.receive(provider, CONTENTS[0]);
      await sandbox.settled();
      const body = JSON.parse(sandbox.posted[0].body);
      assert.notDeepEqual(vendor.faults({ ...body, more: 1 }), []);
    });
  });
}
