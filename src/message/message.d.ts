/** Exactly one of the members of a set of alternatives. */
export type OneOf<T> = { [K in keyof T]: Readonly<Pick<T, K>> & { readonly [P in Exclude<keyof T, K>]?: never } }[keyof T];

/** A provider's own id of a contact, where the provider has them (WOZTELL). */
export interface Member {
  readonly member: string;
}

/** Who gets a message: a phone number with its country code, a business-scoped user id, or a provider's own member id. */
export type Recipient = string | Member;

/** What every kind of message has. */
export interface MessageBase {
  /** Who gets it. tyntec and Infobip also take a business-scoped user id, WOZTELL a member id. */
  readonly to: Recipient;
  /** The number or sender it goes out from; the client's own where missing. Tellephant and WOZTELL tell it by the key. */
  readonly from?: string;
  /** The id of the message that this one quotes. Tellephant, WOZTELL and Telinfy cannot quote: it is left out with a warning. */
  readonly replyTo?: string;
  /** Comes back on the events about this message (tyntec: `context`, at most 125 characters; Infobip 4000). */
  readonly callbackData?: string;
  /** The caller's own id for the message, where the provider takes one (Infobip: `messageId`, at most 200 characters). */
  readonly clientMessageId?: string;
}

/** A message in no provider's terms. */
export type Message = MessageKinds[keyof MessageKinds] & Partial<ExtrasByProvider>;

/** A kind of message. */
export type MessageType = keyof MessageKinds;

/** What each provider takes beyond the neutral fields, under its name; others' extras are passed over. */
export type ExtrasByProvider = { readonly [P in Provider]: Providers[P]["extras"] };

/** The kinds by their names. Each kind's file adds itself. */
export interface MessageKinds {}
