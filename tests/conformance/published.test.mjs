// The validators themselves, against what the vendors publish: their own requests are valid, so nothing is closed too tightly.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readSpec, SKIPPED } from "../support/specs.mjs";
import { infobip, tyntec317 } from "./vendors.mjs";

const json = (...path) => JSON.parse(readSpec(...path));

/** Published requests of tyntec that break even the mended schema, and where facts/tyntec.md tells why. */
const TYNTEC_EXCEPTIONS = {
  "v3.17/message-requests/WhatsAppTemplateMessage.json": "10.8 and 10.25",
  "v3.17/message-requests/WhatsAppRichNotificationMessage.json": "10.8",
  "v3.17/message-requests/WhatsAppInteractiveQuickReplyMessage.json": "10.8",
  "v3.17/message-requests/WhatsAppInteractiveCallToActionMessage.json": "10.9",
  "v3.17/message-requests/operation-example-WhatsApp-Image.json": "section 4: WhatsAppImage has no `filename`, which this example gives",
};

/** The files whose bodies have faults. */
const faulty = (rows, faultsOf) => rows.filter((row) => faultsOf(row).length > 0).map(({ file }) => file);

describe("published requests", { skip: SKIPPED }, () => {
  test("of Infobip are valid", (context) => {
    const vendor = infobip();
    const { rows } = json("infobip", "fixtures", "INDEX.json");
    const requests = rows.filter(({ file, kind, path }) => file && kind === "request" && path.startsWith("/whatsapp/1/message/"));
    const faultsOf = ({ file, method, path }) =>
      vendor.requestFaults({ method, url: vendor.base + path }, json("infobip", "fixtures", file));
    assert.deepEqual(faulty(requests, faultsOf), []);
    context.diagnostic(`${requests.length} of ${requests.length}`);
  });

  test("of tyntec are valid but for the exceptions", (context) => {
    const vendor = tyntec317();
    const routes = { MessageRequest: "/messages", BulkMessageRequest: "/bulks" };
    const rows = json("tyntec", "fixtures", "index.json").flat();
    const requests = rows.filter(({ kind, schema_name }) => kind === "request" && routes[schema_name]);
    const faultsOf = ({ file, schema_name }) =>
      vendor.requestFaults({ method: "POST", url: vendor.base + routes[schema_name] }, json("tyntec", "fixtures", file));
    const exceptions = Object.keys(TYNTEC_EXCEPTIONS);
    assert.deepEqual(faulty(requests, faultsOf).sort(), exceptions.sort());
    context.diagnostic(`${requests.length - exceptions.length} of ${requests.length}`);
  });
});
