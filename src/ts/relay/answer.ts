// What a page gets back: `{ "done": … }` or `{ "failed": … }`, and behind the former a file where there is one.
import type { ErrorData } from "../../../pkg/index.js";
import { isWaxwingError } from "../errors.js";
import { Refusal } from "./refusal.js";

/** No answer is for a cache, or to be taken for a page. */
const ALWAYS = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

/** The statuses of errors. Those of a provider are none of the 5xx that proxies write pages of their own for. */
const STATUSES: Record<string, number> = { ValidationError: 422, UnsupportedError: 404, ProviderError: 424, TransportError: 424 };

function json(status: number, body: object, headers: Record<string, string>): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers, ...ALWAYS, "content-type": "application/json" } });
}

/** What an operation gave. */
export function done(output: unknown, headers: Record<string, string>): Response {
  const file = (output as { file?: unknown } | null)?.file;
  const isWhole = file instanceof Blob;
  if (!isWhole && !isResponse(file)) return json(200, { done: output }, headers);
  const type = isWhole ? file.type : (file.headers.get("content-type") ?? "");
  const size = isWhole ? file.size : sizeOf(file.headers);
  const about = { ...(type && { type }), ...(size !== undefined && { size }) };
  const head = new TextEncoder().encode(JSON.stringify({ done: { ...(output as object), file: about } }));
  const start = (control: TransformStreamDefaultController<Uint8Array>): void => control.enqueue(head);
  const bytes = (isWhole ? file.stream() : file.body) ?? new Blob([]).stream();
  const all = { ...headers, ...ALWAYS, "content-type": `application/octet-stream; head=${head.length}`, ...(size !== undefined && { "content-length": String(head.length + size) }) };
  return new Response(bytes.pipeThrough(new TransformStream({ start })), { headers: all });
}

function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "body" in value && "headers" in value;
}

/** How many bytes will come; what is said of compressed ones says nothing of that. */
function sizeOf(headers: Headers): number | undefined {
  const said = headers.get("content-length");
  return said === null || headers.has("content-encoding") || !/^\d+$/.test(said) ? undefined : Number(said);
}

/** What went wrong. What is no error of this package is the server's own concern, and not told to the page. */
export function failed(error: unknown, late: Refusal | undefined, forwarded: boolean, headers: Record<string, string>): Response {
  if (late) return json(late.status, { failed: { ...late.data, outcome: (error as { outcome?: unknown } | null)?.outcome ?? "unknown" } }, headers);
  if (error instanceof Refusal) return json(error.status, { failed: error.data }, { ...headers, ...error.headers });
  if (isWaxwingError(error)) return json(STATUSES[error.name] ?? 500, { failed: error.toJSON() }, headers);
  const message = "Something went wrong in the relay.";
  const data: ErrorData = { name: "TransportError", message, outcome: forwarded ? "unknown" : "not_sent", kind: "malformed" };
  return json(500, { failed: data }, headers);
}

/** The server's own answer instead of a client: one that says no without a word becomes the error that it means. */
export function own(response: Response, headers: Record<string, string>): Response {
  if (response.status >= 400 && response.body === null) {
    const { status } = response;
    const refusal = new Refusal(status, status === 401 ? "The relay wants to know who asks." : "The relay refuses this.", Object.fromEntries(response.headers));
    return failed(refusal, undefined, false, headers);
  }
  if (Object.keys(headers).length === 0) return response;
  const all = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(response.body, { status: response.status, headers: all });
}
