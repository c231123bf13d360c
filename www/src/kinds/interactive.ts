// Messages with something to press.
import { choice, flag, group, json, list, number, optional, text } from "../fields/spec.ts";
import type { Kind } from "./kind.ts";
import { body, filmHeader, footer, header, replyButtons, textHeader } from "./shared.ts";

const row = group("Row", {
  title: text("Title"),
  id: text("Id"),
  description: text("Description", { optional: true, wide: true }),
});
const section = group("Section", {
  title: text("Title", { optional: true, wide: true }),
  rows: list("Rows", "row", row, { start: (index) => ({ title: "", id: `row-${index + 1}` }) }),
});

export const interactive: Kind[] = [
  {
    type: "buttons",
    title: "Reply buttons",
    group: "Interactive",
    summary: "A text with one to three reply buttons.",
    fields: { header, body, footer, buttons: replyButtons },
    example: {
      body: "Your table for two on *Friday, 19:30*. Does that still suit you?",
      footer: "The Green Fig",
      buttons: [{ id: "keep", title: "Yes, keep it" }, { id: "move", title: "Another time" }, { id: "cancel", title: "Cancel" }],
    },
  },
  {
    type: "list",
    title: "List",
    group: "Interactive",
    summary: "A text with a menu of rows.",
    fields: { header: textHeader, body, footer, button: text("Menu button"), sections: list("Sections", "section", section, { help: "A row's id comes back when it is chosen. More than one section: each needs a title.", start: () => ({ rows: [{ title: "", id: "row-1" }] }) }) },
    example: {
      header: { text: "Choose your menu" },
      body: "Hi Sarah, what may we cook for you on Friday?",
      footer: "Tap to see the dishes",
      button: "Your menu",
      sections: [
        { title: "Vegan", rows: [{ id: "green", title: "Green dream", description: "Peas, mint and wild garlic" }, { id: "root", title: "Root bowl", description: "Beetroot, carrot, hazelnut" }] },
        { title: "From the sea", rows: [{ id: "trout", title: "Smoked trout", description: "With horseradish and dill" }] },
      ],
    },
  },
  {
    type: "url_button",
    title: "URL button",
    group: "Interactive",
    summary: "A text with one button that opens a page.",
    fields: { header, body, footer, label: text("Button label"), url: text("Opens", { type: "url" }) },
    example: { body: "The spring menu is out.", label: "See the menu", url: "https://greenfig.example/menu" },
  },
  {
    type: "carousel",
    title: "Carousel",
    group: "Interactive",
    summary: "Two to ten cards to swipe through, all of one shape.",
    fields: {
      body,
      cards: list("Cards", "card", group("Card", {
        header: filmHeader,
        body: text("Text", { optional: true, rows: 2, formatted: true }),
        buttons: optional(replyButtons),
        urlButton: optional(group("URL button", { label: text("Label"), url: text("Opens", { type: "url" }) })),
      }), { start: () => ({ header: { image: { url: "" } }, body: "", buttons: [{ id: "", title: "" }] }) }),
    },
    example: {
      body: "Three ideas for Friday:",
      cards: ["Green dream", "Root bowl", "Smoked trout"].map((dish, index) => ({
        header: { image: { url: `https://files.example/dish-${index + 1}.jpg` } },
        body: `${dish}, from our spring menu`,
        buttons: [{ id: `dish-${index + 1}`, title: "Order" }],
      })),
    },
  },
  {
    type: "flow",
    title: "Flow",
    group: "Interactive",
    summary: "A text with a button that opens a flow.",
    fields: {
      header,
      body,
      footer,
      button: text("Button label"),
      flowId: text("Flow id", { optional: true, help: "This or the name." }),
      flowName: text("Flow name", { optional: true }),
      token: text("Token", { optional: true, help: "Comes back with the answer; make it hard to guess." }),
      action: choice("What happens first", [["navigate", "Show a screen"], ["data_exchange", "Ask the endpoint"]], { optional: true }),
      screen: text("First screen", { optional: true }),
      data: json("Data of the first screen", { optional: true, start: { name: "" } }),
      draft: flag("Open the draft"),
    },
    example: { body: "Tell us about your party and we plan the evening.", button: "Plan my party", flowId: "1234567890123456", token: "f3b1c2d9", action: "navigate", screen: "PARTY" },
  },
  {
    type: "voice_button",
    title: "Call button",
    group: "Interactive",
    summary: "A text with a button that calls the business.",
    fields: {
      header: textHeader,
      body,
      footer,
      label: text("Button label", { optional: true }),
      validMinutes: number("Works for, in minutes", { optional: true }),
      payload: text("Payload", { optional: true, help: "Comes back on the events of the call." }),
    },
    example: { body: "Prefer to talk? We are here until 22:00.", label: "Call us", validMinutes: 120 },
  },
];
