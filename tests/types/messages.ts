// Messages: what compiles, and what must not.
import type { Header, Media, Message, MessageType, OneOf, Placeholders, TemplateButton, TemplateHeader } from "waxwing";
import { holds, type Equal } from "./equal.js";

const to = "4915112345678";
const media = { url: "https://shop.example/file" };

// One of every kind; a kind that is missing here fails.
export const everyKind = {
  text: { type: "text", to, text: "Hello", previewUrl: true },
  image: { type: "image", to, media, caption: "Blue" },
  video: { type: "video", to, media },
  audio: { type: "audio", to, media: { id: "1" }, voice: true },
  document: { type: "document", to, media, filename: "invoice.pdf" },
  sticker: { type: "sticker", to, media },
  location: { type: "location", to, latitude: 52.5, longitude: 13.4 },
  contacts: { type: "contacts", to, contacts: [{ name: { formatted: "Ada" }, phones: [{ phone: "1", type: "CELL" }] }] },
  reaction: { type: "reaction", to, messageId: "wamid.1", emoji: "" },
  buttons: { type: "buttons", to, body: "?", buttons: [{ id: "y", title: "Yes" }] },
  list: { type: "list", to, header: { text: "Menu" }, body: "?", button: "Menu", sections: [{ rows: [{ id: "1", title: "One" }] }] },
  url_button: { type: "url_button", to, body: "Look", label: "Open", url: "https://shop.example" },
  location_request: { type: "location_request", to, body: "Where?" },
  address_request: { type: "address_request", to, body: "Where?", country: "IN", values: { inPinCode: "400063" } },
  contact_request: { type: "contact_request", to, body: "Who?" },
  product: { type: "product", to, catalogId: "1", productId: "2" },
  product_list: { type: "product_list", to, catalogId: "1", header: { text: "New" }, body: "In", sections: [{ productIds: ["2"] }] },
  flow: { type: "flow", to, body: "Book", button: "Book", flowId: "1", token: "t", data: { day: 1 } },
  carousel: { type: "carousel", to, body: "New", cards: [{ header: { image: media }, urlButton: { label: "See", url: "https://shop.example" } }] },
  voice_button: { type: "voice_button", to, body: "Call", validMinutes: 60 },
  call_permission_request: { type: "call_permission_request", to },
  authentication_request: { type: "authentication_request", to },
  template: { type: "template", to, name: "shipped", language: "en", header: { text: "17" }, body: { name: "Ada" } },
  raw: { type: "raw", to, provider: "infobip", body: {} },
} satisfies { [K in Exclude<MessageType, "order_details" | "order_status">]: Extract<Message, { type: K }> };

// A recipient is a number or a member.
export const member: Message = { type: "text", to: { member: "m1" }, text: "Hello" };
// @ts-expect-error a recipient is required
export const nobody: Message = { type: "text", text: "Hello" };
// @ts-expect-error there is no such kind
export const unknownKind: Message = { type: "telegram", to };
// @ts-expect-error a text has no caption
export const strayField: Message = { type: "text", to, text: "Hello", caption: "no" };

// Exactly one of several.
export const byUrl: Media = { url: "https://shop.example/1" };
// @ts-expect-error not both
export const both: Media = { url: "https://shop.example/1", id: "1" };
// @ts-expect-error not none
export const none: Media = {};
// @ts-expect-error one header at a time
export const twoHeaders: Header = { text: "A", image: media };
export const named: Header = { document: { url: "https://shop.example/1.pdf", filename: "1.pdf" } };
export const place: TemplateHeader = { location: { latitude: 1, longitude: 2 } };
// @ts-expect-error a place is no header outside of templates
export const placeHeader: Header = { location: { latitude: 1, longitude: 2 } };
// @ts-expect-error a flow by id or by name
export const flowTwice: Message = { type: "flow", to, body: "B", button: "B", flowId: "1", flowName: "one" };
// @ts-expect-error a card has reply buttons or a URL button
export const cardTwice: Message = { type: "carousel", to, body: "B", cards: [{ header: { image: media }, buttons: [], urlButton: { label: "L", url: "https://shop.example" } }] };
// @ts-expect-error a list has a header of text only
export const pictureOnList: Message = { type: "list", to, header: { image: media }, body: "B", button: "B", sections: [] };
holds<Equal<OneOf<{ a: 1; b: 2 }>["a"], 1 | undefined>>();

// Template buttons are told apart by `type`.
export const buttons: readonly TemplateButton[] = [
  { type: "url", index: 0, suffix: "track/1" },
  { type: "quick_reply", index: 1, payload: "yes" },
  { type: "copy_code", index: 2, code: "SAVE20" },
  { type: "flow", index: 3, token: "t" },
  { type: "catalog", index: 4 },
  { type: "multi_product", index: 5, sections: [{ productIds: ["1"] }] },
  { type: "voice_call", index: 6, validMinutes: 60 },
];
// @ts-expect-error a quick reply has a payload, no suffix
export const wrongButton: TemplateButton = { type: "quick_reply", index: 0, suffix: "x" };
export function fill(button: TemplateButton): string {
  return button.type === "url" ? button.suffix : button.type;
}
holds<Equal<Placeholders, string | readonly string[] | Readonly<Record<string, string>>>>();

// A message is read only, and a switch over its kinds narrows.
export function describe(message: Message): string {
  // @ts-expect-error messages are read only
  message.to = "1";
  switch (message.type) {
    case "list":
      return message.sections[0]?.rows[0]?.title ?? message.button;
    case "template":
      return message.name;
    default:
      return message.type;
  }
}

// Extras stand under their provider's name, and a message stays portable with several.
export const extras: Message = { type: "text", to, text: "Hello", infobip: {}, tyntec: {} };
// @ts-expect-error there is no such provider
export const strayExtras: Message = { type: "text", to, text: "Hello", twilio: {} };
