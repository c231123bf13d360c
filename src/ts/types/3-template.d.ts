/** What a template is for. WhatsApp may put it into another category. */
export type TemplateCategory = "marketing" | "utility" | "authentication";

/** How far a template is. What a version does not know is `unknown`, with the provider's word in `rawStatus`. */
export type TemplateStatus =
  | "pending" | "approved" | "rejected" | "paused" | "disabled" | "in_appeal" | "pending_deletion" | "deleted" | "failed" | "limit_exceeded" | "archived" | "unknown";

/** A file of a header. */
export interface DefinedFile {
  /** For the review: a URL, or whatever the provider takes in its place. */
  readonly example?: string;
}

/** What stands above the body: one of a text, a file and a place. */
export interface DefinedHeader {
  /** One line of 60 characters at most, with one variable at most. */
  readonly text?: string;
  /** What stands for the variable of the text while the template is reviewed. */
  readonly example?: string;
  readonly image?: DefinedFile;
  readonly video?: DefinedFile;
  /** A silent film that repeats; in marketing messages only. */
  readonly gif?: DefinedFile;
  readonly document?: DefinedFile;
  /** A place, which each message names. */
  readonly location?: Readonly<Record<string, unknown>>;
}

/** The body. */
export interface DefinedBody {
  /** The text, with `{{1}}` or `{{name}}` for what each message fills in; none in an authentication template. */
  readonly text?: string;
  /** What stands for each variable while the template is reviewed, in the order of the variables. */
  readonly examples?: readonly string[];
  /** Authentication: adds that the code must not be shared. */
  readonly addSecurityRecommendation?: boolean;
}

/** The line below the body. */
export interface DefinedFooter {
  /** 60 characters at most, without variables. */
  readonly text?: string;
  /** Authentication: how long the code is good, 1 to 90. */
  readonly codeExpirationMinutes?: number;
}

/** A button under the message or on a card, by its `type`. Labels have 25 characters at most. */
export type DefinedButton =
  | { readonly type: "quick_reply"; readonly text: string }
  /** `url` has one variable at most, at its end, and then `example` is a whole URL. */
  | { readonly type: "url"; readonly text: string; readonly url?: string; readonly example?: string; readonly destinationUrl?: string }
  | { readonly type: "phone_number"; readonly text: string; readonly phoneNumber?: string }
  /** `example` is a code of 20 characters at most; the label is WhatsApp's. */
  | { readonly type: "copy_code"; readonly text?: string; readonly example?: string }
  /** The only button of an authentication template. */
  | {
      readonly type: "otp";
      readonly otpType: "copy_code" | "one_tap" | "zero_tap" | (string & {});
      readonly text?: string;
      readonly autofillText?: string;
      /** The app that takes the code, with `signatureHash`; both are needed but for `copy_code`. */
      readonly packageName?: string;
      readonly signatureHash?: string;
      readonly zeroTapTermsAccepted?: boolean;
    }
  | { readonly type: "flow"; readonly text: string; readonly flowId: string; readonly action?: "navigate" | "data_exchange" | (string & {}); readonly screen?: string }
  | { readonly type: "catalog" | "multi_product" | "single_product" | "request_contact_info"; readonly text?: string }
  | { readonly type: "order_details"; readonly text?: string; readonly variant?: "brazil" | "india" | (string & {}) }
  | { readonly type: "voice_call"; readonly text: string; readonly validMinutes?: number };

/** A card of a carousel. All cards are alike: the kind of header, whether there is a body, and the types of the buttons. */
export interface DefinedCard {
  /** An image or a video. */
  readonly header?: DefinedHeader;
  /** 160 characters at most. */
  readonly body?: DefinedBody;
  /** One or two, of `quick_reply`, `url` and `phone_number`. */
  readonly buttons?: readonly DefinedButton[];
}

/**
 * The definition of a template: what `templates.create` takes and what `templates.get` and `templates.list` give. A send
 * needs only as much of it as the message fills in.
 */
