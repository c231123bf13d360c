// The resource tree of a client: `wa.templates.list()` for every operation that any provider has.
import type { CallOptions, Page } from "../../pkg/index.js";
import { operations } from "./functions.js";

/** Runs one operation. */
export type Run = (operation: string, input: unknown, options?: CallOptions) => Promise<unknown>;

type Method = (input?: unknown, options?: CallOptions) => unknown;

let known: Map<string, Map<string, string>> | undefined;

/** What each operation gives, by resource and verb. It is the same for all providers that have it. */
function tree(): Map<string, Map<string, string>> {
  if (known) return known;
  known = new Map();
  for (const { id, gives } of operations()) {
    const [resource, verb] = id.split(".") as [string, string];
    let verbs = known.get(resource);
    if (!verbs) known.set(resource, (verbs = new Map()));
    verbs.set(verb, gives);
  }
  return known;
}

/** The methods of every resource. Sends are the client's own. */
export function resources(run: Run, own: Record<string, Record<string, Method>>): Record<string, Record<string, Method>> {
  const all: Record<string, Record<string, Method>> = {};
  for (const [resource, verbs] of tree()) {
    const methods: Record<string, Method> = (all[resource] = {});
    for (const [verb, gives] of verbs) {
      const id = `${resource}.${verb}`;
      methods[verb] = gives === "page" ? (input, options) => new Pages(run, id, input, options) : (input, options) => run(id, input ?? {}, options);
    }
    Object.assign(methods, own[resource]);
  }
  return all;
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
