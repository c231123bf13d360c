// The five providers as servers in this very process.
import type { ClientOptions, Message, Prepared, Provider, ReceivedContent } from "./index.js";
import type { Secret } from "./webhook.js";

/** A message that a server has taken. */
export interface SandboxSent {
  readonly provider: Provider;
  readonly id: string;
  /** Milliseconds since the epoch on the sandbox's clock. */
  readonly at: number;
  readonly message: Message;
}

/** What the next request gets instead of the server's own answer; with `webhook` the next message is taken and fails later. */
export type SandboxStage =
  | { readonly status: number; readonly retryAfter?: number }
  | { readonly error: string }
  | { readonly webhook: "failed" }
  | "lose_answer"
  | "garbage";

/** A message that a person writes: what it holds, and what is known of it. What is not said is invented. */
export type SandboxInbound = ReceivedContent & {
  /** Who writes; where nobody is named, who was written to last. */
  readonly from?: string;
  /** The number of the business. */
  readonly to?: string;
  /** The message that is answered: a Receipt's `id` or `whatsappId`, or the id that `receive` gave. */
  readonly replyTo?: string;
  readonly senderName?: string;
  readonly userId?: string;
  /** What came with the message that is answered, where nothing else is said. */
  readonly callbackData?: string;
  readonly forwarded?: boolean;
  readonly frequentlyForwarded?: boolean;
};

/** Who hears what is posted: a handler as `webhook()` makes it, or an address on this machine. */
export type SandboxWebhook = ((request: Request) => Response | Promise<Response>) | string;

/** How it hears. */
export interface SandboxWebhookOptions {
  /** Of this provider alone; of all where none is named. */
  readonly provider?: Provider;
  /** What the posts are signed with; `webhookSecret(provider)` where none is given. */
  readonly secret?: Secret;
}

/** A body that was posted, and what became of it. */
export interface SandboxPost {
  readonly provider: Provider;
  /** The type of the event in it: `message.status`, `message.received`, `template.status`. */
  readonly event: string;
  /** Milliseconds since the epoch on the sandbox's clock. */
  readonly at: number;
  readonly body: string;
  /** 1, and more where nobody took it before. */
  readonly attempt: number;
  /** The status that was answered. */
  readonly status?: number;
  /** What the handler threw, or why there was no answer. */
  readonly error?: unknown;
}

/** Options of a sandbox. */
export interface SandboxOptions {
  /** `manual`: time stands still until `advance` is called. By default a wait moves the clock by itself. */
  readonly clock?: "auto" | "manual";
  /** Where the clock starts, in milliseconds since the epoch; 2026-01-01 where missing. */
  readonly now?: number;
  /**
   * Messages that are no template fail where the person has not written within 24 hours, as with WhatsApp. By default
   * they arrive.
   */
  readonly serviceWindow?: boolean;
}

/** All providers as stateful servers: deterministic, made of the same rules as the client. */
export declare class Sandbox {
  constructor(options?: SandboxOptions);
  /** Stands in for `fetch`; nothing leaves the process. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Client options that work here: `new Waxwing(sandbox.options("infobip"))`. */
  options<P extends Provider>(provider: P): ClientOptions<P>;
  /** The messages the servers have taken, oldest first. */
  readonly sent: readonly SandboxSent[];
  /** The requests that came, secrets shown as `***`. */
  readonly requests: readonly Prepared[];
  /** The names of the error bodies that a provider documents, for `failNext({ error })`. */
  errors(provider: Provider): string[];
  /** Approves a template that waits for it; says whether there was one. Templates are approved by themselves after a minute. */
  approve(provider: Provider, ref: { readonly name: string; readonly language?: string }): boolean;
  /** Stages what the next request gets instead of the server's own answer. */
  failNext(stage: SandboxStage): void;
  /** Milliseconds since the epoch on the sandbox's clock. */
  readonly now: number;
  /**
   * Has someone hear what the providers post: that a message was sent, delivered, read or failed (half a second, one and
   * three seconds after it was taken), what people write, and which template was approved. Signed as the provider signs.
   * What is not answered with 2xx comes again. Gives what ends it.
   */
  onWebhook(webhook: SandboxWebhook, options?: SandboxWebhookOptions): () => void;
  /** What a provider's posts are known by here: the `secret` of a receiver. */
  webhookSecret(provider: Provider): Secret;
  /**
   * Lets a person write to the business, which opens the service window. Gives the message's id. A `TypeError` where the
   * provider documents no body that says this.
   */
  receive(provider: Provider, message: SandboxInbound): string;
  /** When a person last wrote to a provider's number: `lastInboundAt` of `check`. */
  lastInboundAt(provider: Provider, person: string): number | undefined;
  /** What was posted, and what was answered. */
  readonly posted: readonly SandboxPost[];
  /** Waits until everything is answered that was posted by now. */
  settled(): Promise<void>;
  /** Moves the clock: whoever sleeps less long wakes, and what is due is posted. */
  advance(milliseconds: number): void;
  /** Waits on the sandbox's clock. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Serves the providers over HTTP on this machine, in Node: `http://127.0.0.1:<port>/<provider>`. */
  listen(port?: number): Promise<{ readonly port: number; readonly url: string; close(): Promise<void> }>;
  /** Closes every server that `listen` opened. */
  close(): Promise<void>;
}
