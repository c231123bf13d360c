// Does what a call says: asks, sends, waits. Everything is decided in the core, which has no network and no clock.
import * as core from "waxwing:core";
import { guarded } from "./errors.js";
import { Guard } from "./guard.js";

/** What a call is driven with. */
export interface Host {
  /** The caller's own fetch, called as `fetch(url, init)`; the runtime's where missing. */
  fetch: unknown;
  /** The caller's signal. */
  signal: AbortSignal | undefined;
  /** Milliseconds for the whole call, waits and the reading of the answer included. */
  timeout: number;
  /** Further headers. */
  headers: (readonly [name: string, value: string])[];
  /** Waits until the time or the call is over; the sandbox's clock can stand in for the runtime's. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The credentials. Called with "first", and with "rejected" after a refusal. */
  credentials: (why: string, signal: AbortSignal) => Promise<object>;
  /** Keeps a token for later calls of the same client, for so many seconds where that is known. */
  learn: (name: string, value: string, seconds?: number) => void;
}

/** How a call ended, as JSON. */
export type End = [how: "done" | "failed", json: string];

type Request = [method: string, url: string, body: string, ...namesAndValues: string[]];

/** What the core wants done. */
type Task = ["ask", string] | ["send", ...Request] | ["wait", number] | ["learn", string, string, number?] | End;

/** An answer, credentials as JSON, or a word for what else came of a task. */
type News = ["answer", text: string, status: number, retryAfter: string | undefined] | ["credentials", string] | string;

/** Sends a message and gives how that ended; what is wrong with it is thrown before anything is asked or sent. */
export async function send(operation: string, text: string, options: string, host: Host): Promise<End> {
  const call = guarded(() => new core.Call(operation, text, options, JSON.stringify(host.headers)));
  try {
    const guard = new Guard(host.signal, host.timeout);
    try {
      return await drive(call, host, guard);
    } finally {
      guard.end();
    }
  } finally {
    // Whatever happened: clients are plain objects, and nobody else frees this.
    call.free();
  }
}

async function drive(call: core.Call, host: Host, guard: Guard): Promise<End> {
  let news: News = "ready";
  for (;;) {
    const [what, text = "", status = 0, after] = typeof news === "string" ? [news] : news;
    const task = call.next(what, text, status, after) as Task;
    switch (task[0]) {
      case "ask":
        news = await guard.wait<News>(async () => ["credentials", JSON.stringify(await host.credentials(task[1], guard.signal))], () => "denied");
        break;
      case "send":
        news = await guard.wait<News>(() => exchange(task.slice(1) as Request, host.fetch, guard.signal), lost);
        break;
      case "wait":
        news = await guard.wait<News>(async () => (await host.sleep(task[1], guard.signal), "ready"), () => "broken");
        break;
      case "learn":
        host.learn(task[1], task[2], task[3]);
        news = "ready";
        break;
      default:
        return task;
    }
  }
}

/** One request, one answer. */
async function exchange([method, url, body, ...flat]: Request, own: unknown, signal: AbortSignal): Promise<News> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < flat.length; at += 2) headers[flat[at] as string] = flat[at + 1] as string;
  // Only what workers know is set; redirects are not followed, for a key must not travel on.
  const init: RequestInit = { method, headers, ...(body && { body }), redirect: "manual", signal };
  let response: Response;
  if (own === undefined) {
    // Made first: what cannot be a request has certainly not left.
    const request = attempt(() => new globalThis.Request(url, init));
    if (!request) return "unfit";
    response = await fetch(request);
  } else {
    response = await (own as typeof fetch)(url, init);
  }
  return read(response);
}

/** Reads a response that may be a stand-in's or of another realm: nothing is looked at but what is needed. */
async function read(response: Response): Promise<News> {
  if (typeof response !== "object" || response === null) return "broken";
  try {
    const text: unknown = await response.text();
    const status: unknown = attempt(() => response.status);
    const after: unknown = attempt(() => response.headers.get("retry-after"));
    return ["answer", typeof text === "string" ? text : "", typeof status === "number" ? status : 0, typeof after === "string" ? after : undefined];
  } catch {
    // Once an answer has begun the request has arrived: what breaks now is never a refusal to connect.
    return "broken";
  }
}

const REFUSALS: unknown[] = ["ECONNREFUSED", "ENOTFOUND", "ConnectionRefused"];

/** Whether the runtime says that the connection never came about. What else it says is left, for it may repeat a key. */
function lost(error: unknown): string {
  const coded = error as { code?: unknown; cause?: { code?: unknown } };
  const codes = [attempt(() => coded.cause?.code), attempt(() => coded.code)];
  return codes.some((code) => REFUSALS.includes(code)) ? "refused" : "broken";
}

/** What reading gives; what throws counts as missing. */
function attempt<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch {
    return undefined;
  }
}
