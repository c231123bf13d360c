// Puts a fetch behind Node's http server, on this machine only.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Fetch = (input: Request) => Promise<Response>;

export async function listen(fetch: Fetch, port: number): Promise<{ port: number; url: string; close: () => Promise<void> }> {
  // Asked for at run time: an import, even a dynamic one, would stop bundlers that build for browsers.
  const http = globalThis.process?.getBuiltinModule?.("node:http");
  if (!http) throw new TypeError("The sandbox listens in Node only, from 20.16 on.");
  const server = http.createServer((request, response) => {
    answer(fetch, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  const address = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: address.port, url: `http://127.0.0.1:${address.port}`, close };
}

async function answer(fetch: Fetch, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const method = incoming.method ?? "GET";
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === "string") headers.set(name, value);
  const body = chunks.length > 0 && method !== "GET" && method !== "HEAD" ? Buffer.concat(chunks) : undefined;
  const reply = await fetch(new Request(`http://sandbox.invalid${incoming.url ?? "/"}`, { method, headers, ...(body ? { body } : {}) }));
  outgoing.writeHead(reply.status, Object.fromEntries(reply.headers));
  outgoing.end(Buffer.from(await reply.arrayBuffer()));
}
