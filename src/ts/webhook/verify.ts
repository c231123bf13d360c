// Whether a body comes from the provider. What the five do about that is one row each.
import { ConfigError } from "../errors.js";
import { sameText, signedBy, type Signature } from "./signature.js";
import type { Provider } from "../../../pkg/index.js";
import type { Posted, Secret, Verdict } from "../../../pkg/webhook.js";

/** Five minutes, as tyntec's document suggests ("reject old timestamps"). */
const MAX_AGE = 5 * 60 * 1000;

type Headers_ = { get(name: string): string | null };
type Check = (posted: Posted & { headers: Headers_ }, secret: Secret) => Promise<Verdict>;

const OK: Verdict = { ok: true };
const refused = (reason: Exclude<Verdict, { ok: true }>["reason"], message: string): Verdict => ({ ok: false, reason, message });

/** A header whose value everyone who posts must know. */
async function header(posted: { headers: Headers_ }, name: string, wanted: string): Promise<Verdict> {
  const given = posted.headers.get(name);
  if (given === null) return refused("missing", `The header ${name} is missing.`);
  return (await sameText(given, wanted)) ? OK : refused("mismatch", `The header ${name} does not have the agreed value.`);
}

/** A secret in the URL, for providers that sign nothing. */
async function inUrl({ url }: Posted, parameter: string, wanted: string): Promise<Verdict> {
  if (url === undefined) throw config("url", "Give the request's URL: the secret is in it.");
  const given = new URL(url, "http://localhost").searchParams.get(parameter);
  if (given === null) return refused("missing", `The URL has no parameter ${parameter}.`);
  return (await sameText(given, wanted)) ? OK : refused("mismatch", `The parameter ${parameter} of the URL does not have the agreed value.`);
}

async function signature(posted: Posted & { headers: Headers_ }, name: string, data: Uint8Array | string, how: Omit<Signature, "given">): Promise<Verdict> {
  const given = posted.headers.get(name);
  if (given === null) return refused("missing", `The header ${name} is missing.`);
  return (await signedBy({ ...how, given }, data)) ? OK : refused("mismatch", `The signature in ${name} is not that of this body.`);
}

/** `X-Woztell-Signature`: Base64 of the HMAC-SHA256 of the raw body with the channel secret (WOZTELL, webhooks). */
const woztell: Check = (posted, secret) => signature(posted, "x-woztell-signature", posted.rawBody, { secret: text(secret), hash: "SHA-256", encoding: "base64" });

/** `x-signature`: Base64URL of the HMAC of timestamp, line break and raw body (tyntec, F18-63); the hash as configured. */
const tyntec: Check = async (posted, secret) => {
  const stamp = posted.headers.get("x-request-timestamp");
  if (stamp === null) return refused("missing", "The header x-request-timestamp is missing.");
  const how = typeof secret === "object" && "hmac" in secret ? secret : { hmac: text(secret) };
  const hash = (how.algorithm ?? "HS256") === "HS512" ? "SHA-512" : "SHA-256";
  const verdict = await signature(posted, "x-signature", concat(`${stamp}\n`, posted.rawBody), { secret: how.hmac, hash, encoding: "base64url" });
  return verdict.ok ? fresh(stamp, posted) : verdict;
};

/** Infobip signs as its subscription says; header and encoding of its HMAC are not published, so the caller gives them. */
const infobip: Check = (posted, secret) => {
  if (typeof secret === "object" && "hmac" in secret) {
    const { hmac, header: name, algorithm = "HMAC_SHA_256", encoding = "hex" } = secret;
    if (name === undefined) throw config("secret.header", "Infobip does not publish which header has the signature: give its name as `header`.");
    const hash = HASHES[algorithm];
    if (hash === undefined) throw config("secret.algorithm", `${algorithm} cannot be computed with WebCrypto; choose HMAC_SHA_256, 384 or 512 in the notification profile.`);
    return signature(posted, name, posted.rawBody, { secret: hmac, hash, encoding });
  }
  throw config("secret", "Infobip's notification profile has Basic, OAuth (Bearer), a custom header or HMAC: give { username, password }, { bearer }, { header, value } or { hmac, header }.");
};

const HASHES: Record<string, string> = { HMAC_SHA_1: "SHA-1", HMAC_SHA_256: "SHA-256", HMAC_SHA_384: "SHA-384", HMAC_SHA_512: "SHA-512" };

/** Of those that are missing here no signature is documented. */
const SIGNING: Partial<Record<Provider, Check>> = { woztell, tyntec, infobip };

/** What the provider's webhooks can be known by. */
export async function verifyWebhook(provider: Provider, posted: Posted & { secret?: Secret | undefined }): Promise<Verdict> {
  const { secret } = posted;
  const request = { ...posted, headers: lookup(posted.headers) };
  const check = SIGNING[provider];
  if (secret === undefined) {
    const message = check ? `${provider} can sign what it posts; give the secret.` : `${provider} signs nothing: put a secret in the URL that it posts to, and give it as { url: { secret } }.`;
    return refused(check ? "unsigned" : "unsignable", message);
  }
  if (isEmpty(secret)) return refused("empty_secret", "The secret is empty, which every forger knows.");
  if (typeof secret === "object") {
    if ("url" in secret) return inUrl(request, secret.url.parameter ?? "secret", secret.url.secret);
    if ("value" in secret) return header(request, secret.header, secret.value);
    if ("bearer" in secret) return header(request, "authorization", `Bearer ${secret.bearer}`);
    if ("username" in secret) return header(request, "authorization", `Basic ${btoa(latin1(`${secret.username}:${secret.password}`))}`);
  }
  if (check) return check(request, secret);
  return refused("unsignable", `${provider} signs nothing: put a secret in the URL that it posts to, and give it as { url: { secret } }.`);
}

const isEmpty = (secret: Secret): boolean => {
  if (typeof secret === "string") return secret === "";
  const values = "url" in secret ? [secret.url.secret] : "hmac" in secret ? [secret.hmac] : "value" in secret ? [secret.value] : "bearer" in secret ? [secret.bearer] : [secret.username, secret.password];
  return values.some((value) => typeof value !== "string" || value === "");
};

/** Nobody who recorded a body may post it again tomorrow. */
function fresh(stamp: string, { now = Date.now(), maxAge = MAX_AGE }: Posted): Verdict {
  const number = Number(stamp);
  const at = Number.isFinite(number) ? (number < 100_000_000_000 ? number * 1000 : number) : Date.parse(stamp);
  if (Number.isNaN(at)) return refused("stale", "The timestamp of the signature is no time.");
  return Math.abs(Number(now) - at) <= maxAge ? OK : refused("stale", `The signature was made at ${new Date(at).toISOString()}, more than ${Math.round(maxAge / 1000)} seconds from now.`);
}

function text(secret: Secret): string {
  if (typeof secret === "string") return secret;
  throw config("secret", "This provider's secret is a text.");
}

function lookup(headers: Posted["headers"]): Headers_ {
  if (typeof (headers as Headers).get === "function") return headers as Headers;
  const known = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]));
  return { get: (name) => known.get(name.toLowerCase()) ?? null };
}

function concat(head: string, body: Uint8Array | string): Uint8Array {
  const [first, second] = [new TextEncoder().encode(head), typeof body === "string" ? new TextEncoder().encode(body) : body];
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** `btoa` takes bytes as letters. */
const latin1 = (value: string): string => String.fromCharCode(...new TextEncoder().encode(value));

function config(missing: string, message: string): ConfigError {
  return new ConfigError({ name: "ConfigError", outcome: "not_sent", missing: [missing], message });
}
