// The relay: a page says what it wants in neutral terms; whose client does it, and whether it may, the server decides.
import type { Waxwing } from "../client.js";
import { done, failed, own } from "./answer.js";
import { readBody, type Sent } from "./body.js";
import { type ForRelay, INSIDE } from "./inside.js";
import { Limit } from "./limit.js";
import { allowInput, allowName, type Allow, offered } from "./permission.js";
import { Refusal } from "./refusal.js";
import { crossing, operationOf, preflight } from "./route.js";
import { describe, staysWithin } from "./tenant.js";

/** Whose client does what a page asks for, and what it may ask for. */
interface Grant {
  client: Waxwing;
  allow: Allow;
  caller?: string;
  allowFrom?: boolean;
}

interface Options {
  authorize: (request: Request) => Grant | Response | Promise<Grant | Response>;
  mount?: string;
  maxBody?: number;
  maxFile?: number;
  limit?: { requests: number; per: number };
  origin?: string | readonly string[];
  onError?: (error: unknown) => void;
}

const [MAX_BODY, MAX_FILE] = [1_000_000, 100 * 2 ** 20];

export function relay(options: Options): (request: Request) => Promise<Response> {
  const { authorize, mount, limit, origin = [], onError = console.error } = options;
  const bounds = { maxBody: options.maxBody ?? MAX_BODY, maxFile: options.maxFile ?? MAX_FILE };
  const welcome = typeof origin === "string" ? [origin] : origin;
  const counter = limit && new Limit(limit.requests, limit.per);

  /** Does what is asked for, once it is clear who asks. */
  async function answer(request: Request, headers: Record<string, string>): Promise<Response> {
    const operation = operationOf(request, mount);
    const grant = await authorize(request);
    if (!("client" in grant)) return own(grant, headers);
    const { client, allow, caller, allowFrom = false } = grant;
    const inside = (client as unknown as { [INSIDE]: () => ForRelay })[INSIDE]();
    const wait = counter?.take(caller ?? client) ?? 0;
    if (wait > 0) throw new Refusal(429, "Too many requests; try again later.", { "retry-after": String(Math.ceil(wait / 1_000)) });
    if (operation === undefined) return done({ provider: client.provider, options: describe(inside), allow: offered(allow, inside.kinds) }, headers);
    allowName(allow, operation);
    const sent = await readBody(request, bounds);
    if (!allowFrom) staysWithin(inside, operation, sent.input);
    await allowInput(allow, operation, sent.input);
    return forward(inside, operation, sent, request, headers);
  }

  async function forward({ run }: ForRelay, operation: string, sent: Sent, request: Request, headers: Record<string, string>): Promise<Response> {
    try {
      return done(await run(operation, sent.input, { signal: request.signal, streams: true }), headers);
    } catch (error) {
      return answered(error, headers, sent);
    }
  }

  function answered(error: unknown, headers: Record<string, string>, sent?: Sent): Response {
    const response = failed(error, sent?.fault(), sent !== undefined, headers);
    if (response.status === 500) onError(error);
    return response;
  }

  return async (request) => {
    let headers: Record<string, string> = {};
    try {
      headers = crossing(request, welcome);
      return preflight(request, headers) ?? (await answer(request, headers));
    } catch (error) {
      return answered(error, headers);
    }
  };
}
