// How an order is paid.
import { choice, group, json, list, optional, tagged, text } from "../fields/spec.ts";

const id = text("Payment id");
const beneficiary = optional(
  group("Who gets the goods", {
    name: text("Name"),
    firstAddressLine: text("First address line"),
    secondAddressLine: text("Second address line", { optional: true }),
    city: text("City", { optional: true }),
    state: text("State", { optional: true }),
    country: choice("Country", [["india", "India"]]),
    postalCode: text("Postal code", { optional: true }),
  }),
);
const callbackTexts = optional(list("Callback data", "text", text("Text"), { help: "Comes back with the payment." }));

const pixCode = group("Dynamic Pix code", {
  id,
  code: text("Pix code"),
  merchantName: text("Account holder"),
  keyType: choice("Key is a", [["cpf", "CPF"], ["cnpj", "CNPJ"], ["email", "E-mail address"], ["phone", "Phone number"], ["evp", "Random key"]]),
  key: text("Key"),
  flowType: choice("Way to the bank", [["redirect", "The bank's page"], ["copypaste", "Code in the clipboard"], ["appswitch", "The bank's app"]], { optional: true }),
});
const boleto = group("Boleto", { id, code: text("Digits of the Boleto") });
const brazilLink = group("Payment link (Brazil)", { id, paymentLink: text("Link", { type: "url" }) });
const upiLink = (label: string) => group(label, { id, beneficiary, paymentLink: text("Link") });

export const payment = tagged("Payment", {
  upi_link: upiLink("UPI link"),
  upi_intent: upiLink("UPI intent"),
  upi_payu: group("UPI through PayU", {
    id,
    productDescription: text("What is paid for"),
    customerFirstName: text("Buyer's first name"),
    customerLastName: text("Buyer's last name", { optional: true }),
    customerEmail: text("Buyer's e-mail", { type: "email" }),
    callbackData: callbackTexts,
  }),
  pg_payu: group("PayU gateway", { id, beneficiary, callbackData: callbackTexts }),
  pg_razorpay: group("Razorpay gateway", { id, beneficiary, callbackData: json("Callback data", { optional: true, help: "An object of texts by name." }) }),
  brazil: group("Brazil, by id", { id }),
  brazil_pix_dc: pixCode,
  brazil_boleto: boleto,
  brazil_link: brazilLink,
  brazil_payments: group("Several ways (Brazil)", {
    payments: list("Ways to pay", "way", tagged("Way", { brazil_pix_dc: pixCode, brazil_boleto: boleto, brazil_link: brazilLink })),
  }),
});

const types = ["upi_link", "upi_intent", "upi_payu", "pg_payu", "pg_razorpay", "brazil", "brazil_pix_dc", "brazil_boleto", "brazil_link"] as const;

export const paymentReference = group("Payment", {
  type: choice("Kind of payment", types.map((type) => [type, payment.variants[type]?.label ?? type] as const)),
  id,
});
