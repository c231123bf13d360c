// What a text that should be a private key is: its bytes where it is an RSA key, otherwise an error that says what it
// is and how to come to the right one.
import { fromBase64, toBase64 } from "./base64.js";
import { FlowEndpointError } from "./error.js";

const DECRYPT = "“openssl pkey -in private.pem -out plain.pem” asks for its passphrase and writes it without one.";
const FROM_DER = "“openssl pkey -inform DER -in private.der -out private.pem” writes it as PEM.";
const MAKE = "“openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out private.pem” or generateKeyPair() makes one.";
const OTHER_HALF = "What is needed is the private key that belongs to it.";

/** What is said of a block by its label, where that alone decides (RFC 7468; RFC 1421 for the encrypted RSA key). */
const LABELS: readonly (readonly [label: RegExp, said: string])[] = [
  [/^ENCRYPTED PRIVATE KEY$/, `The private key is encrypted with a passphrase. ${DECRYPT}`],
  [/PUBLIC KEY$/, `This is a public key. ${OTHER_HALF}`],
  [/CERTIFICATE/, `This is a certificate or a request for one. ${OTHER_HALF}`],
  [/^EC /, `This is a key for elliptic curves; WhatsApp needs an RSA key of 2048 bits. ${MAKE}`],
  [/^OPENSSH /, `This is a key of OpenSSH; WhatsApp needs an RSA key of 2048 bits as PEM. ${MAKE}`],
];

/** rsaEncryption, 1.2.840.113549.1.1.1, with its parameters: RFC 8017, appendix A.1. */
const RSA = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00);
const [INTEGER, OCTETS, SEQUENCE] = [0x02, 0x04, 0x30];

/** A key as PEM, in lines of 64 letters as RFC 7468 has them. */
export function toPem(label: "PUBLIC KEY" | "PRIVATE KEY", bytes: Uint8Array): string {
  return `-----BEGIN ${label}-----\n${toBase64(bytes).replace(/.{64}(?=.)/g, "$&\n")}\n-----END ${label}-----\n`;
}

/** The PKCS#8 bytes of an RSA key of 2048 bits out of its PEM, be it PKCS#8 or PKCS#1. */
export function pkcs8Of(text: unknown): Uint8Array<ArrayBuffer> {
  if (text instanceof ArrayBuffer || ArrayBuffer.isView(text)) throw wrong(`The private key is bytes (DER), where its PEM text is needed. ${FROM_DER}`);
  if (typeof text !== "string") throw wrong("The private key must be PEM text or a CryptoKey.");
  const [label, content] = block(text);
  const said = LABELS.find(([pattern]) => pattern.test(label))?.[1];
  if (said) throw wrong(said);
  // Keys made before PKCS#8, as those of Meta's own example, are encrypted inside of their block.
  if (content.includes("ENCRYPTED")) throw wrong(`The private key is encrypted with a passphrase. ${DECRYPT}`);
  const bytes = fromBase64(content);
  // What is inside decides, not the label: the two forms are often given each other's.
  const [version, second] = bytes ? inside(bytes) : [];
  if (!bytes || version?.tag !== INTEGER || !second) throw wrong("The private key is damaged: what stands between its first and its last line is no key.");
  if (second.tag === INTEGER) {
    measure(second);
    return der(SEQUENCE, der(INTEGER, Uint8Array.of(0)), der(SEQUENCE, RSA), der(OCTETS, bytes));
  }
  if (second.tag === OCTETS || !RSA.subarray(0, 11).every((byte, at) => second.content[at] === byte)) {
    throw wrong(`The private key is none for RSA; WhatsApp needs an RSA key of 2048 bits. ${MAKE}`);
  }
  const key = inside(bytes)[2];
  measure(key && inside(key.content)[1]);
  return bytes;
}

/** Label and content of the block with the private key, or of the first one. */
function block(text: string): [label: string, content: string] {
  // Where a variable of the environment holds a key, its line ends are often written as “\n”.
  const blocks = [...text.replaceAll("\\n", "\n").matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g)];
  const [, label, content] = blocks.find((found) => found[1]?.endsWith("PRIVATE KEY")) ?? blocks[0] ?? [];
  if (label !== undefined && content !== undefined) return [label, content];
  if (text.includes("-----BEGIN ")) throw wrong("The private key is cut off: its line “-----END …” is missing.");
  throw wrong(`The private key is no PEM: it lacks the line “-----BEGIN PRIVATE KEY-----”. If it is DER, ${FROM_DER}`);
}

/** Flows need 2048 bits: "Upload Public Key" of Meta's guide to endpoints. */
function measure(modulus: Element | undefined): void {
  // An INTEGER starts with a zero where its first bit would say that it is negative.
  const first = modulus?.content.findIndex((byte) => byte !== 0) ?? -1;
  const rest = modulus?.content.subarray(first);
  const bits = rest && first >= 0 ? rest.length * 8 - Math.clz32(rest[0] ?? 0) + 24 : 0;
  if (bits !== 2048) throw wrong(`The private key has ${bits} bits; WhatsApp needs an RSA key of 2048 bits. ${MAKE}`);
}

/** One element of DER (X.690). */
interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

/** The elements inside of a sequence; none where the bytes are none. */
function inside(bytes: Uint8Array): Element[] {
  const sequence = elements(bytes)[0];
  return sequence?.tag === SEQUENCE ? elements(sequence.content) : [];
}

/** The elements that follow each other, up to the first that is cut off. */
function elements(bytes: Uint8Array): Element[] {
  const found: Element[] = [];
  for (let at = 0; at + 1 < bytes.length; ) {
    const short = bytes[at + 1] ?? 0;
    const extra = short > 0x80 ? short - 0x80 : 0;
    const start = at + 2 + extra;
    const length = extra === 0 ? short : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (start + length > bytes.length) break;
    found.push({ tag: bytes[at] ?? 0, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

/** Writes an element of DER. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const header = length < 0x80 ? [tag, length] : length < 0x100 ? [tag, 0x81, length] : [tag, 0x82, length >> 8, length & 0xff];
  const bytes = new Uint8Array(header.length + length);
  bytes.set(header);
  let at = header.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function wrong(message: string): FlowEndpointError {
  return new FlowEndpointError("key", message);
}
