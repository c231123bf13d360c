// Messages that ask the recipient for something.
import { choice, group, json, optional, text, type Members } from "../fields/spec.ts";
import type { Kind } from "./kind.ts";
import { body, footer, textHeader } from "./shared.ts";

const address: Members = {
  name: text("Name", { optional: true }),
  phoneNumber: text("Phone number", { optional: true, type: "tel" }),
  houseNumber: text("House number", { optional: true }),
  floorNumber: text("Floor", { optional: true }),
  towerNumber: text("Tower", { optional: true }),
  buildingName: text("Building", { optional: true }),
  address: text("Street and number", { optional: true }),
  landmarkArea: text("Landmark nearby", { optional: true, help: "India." }),
  unitNumber: text("Unit", { optional: true, help: "Singapore." }),
  city: text("City", { optional: true }),
  state: text("State", { optional: true, help: "India." }),
  inPinCode: text("PIN code", { optional: true, help: "India." }),
  sgPostCode: text("Postal code", { optional: true, help: "Singapore." }),
};

export const requests: Kind[] = [
  {
    type: "location_request",
    title: "Ask for location",
    group: "Requests",
    summary: "A text with a button that sends the recipient's place.",
    fields: { body },
    example: { body: "Where shall we bring your order?" },
  },
  {
    type: "address_request",
    title: "Ask for address",
    group: "Requests",
    summary: "A form for a postal address.",
    fields: {
      header: textHeader,
      body,
      footer,
      country: choice("Country", [["IN", "India (IN)"], ["SG", "Singapore (SG)"]]),
      values: optional(group("Filled in beforehand", address)),
      savedAddress: optional(group("Address on file", { id: text("Id"), value: group("Address", address) })),
      validationErrors: json("What was wrong with the last answer", { optional: true, help: "Texts by field.", start: { inPinCode: "" } }),
    },
    example: { body: "Where shall we send the cookbook?", country: "IN", values: { name: "Priya Nair", city: "Mumbai", inPinCode: "400001" } },
  },
  {
    type: "contact_request",
    title: "Ask for contact",
    group: "Requests",
    summary: "A text with a button that shares the recipient's phone number.",
    fields: { body },
    example: { body: "May we have your number for the delivery?" },
  },
  {
    type: "call_permission_request",
    title: "Ask to call",
    group: "Requests",
    summary: "Asks for leave to call.",
    fields: { body: text("Body", { optional: true, rows: 3, formatted: true }) },
    example: {},
  },
  {
    type: "authentication_request",
    title: "Ask to authenticate",
    group: "Requests",
    summary: "Asks the recipient to authenticate in the chat. It has no content of its own.",
    fields: {},
    example: {},
  },
];
