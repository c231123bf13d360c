// One message of every kind, as a shop would send it, and what a provider needs to have said differently.

const to = "4915112345678";
const picture = { url: "https://shop.example/shirt.jpg" };

/** A valid message of every kind. */
export const messages = {
  text: { type: "text", to, text: "Your order 17 is on its way." },
  image: { type: "image", to, media: picture, caption: "The blue one" },
  video: { type: "video", to, media: { url: "https://shop.example/tour.mp4" }, caption: "How it is made" },
  audio: { type: "audio", to, media: { url: "https://shop.example/greeting.ogg" } },
  document: { type: "document", to, media: { url: "https://shop.example/invoice.pdf" }, filename: "invoice.pdf" },
  sticker: { type: "sticker", to, media: { url: "https://shop.example/wave.webp" } },
  location: { type: "location", to, latitude: 52.5163, longitude: 13.3777, name: "The shop", address: "Pariser Platz, Berlin" },
  contacts: { type: "contacts", to, contacts: [{ name: { formatted: "Ada", first: "Ada" }, phones: [{ phone: "+4915112345679", type: "WORK" }] }] },
  reaction: { type: "reaction", to, messageId: "wamid.HBgNNDkxNTExMjM0NTY3OBUCABIYFDNBQjZGQjk2", emoji: "👍" },
  buttons: { type: "buttons", to, body: "Shall we deliver today?", buttons: [{ id: "yes", title: "Yes" }, { id: "no", title: "Tomorrow" }] },
  list: {
    type: "list", to, header: { text: "Our kitchen" }, body: "What shall it be?", footer: "Until 22:00", button: "Menu",
    sections: [{ title: "Soups", rows: [{ id: "pea", title: "Pea soup", description: "with mint" }, { id: "leek", title: "Leek soup" }] }],
  },
  url_button: { type: "url_button", to, body: "Your parcel is on its way.", label: "Track it", url: "https://shop.example/track/17" },
  location_request: { type: "location_request", to, body: "Where shall we deliver?" },
  address_request: { type: "address_request", to: "919999999999", body: "Where shall we deliver?", country: "IN" },
  contact_request: { type: "contact_request", to, body: "How can we call you back?" },
  product: { type: "product", to, catalogId: "1094587", productId: "shirt-blue", body: "Back in stock" },
  product_list: {
    type: "product_list", to, catalogId: "1094587", header: { text: "New" }, body: "Just in",
    sections: [{ title: "Shirts", productIds: ["shirt-blue", "shirt-red"] }],
  },
  flow: { type: "flow", to, body: "Book a table", button: "Book", flowId: "1122334455", token: "b7c1f0", action: "navigate", screen: "DATE", data: { day: "today" } },
  carousel: {
    type: "carousel", to, body: "New in",
    cards: ["blue", "red"].map((colour) => ({ header: { image: picture }, body: `In ${colour}`, urlButton: { label: "See it", url: `https://shop.example/${colour}` } })),
  },
  order_details: {
    type: "order_details", to: "919999999999", body: "Your order",
    order: {
      payment: { type: "upi_link", id: "order-17", paymentLink: "https://pay.example/17" }, currency: "inr", type: "physical_goods",
      totalAmount: 1100, catalogId: "1094587", items: [{ productId: "shirt-blue", name: "Shirt", amount: 1000, quantity: 1 }],
      subtotal: 1000, tax: { value: 100 },
    },
  },
  order_status: { type: "order_status", to: "919999999999", body: "Your order is on its way.", payment: { type: "upi_link", id: "order-17" }, status: "shipped" },
  voice_button: { type: "voice_button", to, body: "Questions?", label: "Call us", validMinutes: 60 },
  call_permission_request: { type: "call_permission_request", to, body: "May we call you about your order?" },
  authentication_request: { type: "authentication_request", to },
  template: { type: "template", to, name: "order_shipped", language: "en_US", body: ["Ada", "17"], buttons: [{ type: "url", index: 0, suffix: "track/17" }] },
};

/** A provider's own bodies, for the kind `raw`. */
const raw = {
  infobip: { body: { from: "441134960000", to, content: { text: "Hello" } } },
  tyntec: { body: { from: "49123456789", to, channel: "whatsapp", content: { contentType: "text", text: "Hello" } } },
  tellephant: { body: { to: 4915112345678, channels: ["whatsapp"], whatsapp: { contentType: "text", text: "Hello" } } },
  woztell: { body: { channelId: "channel", recipientId: to, response: [{ type: "TEXT", text: "Hello" }] } },
  telinfy: { path: "/whatsapp/message/direct", body: { type: "text", to: `+${to}`, text: { body: "Hello" } } },
};

/** Where a provider has no place for a part of the message. */
const narrower = {
  infobip: { call_permission_request: { type: "call_permission_request", to } },
};

/** The message of a kind for a provider. */
export function messageFor(provider, kind) {
  return kind === "raw" ? { type: "raw", to, provider, ...raw[provider] } : (narrower[provider]?.[kind] ?? messages[kind]);
}
