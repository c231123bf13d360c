// Reading what a page sends, no further than it may go.
import { Refusal } from "./refusal.js";

/** What a page sends: the input of an operation, and behind it the file that belongs to it. */
export interface Sent {
  input: unknown;
  /** Whether the file has turned out to be another than was said or allowed, which is known only while it is read. */
  fault: () => Refusal | undefined;
}

interface Bounds {
  maxBody: number;
  maxFile: number;
}

/** The input of a request. A form of another site cannot have these types of content. */
export async function readBody(request: Request, { maxBody, maxFile }: Bounds): Promise<Sent> {
  const [type = "", ...parameters] = (request.headers.get("content-type") ?? "").toLowerCase().split(";").map((part) => part.trim());
  const said = request.headers.get("content-length");
  const length = said === null ? undefined : Number(said);
  const head = type === "application/octet-stream" ? Number(/^head=(\d{1,12})$/.exec(parameters.find((part) => part.startsWith("head=")) ?? "")?.[1] ?? Number.NaN) : undefined;
  if (type !== "application/json" && head === undefined) throw new Refusal(415, "The relay takes JSON, or a file with its input.");
  if (Number.isNaN(head)) throw new Refusal(400, "Where the file begins is not said.");
  const tooLarge = (most: number): Refusal => new Refusal(413, `This is too large for the relay, which takes ${most} bytes.`);
  if ((head ?? length ?? 0) > maxBody) throw tooLarge(maxBody);
  if (head !== undefined && length !== undefined && length - head > maxFile) throw tooLarge(maxFile);
  const source = new Source(request.body);
  const text = await source.take(head ?? maxBody + 1);
  if (head === undefined) {
    if (text.length <= maxBody) return { input: parsed(text), fault: () => undefined };
    source.leave();
    throw tooLarge(maxBody);
  }
  const input = parsed(text);
  const about = (input as { file?: unknown } | null | undefined)?.file as { size?: unknown } | null | undefined;
  if (typeof about !== "object" || about === null) throw new Refusal(400, "Of the file is not said what it is.");
  let fault: Refusal | undefined;
  const most = typeof about.size === "number" ? about.size : maxFile;
  if (most > maxFile) throw tooLarge(maxFile);
  const judge = (size: number, ended: boolean): boolean => {
    if (size > maxFile) fault = tooLarge(maxFile);
    else if (size > most || (ended && about.size !== undefined && size !== about.size)) fault = new Refusal(400, "The file has not the size that is said.");
    return fault === undefined;
  };
  return { input: { ...(input as object), file: { ...about, data: source.rest(judge) } }, fault: () => fault };
}

function parsed(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal(400, "This is no JSON.");
  }
}

/** A stream from whose beginning some bytes can be had. */
class Source {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #left: Uint8Array = new Uint8Array();

  constructor(stream: ReadableStream<Uint8Array> | null) {
    this.#reader = stream?.getReader();
  }

  /** So many bytes, or fewer where it ends before. */
  async take(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < count) {
      const { done, value } = (await this.#reader?.read()) ?? { done: true, value: undefined };
      if (done) break;
      const wanted = value.subarray(0, count - size);
      this.#left = value.subarray(wanted.length);
      parts.push(wanted);
      size += wanted.length;
    }
    const all = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  /** What is left, as long as its size is not objected to. */
  rest(judge: (size: number, ended: boolean) => boolean): ReadableStream<Uint8Array> {
    let size = 0;
    return new ReadableStream({
      pull: async (control) => {
        const left = this.#left;
        this.#left = new Uint8Array();
        const { done, value } = left.length > 0 ? { done: false, value: left } : ((await this.#reader?.read()) ?? { done: true, value: undefined });
        size += value?.length ?? 0;
        if (!judge(size, done)) {
          this.leave();
          control.error(new TypeError("The file is not what was said."));
        } else if (done) control.close();
        else control.enqueue(value as Uint8Array);
      },
      cancel: () => this.leave(),
    });
  }

  /** Reads no further. */
  leave(): void {
    this.#reader?.cancel().catch(() => {});
  }
}
