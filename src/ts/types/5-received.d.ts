/** An amount of money. */
export interface EventPrice {
  readonly amount?: number;
  readonly currency?: string;
}

/** A file that came in. Providers ask for their key before they give it. */
export type ReceivedMedia = { readonly url: string; readonly id?: string } | { readonly id: string; readonly url?: string };

/** A contact card that came in: as in a message that is sent, and nothing of it is certain. */
export interface ReceivedContact extends Partial<Omit<Contact, "name">> {
  readonly name?: Partial<ContactName>;
}

/** A product that was ordered. */
export interface OrderedItem {
  readonly productId?: string;
  readonly quantity?: number;
  /** The price of one. */
  readonly price?: number;
  readonly currency?: string;
  readonly name?: string;
  readonly description?: string;
}

/** What a message holds. What this version does not know is `unknown`; all of it is in `raw`. */
export type ReceivedContent =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "image" | "video" | "sticker"; readonly media: ReceivedMedia; readonly caption?: string }
  | { readonly type: "document"; readonly media: ReceivedMedia; readonly caption?: string; readonly filename?: string }
  /** `voice` where a provider tells recordings from other audio. */
  | { readonly type: "audio"; readonly media: ReceivedMedia; readonly caption?: string; readonly voice?: boolean }
  | {
      readonly type: "location"; readonly latitude: number; readonly longitude: number;
      readonly name?: string; readonly address?: string; readonly url?: string;
    }
  | { readonly type: "contacts"; readonly contacts: readonly ReceivedContact[] }
  /** An empty `emoji` takes the reaction back. */
  | { readonly type: "reaction"; readonly messageId: string; readonly emoji: string }
  | { readonly type: "button_reply"; readonly id: string; readonly title: string }
  | { readonly type: "list_reply"; readonly id: string; readonly title: string; readonly description?: string }
  /** The quick reply of a template. */
  | { readonly type: "quick_reply"; readonly text: string; readonly payload?: string }
  | { readonly type: "flow_reply"; readonly text?: string; readonly data?: Readonly<Record<string, unknown>> }
  | { readonly type: "order"; readonly catalogId?: string; readonly text?: string; readonly items: readonly OrderedItem[] }
  | PaymentReply
  | { readonly type: "call_permission_reply"; readonly response: "accept" | "reject" | (string & {}); readonly expiresAt?: string }
  | { readonly type: "authentication_reply"; readonly status: string; readonly passkeyHash?: string }
  /** WhatsApp or the provider does not pass it on. */
  | { readonly type: "unsupported"; readonly reason?: string }
  | { readonly type: "unknown" };

/** That a payment was made, or that it was noticed. Amounts count parts: 12000 with an offset of 100 are 120. */
export interface PaymentReply {
  readonly type: "payment_reply";
  readonly referenceId?: string;
  readonly paymentId?: string;
  readonly status?: string;
  readonly currency?: string;
  readonly totalAmount?: number;
  readonly amountOffset?: number;
  readonly transactionId?: string;
  readonly transactionType?: string;
  readonly acknowledgement?: string;
  readonly acknowledgedAt?: string;
}

/** The ad or the post from which a conversation was begun. */
export interface Referral {
  readonly type?: "ad" | "post" | (string & {});
  readonly id?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly body?: string;
  readonly media?: unknown;
  /** The id of the click. */
  readonly clickId?: string;
}
