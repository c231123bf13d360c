// Where a neutral message leaves a choice that a provider does not: what it has no place for, and what it always needs.

const TEXT_HEADED = ["list", "product_list", "flow", "address_request", "voice_button"];

const EITHER = [
  [TEXT_HEADED, /^\/header\/text$/, "always", "text is the only header there is"],
  [TEXT_HEADED, /^\/header\/(image|video|document)$/, "never", "text is the only header there is"],
  [["flow"], /^\/(flowId|token)$/, "always", "both vendors require them"],
  [["flow"], /^\/flowName$/, "never", "neither vendor has a place for it"],
  [["carousel", "template"], /^\/cards\/\*\/header\/(text|gif|audio|document|location)$/, "never", "cards show a picture or a film"],
  [["template"], /^\/cards\/\*\/header$/, "always", "cards have a picture or a film"],
  [["template"], /^\/cards\/\*\/buttons\/\*:(?!url$|quick_reply$)/, "never", "cards take two kinds of button"],
  [["template"], /:multi_product\/sections\/\*\/title$/, "always", "WhatsApp requires it"],
  [["template"], /^\/header\/audio$/, "never", "neither vendor has sounds in templates"],
];

const INFOBIP = [
  ...EITHER,
  [["template"], /^\/header\/location\/(name|address)$/, "never", "TemplateLocationHeaderContent has neither"],
  [["carousel"], /^\/cards\/\*\/body$/, "always", "the cards require it"],
  [undefined, /\/(media|image|video|gif|document)\/id$/, "never", "files go by URL only"],
  [undefined, /\/(media|image|video|gif|document)\/url$/, "always", "files go by URL only"],
  [["contacts"], /\/name\/first$/, "always", "NameContent requires firstName"],
  [["contacts"], /\/ims$/, "never", "ContactContent has no messengers"],
  [["order_details"], /^\/header\/image$/, "always", "a picture is the only header there is"],
  [["order_details"], /^\/header\/(text|video|document)$/, "never", "a picture is the only header there is"],
  [["template"], /:order_details\/order\/payment:(upi_payu|brazil)$/, "never", "TemplateAllowedOrderPaymentDetails lacks them"],
  [["template"], /^\/header\/document\/filename$/, "always", "TemplateDocumentHeaderContent requires it"],
  [["voice_button"], /^\/replyTo$/, "never", "InteractiveVoiceButtonMessage has no context"],
  [["voice_button"], /^\/(header|footer)$/, "never", "InteractiveVoiceButtonContent has neither"],
  [["call_permission_request"], /^\/body$/, "never", "InteractiveCallPermissionRequestMessage has no content"],
];

const TYNTEC = [
  ...EITHER,
  [["template"], /^\/header\/location\/(name|address)$/, "always", "WhatsApp wants the whole place in a template"],
  [["template"], /:multi_product\/thumbnailProductId$/, "always", "WhatsApp requires it"],
  [["reaction"], /^\/replyTo$/, "never", "a reaction quotes nothing"],
  [["url_button"], /^\/header\/text$/, "always", "text is the only header there is"],
  [["url_button"], /^\/header\/(image|video|document)$/, "never", "text is the only header there is"],
  [["product", "call_permission_request"], /^\/body$/, "always", "the vendor requires it"],
  [["voice_button"], /^\/label$/, "always", "WhatsAppInteractiveCallButtonComponent requires displayText"],
  [["template"], /^\/header\/gif$/, "never", "WhatsAppTemplateComponents has no GIF"],
  [["template"], /^\/buttons\/\*:order_details$/, "never", "WhatsAppTemplateComponents has no such button"],
  [["template"], /^\/orderStatuses$/, "never", "WhatsAppTemplateComponents has no order status"],
];

const BY_PROVIDER = { infobip: INFOBIP, tyntec: TYNTEC };

/** Whether a place is there `always`, `never` or sometimes (undefined) in a provider's messages of a kind. */
export function expectedAt(provider, kind, path) {
  return BY_PROVIDER[provider].find(([kinds, pattern]) => (kinds ?? [kind]).includes(kind) && pattern.test(path))?.[2];
}
