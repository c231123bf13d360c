// Which operation a request is for, and whether its page may ask at all.
import { Refusal } from "./refusal.js";

/** The operation of a request; none where it asks what the relay is. */
export function operationOf(request: Request, mount: string | undefined): string | undefined {
  const { pathname } = new URL(request.url);
  // Dots and slashes that are encoded, perhaps twice, mean to be read as another path by somebody.
  if (/%(?:2e|2f|5c|25|00)|\/\//i.test(pathname)) throw nothing();
  const at = pathname.lastIndexOf("/");
  const last = pathname.slice(at + 1);
  const operation = /^[a-zA-Z]+\.[a-zA-Z]+$/.test(last) ? last : undefined;
  const above = operation === undefined ? pathname : pathname.slice(0, at);
  if (mount !== undefined && above.replace(/\/$/, "") !== mount.replace(/\/$/, "")) throw nothing();
  const wanted = operation === undefined ? "GET" : "POST";
  if (request.method === wanted) return operation;
  // What is posted to another path is for nothing that there is.
  if (operation === undefined && mount === undefined && request.method === "POST") throw nothing();
  throw new Refusal(405, `The relay takes ${wanted} here.`, { allow: wanted });
}

const nothing = (): Refusal => new Refusal(404, "There is nothing here.");

/** The headers for a page of another origin that is welcome; a browser shows no other the answer. */
export function crossing(request: Request, welcome: readonly string[]): Record<string, string> {
  const origin = request.headers.get("origin");
  if (origin !== null && welcome.includes(origin)) {
    return { "access-control-allow-origin": origin, "access-control-allow-credentials": "true", vary: "origin" };
  }
  // Browsers say so themselves, and no page can say otherwise.
  if (request.headers.get("sec-fetch-site") === "cross-site") throw new Refusal(403, "Pages of this site may not use the relay.");
  return {};
}

/** What a browser is told that asks before it sends: only a welcome page's is told anything. */
export function preflight(request: Request, allowed: Record<string, string>): Response | undefined {
  if (request.method !== "OPTIONS" || !("vary" in allowed)) return undefined;
  const names = request.headers.get("access-control-request-headers") ?? "content-type";
  return new Response(null, { status: 204, headers: { ...allowed, "access-control-allow-methods": "GET, POST", "access-control-allow-headers": names } });
}
