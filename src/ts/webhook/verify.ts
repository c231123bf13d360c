// Whether a body comes from the provider.
import { canSign, config, proofOf, signedData, type SignatureHeader } from "./proof.js";
import { sameText, signedBy } from "./signature.js";
import type { Provider } from "../../../pkg/index.js";
import type { Posted, Secret, Verdict } from "../../../pkg/webhook.js";

/** Five minutes, as tyntec's document suggests ("reject old timestamps"). */
const MAX_AGE = 5 * 60 * 1000;

type Known = Omit<Posted, "headers"> & { readonly headers: { get(name: string): string | null } };

const OK: Verdict = { ok: true };
const refused = (reason: Exclude<Verdict, { ok: true }>["reason"], message: string): Verdict => ({ ok: false, reason, message });

/** What the provider's webhooks can be known by. */
export async function verifyWebhook(provider: Provider, posted: Posted & { secret?: Secret | undefined }): Promise<Verdict> {
  const { secret } = posted;
  const unsignable = refused("unsignable", `${provider} signs nothing: put a secret in the URL that it posts to, and give it as { url: { secret } }.`);
  if (secret === undefined) return canSign(provider) ? refused("unsigned", `${provider} can sign what it posts; give the secret.`) : unsignable;
  if (isEmpty(secret)) return refused("empty_secret", "The secret is empty, which every forger knows.");
  const request = { ...posted, headers: lookup(posted.headers) };
  const proof = proofOf(provider, secret);
  if (proof === undefined) return unsignable;
  if ("parameter" in proof) return inUrl(request, proof.parameter, proof.value);
  return "value" in proof ? inHeader(request, proof.header, proof.value) : signed(request, proof);
}

/** A header whose value everyone who posts must know. */
async function inHeader(posted: Known, name: string, wanted: string): Promise<Verdict> {
  const given = posted.headers.get(name);
  if (given === null) return refused("missing", `The header ${name} is missing.`);
  return (await sameText(given, wanted)) ? OK : refused("mismatch", `The header ${name} does not have the agreed value.`);
}

/** A secret in the URL, for providers that sign nothing. */
async function inUrl({ url }: Known, parameter: string, wanted: string): Promise<Verdict> {
  if (url === undefined) throw config("url", "Give the request's URL: the secret is in it.");
  const given = new URL(url, "http://localhost").searchParams.get(parameter);
  if (given === null) return refused("missing", `The URL has no parameter ${parameter}.`);
  return (await sameText(given, wanted)) ? OK : refused("mismatch", `The parameter ${parameter} of the URL does not have the agreed value.`);
}

async function signed(posted: Known, how: SignatureHeader): Promise<Verdict> {
  const [stamp, given] = [how.stamp === undefined ? undefined : posted.headers.get(how.stamp), posted.headers.get(how.header)];
  if (stamp === null) return refused("missing", `The header ${how.stamp} is missing.`);
  if (given === null) return refused("missing", `The header ${how.header} is missing.`);
  if (!(await signedBy(how, given, signedData(stamp, posted.rawBody)))) return refused("mismatch", `The signature in ${how.header} is not that of this body.`);
  return stamp === undefined ? OK : fresh(stamp, posted);
}

/** Nobody who recorded a body may post it again tomorrow. */
function fresh(stamp: string, { now = Date.now(), maxAge = MAX_AGE }: Known): Verdict {
  const number = Number(stamp);
  const at = Number.isFinite(number) ? (number < 100_000_000_000 ? number * 1000 : number) : Date.parse(stamp);
  if (Number.isNaN(at)) return refused("stale", "The timestamp of the signature is no time.");
  return Math.abs(Number(now) - at) <= maxAge ? OK : refused("stale", `The signature was made at ${new Date(at).toISOString()}, more than ${Math.round(maxAge / 1000)} seconds from now.`);
}

const isEmpty = (secret: Secret): boolean => {
  if (typeof secret === "string") return secret === "";
  const values = "url" in secret ? [secret.url.secret] : "hmac" in secret ? [secret.hmac] : "value" in secret ? [secret.value] : "bearer" in secret ? [secret.bearer] : [secret.username, secret.password];
  return values.some((value) => typeof value !== "string" || value === "");
};

function lookup(headers: Posted["headers"]): Known["headers"] {
  if (typeof (headers as Headers).get === "function") return headers as Headers;
  const known = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]));
  return { get: (name) => known.get(name.toLowerCase()) ?? null };
}
