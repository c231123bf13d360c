/** How an order is paid, told apart by `type`. */
export type Payment =
  | UpiPayuPayment
  | BrazilPayment
  | BrazilPixDcPayment
  | BrazilLinkPayment
  | BrazilBoletoPayment
  | BrazilPayments
  | PgPayuPayment
  | PgRazorpayPayment
  | UpiIntentPayment
  | UpiLinkPayment;

/** What payments have in common. */
export interface PaymentBase {
  /** The payment's id: 1 to 35 letters, digits, hyphens, underscores and dots; with `upi_payu` 1 to 25 characters. */
  readonly id: string;
}

/** UPI through PayU. */
export interface UpiPayuPayment extends PaymentBase {
  readonly type: "upi_payu";
  /** What is paid for; 1 to 100 characters. */
  readonly productDescription: string;
  /** The buyer's first name; 1 to 60 characters. */
  readonly customerFirstName: string;
  /** The buyer's last name; at most 20 characters. */
  readonly customerLastName?: string;
  /** The buyer's e-mail address; 1 to 50 characters. */
  readonly customerEmail: string;
  /** Comes back with the payment; at most five texts of 255 characters. */
  readonly callbackData?: readonly string[];
}

/** A payment in Brazil that is known by its id alone. */
export interface BrazilPayment extends PaymentBase {
  readonly type: "brazil";
}

/** A dynamic Pix code. */
export interface BrazilPixDcPayment extends PaymentBase {
  readonly type: "brazil_pix_dc";
  /** The Pix code that the buyer copies. */
  readonly code: string;
  /** Who holds the account. */
  readonly merchantName: string;
  /** What the key is: a tax number, an e-mail address, a phone number or a random key. */
  readonly keyType: "cpf" | "cnpj" | "email" | "phone" | "evp";
  /** The key of the account. */
  readonly key: string;
  /** How the buyer gets to the bank. */
  readonly flowType?: "redirect" | "copypaste" | "appswitch";
}

/** A link to a payment page in Brazil. */
export interface BrazilLinkPayment extends PaymentBase {
  readonly type: "brazil_link";
  /** The link. */
  readonly paymentLink: string;
}

/** A Boleto. */
export interface BrazilBoletoPayment extends PaymentBase {
  readonly type: "brazil_boleto";
  /** The digits of the Boleto. */
  readonly code: string;
}

/** Several ways to pay in Brazil to choose from. */
export interface BrazilPayments {
  readonly type: "brazil_payments";
  /** One or two ways, all with the same id. */
  readonly payments: readonly (BrazilPixDcPayment | BrazilBoletoPayment | BrazilLinkPayment)[];
}

/** The payment gateway PayU. */
export interface PgPayuPayment extends PaymentBase {
  readonly type: "pg_payu";
  /** Who gets the goods. */
  readonly beneficiary?: Beneficiary;
  /** Comes back with the payment; at most four texts of 1 to 255 characters. */
  readonly callbackData?: readonly string[];
}

/** The payment gateway Razorpay. */
export interface PgRazorpayPayment extends PaymentBase {
  readonly type: "pg_razorpay";
  /** Who gets the goods. */
  readonly beneficiary?: Beneficiary;
  /** Comes back with the payment: texts by name. */
  readonly callbackData?: Readonly<Record<string, string>>;
}

/** A UPI intent. */
export interface UpiIntentPayment extends PaymentBase {
  readonly type: "upi_intent";
  /** Who gets the goods. */
  readonly beneficiary?: Beneficiary;
  /** The link. */
  readonly paymentLink: string;
}

/** A UPI link. */
export interface UpiLinkPayment extends PaymentBase {
  readonly type: "upi_link";
  /** Who gets the goods. */
  readonly beneficiary?: Beneficiary;
  /** The link. */
  readonly paymentLink: string;
}

/** Who gets the goods. */
export interface Beneficiary {
  /** The name; at most 200 characters. */
  readonly name: string;
  /** The first line of the address; at most 100 characters. */
  readonly firstAddressLine: string;
  /** The second line of the address; at most 100 characters. */
  readonly secondAddressLine?: string;
  /** The city. */
  readonly city?: string;
  /** The state. */
  readonly state?: string;
  /** The country. */
  readonly country: "india";
  /** The postal code: six digits. */
  readonly postalCode?: string;
}
