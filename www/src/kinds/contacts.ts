// Contact cards.
import { group, list, optional, text } from "../fields/spec.ts";
import type { Kind } from "./kind.ts";
import { homeOrWork, phoneKinds } from "./shared.ts";

const contact = group("Contact", {
  name: group("Name", {
    formatted: text("Whole name as shown"),
    first: text("First", { optional: true }),
    middle: text("Middle", { optional: true }),
    last: text("Last", { optional: true }),
    prefix: text("Title before", { optional: true }),
    suffix: text("What follows", { optional: true }),
  }),
  phones: optional(
    list("Phone numbers", "phone number", group("Phone number", {
      phone: text("Number", { type: "tel" }),
      type: phoneKinds,
      waId: text("WhatsApp id", { optional: true, help: "With it the card shows a Message button." }),
    })),
  ),
  emails: optional(list("E-mail addresses", "e-mail address", group("E-mail address", { email: text("E-mail", { type: "email" }), type: homeOrWork }))),
  urls: optional(list("Web addresses", "web address", group("Web address", { url: text("URL", { type: "url" }), type: homeOrWork }))),
  addresses: optional(
    list("Postal addresses", "postal address", group("Postal address", {
      street: text("Street", { optional: true }),
      city: text("City", { optional: true }),
      state: text("State", { optional: true }),
      zip: text("Postal code", { optional: true }),
      country: text("Country", { optional: true }),
      countryCode: text("Country code", { optional: true }),
      type: homeOrWork,
    })),
  ),
  org: optional(
    group("Workplace", { company: text("Company", { optional: true }), department: text("Department", { optional: true }), title: text("Job title", { optional: true }) }),
  ),
  birthday: text("Birthday", { optional: true, type: "date" }),
  ims: optional(
    list("Other messengers", "account", group("Account", { service: text("Messenger", { optional: true }), userId: text("Account", { optional: true }) })),
  ),
});

export const contacts: Kind = {
  type: "contacts",
  title: "Contacts",
  group: "Basics",
  summary: "One or more contact cards.",
  fields: { contacts: list("Contacts", "contact", contact, { start: () => ({ name: { formatted: "", first: "" } }) }) },
  example: {
    contacts: [
      {
        name: { formatted: "Ana Weber", first: "Ana", last: "Weber" },
        phones: [{ phone: "+49 151 12345678", type: "WORK", waId: "4915112345678" }],
        org: { company: "The Green Fig", title: "Events" },
      },
    ],
  },
};
