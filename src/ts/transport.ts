// Does what a call says: asks, sends, waits. Everything is decided in the core, which has no network and no clock.
import * as core from "waxwing:core";
import { guarded } from "./errors.js";
import { counted, toForm, type Outgoing, type Progress } from "./files.js";
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
  /** The file that goes out, if one does. */
  file: Outgoing | undefined;
  /** Called as the bytes of a file go out or come in. */
  progress: Progress | undefined;
  /** Takes the file that came. */
  received: (file: Blob | Response) => void;
  /** Whether a file is taken as its bytes come, in the response itself. */
  streams?: boolean | undefined;
  /** Whether a file lies where it is asked for, and is fetched from nowhere else. */
  stays?: boolean;
  /** Keeps a token for later calls of the same client, for so many seconds where that is known. */
  learn: (name: string, value: string, seconds?: number) => void;
}

/** How a call ended, as JSON. */
export type End = [how: "done" | "failed", json: string];

type Request = [method: string, url: string, body: string, how: string, ...namesAndValues: string[]];

/** What the core wants done. */
type Task = ["ask", string] | ["send", ...Request] | ["wait", number] | ["learn", string, string, number?] | End;

/** An answer, credentials as JSON, or a word for what else came of a task. */
export type News = ["answer", text: string, status: number, headers: string] | ["credentials", string] | string;

/** Carries a call through and gives how that ended; what is wrong with it is thrown before anything is asked or sent. */
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
    const [what, text = "", status = 0, headers] = typeof news === "string" ? [news] : news;
    const task = call.next(what, text, status, headers) as Task;
    switch (task[0]) {
      case "ask":
        news = await guard.wait<News>(async () => ["credentials", JSON.stringify(await host.credentials(task[1], guard.signal))], () => "denied");
        break;
      case "send":
        news = await guard.wait<News>(() => exchange(task.slice(1) as Request, host, guard.signal), lost);
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

/** The pairs of a record, or of whatever lists them as `Headers` does. */
export function pairs(headers: object = {}): Host["headers"] {
  const given = Symbol.iterator in headers ? [...(headers as Iterable<unknown>)] : Object.entries(headers);
  const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
  return given.map((pair) => [textOf((pair as unknown[])?.[0]), textOf((pair as unknown[])?.[1])]);
}

/** One request, one answer. */
export async function exchange([method, url, text, how, ...flat]: Request, host: Host, signal: AbortSignal): Promise<News> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < flat.length; at += 2) headers[flat[at] as string] = flat[at + 1] as string;
  const body = await bodyOf(text, how, headers, host);
  // Only what workers know is set; redirects are not followed, for a key must not travel on.
  const init: RequestInit = { method, headers, ...body, redirect: "manual", signal };
  let response: Response;
  if (host.fetch === undefined) {
    // Made first: what cannot be a request has certainly not left.
    const request = attempt(() => new globalThis.Request(url, init));
    if (!request) return "unfit";
    response = await fetch(request);
  } else {
    // Called as nobody's method.
    const own = host.fetch as typeof fetch;
    response = await own(url, init);
  }
  return headers["accept"] === ANYTHING ? readFile(response, host, signal) : read(response);
}

/** What a request accepts whose answer is a file. */
const ANYTHING = "*/*";

async function bodyOf(text: string, how: string, headers: Record<string, string>, { file, progress }: Host): Promise<RequestInit & { duplex?: "half" }> {
  if (how === "multipart") {
    // The runtime writes the header itself, with the boundary.
    delete headers["content-type"];
    return { body: await toForm(text, file) };
  }
  if (how !== "file" || !file) return text ? { body: text } : {};
  const { body, descriptor } = file;
  if (progress) {
    const stream = body instanceof ReadableStream ? body : (new Response(body as BodyInit).body as ReadableStream<Uint8Array>);
    return { body: counted(stream, descriptor.size, progress), duplex: "half" };
  }
  return { body: body as BodyInit, ...(body instanceof ReadableStream && { duplex: "half" }) };
}

/** The headers that anything is read from. */
const HEADERS = [
  ..."retry-after location link content-type content-length content-disposition etag".split(" "),
  ..."x-total-items x-total-pages x-page-size x-current-page".split(" "),
];

function headerLines(response: Response): string {
  const lines = HEADERS.map((name) => [name, attempt(() => response.headers.get(name) as unknown)] as const);
  const told = lines.filter(([, value]) => typeof value === "string" && !value.includes("\n"));
  return told.map(([name, value]) => `${name}: ${value}`).join("\n");
}

/** Reads a response that may be a stand-in's or of another realm: nothing is looked at but what is needed. */
async function read(response: Response): Promise<News> {
  if (typeof response !== "object" || response === null) return "broken";
  try {
    const text: unknown = await response.text();
    const status: unknown = attempt(() => response.status);
    return ["answer", typeof text === "string" ? text : "", typeof status === "number" ? status : 0, headerLines(response)];
  } catch {
    // Once an answer has begun the request has arrived: what breaks now is never a refusal to connect.
    return "broken";
  }
}

/** Reads a file. Where it lies elsewhere it is fetched from there, without any of the headers: a key must not travel on. */
async function readFile(response: Response, host: Host, signal: AbortSignal): Promise<News> {
  const to = !host.stays && response.status >= 300 && response.status < 400 ? attempt(() => new URL(response.headers.get("location") ?? "")) : undefined;
  if (to) {
    if (to.protocol !== "https:" && !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(to.hostname)) return "broken";
    const init: RequestInit = { redirect: "follow", signal };
    const own = (host.fetch as typeof fetch | undefined) ?? fetch;
    return readFile(await own(to.href, init), { ...host, stays: true }, signal);
  }
  if (!response.ok) return read(response);
  if (host.streams) {
    host.received(response);
    return ["answer", "", response.status, headerLines(response)];
  }
  try {
    const { progress } = host;
    const size = Number(response.headers.get("content-length")) || undefined;
    const body = response.body && progress ? counted(response.body, size, progress) : response.body;
    const type = response.headers.get("content-type") ?? "";
    const blob = body ? await new Response(body, { headers: { "content-type": type } }).blob() : await response.blob();
    host.received(blob);
    return ["answer", "", response.status, headerLines(response)];
  } catch {
    return "broken";
  }
}

const REFUSALS: unknown[] = ["ECONNREFUSED", "ENOTFOUND", "ConnectionRefused"];

/** Whether the runtime says that the connection never came about. What else it says is left, for it may repeat a key. */
export function lost(error: unknown): string {
  const coded = error as { code?: unknown; cause?: { code?: unknown } };
  const codes = [attempt(() => coded.cause?.code), attempt(() => coded.code)];
  return codes.some((code) => REFUSALS.includes(code)) ? "refused" : "broken";
}

/** What reading gives; what throws counts as missing. */
export function attempt<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch {
    return undefined;
  }
}
