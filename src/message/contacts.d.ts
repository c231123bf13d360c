export interface MessageKinds {
  contacts: ContactsMessage;
}

/**
 * Contact cards.
 * @example { type: "contacts", to: "4915112345678", contacts: [{ name: { formatted: "Ada Byron", first: "Ada" }, phones: [{ phone: "+44 20 7946 0000", type: "WORK" }] }] }
 */
export interface ContactsMessage extends MessageBase {
  readonly type: "contacts";
  /** The cards: 1 to 257, more than five are a warning. */
  readonly contacts: readonly Contact[];
}

/** A contact card. Tellephant carries the name and phone numbers only. */
export interface Contact {
  /** The name. */
  readonly name: ContactName;
  /** Phone numbers. Tellephant needs one. */
  readonly phones?: readonly ContactPhone[];
  /** E-mail addresses. */
  readonly emails?: readonly ContactEmail[];
  /** Web addresses. */
  readonly urls?: readonly ContactUrl[];
  /** Postal addresses. */
  readonly addresses?: readonly ContactAddress[];
  /** Where the contact works. */
  readonly org?: ContactOrg;
  /** The birthday, YYYY-MM-DD. */
  readonly birthday?: string;
  /** Accounts of other messengers. Infobip has none. */
  readonly ims?: readonly ContactIm[];
}

/** The name on a card. Besides `formatted` at least one part should be given. */
export interface ContactName {
  /** The whole name as shown. */
  readonly formatted: string;
  /** First name. Infobip and Tellephant need it. */
  readonly first?: string;
  /** Middle name. */
  readonly middle?: string;
  /** Last name. */
  readonly last?: string;
  /** Title before the name. */
  readonly prefix?: string;
  /** What follows the name. */
  readonly suffix?: string;
}

/** A phone number on a card. */
export interface ContactPhone {
  /** The number. */
  readonly phone: string;
  /** What it is for. Tellephant needs it. */
  readonly type?: "CELL" | "MAIN" | "IPHONE" | "HOME" | "WORK" | (string & {});
  /** The WhatsApp id of the contact; the card then shows a Message button. */
  readonly waId?: string;
}

/** An e-mail address on a card. */
export interface ContactEmail {
  /** The address. */
  readonly email: string;
  /** What it is for. */
  readonly type?: "HOME" | "WORK" | (string & {});
}

/** A web address on a card. */
export interface ContactUrl {
  /** The URL. */
  readonly url: string;
  /** What it is for. */
  readonly type?: "HOME" | "WORK" | (string & {});
}

/** A postal address on a card. */
export interface ContactAddress {
  /** Street and number. */
  readonly street?: string;
  /** City. */
  readonly city?: string;
  /** State or province. */
  readonly state?: string;
  /** Postal code. */
  readonly zip?: string;
  /** Country. */
  readonly country?: string;
  /** Country code of two letters (ISO 3166-1). */
  readonly countryCode?: string;
  /** What it is for. */
  readonly type?: "HOME" | "WORK" | (string & {});
}

/** Where a contact works. */
export interface ContactOrg {
  /** Company. */
  readonly company?: string;
  /** Department. */
  readonly department?: string;
  /** Job title. */
  readonly title?: string;
}

/** An account of another messenger. */
export interface ContactIm {
  /** The messenger. */
  readonly service?: string;
  /** The account. */
  readonly userId?: string;
}
