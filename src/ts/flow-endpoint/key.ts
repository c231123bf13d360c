// The key pair: made here, or taken from elsewhere.
import { FlowEndpointError } from "./error.js";
import { pkcs8Of, toPem } from "./pem.js";
import type { FlowKeyPair } from "../../../pkg/flow-endpoint.js";

/** "Upload Public Key" and "Request Decryption" of Meta's guide to endpoints: RSA of 2048 bits, OAEP with SHA-256. */
const ALGORITHM = { name: "RSA-OAEP", hash: "SHA-256" } as const;
const SIZE = 2048;

export async function generateKeyPair(): Promise<FlowKeyPair> {
  const usual = { modulusLength: SIZE, publicExponent: Uint8Array.of(1, 0, 1) };
  const pair = await crypto.subtle.generateKey({ ...ALGORITHM, ...usual }, true, ["encrypt", "decrypt"]);
  const [open, secret] = await Promise.all([crypto.subtle.exportKey("spki", pair.publicKey), crypto.subtle.exportKey("pkcs8", pair.privateKey)]);
  return { publicKey: toPem("PUBLIC KEY", new Uint8Array(open)), privateKey: toPem("PRIVATE KEY", new Uint8Array(secret)) };
}

export async function importPrivateKey(privateKey: string | CryptoKey): Promise<CryptoKey> {
  return keyOf(privateKey)();
}

/** The key when it is asked for; what can be told without asking WebCrypto is told at once. */
export function keyOf(privateKey: string | CryptoKey): () => Promise<CryptoKey> {
  if (isCryptoKey(privateKey)) {
    fit(privateKey);
    return async () => privateKey;
  }
  const bytes = pkcs8Of(privateKey);
  let key: Promise<CryptoKey> | undefined;
  return () =>
    (key ??= crypto.subtle.importKey("pkcs8", bytes, ALGORITHM, false, ["decrypt"]).catch(() => {
      throw new FlowEndpointError("key", "The private key is damaged: it has the form of an RSA key, and its numbers are none.");
    }));
}

/** A `CryptoKey` of whichever realm. */
function isCryptoKey(value: unknown): value is CryptoKey {
  return Object.prototype.toString.call(value) === "[object CryptoKey]";
}

function fit(key: CryptoKey): void {
  const { name, hash, modulusLength } = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
  const fits = name === ALGORITHM.name && hash?.name === ALGORITHM.hash && modulusLength === SIZE && key.type === "private" && key.usages.includes("decrypt");
  if (!fits) throw new FlowEndpointError("key", "The CryptoKey does not fit: it must be a private RSA-OAEP key of 2048 bits with SHA-256 that may be used to decrypt.");
}
