// Signatures and secrets held against what was given, with WebCrypto's own comparison, which takes the same time
// wherever two values begin to differ.

/** A signature as it was given, and how it was made. */
export interface Signature {
  readonly secret: string;
  readonly hash: string;
  readonly encoding: "hex" | "base64" | "base64url";
  readonly given: string;
}

const bytes = (value: string | Uint8Array): Uint8Array<ArrayBuffer> => (typeof value === "string" ? new TextEncoder().encode(value) : new Uint8Array(value));

/** Whether the signature is that of the data. */
export async function signedBy({ secret, hash, encoding, given }: Signature, data: Uint8Array | string): Promise<boolean> {
  const signature = decoded(given.trim(), encoding);
  if (signature === undefined) return false;
  const key = await crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash }, false, ["verify"]);
  return crypto.subtle.verify("HMAC", key, signature, bytes(data));
}

/** Whether two texts are equal: both are signed with a key that nobody knows, and the signatures compared. */
export async function sameText(given: string, wanted: string): Promise<boolean> {
  const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  return crypto.subtle.verify("HMAC", key, await crypto.subtle.sign("HMAC", key, bytes(wanted)), bytes(given));
}

/** The bytes of a signature; with or without padding, since documents do not say which. Nothing for what is no such text. */
function decoded(given: string, encoding: Signature["encoding"]): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === "hex") {
    if (!/^(?:[0-9a-f]{2})+$/i.test(given)) return undefined;
    return Uint8Array.from(given.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }
  const plain = encoding === "base64url" ? given.replaceAll("-", "+").replaceAll("_", "/") : given;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return undefined;
  try {
    return Uint8Array.from(atob(plain), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
