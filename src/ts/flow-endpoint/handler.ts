// A whole endpoint: a Request in, a Response out.
import { readBytes } from "../bytes.js";
import { verify } from "./signature.js";
import { decryptRequest, encryptResponse } from "./codec.js";
import { FlowEndpointError } from "./error.js";
import { keyOf } from "./key.js";
import type { FlowCall, FlowEndpointOptions, FlowExchange } from "../../../pkg/flow-endpoint.js";

/**
 * What a body may have where nothing else is said: 10 MiB, the bound of answers (Flows changelog, September 2024), is
 * 13.4 MiB in base64.
 */
const MOST = 14 * 1024 * 1024;

export function flowEndpoint(options: FlowEndpointOptions): (request: Request) => Promise<Response> {
  const { appSecret, maxBodySize = MOST, onError } = options;
  // A variable of the environment that was forgotten must not let everyone in.
  if ("appSecret" in options && !appSecret) throw new FlowEndpointError("key", "The app secret is empty. Where nothing is signed, leave it out.");
  const key = keyOf(options.privateKey);

  const take = async (request: Request): Promise<FlowExchange> => {
    if (request.method !== "POST") throw new FlowEndpointError("body", "The endpoint takes POST only.", 405);
    const bytes = await readBytes(request, maxBodySize);
    if (!bytes) throw new FlowEndpointError("body", `The body has more than ${maxBodySize} bytes.`, 413);
    if (appSecret !== undefined) await verify(bytes, request.headers.get("x-hub-signature-256"), appSecret);
    return decryptRequest(new TextDecoder().decode(bytes), await key());
  };

  const give = async (exchange: FlowExchange): Promise<Response> => {
    const { status, headers, body } = await encryptResponse(exchange, await answerOf(exchange.request, options));
    return new Response(body, { status, headers });
  };

  // Where nobody is told of it here, the server should hear of it.
  const fail = async (error: unknown): Promise<Response> => {
    if (!onError) throw error;
    await onError(error);
    return new Response(null, { status: 500 });
  };

  return async (request) => {
    let exchange: FlowExchange;
    try {
      exchange = await take(request);
    } catch (error) {
      if (!(error instanceof FlowEndpointError) || error.kind === "key") return fail(error);
      await onError?.(error);
      return refusal(error);
    }
    return give(exchange).catch(fail);
  };
}

async function answerOf(call: FlowCall, { onRequest, onNotification }: FlowEndpointOptions) {
  if (call.type === "request") return onRequest(call);
  if (call.type === "notification") await onNotification?.(call);
  return undefined;
}

/** WhatsApp goes by the status; the sentence is for who tries the endpoint by hand. */
function refusal({ status, message }: FlowEndpointError): Response {
  const headers = { "content-type": "text/plain;charset=utf-8", ...(status === 405 && { allow: "POST" }) };
  return new Response(message, { status, headers });
}
