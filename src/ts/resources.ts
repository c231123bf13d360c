// The resource tree of a client: `wa.templates.list()` for every operation that any provider has.
import type { CallOptions, Page } from "../../pkg/index.js";

/** Runs one operation. */
export type Run = (operation: string, input: unknown, options?: CallOptions) => Promise<unknown>;

type Method = (...given: never[]) => unknown;
type Methods = Record<string, Method>;

// Written into the entries by the build: what each operation gives, by resource and verb. It is the same for all
// providers that have it, so nothing needs to be loaded to know it.
declare const WAXWING_OPERATIONS: Record<string, Record<string, "value" | "page" | "file">>;

/** Gives an object the methods of every resource, made when they are first wanted; some are the package's own. */
export function addResources(client: object, run: Run, own: Record<string, Methods>): void {
  for (const [resource, verbs] of Object.entries(WAXWING_OPERATIONS)) {
    const make = (): Methods => ({ ...Object.fromEntries(Object.entries(verbs).map(([verb, gives]) => [verb, method(run, `${resource}.${verb}`, gives)])), ...own[resource] });
    let made: Methods | undefined;
    Object.defineProperty(client, resource, { get: () => (made ??= make()), enumerable: true });
  }
}

function method(run: Run, id: string, gives: string): Method {
  if (gives === "page") return (input?: unknown, options?: CallOptions) => new Pages(run, id, input, options);
  return (input?: unknown, options?: CallOptions) => run(id, input ?? {}, options);
}

/** A list that is fetched page by page as it is gone through. */
class Pages implements AsyncIterable<unknown> {
  readonly #fetch: (cursor: string | undefined, options: CallOptions | undefined) => Promise<Page<unknown>>;
  readonly #options: CallOptions | undefined;

  constructor(run: Run, id: string, input: unknown, options: CallOptions | undefined) {
    this.#options = options;
    this.#fetch = (cursor, given) => run(id, cursor === undefined ? (input ?? {}) : { ...(input as object), cursor }, given) as Promise<Page<unknown>>;
  }

  /** One page: the first, or the one that another page's `next` names. */
  page(cursor?: string): Promise<Page<unknown>> {
    return this.#fetch(cursor, this.#options);
  }

  /** Every item. Only one page is kept; leaving the loop ends the request in flight. */
  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    const control = new AbortController();
    const given = this.#options?.signal;
    const stop = (): void => control.abort(given?.reason);
    if (given?.aborted) stop();
    given?.addEventListener("abort", stop);
    try {
      let cursor: string | undefined;
      do {
        const { items, next }: Page<unknown> = await this.#fetch(cursor, { ...this.#options, signal: control.signal });
        yield* items;
        // A provider that names the same page again would keep its caller for ever.
        cursor = next === cursor ? undefined : next;
      } while (cursor !== undefined);
    } finally {
      given?.removeEventListener("abort", stop);
      control.abort();
    }
  }
}
