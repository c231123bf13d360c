// Filling templates: what compiles, and what must not.
import { template, Waxwing, type FillValues, type KnownDefinition, type TemplateMessage, type TemplateStore, type VariablesOf } from "waxwing";
import { holds, type Equal } from "./equal.js";

const to = "4915112345678";
const media = { url: "https://shop.example/file" };

holds<Equal<VariablesOf<"Dear {{name}}, {{ 1 }} of {{name}}: {{order_2}} {{ no variable }} {x} {{}}">, ["name", "1", "order_2"]>>();
holds<Equal<VariablesOf<"Hello">, []>>();

// Variables by name, in order, and alone.
const order = template({
  name: "order_sent", language: "en", category: "utility", header: { text: "Order {{number}}" }, body: "Dear {{name}}, your {{thing}} left. Bye, {{name}}!",
  buttons: [
    { type: "url", text: "Follow", url: "https://shop.example/{{1}}" }, { type: "phone_number", text: "Call" },
    { type: "COPY_CODE", text: "Code" }, { type: "flow", text: "Rate" }, { type: "url", text: "Shop", url: "https://shop.example" },
  ],
});
const header = { number: "17" };
const body = { name: "Ann", thing: "shoes" };
const buttons = { 0: "track/17", 2: "SAVE20" };
const message: TemplateMessage = order.fill({ to, header, body, buttons });
order.fill({ to, header: "17", body: ["Ann", "shoes"], buttons: { 0: { suffix: "17" }, 2: "SAVE20", 3: { token: "t", data: { a: 1 } } } });
order.fill({ to, from: "1", replyTo: "wamid.1", infobip: { entityId: "e" }, header, body, buttons });
console.log(message.name, order.definition.name, order.slots[0]?.kind, order.repair({ to, body }).changes[0]?.path);
holds<Equal<ReturnType<typeof order.repair<{ a: 1 }>>["values"], { a: 1 }>>();

// @ts-expect-error a recipient is required
order.fill({ header, body, buttons });
// @ts-expect-error a variable is missing
order.fill({ to, header, body: { name: "Ann" }, buttons });
// @ts-expect-error a variable is misspelt
order.fill({ to, header, body: { name: "Ann", thin: "shoes" }, buttons });
// @ts-expect-error a variable is superfluous
order.fill({ to, header, body: { name: "Ann", thing: "shoes", colour: "red" }, buttons });
// @ts-expect-error a value is missing in the list
order.fill({ to, header, body: ["Ann"], buttons });
// @ts-expect-error a value is superfluous in the list
order.fill({ to, header, body: ["Ann", "shoes", "red"], buttons });
// @ts-expect-error one text does not fill two variables
order.fill({ to, header, body: "Ann", buttons });
// @ts-expect-error values are texts
order.fill({ to, header, body: { name: "Ann", thing: 17 }, buttons });
// @ts-expect-error the body is missing
order.fill({ to, header, buttons });
// @ts-expect-error the header is missing
order.fill({ to, body, buttons });
// @ts-expect-error the header is a text
order.fill({ to, header: { image: media }, body, buttons });
// @ts-expect-error the buttons are missing
order.fill({ to, header, body });
// @ts-expect-error a button that needs a value has none
order.fill({ to, header, body, buttons: { 0: "track/17" } });
// @ts-expect-error there is nothing to fill in a phone number
order.fill({ to, header, body, buttons: { 0: "track/17", 1: "call", 2: "SAVE20" } });
// @ts-expect-error there is nothing to fill in a URL without a variable
order.fill({ to, header, body, buttons: { 0: "track/17", 2: "SAVE20", 4: "x" } });
// @ts-expect-error there is no such button
order.fill({ to, header, body, buttons: { 0: "track/17", 2: "SAVE20", 7: "x" } });
// @ts-expect-error a flow takes a token and data
order.fill({ to, header, body, buttons: { 0: "track/17", 2: "SAVE20", 3: { tokn: "t" } } });
// @ts-expect-error the template has no cards
order.fill({ to, header, body, buttons, cards: [] });
// @ts-expect-error the template has no offer
order.fill({ to, header, body, buttons, limitedTimeOffer: { expiresAt: "2040-01-01T00:00:00Z" } });

