// What shows that a body comes from a provider: where it stands and how it is made. Whoever verifies reads it, and so does
// whoever plays a provider and signs. What the five do is one row each.
import { ConfigError } from "../errors.js";
import type { Signature } from "./signature.js";
import type { Provider } from "../../../pkg/index.js";
import type { Secret } from "../../../pkg/webhook.js";

/** A value in a header or in the URL, or a signature in a header. */
export type Proof = { readonly header: string; readonly value: string } | { readonly parameter: string; readonly value: string } | SignatureHeader;

export interface SignatureHeader extends Signature {
  readonly header: string;
  /** The header with the time, which is signed before the body. */
  readonly stamp?: string;
  /** What else is said with it. */
  readonly beside?: Readonly<Record<string, string>>;
}

type Row = (secret: Secret) => SignatureHeader;

/** `X-Woztell-Signature`: Base64 of the HMAC-SHA256 of the raw body with the channel secret (WOZTELL, webhooks). */
const woztell: Row = (secret) => ({ header: "x-woztell-signature", secret: text(secret), hash: "SHA-256", encoding: "base64" });

/** `x-signature`: Base64URL of the HMAC of timestamp, line break and raw body (tyntec, F18-63); the hash as configured. */
const tyntec: Row = (secret) => {
  const { hmac, algorithm = "HS256" } = typeof secret === "object" && "hmac" in secret ? secret : { hmac: text(secret) };
  const hash = algorithm === "HS512" ? "SHA-512" : "SHA-256";
  return { header: "x-signature", secret: hmac, hash, encoding: "base64url", stamp: "x-request-timestamp", beside: { "x-signature-version": "V1.0" } };
};

/** Infobip signs as its subscription says; header and encoding of its HMAC are not published, so the caller gives them. */
const infobip: Row = (secret) => {
  if (typeof secret === "string" || !("hmac" in secret)) {
    throw config("secret", "Infobip's notification profile has Basic, OAuth (Bearer), a custom header or HMAC: give { username, password }, { bearer }, { header, value } or { hmac, header }.");
  }
  const { hmac, header, algorithm = "HMAC_SHA_256", encoding = "hex" } = secret;
  if (header === undefined) throw config("secret.header", "Infobip does not publish which header has the signature: give its name as `header`.");
  const hash = HASHES[algorithm];
  if (hash === undefined) throw config("secret.algorithm", `${algorithm} cannot be computed with WebCrypto; choose HMAC_SHA_256, 384 or 512 in the notification profile.`);
  return { header, secret: hmac, hash, encoding };
};

const HASHES: Record<string, string> = { HMAC_SHA_1: "SHA-1", HMAC_SHA_256: "SHA-256", HMAC_SHA_384: "SHA-384", HMAC_SHA_512: "SHA-512" };

/** Of those that are missing here no signature is documented. */
const SIGNING: Partial<Record<Provider, Row>> = { woztell, tyntec, infobip };

/** Whether the provider can sign what it posts. */
export const canSign = (provider: Provider): boolean => provider in SIGNING;

/** What the provider's posts are known by; nothing where it signs nothing, and the secret is one for signing. */
export function proofOf(provider: Provider, secret: Secret): Proof | undefined {
  if (typeof secret === "object") {
    if ("url" in secret) return { parameter: secret.url.parameter ?? "secret", value: secret.url.secret };
    if ("value" in secret) return secret;
    if ("bearer" in secret) return { header: "authorization", value: `Bearer ${secret.bearer}` };
    if ("username" in secret) return { header: "authorization", value: `Basic ${btoa(latin1(`${secret.username}:${secret.password}`))}` };
  }
  return SIGNING[provider]?.(secret);
}

/** What is signed: the body, after the time where that is signed too. */
export function signedData(stamp: string | undefined, body: Uint8Array | string): Uint8Array {
  const [first, second] = [new TextEncoder().encode(stamp === undefined ? "" : `${stamp}\n`), typeof body === "string" ? new TextEncoder().encode(body) : body];
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

function text(secret: Secret): string {
  if (typeof secret === "string") return secret;
  throw config("secret", "This provider's secret is a text.");
}

/** `btoa` takes bytes as letters. */
const latin1 = (value: string): string => String.fromCharCode(...new TextEncoder().encode(value));

export function config(missing: string, message: string): ConfigError {
  return new ConfigError({ name: "ConfigError", outcome: "not_sent", missing: [missing], message });
}
