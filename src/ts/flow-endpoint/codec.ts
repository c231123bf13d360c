// Decrypts a request and encrypts its answer: "Request Decryption and Encryption" of Meta's guide to endpoints.
import { writeAnswer } from "./answer.js";
import { fromBase64, toBase64 } from "./base64.js";
import { FlowEndpointError } from "./error.js";
import { importPrivateKey } from "./key.js";
import { isObject, readCall } from "./request.js";
import type { FlowAnswer, FlowExchange, FlowReply } from "../../../pkg/flow-endpoint.js";

/** AES-128-GCM, with a tag of 16 bytes at the end, which is what WebCrypto expects too. */
const AES = "AES-GCM";
const KEY_SIZE = 16;
const TAG_SIZE = 16;
const VECTOR_SIZE = 16;

export async function decryptRequest(body: unknown, privateKey: string | CryptoKey): Promise<FlowExchange> {
  const { wrapped, vector, content } = readBody(body);
  const key = await importPrivateKey(privateKey);
  const [aes, text] = await open(key, wrapped, vector, content);
  return { request: readCall(text), key: aes, vector };
}

export async function encryptResponse(exchange: FlowExchange, answer?: FlowAnswer): Promise<FlowReply> {
  const { status, bytes } = writeAnswer(exchange.request, answer);
  // The same vector again would give the key away: every bit of it is turned over.
  const iv = exchange.vector.map((byte) => ~byte);
  const encrypted = await crypto.subtle.encrypt({ name: AES, iv }, exchange.key, bytes);
  return { status, headers: { "content-type": "text/plain" }, body: toBase64(new Uint8Array(encrypted)) };
}

/** The three members of a body, as bytes. */
function readBody(body: unknown): { wrapped: Uint8Array<ArrayBuffer>; vector: Uint8Array<ArrayBuffer>; content: Uint8Array<ArrayBuffer> } {
  let members = body;
  try {
    if (typeof body === "string") members = JSON.parse(body);
  } catch {
    members = undefined;
  }
  if (!isObject(members)) throw new FlowEndpointError("body", "The body is no JSON object.");
  const [wrapped, vector, content] = [bytesOf(members, "encrypted_aes_key"), bytesOf(members, "initial_vector"), bytesOf(members, "encrypted_flow_data")];
  if (vector.length !== VECTOR_SIZE) throw new FlowEndpointError("body", `“initial_vector” has ${vector.length} bytes, not ${VECTOR_SIZE}.`);
  if (content.length <= TAG_SIZE) throw new FlowEndpointError("body", `“encrypted_flow_data” has ${content.length} bytes, no more than its tag alone.`);
  return { wrapped, vector, content };
}

function bytesOf(members: Readonly<Record<string, unknown>>, name: string): Uint8Array<ArrayBuffer> {
  const value = members[name];
  if (value === undefined || value === "") throw new FlowEndpointError("body", `The body lacks “${name}”.`);
  const bytes = fromBase64(value);
  if (!bytes) throw new FlowEndpointError("body", `“${name}” is no base64.`);
  return bytes;
}

/** The key of the exchange and the text. Whichever step fails, the same is said: more would help who tries keys. */
async function open(key: CryptoKey, wrapped: Uint8Array<ArrayBuffer>, iv: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>): Promise<[CryptoKey, string]> {
  try {
    const raw = await crypto.subtle.decrypt({ name: "RSA-OAEP" }, key, wrapped);
    if (raw.byteLength !== KEY_SIZE) throw new RangeError();
    const aes = await crypto.subtle.importKey("raw", raw, AES, false, ["encrypt", "decrypt"]);
    const plain = await crypto.subtle.decrypt({ name: AES, iv, tagLength: TAG_SIZE * 8 }, aes, content);
    return [aes, new TextDecoder("utf-8", { fatal: true }).decode(plain)];
  } catch {
    throw new FlowEndpointError("decrypt", "The request cannot be decrypted: it was changed on its way, or encrypted for another key than this private key's.");
  }
}
