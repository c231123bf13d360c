// Products and orders.
import { choice, group, oneOf, text } from "../fields/spec.ts";
import type { Kind } from "./kind.ts";
import { exampleOrder, order } from "./order.ts";
import { paymentReference } from "./payment.ts";
import { body, footer, imageHeader, productSections } from "./shared.ts";

const looseBody = text("Body", { optional: true, rows: 3, formatted: true });

export const progress = choice("Progress", [
  ["pending", "Not begun"],
  ["processing", "Being worked on"],
  ["partially_shipped", "A part is on its way"],
  ["shipped", "On its way"],
  ["completed", "Done"],
  ["canceled", "Called off"],
]);

export const orderUpdate = group("Order", { payment: paymentReference, status: progress, description: text("What the buyer is told", { optional: true }) });

export const commerce: Kind[] = [
  {
    type: "product",
    title: "Product",
    group: "Commerce",
    summary: "One product of a catalogue.",
    fields: { catalogId: text("Catalogue id"), productId: text("Product id"), body: looseBody, footer },
    example: { catalogId: "1029384756", productId: "cookbook", body: "Our cookbook is back in stock." },
  },
  {
    type: "product_list",
    title: "Product list",
    group: "Commerce",
    summary: "Several products of a catalogue in sections.",
    fields: { catalogId: text("Catalogue id"), header: oneOf("Header", { text: text("Header text") }), body, footer, sections: productSections },
    example: {
      catalogId: "1029384756",
      header: { text: "From our pantry" },
      body: "Things that keep the summer.",
      sections: [{ title: "Jars", productIds: ["lemon-jam", "fig-chutney"] }, { title: "Books", productIds: ["cookbook"] }],
    },
  },
  {
    type: "order_details",
    title: "Order to pay",
    group: "Commerce",
    summary: "An order to pay in the chat. Amounts are whole numbers in hundredths of the currency.",
    fields: { header: imageHeader, body, footer, order },
    example: { body: "Here is your order. Thank you!", order: exampleOrder },
  },
  {
    type: "order_status",
    title: "Order news",
    group: "Commerce",
    summary: "News about an order that was sent before.",
    fields: { body: looseBody, footer, payment: paymentReference, status: progress, description: text("What the buyer is told", { optional: true }) },
    example: { body: "Good news about your order.", payment: { type: "upi_link", id: "order-1042" }, status: "shipped", description: "It arrives on Friday." },
  },
];
