// Known defects of the vendors' schemas, mended on a copy in memory. Each names where the fact sheet tells of it.

/** Infobip, OpenAPI 3.210.0; numbers are those of facts/infobip.md. */
export const INFOBIP = [
  {
    defect: "section 16, first item: maps of any value are declared as maps of objects",
    apply: (schema) => {
      schema("InteractiveFlowActionPayload").properties.data.additionalProperties = true;
      schema("TemplateFlowButtonContent").allOf[1].properties.data.additionalProperties = true;
    },
  },
];

/** tyntec, whatsapp.yaml 3.17 and 3.28; numbers are those of facts/tyntec.md. */
export const TYNTEC = [
  {
    defect: "10.1: a template's body takes one entry by maxItems, but an entry for each variable in every example",
    apply: (schema) => {
      delete schema("WhatsAppTemplateComponents").properties.body.maxItems;
      delete schema("WhatsAppCarouselTemplateComponents").properties.body.maxItems;
    },
  },
  {
    defect: "10.2: `example` is required on text, but no published request has it",
    apply: (schema) => {
      for (const name of ["WhatsAppTemplateTextHeaderComponent", "WhatsAppTemplateTextBodyComponent"]) {
        schema(name).required = schema(name).required.filter((key) => key !== "example");
      }
    },
  },
  {
    defect: "10.3: ids of rows are held to 24 characters, but the example has up to 38 and WhatsApp takes 200",
    apply: (schema) => (schema("WhatsAppListSectionRow").properties.payload.maxLength = 200),
  },
  {
    defect: "10.6: a reaction is held to one character, but one emoji may be several code points",
    apply: (schema) => {
      const { maxLength, ...emoji } = schema("WhatsAppReaction").properties.emoji;
      schema("WhatsAppReaction").properties.emoji = { ...emoji, graphemes: maxLength };
    },
  },
  {
    defect: "10.7: a product list requires `title`, which it has not, and not `catalogId`",
    apply: (schema) => (schema("WhatsAppInteractiveProductListContent").required = ["catalogId", "sections"]),
  },
  {
    defect: "10.20: the common MessageRequest has `overrides`, WhatsApp's own lacks it",
    apply: (schema) => {
      schema("MessageRequest").properties.overrides = { $ref: "./common.yaml#/components/schemas/MessageRequestOverrides" };
    },
  },
  {
    defect: "section 5, carousels: `required: true` stands on a card's header, where it means nothing",
    apply: (schema) => {
      delete schema("WhatsAppCarouselTemplateComponents").properties.header.required;
      schema("WhatsAppCarouselTemplateComponents").required = ["header"];
    },
  },
  {
    defect: "section 6, product: the example and the Postman collection have a header, the schema has none",
    apply: (schema) => {
      const header = schema("WhatsAppInteractiveButtonComponents").properties.header;
      schema("WhatsAppInteractiveProductComponents").properties.header = header;
    },
  },
  {
    defect: 'section 6, flow: maxLength of flowCta is the text "20 characters"',
    apply: (schema) => (schema("WhatsAppInteractiveFlowContent").properties.flowCta.maxLength = 20),
  },
  {
    defect: "10.11: a card's button is one object, though cards have up to two",
    apply: (schema) => {
      const { anyOf } = schema("WhatsAppCarouselTemplateComponents").properties.button;
      schema("WhatsAppCarouselTemplateComponents").properties.button = {
        anyOf: [...anyOf, { type: "array", minItems: 1, maxItems: 2, items: { anyOf } }],
      };
    },
  },
];

/** What only 3.17 has. */
export const TYNTEC_3_17 = [
  {
    defect: "10.11: a carousel is one card by its schema and a list by its text",
    apply: (schema) => {
      const { oneOf } = schema("WhatsAppTemplateComponents").properties.carousel;
      schema("WhatsAppTemplateComponents").properties.carousel = { type: "array", minItems: 1, maxItems: 10, items: oneOf[0] };
    },
  },
];

/** What only 3.28 has. */
export const TYNTEC_3_28 = [
  {
    defect: "section 11, template send: lists of buttons stand where buttons are meant",
    apply: (schema) => {
      const { items } = schema("WhatsAppTemplateComponents").properties.button;
      const lists = ["QuickReplyButtons", "UrlButtons", "FlowButtons"].map((name) => schema(`WhatsApp${name}`).items);
      items.anyOf = [...lists, ...items.anyOf.slice(lists.length)];
    },
  },
  {
    defect: "section 11, interactive: the schema of urlButton is mis-indented, so that its subType is null",
    apply: (schema) => {
      const { type, enum: values, components } = schema("WhatsAppInteractiveUrlButtonMessage").properties;
      schema("WhatsAppInteractiveUrlButtonMessage").properties = { subType: { type, enum: values }, components };
    },
  },
];

/** Applies patches to a document: they are given its schemas by name, and the whole. */
export function patch(document, patches) {
  const schemas = document.components?.schemas ?? {};
  const schema = (name) => {
    const key = Object.keys(schemas).find((key) => key === name || key.endsWith(`.${name}`));
    if (!key) throw new Error(`a patch is for ${name}, which the document has not`);
    return schemas[key];
  };
  for (const { apply } of patches) apply(schema, document);
}
