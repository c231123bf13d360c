/** What every event has. Other members are there where the provider gives them. */
export interface EventBase<Type extends string> {
  /** What happened. */
  readonly type: Type;
  /** The same however often the event is posted; another for every other event. */
  readonly id: string;
  readonly provider: Provider;
  /** When it happened: ISO 8601, UTC. Some notifications do not say. */
  readonly at?: string;
  /** The entry as it was posted: all of it, known or not. */
  readonly raw: unknown;
}

/** Who an event is about, beside the number: WhatsApp's ids of a person, and the provider's. */
export interface EventPerson {
  /** The business-scoped user id (BSUID). */
  readonly userId?: string;
  /** The id that several businesses of one owner share. */
  readonly parentUserId?: string;
  /** The user name. */
  readonly username?: string;
  readonly phoneNumber?: string;
  /** WOZTELL's ids. */
  readonly memberId?: string;
  readonly channelId?: string;
  readonly appId?: string;
  /** Telinfy's and tyntec's id of the WhatsApp Business account. */
  readonly accountId?: string;
  /** Infobip's ids. */
  readonly entityId?: string;
  readonly applicationId?: string;
}

/** What messages of others, of the business elsewhere and of the past have alike. */
export interface MessageEventBase<Type extends string> extends EventBase<Type>, EventPerson {
  /** The provider's id of the message. WOZTELL's samples have none. */
  readonly messageId?: string;
  /** WhatsApp's id, where it is given beside the provider's. */
  readonly whatsappId?: string;
  readonly clientMessageId?: string;
  /** What was given with the message that this one answers. */
  readonly callbackData?: string;
  /** Digits, or an id. */
  readonly from?: string;
  readonly to?: string;
  readonly content: ReceivedContent;
  readonly senderName?: string;
  /** The id of the message that this one answers. */
  readonly replyTo?: string;
  readonly forwarded?: boolean;
  readonly frequentlyForwarded?: boolean;
  readonly groupId?: string;
  readonly referral?: Referral;
  /** The product that a question is about. */
  readonly referredProduct?: { readonly catalogId?: string; readonly productId?: string; readonly name?: string };
  /** The hash of the security code of who sent it. */
  readonly identity?: { readonly hash?: string; readonly acknowledged?: boolean; readonly createdAt?: string };
  readonly price?: EventPrice;
  /** The channel, where it is another than WhatsApp (tyntec). */
  readonly channel?: string;
  /** When the provider got it (Tellephant). */
  readonly receivedAt?: string;
  /** Infobip: the first word, where it is one of the account's keywords. */
  readonly keyword?: string;
  readonly pairedMessageId?: string;
}

/** A message came in. */
export interface MessageReceivedEvent extends MessageEventBase<"message.received"> {}

/** A message that the business sent by other means: in its app, by a bot, by hand. */
export interface MessageEchoEvent extends MessageEventBase<"message.echo"> {
  /** Who sent it at WOZTELL: `manual`, `bot` or `relay`. */
  readonly by?: string;
}

/** A message of the time before, of either side. Nothing is to be done about it. */
export interface MessageHistoryEvent extends MessageEventBase<"message.history"> {
  readonly status?: MessageStatus;
  readonly rawStatus?: string;
}

/** How far a message has come. */
export interface MessageStatusEvent extends EventBase<"message.status">, EventPerson {
  /** The provider's id of the message. */
  readonly messageId?: string;
  /** WhatsApp's id, where the provider gives it. Telinfy gives only this, as both. */
  readonly whatsappId?: string;
  readonly clientMessageId?: string;
  readonly bulkId?: string;
  /** What was given with the message. */
  readonly callbackData?: string;
  readonly status: MessageStatus;
  /** The provider's own word. */
  readonly rawStatus?: string;
  /** Who the message went to, whoever says so. */
  readonly to?: string;
  /** Who sent the message. */
  readonly from?: string;
  readonly recipientName?: string;
  readonly sentAt?: string;
  readonly messageCount?: number;
  readonly price?: EventPrice;
  readonly conversation?: { readonly id?: string; readonly origin?: string; readonly expiresAt?: string };
  readonly pricing?: { readonly billable?: boolean; readonly model?: string; readonly type?: string; readonly category?: string };
  /** Why, where it failed. */
  readonly failure?: Failure;
  /** The channel, where it is another than WhatsApp (tyntec). */
  readonly channel?: string;
}

/** What events about a template have alike. */
export interface TemplateEventBase<Type extends string> extends EventBase<Type> {
  readonly name?: string;
  readonly language?: string;
  readonly templateId?: string;
  readonly reason?: string;
  readonly accountId?: string;
  /** The provider's id of the notification. */
  readonly eventId?: string;
  readonly entityId?: string;
  readonly applicationId?: string;
}

/** A template was approved, rejected, paused. */
export interface TemplateStatusEvent extends TemplateEventBase<"template.status"> {
  readonly status?:
    | "approved" | "pending" | "rejected" | "in_appeal" | "pending_deletion" | "deleted" | "reinstated" | "flagged" | "paused"
    | "disabled" | "unknown";
  readonly rawStatus?: string;
  readonly previousStatus?: string;
}

/** How well something is received. */
export type Quality = "green" | "yellow" | "red" | "unknown";

/** A template is received better or worse. */
export interface TemplateQualityEvent extends TemplateEventBase<"template.quality"> {
  readonly quality?: Quality;
  readonly previousQuality?: Quality;
}

