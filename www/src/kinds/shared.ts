// Fields that several kinds share.
import { choice, group, json, list, number, oneOf, optional, recipient, text, type Members } from "../fields/spec.ts";

export const media = (label: string) =>
  oneOf(label, {
    url: text("URL", { type: "url", placeholder: "https://files.example/photo.jpg" }),
    id: text("Uploaded id", { help: "The id that an upload gave." }),
  });

const documentMedia = group("Document", {
  url: text("URL", { type: "url", optional: true, help: "This or the id.", placeholder: "https://files.example/menu.pdf" }),
  id: text("Uploaded id", { optional: true }),
  filename: text("File name", { optional: true, placeholder: "menu.pdf" }),
});

export const place: Members = {
  latitude: number("Latitude", { help: "Degrees north, -90 to 90." }),
  longitude: number("Longitude", { help: "Degrees east, -180 to 180." }),
  name: text("Name of the place", { optional: true }),
  address: text("Address", { optional: true, help: "Shown only with a name." }),
};

export const textHeader = optional(oneOf("Header", { text: text("Header text") }));

export const header = optional(
  oneOf("Header", { text: text("Header text"), image: media("Image"), video: media("Video"), document: documentMedia }),
);

export const imageHeader = optional(oneOf("Header", { image: media("Image") }));
export const filmHeader = oneOf("Header", { image: media("Image"), video: media("Video") });
export { documentMedia };

export const body = text("Body", { rows: 3, formatted: true });
export const footer = text("Footer", { optional: true });

export const replyButtons = list(
  "Buttons",
  "button",
  group("Button", { title: text("Label"), id: text("Id") }),
  { help: "A button's id comes back when it is pressed.", start: (index) => ({ title: "", id: `button-${index + 1}` }) },
);

export const productSections = list(
  "Sections",
  "section",
  group("Section", {
    title: text("Title", { optional: true, wide: true }),
    productIds: list("Products", "product", text("Product id")),
  }),
);

/** What every kind has. */
export const envelope: Members = {
  to: recipient("To", { help: "A phone number with its country code, or a business-scoped user id." }),
};

export const details = (providers: readonly string[]): Members => ({
  from: text("From", { optional: true, help: "The sender; the client's own where empty." }),
  replyTo: text("Reply to", { optional: true, help: "The id of the message that this one quotes." }),
  callbackData: text("Callback data", { optional: true, help: "Comes back on the events about this message." }),
  clientMessageId: text("Client message id", { optional: true, help: "Your own id, where the provider takes one." }),
  ...Object.fromEntries(providers.map((name) => [name, json(`Extras of ${name}`, { optional: true, help: "An object in the provider's own field names; other providers pass over it." })])),
});

export const phoneKinds = choice("Kind", ["CELL", "MAIN", "IPHONE", "HOME", "WORK"].map((kind) => [kind, kind] as const), { optional: true });
export const homeOrWork = choice("Kind", [["HOME", "HOME"], ["WORK", "WORK"]], { optional: true });
