// Approved templates.
import { group, json, list, number, oneOf, optional, placeholders, tagged, text } from "../fields/spec.ts";
import { orderUpdate } from "./commerce.ts";
import type { Kind } from "./kind.ts";
import { order } from "./order.ts";
import { documentMedia, media, place, productSections } from "./shared.ts";

const index = number("Place in the template", { help: "Counted from 0." });
const thumbnail = text("Thumbnail product id", { optional: true });

const button = tagged("Button", {
  url: group("URL button", { index, suffix: text("End of the URL") }),
  quick_reply: group("Quick reply", { index, payload: text("Payload") }),
  copy_code: group("Copy code", { index, code: text("Code") }),
  flow: group("Flow", { index, token: text("Token", { optional: true }), data: json("Data", { optional: true, start: { name: "" } }) }),
  catalog: group("Catalogue", { index, thumbnailProductId: thumbnail }),
  multi_product: group("Several products", { index, thumbnailProductId: thumbnail, sections: productSections }),
  order_details: group("Order to pay", { index, order }),
  voice_call: group("Call", { index, validMinutes: number("Works for, in minutes", { optional: true }), payload: text("Payload", { optional: true }) }),
});

const header = oneOf("Header", {
  text: placeholders("Header variables"),
  image: media("Image"),
  video: media("Video"),
  gif: media("GIF"),
  audio: media("Audio"),
  document: documentMedia,
  location: group("Location", place),
});

const buttons = list("Buttons", "button", button, { start: (at) => ({ type: "quick_reply", index: at, payload: "" }) });
const body = placeholders("Body variables", { optional: true });

export const template: Kind = {
  type: "template",
  title: "Template",
  group: "Template & raw",
  summary: "An approved template and what fills it.",
  fields: {
    name: text("Template name", { placeholder: "booking_confirmed" }),
    language: text("Language", { help: "Exactly as approved: en and en_US differ." }),
    header: optional(header),
    body,
    buttons: optional(buttons),
    cards: optional(list("Cards", "card", group("Card", { header: optional(header), body, buttons: optional(buttons) }), { start: () => ({ header: { image: { url: "" } } }) })),
    limitedTimeOffer: optional(group("Limited-time offer", { expiresAt: text("Ends at", { placeholder: "2030-05-01T18:00:00+02:00", help: "With its offset." }) })),
    orderStatuses: optional(list("Order news", "order", orderUpdate)),
  },
  example: {
    name: "booking_confirmed",
    language: "en",
    header: { image: { url: "https://files.example/terrace.jpg" } },
    body: ["Sarah", "Friday, 19:30"],
    buttons: [{ type: "quick_reply", index: 0, payload: "KEEP" }],
  },
};

/** An example of a definition, which lets the preview show the template's own words. */
export const definitionExample = {
  name: "booking_confirmed",
  language: "en",
  body: "Hi {{1}}, your table is booked for *{{2}}*.",
};
