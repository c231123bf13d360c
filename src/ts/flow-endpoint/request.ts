// What WhatsApp says, once it is decrypted: "Data Exchange Request", "Error Notification Request" and "Health Check
// Request" of Meta's guide to endpoints.
import { FlowEndpointError } from "./error.js";
import type { FlowCall, FlowRequest } from "../../../pkg/flow-endpoint.js";

type Members = Readonly<Record<string, unknown>>;

const ACTIONS: readonly unknown[] = ["INIT", "BACK", "data_exchange"] satisfies FlowRequest["action"][];

/** Reads the JSON. What else stands in it is passed over. */
export function readCall(text: string): FlowCall {
  const members = parsed(text);
  const { action, data } = members;
  const about = words(members, { version: "version", token: "flow_token", tokenSignature: "flow_token_signature", screen: "screen" });
  if (action === "ping") return { type: "ping", ...(about.version !== undefined && { version: about.version }) };
  if (!ACTIONS.includes(action)) throw new FlowEndpointError("request", "The request has none of the actions that are documented.");
  // With INIT and BACK there may be none.
  const given = data ?? {};
  if (!isObject(given)) throw new FlowEndpointError("request", "The data of the request is no object.");
  if (typeof given.error === "string") {
    const { message = "" } = words(given, { message: "error_message" });
    return { type: "notification", ...about, action: action as FlowRequest["action"], error: given.error, message };
  }
  if (action === "data_exchange" && about.screen === undefined) throw new FlowEndpointError("request", "The request names no screen.");
  return { type: "request", ...about, action, data: given } as FlowRequest;
}

function parsed(text: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What the engine says would quote the text.
  }
  if (!isObject(value)) throw new FlowEndpointError("request", "What was encrypted is no JSON object.");
  return value;
}

/** The members that are text, by their neutral names. */
function words<Name extends string>(members: Members, names: Record<Name, string>): { [name in Name]?: string } {
  const found = Object.entries<string>(names).map(([name, wire]) => [name, members[wire]]);
  return Object.fromEntries(found.filter(([, value]) => typeof value === "string")) as { [name in Name]?: string };
}

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
