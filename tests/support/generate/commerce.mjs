// Products, orders and payments.
import { shared, title } from "./interactive.mjs";

export const product = (make) => ({
  catalogId: make.digits(15),
  productId: make.id(1, 60),
  ...make.neededOr(make.profile.productBody, "body", () => make.body()),
  ...make.some({ footer: () => make.footer() }),
});

export const product_list = (make) => ({
  catalogId: make.digits(15),
  header: make.header("text"),
  body: make.body(),
  ...make.some({ footer: () => make.footer() }),
  sections: productSections(make),
});

/** One to ten sections with at most 30 products in all. */
export function productSections(make, needsTitles = false) {
  const count = make.bounded(1, 10);
  const products = make.bounded(count, 30);
  return shared(products, count).map((places) => ({
    ...title(make, needsTitles ? 2 : count),
    productIds: make.unique(places.length, () => make.id(1, 60)),
  }));
}

export const order_details = (make) => ({
  ...make.some({ header: () => make.header("image") }),
  body: make.body(),
  ...make.some({ footer: () => make.footer() }),
  order: order(make, PAYMENTS),
});

export const order_status = (make) => ({
  ...make.some({ body: () => make.body(), footer: () => make.footer() }),
  ...orderUpdate(make),
});

/** News about an order. */
export function orderUpdate(make) {
  const type = make.one(PAYMENTS.filter((type) => type !== "brazil_payments"));
  return {
    payment: { type, id: paymentId(make, type) },
    status: make.one(["pending", "processing", "partially_shipped", "shipped", "completed", "canceled"]),
    ...make.some({ description: () => make.text(1, 120) }),
  };
}

/** The ten ways to pay, and those that templates take. */
const PAYMENTS = [
  "upi_payu", "brazil", "brazil_pix_dc", "brazil_link", "brazil_boleto", "brazil_payments", "pg_payu", "pg_razorpay", "upi_intent",
  "upi_link",
];
export const TEMPLATE_PAYMENTS = PAYMENTS.slice(2);

/** Whether a payment has the name of a configuration: some may, some must not, the others need it. */
const CONFIGURED = {
  brazil_pix_dc: "may", upi_link: "may", brazil_link: "never", brazil_boleto: "never", brazil_payments: "never", upi_intent: "never",
};

/** An order whose amounts add up. */
export function order(make, payments) {
  const type = make.one(payments);
  const hasCatalog = make.fill !== "none" && make.chance(0.5);
  const items = make.list(1, 4, () => item(make, !hasCatalog));
  const subtotal = items.reduce((sum, { amount, saleAmount, quantity }) => sum + (saleAmount ?? amount) * quantity, 0);
  const charge = () => ({ value: make.bounded(0, 5000), ...make.some({ description: () => make.text(1, 60) }) });
  const tax = charge();
  const { shipping, discount } = make.some({
    shipping: charge,
    discount: () => ({
      value: make.bounded(0, subtotal),
      ...make.some({ description: () => make.text(1, 60), programName: () => make.text(1, 60) }),
    }),
  });
  const configuration = CONFIGURED[type] ?? "must";
  return {
    payment: payment(make, type),
    ...(configuration === "never" ? {} : make.neededOr(configuration === "must", "paymentConfiguration", () => make.text(1, 60))),
    currency: type.startsWith("brazil") ? "brl" : "inr",
    type: make.one(["physical_goods", "digital_goods"]),
    totalAmount: subtotal + tax.value + (shipping?.value ?? 0) - (discount?.value ?? 0),
    ...(hasCatalog ? { catalogId: make.digits(15) } : {}),
    items,
    subtotal,
    tax,
    ...(shipping && { shipping }),
    ...(discount && { discount }),
    ...make.some({
      expiration: () => ({ seconds: make.bounded(360, 1_000_000), description: make.text(1, 120) }),
      quickPay: () => make.chance(0.5),
    }),
  };
}

function item(make, needsOrigin) {
  const amount = make.between(100, 100_000);
  const origin = {
    originCountry: () => make.one(["India", "Brazil"]),
    importerName: () => make.text(1, 60),
    importerAddress: () => importerAddress(make),
  };
  return {
    productId: make.id(1, 60),
    name: make.text(1, 60),
    amount,
    ...make.some({ saleAmount: () => make.between(1, amount - 1) }),
    quantity: make.between(1, 9),
    ...(needsOrigin ? make.every(origin) : make.some(origin)),
  };
}

function importerAddress(make) {
  const word = () => make.text(1, 60);
  return make.some({
    firstAddressLine: word, secondAddressLine: word, city: word, zoneCode: () => make.plain(1, 8), postalCode: () => make.digits(6),
    countryCode: () => make.one(["IN", "BR"]),
  });
}

const paymentId = (make, type) => (type === "upi_payu" ? make.plain(1, 25) : make.id(1, 35));

function payment(make, type, id = paymentId(make, type)) {
  const word = (most) => () => make.text(1, most);
  const beneficiary = () => ({
    name: make.text(1, 200),
    firstAddressLine: make.text(1, 100),
    country: "india",
    ...make.some({ secondAddressLine: word(100), city: word(60), state: word(60), postalCode: () => make.digits(6) }),
  });
  const link = { paymentLink: make.url(300) };
  const members = {
    upi_payu: () => ({
      productDescription: make.text(1, 100),
      customerFirstName: make.text(1, 60),
      customerEmail: `${make.plain(1, 30)}@mail.example`,
      ...make.some({ customerLastName: word(20), callbackData: () => make.list(1, 5, word(255)) }),
    }),
    brazil: () => ({}),
    brazil_pix_dc: () => ({
      code: make.digits(40),
      merchantName: make.text(1, 40),
      keyType: make.one(["cpf", "cnpj", "email", "phone", "evp"]),
      key: make.digits(11),
      ...make.some({ flowType: () => make.one(["redirect", "copypaste", "appswitch"]) }),
    }),
    brazil_link: () => link,
    brazil_boleto: () => ({ code: make.digits(47) }),
    pg_payu: () => make.some({ beneficiary, callbackData: () => make.list(1, 4, word(255)) }),
    pg_razorpay: () => make.some({ beneficiary, callbackData: () => ({ note: make.text(1, 60), source: make.plain(1, 8) }) }),
    upi_intent: () => ({ ...link, ...make.some({ beneficiary }) }),
    upi_link: () => ({ ...link, ...make.some({ beneficiary }) }),
  };
  if (type !== "brazil_payments") return { type, id, ...members[type]() };
  const second = make.one([undefined, "brazil_boleto", "brazil_link"]);
  const ways = second ? ["brazil_pix_dc", second] : [make.one(["brazil_pix_dc", "brazil_boleto", "brazil_link"])];
  return { type, payments: ways.map((way) => payment(make, way, id)) };
}