/** WhatsApp has put a template into another category, which has another price. */
export interface TemplateCategoryEvent extends TemplateEventBase<"template.category"> {
  readonly category?: "authentication" | "marketing" | "utility" | (string & {});
  readonly previousCategory?: "authentication" | "marketing" | "utility" | (string & {});
}

/** A flow was published, throttled, blocked. */
export interface FlowStatusEvent extends EventBase<"flow.status"> {
  readonly eventId?: string;
  readonly name?: string;
  readonly language?: string;
  readonly accountId?: string;
  readonly phoneNumber?: string;
  readonly status?: string;
  readonly rawStatus?: string;
  readonly previousStatus?: string;
  readonly reason?: string;
}

/** Something changed at an account, a number, or whatever else of it; or an error that is about no message. */
export interface AccountUpdateEvent extends EventBase<"account.update"> {
  readonly eventId?: string;
  /** What kind of thing it is about. */
  readonly entity?: string;
  readonly name?: string;
  readonly language?: string;
  readonly accountId?: string;
  readonly phoneNumber?: string;
  /** What changed; `error` where something went wrong. */
  readonly property?: string;
  /** What it is now; the code of an error. */
  readonly value?: string;
  readonly previousValue?: string;
  readonly reason?: string;
  readonly details?: string;
  readonly url?: string;
  readonly restrictions?: readonly { readonly type?: string; readonly expiresAt?: string }[];
}

/** A shortened link was opened. */
export interface LinkClickedEvent extends EventBase<"link.clicked"> {
  readonly url?: string;
  /** Who got the message with the link. */
  readonly to?: string;
  readonly messageId?: string;
  readonly bulkId?: string;
  readonly callbackData?: string;
  readonly device?: { readonly type?: string; readonly os?: string; readonly name?: string };
  readonly location?: { readonly country?: string; readonly city?: string };
  readonly entityId?: string;
  readonly applicationId?: string;
}

/** How far a payment has come. Amounts count parts: 12000 with an offset of 100 are 120. */
export interface PaymentStatusEvent extends EventBase<"payment.status"> {
  /** Who pays. */
  readonly from?: string;
  /** The number of the business. */
  readonly to?: string;
  readonly referenceId?: string;
  readonly paymentId?: string;
  readonly status?: "new" | "pending" | "captured" | "canceled" | "failed" | "unknown" | (string & {});
  readonly currency?: string;
  readonly totalAmount?: number;
  readonly amountOffset?: number;
  /** A list with PayU, an object with Razorpay. */
  readonly callbackData?: unknown;
  readonly transactions?: readonly {
    readonly id?: string; readonly type?: string; readonly status?: string; readonly createdAt?: string; readonly updatedAt?: string;
  }[];
}

/** The security code of a person changed: it may be another person, or another phone. */
export interface IdentityChangedEvent extends EventBase<"identity.changed"> {
  readonly from?: string;
  readonly to?: string;
  readonly userId?: string;
  readonly hash?: string;
  readonly description?: string;
}

/** A person wants no marketing messages any more, or wants them again. */
export interface ContactOptedEvent extends EventBase<"contact.opted_out" | "contact.opted_in"> {
  readonly from?: string;
  readonly to?: string;
  readonly description?: string;
}

/** What is known of a person changed: in the phone of the business (tyntec), or at WOZTELL. */
export interface ContactUpdatedEvent extends EventBase<"contact.updated"> {
  readonly from?: string;
  readonly to?: string;
  readonly action?: string;
  readonly name?: string;
  readonly firstName?: string;
  readonly phoneNumber?: string;
  readonly memberId?: string;
  readonly memberIds?: readonly string[];
  readonly channelId?: string;
  readonly appId?: string;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
}

/** A call begins, rings, is taken or refused, ends. */
export interface CallEvent extends EventBase<"call.connect" | "call.ringing" | "call.accepted" | "call.rejected" | "call.terminate">, EventPerson {
  readonly callId?: string;
  readonly from?: string;
  readonly to?: string;
  readonly direction?: "business_initiated" | "user_initiated" | (string & {});
  /** `completed` or `failed` of a call that has ended. */
  readonly status?: string;
  readonly session?: { readonly type?: "offer" | "answer" | (string & {}); readonly sdp?: string };
  readonly senderName?: string;
  readonly buttonPayload?: string;
  readonly deeplinkPayload?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  /** In seconds. */
  readonly duration?: number;
}

/** What this version does not know, or what was no JSON: then `raw` is its text. */
export interface UnknownEvent extends EventBase<"unknown"> {}

/** What a provider posts, told apart by `type`. */
export type Event =
  | MessageReceivedEvent | MessageStatusEvent | MessageEchoEvent | MessageHistoryEvent
  | TemplateStatusEvent | TemplateQualityEvent | TemplateCategoryEvent | FlowStatusEvent | AccountUpdateEvent
  | LinkClickedEvent | PaymentStatusEvent | IdentityChangedEvent | ContactOptedEvent | ContactUpdatedEvent | CallEvent | UnknownEvent;

/**
 * The events in a provider's webhook body, given as it came or as the object that it is: one for each of its entries. Never
 * throws for what is in the body. Check the sender first; see your provider's documents for how.
 * @example for (const event of events("infobip", await request.text())) if (event.type === "message.received") reply(event.from)
 */
export declare function events(provider: Provider, body: object | string | Uint8Array | ArrayBuffer): Event[];
