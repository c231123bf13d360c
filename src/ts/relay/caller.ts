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
export function toRelay(maker: Maker<Prepared>, relay: string, operation: string, body: string): Maker<Prepared> {
  return (options) => {
    try {
      maker(options);
    } catch (error) {
      const { name, issues } = error as ErrorData;
      // What the client lacks, such as the id of an account, the server's client has.
      if (name !== "ConfigError" && !issues?.every(({ rule }) => rule === "path")) throw error;
    }
    return { method: "POST", url: `${relay}/${operation}`, headers: { "content-type": "application/json" }, body };
  };
}

/** Carries a request to a relay and gives how that ended. */
export async function relayed(method: string, url: string, body: string, host: Host): Promise<End> {
  const guard = new Guard(host.signal, host.timeout);
  const outcome = host.signal?.aborted ? "not_sent" : "unknown";
  const end = await guard.wait(
    async () => {
      let came: Blob | undefined;
      const input = new Blob([body]);
      const framed = host.file && { body: new Blob([input, await toBlob(host.file)]), descriptor: {} };
      const type = framed ? `application/octet-stream; head=${input.size}` : "application/json";
      const own: Host = {
        ...host,
        file: framed,
        // To tell progress a body is made a stream, which browsers do not send over HTTP/1.
        progress: framed ? undefined : host.progress,
        received(file) {
          came = file as Blob;
        },
      };
      const news = await exchange([method, url, body, framed ? "file" : "", "accept", "*/*", "content-type", type, ...host.headers.flat()], own, guard.signal);
      if (typeof news === "string") return failed(news, "not_sent");
      const [, text, status = 0, lines] = news;
      const size = Number(/head=(\d+)/.exec(lines as string)?.[1] ?? came?.size);
      const said = (await came?.slice(0, size).text()) ?? text;
      const [how, what] = attempt(() => Object.entries(JSON.parse(said) as object)[0] as [End[0], { file?: File }]) ?? [];
      // What no relay says, a server or a proxy before it said; only what went wrong below 500 was certainly not forwarded.
      if (how !== "done" && how !== "failed") return failed("malformed", status > 299 && status < 500 ? "not_sent" : outcome, said);
      if (came && what?.file) host.received(came.slice(size, came.size, what.file.type));
      return [how, JSON.stringify(what)] as End;
    },
    (error) => failed(lost(error), outcome),
  );
  guard.end();
  return typeof end === "string" ? failed(end, outcome) : end;
}

/** Nothing came of a request, for a reason of the way there. */
function failed(why: string, outcome: string, text?: string): End {
  const message = why === "aborted" ? "The call was aborted." : "The relay did not answer.";
  return ["failed", JSON.stringify({ name: "TransportError", message, outcome: why === "refused" ? "not_sent" : outcome, kind: /^[tam]/.test(why) ? why : "network", raw: text?.slice(0, 2_000) })];
}
