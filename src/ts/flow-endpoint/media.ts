// Files that users picked: "Decrypting and validating media" of Meta's reference to media upload components.
import { fromBase64 } from "./base64.js";
import { FlowEndpointError } from "./error.js";
import { isObject } from "./request.js";
import type { FlowMediaEncryption } from "../../../pkg/flow-endpoint.js";

/** AES-256-CBC with padding of PKCS#7; behind it stand the first 10 bytes of an HMAC-SHA256. */
const SIZES = { encryption_key: 32, hmac_key: 32, iv: 16, encrypted_hash: 32, plaintext_hash: 32 } as const satisfies Record<keyof FlowMediaEncryption, number>;
const MAC_SIZE = 10;
const BLOCK_SIZE = 16;

type Bytes = Uint8Array<ArrayBuffer>;

export async function decryptMedia(file: Blob | ArrayBuffer | ArrayBufferView, encryption: FlowMediaEncryption): Promise<Blob> {
  const bytes = await bytesOf(file);
  const { encryption_key, hmac_key, iv, encrypted_hash, plaintext_hash } = readEncryption(encryption);
  if (!same(await sha256(bytes), encrypted_hash)) throw wrong("The file is not the one that was picked: its hash is another. Perhaps it was not downloaded to its end.");
  const content = bytes.subarray(0, -MAC_SIZE);
  if (content.length < BLOCK_SIZE || content.length % BLOCK_SIZE !== 0) throw wrong("The file is too short, or no whole blocks, to be what WhatsApp stores.");
  if (!same((await hmac(hmac_key, iv, content)).subarray(0, MAC_SIZE), bytes.subarray(-MAC_SIZE))) throw wrong("The file was changed, or its “hmac_key” belongs to another.");
  const plain = await decrypt(encryption_key, iv, content);
  if (!same(await sha256(plain), plaintext_hash)) throw wrong("What was decrypted is not what was picked: its hash is another.");
  return new Blob([plain]);
}

async function bytesOf(file: Blob | ArrayBuffer | ArrayBufferView): Promise<Bytes> {
  if (file instanceof ArrayBuffer) return new Uint8Array(file);
  // WebCrypto takes no shared memory; a copy is none.
  if (ArrayBuffer.isView(file)) return new Uint8Array(new Uint8Array(file.buffer, file.byteOffset, file.byteLength));
  if (typeof file?.arrayBuffer !== "function") throw wrong("The file must be a Blob or bytes.");
  return new Uint8Array(await file.arrayBuffer());
}

function readEncryption(encryption: FlowMediaEncryption): Record<keyof FlowMediaEncryption, Bytes> {
  const members: Readonly<Record<string, unknown>> = isObject(encryption) ? encryption : {};
  const read = Object.entries(SIZES).map(([name, size]) => {
    const bytes = fromBase64(members[name]);
    if (bytes?.length !== size) throw wrong(`“${name}” of “encryption_metadata” must be ${size} bytes in base64.`);
    return [name, bytes];
  });
  return Object.fromEntries(read) as Record<keyof FlowMediaEncryption, Bytes>;
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

/** The HMAC goes over the vector and what follows it. */
async function hmac(key: Bytes, iv: Bytes, content: Bytes): Promise<Bytes> {
  const signer = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signed = new Uint8Array(iv.length + content.length);
  signed.set(iv);
  signed.set(content, iv.length);
  return new Uint8Array(await crypto.subtle.sign("HMAC", signer, signed));
}

async function decrypt(raw: Bytes, iv: Bytes, content: Bytes): Promise<Bytes> {
  try {
    const key = await crypto.subtle.importKey("raw", raw, "AES-CBC", false, ["decrypt"]);
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv }, key, content));
  } catch {
    throw wrong("The file cannot be decrypted: its “encryption_key” belongs to another.");
  }
}

/** Whether two runs of bytes are the same, in a time that does not tell where they differ. */
function same(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.reduce((difference, byte, at) => difference | (byte ^ (other[at] ?? 0)), 0) === 0;
}

function wrong(message: string): FlowEndpointError {
  return new FlowEndpointError("media", message);
}
