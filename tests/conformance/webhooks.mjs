// The webhooks of the two vendors that publish schemas of them, with validators of what is posted.
import { specPath } from "../support/specs.mjs";
import { Closed } from "./closed.mjs";
import { Documents } from "./documents.mjs";

class Webhooks {
  #documents = new Documents();
  #closed = new Closed(this.#documents);
  #validators = new Map();
  #choose;

  /** `choose` gives the file and the schema for a body, out of the documents. */
  constructor(choose, mend = () => {}) {
    this.#choose = choose;
    mend((file) => this.#documents.file(file));
  }

  /** Faults of a body against the schema of its kind. */
  faults(body) {
    const { file, pointer } = this.#choose(body, (file) => this.#documents.file(file));
    const key = `${file}#${pointer}`;
    if (!this.#validators.has(key)) this.#validators.set(key, this.#closed.validator({ $ref: `#${pointer}` }, file));
    return this.#validators.get(key)(body);
  }
}

const schemaOf = (name) => `/webhooks/${name}/post/requestBody/content/application~1json/schema`;

/** Infobip's OpenAPI 3.210.0. */
export const infobipWebhooks = () => {
  const file = specPath("infobip", "infobip-whatsapp-openapi.json");
  const choose = (body) => {
    const [entry] = body.results ?? [];
    const name = !entry
      ? "receive-whatsapp-message-template-update-events"
      : entry.message ? "receive-inbound-whatsapp-messages" : entry.seenAt ? "receive-whatsapp-seen-reports" : "receive-whatsapp-delivery-reports";
    return { file, pointer: schemaOf(name) };
  };
  return new Webhooks(choose, (open) => {
    const schemas = open(file).components.schemas;
    const [, report] = Object.entries(schemas).find(([name]) => name.endsWith(".Report"));
    // Section 12 of the fact sheet: the text of the send promises it for delivery reports, the schema lacks it.
    report.properties.callbackData = { type: "string" };
  });
};

/** tyntec's AsyncAPI documents of 3.28. */
export const tyntecWebhooks = () => {
  const file = (name) => specPath("tyntec", "v146-whatsapp-3.28", "conversations", "v3", name);
  const choose = ({ event }) => {
    if (event === undefined) return { file: file("business_notification_webhook_events.yaml"), pointer: "/components/schemas/businessNotificationEvent" };
    return { file: file("webhook-events-v2.yaml"), pointer: `/components/schemas/${SCHEMAS[event] ?? event.replace("::", "").replace(/(?<=Status)\w/, (letter) => letter.toUpperCase())}` };
  };
  return new Webhooks(choose, (open) => {
    // Section 9 of the fact sheet: what is ordered has numbers in every example, which the schema calls texts.
    const { properties } = open(file("webhook-events-v2.yaml")).components.schemas.SelectedProduct;
    for (const name of ["quantity", "itemPrice"]) properties[name] = { type: "number" };
  });
};

const SCHEMAS = { MoMessage: "WhatsAppMoMessage", "MoMessage::Postback": "MoMessagePostBack", "MoMessage::Order": "MoMessageOrder" };
