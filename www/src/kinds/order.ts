// What an order is made of: it stands in messages and in buttons of templates.
import { choice, flag, group, list, number, optional, text } from "../fields/spec.ts";
import { payment } from "./payment.ts";

const charge = (label: string) =>
  group(label, { value: number("Amount"), description: text("What it is", { optional: true }) });

const importerAddress = group("Importer's address", {
  firstAddressLine: text("First line", { optional: true }),
  secondAddressLine: text("Second line", { optional: true }),
  city: text("City", { optional: true }),
  zoneCode: text("Zone code", { optional: true }),
  postalCode: text("Postal code", { optional: true }),
  countryCode: text("Country code", { optional: true }),
});

const item = group("Item", {
  productId: text("Product id"),
  name: text("Name"),
  amount: number("Price of one", { help: "In hundredths of the currency." }),
  saleAmount: number("Reduced price", { optional: true }),
  quantity: number("How many"),
  originCountry: text("Made in", { optional: true, help: "Needed without a catalogue, as is the importer." }),
  importerName: text("Importer", { optional: true }),
  importerAddress: optional(importerAddress),
});

export const order = group("Order", {
  currency: choice("Currency", [["inr", "Indian rupee"], ["brl", "Brazilian real"]]),
  type: choice("What is sold", [["physical_goods", "Things that are shipped"], ["digital_goods", "Things that are not"]]),
  catalogId: text("Catalogue id", { optional: true }),
  items: list("Items", "item", item, { start: (index) => ({ productId: `item-${index + 1}`, name: "", amount: 0, quantity: 1 }) }),
  subtotal: number("Subtotal", { help: "The sum of the items, in hundredths." }),
  tax: charge("Tax"),
  shipping: optional(charge("Shipping")),
  discount: optional(
    group("Discount", { value: number("Amount"), description: text("What it is", { optional: true }), programName: text("Programme", { optional: true }) }),
  ),
  totalAmount: number("Total", { help: "Subtotal, tax and shipping less the discount." }),
  payment,
  paymentConfiguration: text("Payment configuration", { optional: true, help: "Its name; needed or forbidden depending on the payment." }),
  expiration: optional(group("Expiration", { seconds: number("After seconds"), description: text("What the buyer is told") })),
  quickPay: flag("Short form of the order"),
});

export const exampleOrder = {
  payment: { type: "upi_link", id: "order-1042", paymentLink: "upi://pay?pa=greenfig@bank.example&am=1140" },
  currency: "inr",
  type: "physical_goods",
  catalogId: "1029384756",
  items: [{ productId: "cookbook", name: "Cookbook: Spring", amount: 90000, quantity: 1 }],
  subtotal: 90000,
  tax: { value: 16200, description: "GST" },
  shipping: { value: 8000 },
  totalAmount: 114200,
};
