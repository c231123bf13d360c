// The endpoint of a flow: what it is asked, what it may answer, and its error in the family.
import { isWaxwingError, type WaxwingError } from "waxwing";
import {
  decryptMedia, decryptRequest, encryptResponse, flowEndpoint, FlowEndpointError, generateKeyPair,
  type FlowAnswer, type FlowCall, type FlowEndpointErrorKind, type FlowMedia, type FlowReply, type FlowRequest,
} from "waxwing/flow-endpoint";
import { holds, type Equal } from "./equal.js";

holds<Equal<FlowRequest["action"], "INIT" | "BACK" | "data_exchange">>();
holds<Equal<FlowCall["type"], "request" | "notification" | "ping">>();
holds<Equal<FlowReply["status"], 200 | 427>>();

export async function serve(appSecret: string): Promise<Response> {
  const { privateKey } = await generateKeyPair();
  const endpoint = flowEndpoint({
    privateKey,
    appSecret,
    onRequest: async (request) => {
      if (request.action !== "data_exchange") return { screen: "DATE", data: { days: [] } };
      const screen: string = request.screen;
      if (request.token === undefined) return { expired: "Ask again." };
      return screen === "DATE" ? { refresh: { error_message: "Choose a day." } } : { close: {} };
    },
    onNotification: ({ error, message }) => console.log(error, message),
    onError: (error) => console.error(error),
  });
  return endpoint(new Request("https://flows.invalid/"));
}

export async function answer(body: unknown, key: CryptoKey): Promise<FlowReply> {
  const exchange = await decryptRequest(body, key);
  if (exchange.request.type === "ping") return encryptResponse(exchange);
  return encryptResponse(exchange, { screen: "A" });
}

// @ts-expect-error one answer at a time
export const two: FlowAnswer = { screen: "A", close: {} };
// @ts-expect-error data goes with a screen
export const loose: FlowAnswer = { close: {}, data: {} };
// @ts-expect-error an answer is one of four
export const none: FlowAnswer = {};
// @ts-expect-error a private key is required
flowEndpoint({ onRequest: () => ({ close: {} }) });

export const picture = (media: FlowMedia, file: Blob): Promise<Blob> => decryptMedia(file, media.encryption_metadata);

export function kind(error: unknown): FlowEndpointErrorKind | undefined {
  if (isWaxwingError(error) && error.name === "FlowEndpointError") return error.kind;
  return error instanceof FlowEndpointError ? error.toJSON().kind : undefined;
}
export const family: WaxwingError = new FlowEndpointError("key", "Words.");
