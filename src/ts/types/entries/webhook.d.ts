// What a server needs to hear from providers.
import type { Event, Provider } from "./index.js";

export { type NodeRequest, toNodeListener } from "./relay.js";

/**
 * What the provider and its receiver agreed on. A text is the secret of a signature: WOZTELL's channel secret, tyntec's
 * shared secret.
 */
export type Secret =
  | string
  /** tyntec with HS512; Infobip with the header, algorithm and encoding of its notification profile, which are unpublished. */
  | { readonly hmac: string; readonly algorithm?: "HS256" | "HS512" | "HMAC_SHA_1" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512"; readonly header?: string; readonly encoding?: "hex" | "base64" | "base64url" }
  /** Basic authentication (Infobip). */
  | { readonly username: string; readonly password: string }
  /** A bearer token (Infobip's OAuth). */
  | { readonly bearer: string }
  /** A header of your own (Infobip, tyntec). */
  | { readonly header: string; readonly value: string }
  /** A secret in the URL, for whoever signs nothing (Tellephant, Telinfy); the parameter is `secret` where none is named. */
  | { readonly url: { readonly secret: string; readonly parameter?: string } };

/** What was posted. */
export interface Posted {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as it came, byte by byte: parsed and written again it has another signature. */
  readonly rawBody: string | Uint8Array;
  /** Where it was posted to; needed for a secret in the URL. */
  readonly url?: string;
  /** How old a signed timestamp may be, in milliseconds; five minutes by default. */
  readonly maxAge?: number;
  /** The time now, in milliseconds since 1970; the clock's by default. */
  readonly now?: number;
}

/** Whether it comes from the provider; if not, why. */
export type Verdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** `unsigned`: the provider can sign, and no secret was given; `unsignable`: it signs nothing. */
      readonly reason: "missing" | "mismatch" | "stale" | "empty_secret" | "unsigned" | "unsignable";
      readonly message: string;
    };

/**
 * Whether a webhook's body comes from the provider. Never throws for what was posted; a secret that does not fit the
 * provider is a `ConfigError`.
 */
export declare function verifyWebhook(provider: Provider, posted: Posted & { readonly secret?: Secret | undefined }): Promise<Verdict>;

/** Remembers the ids of events. */
export interface EventStore {
  /** Whether the id is new; from now on it is not. */
  add(id: string): boolean | Promise<boolean>;
  /** Forgets an id whose event could not be handled. */
  remove(id: string): void | Promise<void>;
}

/** A store in this process: 100,000 ids for a day where nothing else is said. */
export declare function memoryStore(options?: { readonly ttl?: number; readonly max?: number }): EventStore;

/** Options of a receiver. */
export interface WebhookOptions {
  readonly provider: Provider;
  /** What was agreed on. Without it everything is refused, unless `allowUnsigned` is set. */
  readonly secret?: Secret;
  /** Takes anything that anyone posts: for development, or where something before it has verified. */
  readonly allowUnsigned?: boolean;
  /** Gets each new event. What it throws makes the answer 500, and the provider posts the body again. */
  onEvent(event: Event, request: Request): unknown;
  /** Gets what was refused and what failed; `console.error` by default. */
  onError?(error: unknown): void;
  /** Where ids are remembered; in this process by default. */
  readonly store?: EventStore;
  /** The most bytes of a body; 4 MB by default. */
  readonly maxBody?: number;
  /** How old a signed timestamp may be, in milliseconds. */
  readonly maxAge?: number;
  /** After so many milliseconds the answer is 200 although `onEvent` is not done; 5000 by default. */
  readonly answerWithin?: number;
  /** Keeps a worker alive for what is not done when it answers. */
  waitUntil?(work: Promise<unknown>, request: Request): void;
}

/** A receiver: verifies, parses, hands over each new event, answers. Events come in the order of the body, bodies in any. */
export declare function webhook(options: WebhookOptions): (request: Request) => Promise<Response>;
