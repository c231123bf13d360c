// How often a caller may ask.

// So many callers are remembered before those are looked for whose time is long over.
const MANY = 1_000;

/** Lets each caller ask so many times in a span, evenly or all at once, and tells others when to come again. */
export class Limit {
  readonly #span: number;
  readonly #step: number;
  /** For each caller the moment from which on nothing of what it did counts. */
  readonly #named = new Map<string, number>();
  readonly #clients = new WeakMap<object, number>();

  constructor(requests: number, per: number) {
    this.#span = per;
    this.#step = per / requests;
  }

  /** Counts a request: the milliseconds to wait where it is one too many, or 0. */
  take(caller: string | object): number {
    const known = (typeof caller === "string" ? this.#named : this.#clients) as Map<string | object, number>;
    // A clock that no setting of the time moves.
    const now = performance.now();
    const free = Math.max(known.get(caller) ?? 0, now) + this.#step;
    // Steps are fractions, so their sum may be over by less than one.
    if (free - now > this.#span + 0.001) return free - now - this.#span;
    if (this.#named.size >= MANY && !known.has(caller)) this.#forget(now);
    known.set(caller, free);
    return 0;
  }

  #forget(now: number): void {
    for (const [caller, free] of this.#named) if (free <= now) this.#named.delete(caller);
  }
}
