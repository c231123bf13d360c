/** What each provider has: its kinds, its client's options, its extras in a message. Each provider's folder adds itself. */
export interface Providers {}

/** A provider's name. */
export type Provider = keyof Providers & string;

/** The kinds a provider carries. */
export type KindOf<P extends Provider> = Providers[P]["kinds"] & MessageType;

/** The messages a provider carries. */
export type MessageOf<P extends Provider> = Extract<Message, { type: KindOf<P> }>;

/** How far a message has come. What a version does not know is `unknown`, with the provider's word in `rawStatus`. */
export type MessageStatus = "accepted" | "sent" | "delivered" | "read" | "failed" | "deleted" | "unknown";

/** What a provider says when it takes a message. It means accepted, never delivered. */
export interface Receipt {
  /** The provider's id of the message. */
  readonly id: string;
  /** WhatsApp's id (wamid), where the provider gives it. */
  readonly whatsappId?: string;
  /** The caller's own id. */
  readonly clientMessageId?: string;
  /** The provider's id of the whole request, where several messages went together. */
  readonly bulkId?: string;
  /** Who gets it, where the provider says so. */
  readonly to?: string;
  readonly status: MessageStatus;
  /** The provider's word for the status. */
  readonly rawStatus?: string;
  readonly provider: Provider;
  /** The warnings of the check. */
  readonly issues: readonly Issue[];
  /** The provider's answer. */
  readonly raw: unknown;
}

/** How far a message is known to have come: from its receipt, an event, or the provider's answer to a question. */
export interface MessageStanding {
  /** The provider's id of the message. */
  readonly id?: string;
  readonly whatsappId?: string;
  readonly clientMessageId?: string;
  readonly status: MessageStatus;
  /** The provider's word for the status. */
  readonly rawStatus?: string;
  /** When it came to that. */
  readonly at?: string;
  readonly raw?: unknown;
}

/** Credentials by name, as in `settings(provider)`. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * Asks for credentials: called once for concurrent requests, again when `expiresAt` (a date, its text, or milliseconds
 * since 1970) is past, and once more after a refusal. The signal says that the call that asks is over. What it gives
 * decides how to sign in. What it throws is not passed on, for it may repeat a key: the call ends with a `ConfigError`.
 */
export type CredentialSource = (
  why: "first" | "expired" | "rejected",
  context: { signal?: AbortSignal },
) => (Credentials & { expiresAt?: never }) | { expiresAt?: number | string | Date; [name: string]: unknown } | Promise<{ expiresAt?: number | string | Date; [name: string]: unknown }>;

/**
 * Definitions of templates that a program keeps: a list, a map or record of them by their names, or whatever gives them
 * when it is asked. One that gives a promise serves sends only: `check` and `prepare` do not wait.
 */
export type TemplateStore =
  | readonly KnownDefinition[]
  | { entries(): Iterable<readonly [string, KnownDefinition | readonly KnownDefinition[]]> }
  | Readonly<Record<string, KnownDefinition | readonly KnownDefinition[]>>
  | { get(ref: { readonly name: string; readonly language: string }): StoredTemplate | Promise<StoredTemplate> };

/** What a store gives for a template: its definition, those of its languages, or nothing. */
export type StoredTemplate = KnownDefinition | readonly KnownDefinition[] | null | undefined;

/** What every client takes besides its provider's own options. */
export interface CommonOptions {
  /** The number or sender messages go out from, unless they name their own. */
  readonly from?: string;
  /** Another address of the provider's API, such as a proxy. */
  readonly baseUrl?: string;
  /** The credentials, or a function that is asked for them; they may stand flat beside the options instead. */
  readonly credentials?: Credentials | CredentialSource;
  /** Stands in for the runtime's `fetch`; called as `fetch(url, init)`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response> | Response;
  /** Milliseconds for a whole call, its waits and the reading of its answer included. 60,000 where missing. */
  readonly timeout?: number;
  /** Stands in for waiting, such as the sandbox's clock. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** The definitions of templates, which checks and sends hold messages against. */
  readonly templates?: TemplateStore;
}

/** What a client of one provider takes. */
export type OptionsOf<P extends Provider> = P extends Provider ? CommonOptions & Providers[P]["options"] & { readonly provider: P } : never;

/** What a client takes: of one provider, or of any where it is known at run time only. */
export type ClientOptions<P extends Provider = Provider> = string extends P ? OptionsOf<Provider> : OptionsOf<P>;

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the next page; none on the last one. */
  readonly next?: string;
  /** How many there are in all, where the provider says so. */
  readonly total?: number;
}

/** A list that is fetched page by page as it is gone through; leaving the loop ends the request in flight. */
export interface Pages<O extends { readonly items?: readonly unknown[] }> extends AsyncIterable<NonNullable<O["items"]>[number]> {
  /** One page: the first, or the one that another page's `next` names. */
  page(cursor?: string): Promise<O & Page<NonNullable<O["items"]>[number]>>;
}

/** A file on its way out. */
export type FileInput =
  | Blob
  | Uint8Array
  | ArrayBuffer
  | ReadableStream<Uint8Array>
  | { readonly data: Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>; readonly type?: string; readonly name?: string; readonly size?: number; readonly width?: number; readonly height?: number };

/** A file that came in. */
export interface ReceivedFile {
  readonly file: Blob;
}

/** How a template is named. */
export interface TemplateRef {
  readonly name?: string;
  readonly language?: string;
  readonly id?: string;
}

/** A thing with a status, as `until` gives it. */
export interface Standing {
  readonly id?: string;
  readonly name?: string;
  readonly language?: string;
  readonly status?: string;
  readonly [key: string]: unknown;
}

