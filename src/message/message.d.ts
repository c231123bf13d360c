/** Who gets a message: a phone number with its country code, a business-scoped user id, or a provider's own member id. */
export type Recipient = string | { readonly member: string };

/** A file by URL or by the id that an upload gave: exactly one of the two. Infobip takes URLs only. */
export type Media = { readonly url: string; readonly id?: never } | { readonly id: string; readonly url?: never };

/** What every kind of message has. */
export interface MessageBase {
  /** Who gets it. */
  readonly to: Recipient;
  /** The number or sender it goes out from; the client's own where missing. */
  readonly from?: string;
  /** The id of the message that this one quotes. */
  readonly replyTo?: string;
  /** Comes back on the events about this message. */
  readonly callbackData?: string;
  /** The caller's own id for the message, where the provider takes one. */
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
