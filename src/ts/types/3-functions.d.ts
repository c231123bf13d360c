/** One entry of a provider's catalogue: one method and path. */
export interface Operation {
  readonly provider: Provider;
  /** `resource.verb`, the same for every provider that has the like. */
  readonly id: string;
  readonly method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path after the base URL. */
  readonly path: string;
  /** For sends: the kinds that go this way. */
  readonly kinds?: readonly MessageType[];
  /** What it gives: receipts of messages, a value, a page of a list, or a file. */
  readonly gives: "receipts" | "value" | "page" | "file";
  /** The variant of the provider's API, where there are several. */
  readonly variant?: string;
  readonly summary: string;
  readonly source: string;
  /** Whether what is known of it is less than certain. */
  readonly experimental?: boolean;
}

/** A credential or option of a client, for a form. */
export interface Setting {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly secret: boolean;
  readonly required: boolean;
  /** The values it takes, where they are fixed; the first is the default. */
  readonly values?: readonly string[];
}

/** A request that has not left. Secrets are shown as `***`. */
export interface Prepared {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Options of a check. */
export interface CheckOptions {
  /** The provider whose rules hold. */
  readonly provider: Provider;
  /**
   * The template's definition, which puts parameters given by name in order; one with its `localizations`, or a list with
   * one for each language, will do: the one in the message's language counts.
   */
  readonly template?: KnownDefinition | readonly KnownDefinition[];
  /** When the recipient last wrote: a session message more than 24 hours later is an issue, with the way out as `nearest`. */
  readonly lastInboundAt?: string | number | Date;
  /** When the message that `replyTo` quotes was sent: one too old for the provider to find is an issue. */
  readonly replyToAt?: string | number | Date;
  /** The time now, where it is another. */
  readonly now?: string | number | Date;
  /** Adds `counters` for every limited field that is there. */
  readonly counters?: boolean;
}

/** A native body in neutral terms. */
export interface Decoded {
  /** Whether everything could be read. */
  readonly ok: boolean;
  readonly messages: readonly Message[];
  /** Faults, and what neutral messages have no place for. */
  readonly issues: readonly Issue[];
}

/** Another provider's requests for a native body. */
export interface Converted {
  /** Whether everything that matters came along. */
  readonly ok: boolean;
  readonly requests: readonly Prepared[];
  /** What did not come along, and why. */
  readonly issues: readonly Issue[];
}

/** Checks a message. Needs no client and no key, never throws for what is in the message. */
export declare function check(message: unknown, options: CheckOptions): Report;

/** The native payload of a message as a plain object. Throws a `ValidationError`. */
export declare function build(message: Message, options: { readonly provider: Provider } & Readonly<Record<string, unknown>>): Record<string, unknown>;

/** The request of an operation, with secrets shown as `***`. Throws a `ValidationError`. */
export declare function prepare(
  provider: Provider, operation: "messages.send", input: Message, options?: Readonly<Record<string, unknown>>,
): Prepared;
export declare function prepare(
  provider: Provider, operation: "messages.sendBulk", input: readonly Message[], options?: Readonly<Record<string, unknown>>,
): Prepared;
export declare function prepare<P extends Provider, Id extends OperationOf<P>>(
  provider: P, operation: Id, input?: InputOf<Id, P>, options?: Readonly<Record<string, unknown>>,
): Prepared;

/** Bodies of one shape that are ready to go, each with the same method, URL and headers. */
export interface PreparedBatch {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** One for each row, empty where the row has an error. Secrets that belong into a body are shown as `***`; see `reveal` of a client. */
  readonly bodies: readonly string[];
  /** Paths begin with the row: `/17/body/0`. */
  readonly issues: readonly Issue[];
}

/** The rows of a batch. */
export interface BatchTable {
  /** JSON Pointers to texts of the message. */
  readonly columns: readonly string[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Many messages of one shape at once: `columns` are JSON Pointers to texts of the message, and each row has a text for
 * each column. Ten thousand template sends cost little more than their text.
 * @example prepareBatch("infobip", message, { columns: ["/to", "/body/0"], rows: [["4915112345678", "Ann"]] })
 */
export declare function prepareBatch(
  provider: Provider, message: Message, table: BatchTable, options?: Readonly<Record<string, unknown>>,
): PreparedBatch;

/** A provider's own body, as an object or JSON text, to neutral messages. */
export declare function decode(provider: Provider, body: unknown, options?: { readonly path?: string }): Decoded;

/** A provider's own body to another provider's requests, and what could not come along. */
export declare function convert(from: Provider, to: Provider, body: unknown, options?: Readonly<Record<string, unknown>>): Converted;

/** The time in which a recipient can be written to without a template. */
export interface WindowState {
  readonly open: boolean;
  /** When it closes or has closed; missing where nobody knows when the recipient last wrote. */
  readonly closesAt?: string;
  /** Milliseconds until then; 0 where it is closed. */
  readonly remaining: number;
}

/**
 * Whether a recipient can be written to without a template: for 24 hours after they last wrote. Closed where that is not
 * known.
 * @example windowState({ lastInboundAt: "2026-03-01T18:00:00Z" }).open
 */
export declare function windowState(options: {
  readonly lastInboundAt?: string | number | Date | null | undefined;
  /** The time now, where it is another. */
  readonly now?: string | number | Date;
}): WindowState;

/** The further of two statuses of a message: events come in any order. `failed` replaces no `delivered`, `unknown` nothing. */
export declare function advanceStatus(current: MessageStatus | undefined, next: MessageStatus): MessageStatus;

/** A number, a business-scoped user id, or a provider's own id of a contact. */
export type RecipientInput = string | number | { readonly member: string };

/** A recipient as a provider takes it. Issues are those that a message to them would have, at `/to`. */
export type NormalizedRecipient =
  | {
      readonly ok: true;
      /** What stands in the provider's body: digits with or without a plus, an integer, or an object with the id of a contact. */
      readonly native: string | number | Readonly<Record<string, string>>;
      /** The number with its plus; missing for ids. */
      readonly e164?: string;
      readonly issues: readonly Issue[];
    }
  | { readonly ok: false; readonly native?: never; readonly e164?: never; readonly issues: readonly Issue[] };

/**
 * A recipient in a provider's own terms, from a number written with plus, 00, blanks, brackets or hyphens, a user id or a
 * contact's id. Numbers that their countries write otherwise come with a warning.
 * @example normalizeRecipient("telinfy", "0049 151 1234-5678").native // "+4915112345678"
 */
export declare function normalizeRecipient(provider: Provider, to: RecipientInput): NormalizedRecipient;

/**
 * Whether two are one person: the same number in any form, with or without the digit that Mexican (521), Argentine (549)
 * and Brazilian (ninth digit) numbers have or lack on WhatsApp; or the same id.
 */
export declare function sameRecipient(one: RecipientInput, other: RecipientInput): boolean;

/** The names of the providers. */
export declare function providers(): Provider[];

/** The kinds a provider carries; every kind where none is named. */
export declare function kinds<P extends Provider>(provider: P): KindOf<P>[];
export declare function kinds(): MessageType[];

/** The catalogue of a provider; of all where none is named. */
export declare function operations(provider?: Provider): Operation[];

/** The rules for a provider's messages: what checks test and counters count. */
export declare function rules(provider: Provider, filter?: { readonly type?: MessageType }): Rule[];

/** The credentials and options of a provider's client, for a form. */
export declare function settings(provider: Provider): Setting[];

/** Whether a provider has an operation (`"messages.send"`) or carries a kind (`"url_button"`). */
export declare function supports(provider: Provider, what: string): boolean;

/** The version of this package. */
export declare const version: string;
