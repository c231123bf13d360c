// The body of a request: its bytes, within a bound, and whether Meta signed them.
import { FlowEndpointError } from "./error.js";

/** The bytes of a body. What is longer than allowed is not read to its end. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLong = (): FlowEndpointError => new FlowEndpointError("body", `The body has more than ${most} bytes.`, 413);
  if (Number(request.headers.get("content-length")) > most) throw tooLong();
  // Not every browser gives the body of a request as a stream.
  if (!request.body) {
    const whole = new Uint8Array(await request.arrayBuffer());
    if (whole.length > most) throw tooLong();
    return whole;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel().catch(() => {});
      throw tooLong();
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/**
 * Holds the bytes against `X-Hub-Signature-256`, which is their HMAC-SHA256 under the app's secret: "Request Signature
 * Validation" of Meta's guide to endpoints. WebCrypto compares in constant time.
 */
export async function verify(bytes: Uint8Array<ArrayBuffer>, header: string | null, appSecret: string): Promise<void> {
  const [, digits = ""] = /^sha256=((?:[0-9a-f]{2}){32})$/i.exec(header ?? "") ?? [];
  const signature = Uint8Array.from(digits.match(/../g) ?? [], (digit) => Number.parseInt(digit, 16));
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(appSecret), { name: "HMAC", hash: "SHA-256" }, false, ["verify"]);
  if (await crypto.subtle.verify("HMAC", key, signature, bytes)) return;
  throw new FlowEndpointError("signature", header === null ? "The request is not signed." : "The signature of the request does not match.");
}