/** The names of the operations that a provider has, sends aside. */
export type OperationOf<P extends Provider> = { [Id in keyof Operations]: P extends keyof Operations[Id] ? Id : never }[keyof Operations];

/** What an operation of a provider takes. */
export type InputOf<Id extends keyof Operations, P extends Provider> = Operations[Id] extends infer O
  ? { [K in keyof O]: K extends P ? (O[K] extends { input: infer I } ? I : never) : never }[keyof O]
  : never;

/** The resources of a client: of its provider; of all where that is known at run time only; none where nothing is said of it. */
export type Resources<P extends Provider> = unknown extends P ? unknown : Provider extends P ? AnyResources : P extends keyof ResourcesOf ? ResourcesOf[P] : never;

/** What is told of a message's template. */
export interface DefinitionOption {
  /** The template's definition, in place of the one in the client's `templates`. */
  readonly template?: KnownDefinition | readonly KnownDefinition[];
}

/** Options of one call. */
export interface CallOptions extends DefinitionOption {
  /** Ends the call; the error's `cause` is then the signal's reason. */
  readonly signal?: AbortSignal;
  /** Milliseconds for this call. */
  readonly timeout?: number;
  /** Credentials for this call in place of the client's; of no use to a relay's client, which sends none. */
  readonly credentials?: Credentials | CredentialSource;
  /** Headers for this call beside the provider's; one of the same name takes its place. */
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
  /** Called as the bytes of a file go out or come in, where the runtime reports them. */
  readonly onProgress?: (progress: { loaded: number; total?: number }) => void;
}

/** A client of one provider: a plain object, nothing to free. With a literal provider, a kind it lacks is a compile error. */
export type Waxwing<P extends Provider = any> = WaxwingBase<P> & Resources<P>;

/** What a client takes whose calls go to a relay (`waxwing/relay`). It has no credentials, sender or account: the server's client has them. */
export interface RelayedOptions<P extends Provider = Provider> extends ConnectOptions {
  /** Where the relay is: `/api/wa`. */
  readonly relay: string;
  readonly provider: P;
}

/** What a client of a relay takes beside its address. */
export interface ConnectOptions {
  /** Stands in for the runtime's `fetch`; called as `fetch(url, init)`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response> | Response;
  /** Headers for every request to the relay, such as a token of the page's own session. */
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]>;
  /** Milliseconds for a whole call. 60,000 where missing. */
  readonly timeout?: number;
  /** Stands in for waiting between the questions of `until`. */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Makes a client. */
export declare const Waxwing: {
  new <P extends Provider>(options: RelayedOptions<P>): Waxwing<P>;
  new <P extends Provider = Provider>(options: ClientOptions<P>): Waxwing<P>;
  /** Asks a relay whose client it has, and makes a client of it: its `supports` says what the relay lets through. */
  connect(relay: string, options?: ConnectOptions): Promise<Waxwing<Provider>>;
  readonly prototype: WaxwingBase<any>;
};

/** What every client has, whatever its provider. */
export interface WaxwingBase<P extends Provider> {
  readonly provider: P;
  /** Checks a message as `check` does, and whether the client has what a send needs. Never throws for what is in the message. */
  check(message: unknown, options?: Omit<CheckOptions, "provider">): Report;
  /** Checks a message and sends it. */
  send(message: MessageOf<P>, options?: CallOptions): Promise<Receipt>;
  /** The request of an operation, with secrets shown as `***`; of a relay's client the one that goes to the relay. */
  prepare(operation: "messages.send", input: MessageOf<P>, options?: DefinitionOption): Prepared;
  prepare(operation: "messages.sendBulk", input: readonly MessageOf<P>[], options?: DefinitionOption): Prepared;
  prepare<Id extends OperationOf<P>>(operation: Id, input?: InputOf<Id, P>): Prepared;
  /** Many messages of one shape at once, as the function `prepareBatch`; `reveal` gives the bodies to send. */
  prepareBatch(message: MessageOf<P>, table: BatchTable, options?: DefinitionOption): PreparedBatch;
  /** The values to send for a request or batch that this client prepared, for a program with its own HTTP client. */
  reveal<T extends Prepared | PreparedBatch>(prepared: T): Promise<T>;
  /**
   * A copy with other options, for another tenant or sender. Credentials that are given replace all of the client's;
   * where none are given, both ask for them together.
   */
  with(changes: Partial<CommonOptions> & Readonly<Record<string, unknown>>): Waxwing<P>;
  /**
   * Takes events, such as a webhook brings, one or several: whoever waits in `messages.until` of this client or a copy of it
   * wakes. Others than those about the status of a message are passed over.
   */
  hear(events: unknown): void;
  /** Whether the provider has an operation (`"messages.send"`) or carries a kind (`"list"`), and a relay that was asked lets it through. */
  supports(what: string): boolean;
  readonly messages: {
    /** The same as `send` of the client. */
    send(message: MessageOf<P>, options?: CallOptions): Promise<Receipt>;
    /** Sends several messages in one request, where the provider has one that takes them together. */
    sendBulk(messages: readonly MessageOf<P>[], options?: CallOptions): Promise<Receipt[]>;
    /**
     * Waits until a message, named by its receipt or one of its ids, has come so far or further. It hears of it by `hear`,
     * and asks the provider where that can be asked. Fails where the message does; the error then carries the failure.
     */
    until(message: string | Receipt, status: Exclude<MessageStatus, "unknown">, options?: CallOptions): Promise<MessageStanding>;
  };
  toJSON(): { provider: P };
}
