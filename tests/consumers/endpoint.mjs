// The endpoint of a flow in every tool: nothing, or what went wrong. Only what all of them have is used.
import vectors from "./vectors.mjs";

const { appSecret, exchanges, media, testKey } = vectors;
const post = (body, signature) => new Request("https://flows.invalid/", { method: "POST", body, headers: { "x-hub-signature-256": signature } });
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export async function exerciseEndpoint({ decryptMedia, decryptRequest, flowEndpoint, generateKeyPair, importPrivateKey }) {
  const key = await importPrivateKey(testKey.pkcs1);
  for (const [name, { body, signature, answer, reply }] of Object.entries(exchanges)) {
    const endpoint = flowEndpoint({ privateKey: testKey.pkcs8, appSecret, onRequest: () => answer });
    const response = await endpoint(post(body, signature));
    if (response.status !== (name === "expired" ? 427 : 200) || (await response.text()) !== reply) return `endpoint, ${name}: ${response.status}`;
    const { request } = await decryptRequest(body, key);
    if (request.type === "request" && request.token !== "token-of-a-test") return `endpoint, ${name}: ${JSON.stringify(request)}`;
    const unsigned = await endpoint(post(body, "sha256=00"));
    if (unsigned.status !== 432) return `endpoint, unsigned: ${unsigned.status}`;
  }
  const { privateKey } = await generateKeyPair();
  const other = await flowEndpoint({ privateKey, onRequest: () => ({ close: {} }) })(post(exchanges.init.body, ""));
  if (other.status !== 421) return `endpoint, another key: ${other.status}`;
  const picked = await decryptMedia(bytesOf(media.stored), media.picked.encryption_metadata);
  if ((await picked.text()) !== new TextDecoder().decode(bytesOf(media.plain))) return "endpoint: a picked file";
  const error = await importPrivateKey(testKey.spki).catch((reason) => reason);
  return error.name === "FlowEndpointError" && error.kind === "key" ? undefined : `endpoint, errors: ${error}`;
}
