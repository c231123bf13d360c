// Whether Meta signed the body of a request.
import { FlowEndpointError } from "./error.js";

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
