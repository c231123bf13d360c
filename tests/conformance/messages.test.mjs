// Built bodies against the vendors' own schemas: valid as they are, invalid with one key renamed.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { build, check, kinds, prepare } from "waxwing";
import { generate, messagesOf } from "../support/generate.mjs";
import { SKIPPED } from "../support/specs.mjs";
import { renamed } from "./mutations.mjs";
import { infobip, tyntec, tyntec317 } from "./vendors.mjs";

/** The kinds of WhatsApp 3.17 (facts/tyntec.md, sections 4 and 6). */
const KINDS_OF_3_17 = [
  "text", "image", "video", "audio", "document", "sticker", "location", "contacts", "reaction", "template", "buttons", "list", "product",
  "product_list", "location_request", "flow", "address_request",
];

/** As much of a value as helps to find it. */
const shown = (value) => JSON.stringify(value).slice(0, 600);

const CASES = [
  { title: "Infobip 3.210.0", provider: "infobip", vendor: infobip, types: kinds("infobip"), least: 1000 },
  { title: "tyntec 3.28", provider: "tyntec", vendor: tyntec, types: kinds("tyntec"), least: 1000 },
  { title: "tyntec 3.17", provider: "tyntec", vendor: tyntec317, types: KINDS_OF_3_17, least: 1000, specVersion: "3.17" },
];

for (const { title, provider, vendor: open, types, least, specVersion } of CASES) {
  describe(`bodies for ${title}`, { skip: SKIPPED }, () => {
    const vendor = SKIPPED ? undefined : open();
    const options = { provider, from: "49123456789", ...(specVersion && { specVersion }) };
    const made = generate(provider, types, { specVersion });
    const requestOf = (message) => prepare(provider, "messages.send", message, options);

    test("there are enough of them", (context) => {
      const total = made.reduce((sum, { messages }) => sum + messages.length, 0);
      context.diagnostic(`${title}: ${total} messages of ${made.length} kinds`);
      context.diagnostic(made.map(({ type, messages }) => `${type} ${messages.length}`).join(", "));
      assert.ok(total >= least, `${total} messages`);
      for (const { type, messages } of made) assert.ok(messages.length >= 30, `${messages.length} of ${type}`);
    });

    for (const { type, messages } of made) {
      test(`${type} is let through and valid`, () => {
        for (const message of messages) {
          const faults = check(message, options).issues.filter(({ severity }) => severity === "error");
          assert.deepEqual(faults, [], shown(message));
          const body = build(message, options);
          assert.deepEqual(vendor.requestFaults(requestOf(message), body), [], shown(body));
        }
      });

      test(`${type} with a renamed key is invalid`, (context) => {
        let mutants = 0;
        for (const message of messages.slice(0, 10)) {
          const request = requestOf(message);
          for (const { path, copy } of renamed(build(message, options))) {
            mutants++;
            assert.notDeepEqual(vendor.requestFaults(request, copy), [], `${path} renamed in ${shown(copy)}`);
          }
        }
        assert.ok(mutants > 0);
        context.diagnostic(`${title}, ${type}: ${mutants} renamed keys`);
      });
    }
  });
}

/** What goes into a bulk of tyntec's: the messages of a single recipient without what only single messages have. */
const IN_BULK = ["text", "image", "video", "audio", "document", "sticker", "location", "contacts", "template"];

describe("bulks", { skip: SKIPPED }, () => {
  const faultsOf = (vendor, provider, messages) => {
    const request = prepare(provider, "messages.sendBulk", messages, { provider, from: "49123456789" });
    return vendor.requestFaults(request, JSON.parse(request.body));
  };

  test("of Infobip's templates are valid", () => {
    const [vendor, messages] = [infobip(), messagesOf("infobip", "template", { seed: 2, count: 300 })];
    for (let size = 1; size <= 20; size++) assert.deepEqual(faultsOf(vendor, "infobip", messages.slice(size, size * 2)), []);
  });

  test("of tyntec's contents are valid", () => {
    const vendor = tyntec();
    const mixed = Array.from({ length: 200 }, (_, index) => {
      const [message] = messagesOf("tyntec", IN_BULK[index % IN_BULK.length], { seed: 3 + index, count: 3 }).slice(2);
      const { callbackData, tyntec: { overrides, ...extras } = {}, ...rest } = message;
      return { ...rest, to: "4915112345678", from: "49123456789", tyntec: extras };
    });
    for (let size = 2; size <= 20; size++) assert.deepEqual(faultsOf(vendor, "tyntec", mixed.slice(size, size * 2)), []);
  });
});