export interface TemplateDefinition {
  /** Lower-case letters, digits and underscores. */
  readonly name?: string;
  /** To the letter, as in `en_US`. */
  readonly language?: string;
  readonly category?: TemplateCategory | (string & {});
  readonly header?: DefinedHeader;
  /** A text alone does for sends. */
  readonly body?: string | DefinedBody;
  readonly footer?: DefinedFooter;
  readonly buttons?: readonly DefinedButton[];
  /** 2 to 10, in place of a header, a footer and buttons. */
  readonly cards?: readonly DefinedCard[];
  /** Marketing: a heading of 16 characters at most, and whether the offer ends. */
  readonly limitedTimeOffer?: { readonly text: string; readonly hasExpiration?: boolean };
  /** Asks for leave to call. */
  readonly callPermissionRequest?: Readonly<Record<string, unknown>>;
  /** How long the delivery of a message is tried; -1 is WhatsApp's own default. */
  readonly validitySeconds?: number;
  /** Whether WhatsApp may choose another category. */
  readonly allowCategoryChange?: boolean;
  /** Telinfy: the name that people see. */
  readonly label?: string;
  /** What only Infobip has. */
  readonly infobip?: Readonly<Record<string, unknown>>;
  /** What only tyntec has. */
  readonly tyntec?: Readonly<Record<string, unknown>>;
  /** What only answers have, from here on. */
  readonly id?: string;
  readonly accountId?: string;
  readonly status?: TemplateStatus;
  readonly rawStatus?: string;
  readonly rawCategory?: string;
  readonly rejectionReason?: string;
  readonly quality?: "green" | "yellow" | "red" | "unknown" | (string & {});
  readonly qualityReasons?: readonly string[];
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly expiresAt?: string;
  readonly raw?: unknown;
  /** The same template in other languages, as tyntec's `templates.get` gives them. */
  readonly localizations?: readonly TemplateDefinition[];
  /** When it was fetched: ISO 8601 text, a date, or milliseconds since 1970. Where that is more than a day ago, checks of sends say so. */
  readonly fetchedAt?: string | number | Date;
}

/**
 * As much of a definition as a send needs: whole, or with the texts and the types of the buttons alone, also in the words
 * that a provider writes (`"format": "IMAGE"`).
 */
export type KnownDefinition =
  | TemplateDefinition
  | {
      readonly name?: string;
      readonly language?: string;
      readonly header?: { readonly text?: string } & Readonly<Record<string, unknown>>;
      readonly body?: string | ({ readonly text?: string } & Readonly<Record<string, unknown>>);
      readonly fetchedAt?: string | number | Date;
      readonly [key: string]: unknown;
    };

/** Options of a check of a definition. */
export interface TemplateCheckOptions {
  /** The provider that the template is to be created with. */
  readonly provider: Provider;
  /** The template as it is now, where the definition is a change to it. */
  readonly current?: TemplateDefinition;
  /** Adds `counters` for every limited field that is there. */
  readonly counters?: boolean;
}

/** What a check of a definition found. All issues at once; one fault never hides another. */
export type TemplateReport =
  | { readonly ok: true; readonly definition: TemplateDefinition; readonly issues: readonly Issue[]; readonly counters?: readonly Counter[] }
  | { readonly ok: false; readonly definition?: never; readonly issues: readonly Issue[]; readonly counters?: readonly Counter[] };

/**
 * Checks the definition of a template before it is submitted: WhatsApp's rules, the provider's own, and what the provider
 * has no place for. Takes an object, or the text of a JSON file, whose issues have lines and columns. Needs no client and no
 * key, never throws for what is in the definition; with `waxwing/slim` it needs `full.wasm`.
 * @example checkTemplate({ name: "a", language: "en", category: "utility", body: { text: "Hi" } }, { provider: "tyntec" })
 */
export declare function checkTemplate(definition: unknown, options: TemplateCheckOptions): TemplateReport;