// Numbers, a file, an offer.
const sale = template({ name: "sale", language: "en", header: { document: { example: "https://a.example" } }, body: { text: "Hi {{1}}, {{2}}" }, limitedTimeOffer: { hasExpiration: true } });
const offer = { expiresAt: new Date(0) };
sale.fill({ to, header: { document: { ...media, filename: "a.pdf" } }, body: { 1: "Ann", "2": "b" }, limitedTimeOffer: offer });
// @ts-expect-error a number is missing
sale.fill({ to, header: { document: media }, body: { 1: "Ann" }, limitedTimeOffer: offer });
// @ts-expect-error the header is a file
sale.fill({ to, header: "a", body: ["a", "b"], limitedTimeOffer: offer });
// @ts-expect-error the header is another file
sale.fill({ to, header: { image: media }, body: ["a", "b"], limitedTimeOffer: offer });
// @ts-expect-error the end of the offer is missing
sale.fill({ to, header: { document: media }, body: ["a", "b"] });
// @ts-expect-error the template has no buttons
sale.fill({ to, header: { document: media }, body: ["a", "b"], limitedTimeOffer: offer, buttons: { 0: "x" } });

// Nothing to fill, a format in capitals, a card each.
template({ name: "a", language: "en", body: "Hello" }).fill({ to });
// @ts-expect-error there is nothing to fill
template({ name: "a", language: "en", body: "Hello" }).fill({ to, body: ["x"] });
template({ name: "a", language: "en", header: { format: "LOCATION" }, body: "Hello" }).fill({ to, header: { location: { latitude: 1, longitude: 2 } } });
const carousel = template({ name: "a", language: "en", body: "Hi", cards: [{ header: { image: {} }, body: "{{name}}" }, { header: { image: {} }, body: "New", buttons: [{ type: "quick_reply", text: "Buy" }] }] });
carousel.fill({ to, cards: [{ header: { image: media }, body: { name: "x" } }, { header: { image: media }, buttons: { 0: "buy" } }] });
// @ts-expect-error a card is missing
carousel.fill({ to, cards: [{ header: { image: media }, body: { name: "x" } }] });
// @ts-expect-error a variable of a card is missing
carousel.fill({ to, cards: [{ header: { image: media } }, { header: { image: media } }] });

// A one-time code.
const code = template({ name: "code", language: "en", category: "AUTHENTICATION", body: { addSecurityRecommendation: true }, buttons: [{ type: "otp", otpType: "copy_code" }] });
code.fill({ to, body: "1234" });
code.fill({ to, body: { 1: "1234" }, buttons: { 0: "1234" } });
// @ts-expect-error the code is missing
code.fill({ to });

// One that was fetched takes what is checked when the program runs.
declare const fetched: KnownDefinition;
template(fetched).fill({ to, header: { image: media }, body: { anything: "x" }, buttons: { 3: "x" }, language: "de" });
template(fetched).fill({ to, header: { any: "x" }, body: ["x"], cards: [{ body: "x" }] });
// @ts-expect-error a recipient is required all the same
template(fetched).fill({ body: ["x"] });
declare const answer: { name: string; body?: { text?: string }; header?: { text?: string; image?: { example?: string } } };
export const values: FillValues<typeof answer> = { to, body: ["x"] };
declare const localized: { name: "a"; localizations: readonly KnownDefinition[] };
template(localized).fill({ to, language: "en", body: "x" });

// Stores of every form.
const store: TemplateStore = { get: ({ name, language }) => Promise.resolve({ name, language, body: "x" }) };
const wa = new Waxwing({ provider: "tyntec", apiKey: "k", from: "1", templates: [fetched] });
wa.with({ templates: store }).with({ templates: new Map([["a", fetched]]) }).with({ templates: { a: fetched, b: [fetched] } });
console.log(wa.send(message, { template: fetched }), wa.prepare("messages.send", message, { template: [fetched] }), wa.check(message, { template: fetched }).issues);
// @ts-expect-error a store gives definitions
wa.with({ templates: 17 });
