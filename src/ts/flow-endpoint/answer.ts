// What WhatsApp is told: "Response" under the same headings of Meta's guide to endpoints.
import { FlowEndpointError } from "./error.js";
import { isObject } from "./request.js";
import type { FlowAnswer, FlowCall, FlowRequest } from "../../../pkg/flow-endpoint.js";

/** The most that an answer may have, in bytes: Flows changelog, September 2024. */
const MOST = 10 * 1024 * 1024;

/** The name of the screen that is none: answered with it, a flow ends. */
const SUCCESS = "SUCCESS";

const CHOICES = ["screen", "refresh", "close", "expired"] as const;

/** The status and the JSON that answer a call. Health checks and notifications have answers of their own. */
export function writeAnswer(call: FlowCall, answer: FlowAnswer | undefined): { status: 200 | 427; bytes: Uint8Array<ArrayBuffer> } {
  if (call.type !== "request") return { status: 200, bytes: bytesOf({ data: call.type === "ping" ? { status: "active" } : { acknowledged: true } }) };
  const given: Readonly<Record<string, unknown>> = isObject(answer) ? answer : {};
  const chosen = CHOICES.filter((name) => given[name] !== undefined);
  const [choice] = chosen;
  if (choice === undefined || chosen.length > 1) throw wrong("The answer must have exactly one of screen, refresh, close and expired.");
  if (choice === "expired") {
    // The sentence is shown and the button of the message disabled: Flows, error codes, 427.
    if (typeof given.expired !== "string" || given.expired === "") throw wrong("“expired” of the answer must be the sentence that the user is shown.");
    return { status: 427, bytes: bytesOf({ error_msg: given.expired }) };
  }
  return { status: 200, bytes: bytesOf(next(call, choice, given)) };
}

function next(call: FlowRequest, choice: "screen" | "refresh" | "close", given: Readonly<Record<string, unknown>>): { screen: string; data: object } {
  const data = (choice === "screen" ? given.data : given[choice]) ?? {};
  if (!isObject(data)) throw wrong(`“${choice === "screen" ? "data" : choice}” of the answer must be an object.`);
  if (choice === "close") {
    if (call.token === undefined) throw wrong("The flow cannot be closed: the request has no flow token.");
    return { screen: SUCCESS, data: { extension_message_response: { params: { ...data, flow_token: call.token } } } };
  }
  const screen = choice === "refresh" ? call.screen : given.screen;
  if (screen === undefined) throw wrong("There is no screen to refresh: the request names none.");
  if (typeof screen !== "string" || screen === "") throw wrong("“screen” of the answer must be the id of a screen.");
  if (screen === SUCCESS) throw wrong("“SUCCESS” is no screen: { close: { … } } ends the flow.");
  return { screen, data };
}

function bytesOf(value: object): Uint8Array<ArrayBuffer> {
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle, a BigInt or a getter that throws; what is said of it would name the members.
    throw wrong("The answer cannot be written as JSON.");
  }
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > MOST) throw wrong(`The answer has ${bytes.length} bytes; WhatsApp takes ${MOST}.`);
  return bytes;
}

function wrong(message: string): FlowEndpointError {
  return new FlowEndpointError("answer", message);
}
