// Known defects of what the vendors' documents say of operations beside sends, mended on a copy in memory. Each names
// where they are told of: the fact sheets, or the table of contradictions in `src/provider/<name>/docs.md`.

/** A list's words stand on the list itself, where they would have to be whole lists. */
const onItems = (schema, ...names) => {
  for (const name of names) {
    const { enum: words, ...list } = schema.properties[name];
    schema.properties[name] = { ...list, items: { ...list.items, enum: words } };
  }
};

/** Infobip, WhatsApp 3.210.0. */
export const INFOBIP = [
  {
    defect: "facts/infobip.md, section 16, first item: maps of any value are declared as maps of objects",
    apply: (schema) => (schema("AddFlowJson").additionalProperties = true),
  },
  {
    defect: "docs.md, templates: the parts of an edited template are an object without any member; every sample has those of a new template",
    apply: (schema) => {
      schema("editStructure").anyOf = [schema("DefaultTemplateStructureApiData"), schema("AuthenticationTemplateStructureApiData")];
    },
  },
];

/** Infobip, Subscriptions 3.210.0. */
export const INFOBIP_SUBSCRIPTIONS = [
  {
    defect: "docs.md, webhooks: the words of `enabledSSLProtocols` stand on the list",
    apply: (schema) => {
      for (const name of ["ProfileRequest", "NoIdProfileRequest", "ProfileResponse"]) onItems(schema(name), "enabledSSLProtocols");
    },
  },
  {
    defect: "docs.md, webhooks: one body of 22 is chosen by the channel in the path, which no schema says: WHATSAPP",
    apply: (schema) => {
      for (const name of ["SubscriptionRequest", "NoIdSubscriptionRequest"]) {
        schema(name).oneOf = schema(name).oneOf.filter(({ $ref }) => $ref.endsWith(`.Whatsapp${name}`));
      }
    },
  },
];

/** tyntec's whatsapp.yaml, 3.17 and 3.28. */
export const TYNTEC = [
  {
    defect: "#10: a list of components with a BODY alone fits several schemas of which one may fit",
    apply: (schema) => {
      for (const name of ["LocalizationRequest", "TemplatePatchRequest"]) {
        const { oneOf, ...components } = schema(name).properties.components;
        schema(name).properties.components = { ...components, anyOf: oneOf };
      }
    },
  },
  {
    defect: "#12: the buttons of a card are one object by the schema, a list in the example",
    apply: (schema) => {
      const { anyOf, ...bounds } = schema("WhatsAppCarouselTemplateButtonComponentRequest").properties.buttons;
      schema("WhatsAppCarouselTemplateButtonComponentRequest").properties.buttons = { type: "array", ...bounds, items: { anyOf } };
    },
  },
  {
    defect: "#50: `example` is required of every URL button; those in the sample of cards have none",
    apply: (schema) => (schema("WhatsAppURLButton").required = ["type", "text"]),
  },
  {
    defect: "#13: the list of an answer is `localízations` in the schema, `localizations` in its examples",
    apply: (schema) => {
      const { localízations, ...others } = schema("WhatsAppTemplateResponse").properties;
      schema("WhatsAppTemplateResponse").properties = { ...others, localizations: localízations };
    },
  },
  {
    defect: "#44: a flow's JSON is an object with a `file` by the schema, the body itself by the text",
    apply: (_, { paths }) => {
      const { content } = paths["/channels/whatsapp/accounts/{whatsapp-account-id}/flows/{whatsapp-flow-id}/assets"].post.requestBody;
      content["application/json"].schema = { type: "object" };
    },
  },
  {
    defect: "#48: an account's id is a UUID by the model, a number in the example of the parameter",
    apply: (schema) => {
      for (const name of ["WhatsAppAccount", "WhatsAppPhoneNumber", "WhatsAppTemplateResponse"]) delete schema(name).properties.whatsAppAccountId.format;
    },
  },
];

/** What only 3.28 has. */
export const TYNTEC_3_28 = [
  {
    defect: "#51: the words of lists stand on the lists",
    apply: (schema) => onItems(schema("AnalyticsParameters"), "pricingCategories", "pricingTypes", "metricTypes", "dimensions"),
  },
];

/** tyntec's common.yaml. */
export const TYNTEC_COMMON = [
  {
    defect: "#30: downloads list no image",
    apply: (_, { paths }) => {
      const { content } = paths["/media/{mediaId}"].get.responses[200];
      content["image/*"] = content["video/*"];
    },
  },
];
