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
    const schema = (name) => Object.entries(schemas).find(([key]) => key.endsWith(`.${name}`))[1];
    // Section 12 of the fact sheet: the text of the send promises it for delivery reports, the schema lacks it.
    schema("Report").properties.callbackData = { type: "string" };
    // Section 16, first item: a map of any value is declared as a map of objects.
    const flow = schema("WhatsAppInboundFlowReplyContent");
    (flow.properties ?? flow.allOf[1].properties).response.additionalProperties = true;
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
    const { schemas } = open(file("webhook-events-v2.yaml")).components;
    // 10.18 of the fact sheet: `status` is required and is in no example, nor among the properties.
    for (const schema of [schemas.MoMessagePostBack, schemas.MoMessageOrder]) schema.required = schema.required.filter((name) => name !== "status");
    // Section 9: the list of all events lacks that of an order.
    schemas.EventTypes.enum.push("MoMessage::Order");
    // Section 9: what is ordered has numbers in every example, which the schema calls texts.
    for (const name of ["quantity", "itemPrice"]) schemas.SelectedProduct.properties[name] = { type: "number" };
  });
};

const SCHEMAS = { MoMessage: "WhatsAppMoMessage", "MoMessage::Postback": "MoMessagePostBack", "MoMessage::Order": "MoMessageOrder" };
