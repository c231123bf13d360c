export interface MessageKinds {
  order_details: OrderDetailsMessage;
}

/**
 * An order to pay in the chat (Infobip, early access).
 * @example { type: "order_details", to: "919999999999", body: "Your order", order: { payment: { type: "upi_link", id: "pay-17", paymentLink: "https://pay.example/17" }, currency: "inr", type: "physical_goods", totalAmount: 21000, catalogId: "1094587", items: [{ productId: "bag", name: "Bag", amount: 10000, quantity: 2 }], subtotal: 20000, tax: { value: 1000 } } }
 */
export interface OrderDetailsMessage extends MessageBase {
  readonly type: "order_details";
  /** Image only. */
  readonly header?: OneOf<Pick<HeaderParts, "image">>;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; 1 to 60 characters. */
  readonly footer?: string;
  /** The order. */
  readonly order: Order;
}

/** What is bought, what it costs and how it is paid. Amounts are whole numbers in hundredths of the currency. */
export interface Order {
  /** How it is paid. In templates neither `upi_payu` nor `brazil`. */
  readonly payment: Payment;
  /**
   * The name of the payment configuration; 1 to 60 characters. Forbidden with `brazil_link`, `brazil_boleto`,
   * `brazil_payments` and `upi_intent`, optional with `brazil_pix_dc` and `upi_link`; the others seem to need it.
   */
  readonly paymentConfiguration?: string;
  /** The currency. */
  readonly currency: "inr" | "brl";
  /** What is sold. */
  readonly type: "physical_goods" | "digital_goods";
  /** Subtotal, tax and shipping less the discount. */
  readonly totalAmount: number;
  /** The catalogue that the items are from. Without one every item needs its origin, its importer and the importer's address. */
  readonly catalogId?: string;
  /** The items. */
  readonly items: readonly OrderItem[];
  /** The sum of the items. */
  readonly subtotal: number;
  /** The tax. */
  readonly tax: OrderCharge;
  /** The cost of shipping. */
  readonly shipping?: OrderCharge;
  /** What is taken off. */
  readonly discount?: OrderDiscount;
  /** When the order ends. */
  readonly expiration?: OrderExpiration;
  /** Whether the buyer sees the short form of the order. */
  readonly quickPay?: boolean;
}

/** An item of an order. */
export interface OrderItem {
  /** The product's id in the catalogue. */
  readonly productId: string;
  /** The name; 1 to 60 characters. */
  readonly name: string;
  /** The price of one. */
  readonly amount: number;
  /** The reduced price of one; less than `amount`. */
  readonly saleAmount?: number;
  /** How many. */
  readonly quantity: number;
  /** Where it was made; needed without a catalogue. */
  readonly originCountry?: string;
  /** Who imports it; needed without a catalogue. */
  readonly importerName?: string;
  /** The importer's address; needed without a catalogue. */
  readonly importerAddress?: ImporterAddress;
}

/** The address of an importer. */
export interface ImporterAddress {
  /** The first line. */
  readonly firstAddressLine?: string;
  /** The second line. */
  readonly secondAddressLine?: string;
  /** The city. */
  readonly city?: string;
  /** The code of the zone. */
  readonly zoneCode?: string;
  /** The postal code. */
  readonly postalCode?: string;
  /** The code of the country. */
  readonly countryCode?: string;
}

/** An amount with a word about it. */
export interface OrderCharge {
  /** The amount. */
  readonly value: number;
  /** What it is; at most 60 characters. */
  readonly description?: string;
}

/** What is taken off the price. */
export interface OrderDiscount extends OrderCharge {
  /** The programme it belongs to; at most 60 characters. */
  readonly programName?: string;
}

/** When an order ends. */
export interface OrderExpiration {
  /** After so many seconds; at least 360. */
  readonly seconds: number;
  /** What the buyer is told; at most 120 characters. */
  readonly description: string;
}
