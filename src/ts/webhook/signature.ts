// Signatures, made and held against what was given, with WebCrypto's own comparison, which takes the same time wherever
// two values begin to differ.

/** How a signature is made and written. */
export interface Signature {
  readonly secret: string;
  readonly hash: string;
  readonly encoding: "hex" | "base64" | "base64url";
}

const bytes = (value: string | Uint8Array): Uint8Array<ArrayBuffer> => (typeof value === "string" ? new TextEncoder().encode(value) : new Uint8Array(value));

const keyOf = ({ secret, hash }: Signature, use: "sign" | "verify"): Promise<CryptoKey> => crypto.subtle.importKey("raw", bytes(secret), { name: "HMAC", hash }, false, [use]);

/** The signature of the data. */
export async function sign(how: Signature, data: Uint8Array | string): Promise<string> {
  return encoded(new Uint8Array(await crypto.subtle.sign("HMAC", await keyOf(how, "sign"), bytes(data))), how.encoding);
}

/** Whether the signature is that of the data. */
export async function signedBy(how: Signature, given: string, data: Uint8Array | string): Promise<boolean> {
  const signature = decoded(given.trim(), how.encoding);
  return signature !== undefined && crypto.subtle.verify("HMAC", await keyOf(how, "verify"), signature, bytes(data));
}

/** Whether two texts are equal: both are signed with a key that nobody knows, and the signatures compared. */
export async function sameText(given: string, wanted: string): Promise<boolean> {
  const key = await crypto.subtle.generateKey({ name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
  return crypto.subtle.verify("HMAC", key, await crypto.subtle.sign("HMAC", key, bytes(wanted)), bytes(given));
}

function encoded(signature: Uint8Array, encoding: Signature["encoding"]): string {
  if (encoding === "hex") return Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const text = btoa(String.fromCharCode(...signature));
  return encoding === "base64url" ? text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "") : text;
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
