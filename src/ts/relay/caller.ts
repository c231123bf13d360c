// The browser's side of a relay: a neutral input goes there, what the operation gave comes back. No key is involved.
import type { ErrorData, Prepared } from "../../../pkg/index.js";
import { toBlob } from "../files.js";
import type { Maker } from "../functions.js";
import { Guard } from "../guard.js";
import { attempt, type End, exchange, type Host, lost } from "../transport.js";

/** What a relay says of itself. */
export interface Description {
  provider: string;
  /** The options of the server's client that decide what a message may be. */
  options: Record<string, unknown>;
  /** The operations and kinds that it lets through; none where the server decides by what is in a call. */
  allow?: string[];
}

/** Makes requests to a relay of what would be requests to a provider, if nothing is wrong that a page can know. */
export function toRelay(maker: Maker<Prepared>, url: string, body: string): Maker<Prepared> {
  return (options) => {
    try {
      maker(options);
    } catch (error) {
      const { name, issues } = error as ErrorData;
      // What this client lacks the server's has, such as the id of an account: what depends on that is checked there.
      if (name !== "ConfigError" && !issues?.every(({ path }) => path === "" || path === "/accountId")) throw error;
    }
    return { method: "POST", url, headers: { "content-type": "application/json" }, body };
  };
}

/** Carries a request to a relay and gives how that ended. The host is this call's own. */
export async function relayed(method: string, url: string, body: string, host: Host): Promise<End> {
  const { file, received } = host;
  const guard = new Guard(host.signal, host.timeout);
  let outcome = host.signal?.aborted ? "not_sent" : "unknown";
  let said: string | undefined;
  const end = await guard.wait<End | string>(async () => {
    let came: Blob | undefined;
    host.stays = true;
    host.received = (blob) => (came = blob as Blob);
    const input = new Blob([body]);
    let type = "application/json";
    if (file) {
      host.file = { body: new Blob([input, await toBlob(file)]), descriptor: {} };
      // To tell progress a body is made a stream, which browsers do not send over HTTP/1.
      host.progress = undefined;
      type = `application/octet-stream; head=${input.size}`;
    }
    const news = await exchange([method, url, body, file ? "file" : "", "accept", "*/*", "content-type", type, ...host.headers.flat()], host, guard.signal);
    if (typeof news === "string") return news;
    const [, text, status = 0, lines] = news;
    const size = Number(/head=(\d+)/.exec(lines as string)?.[1] ?? came?.size);
    said = (await came?.slice(0, size).text()) ?? text;
    const [how, what] = attempt(() => Object.entries(JSON.parse(said as string) as object)[0] as [End[0], { file?: File }]) ?? [];
    if (how !== "done" && how !== "failed") {
      // A server or a proxy before the relay said it; only what went wrong below 500 was certainly not forwarded.
      if (status > 299 && status < 500) outcome = "not_sent";
      return "malformed";
    }
    if (came && what?.file) received(came.slice(size, came.size, what.file.type));
    return [how, JSON.stringify(what)] as End;
  }, lost);
  guard.end();
  if (typeof end !== "string") return end;
  // What was refused or unfit never left.
  if (/^[ru]/.test(end)) outcome = "not_sent";
  const message = end === "aborted" ? "The call was aborted." : "The relay did not answer.";
  return ["failed", JSON.stringify({ name: "TransportError", message, outcome, kind: /^[tam]/.test(end) ? end : "network", raw: said?.slice(0, 2_000) })];
}
