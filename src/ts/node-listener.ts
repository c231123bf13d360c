// Puts a handler of web requests behind Node's http server: bodies stream both ways, and who leaves ends the call.
import type { IncomingMessage, ServerResponse } from "node:http";

type Handler = (request: Request) => Response | Promise<Response>;

// How long the rest of a body that nobody wants may keep coming: whoever still sends could not read the answer else.
const LINGER = 1_000;

/** A listener for `http.createServer` that answers with what a handler gives. */
export function toNodeListener(handler: Handler): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch(() => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    });
  };
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const request = toRequest(incoming, gone.signal);
  await write(request ? await handler(request) : new Response(null, { status: 400 }), incoming, outgoing, gone.signal);
}

/** The request; none where its target leaves the path it names. */
function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = "GET", url = "/" } = incoming;
  // Read as a URL, dots would be gone before anyone could see them; another host in the target is nobody's.
  if (!url.startsWith("/") || /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)|\\/i.test(url.replace(/[?#].*/s, ""))) return undefined;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    // HTTP/2 names method and path among the headers.
    if (name.startsWith(":")) continue;
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  const scheme = "encrypted" in incoming.socket ? "https" : "http";
  const host = incoming.headers.host ?? incoming.headers[":authority"];
  const base = `${scheme}://${typeof host === "string" && URL.canParse(`http://${host}/`) && !/[/?#@\\]/.test(host) ? host : "localhost"}`;
  const hasBody = method !== "GET" && method !== "HEAD";
  const init: RequestInit & { duplex?: "half" } = { method, headers, signal, ...(hasBody && { body: toStream(incoming), duplex: "half" }) };
  return new Request(base + url, init);
}

/** The body as its bytes are asked for. Who no longer wants them leaves the connection alone: the answer goes back on it. */
function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(control) {
        chunks ??= incoming[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
        const { done, value } = await chunks.next();
        if (done) control.close();
        else control.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
}

async function write(response: Response, incoming: IncomingMessage, outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  const unread = !incoming.complete && incoming.httpVersionMajor === 1;
  if (unread) outgoing.setHeader("connection", "close");
  outgoing.writeHead(response.status);
  const reader = response.body?.getReader();
  const leave = (): void => void reader?.cancel().catch(() => {});
  gone.addEventListener("abort", leave);
  if (gone.aborted) leave();
  for (let chunk = await reader?.read(); chunk && !chunk.done && !gone.aborted; chunk = await reader?.read()) {
    if (!outgoing.write(chunk.value)) await drained(outgoing, gone);
  }
  outgoing.end();
  if (!unread) return;
  incoming.resume();
  setTimeout(() => incoming.destroy(), LINGER).unref();
}

/** Waits until there is room again, or nobody left who reads. */
function drained(outgoing: ServerResponse, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      outgoing.off("drain", go);
      gone.removeEventListener("abort", go);
      resolve();
    };
    outgoing.on("drain", go);
    gone.addEventListener("abort", go);
    if (gone.aborted) go();
  });
}
