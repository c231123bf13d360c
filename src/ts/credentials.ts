// Where a client's credentials come from, asked for as rarely as can be.

export type Values = Readonly<Record<string, string>>;
type Given = Values & { expiresAt?: number | string | Date };
type Why = "first" | "expired" | "rejected";
type Ask = (why: Why, context: { signal?: AbortSignal }) => Given | Promise<Given>;

/** Credentials given once, or a function that is asked once for concurrent requests and once more after a refusal. */
export class Credentials {
  readonly #ask: Ask | undefined;
  #values: Values | undefined;
  #expiresAt = Number.POSITIVE_INFINITY;
  /** The token of a log-in that is not good for ever. */
  #learnt: { name: string; until: number } | undefined;
  #asking: { signal: AbortSignal | undefined; values: Promise<Values> } | undefined;

  constructor(given: Values | Ask) {
    if (typeof given === "function") this.#ask = given;
    else this.#values = strings(given);
  }

  /** The names at hand, or undefined where they are known only when asked for. */
  get names(): string[] | undefined {
    return this.#ask ? undefined : Object.keys(this.#values ?? {});
  }

  /** Credentials that are good as far as is known. The signal says that whoever wants them has given up. */
  async get(signal?: AbortSignal): Promise<Values> {
    const values = this.#fresh();
    if (values && Date.now() < this.#expiresAt) return values;
    return this.#renew(values ? "expired" : "first", signal);
  }

  /** Others in place of those that a provider refused; a request that had older ones gets those renewed meanwhile. */
  async replace(refused: Values, signal?: AbortSignal): Promise<Values> {
    if (!this.#ask) throw new Error("These credentials are all there are.");
    if (!this.#asking && this.#values && this.#values !== refused) return this.get(signal);
    return this.#renew("rejected", signal);
  }

  /**
   * Those credentials with a token that a log-in gave for them; kept for later calls unless they were renewed meanwhile.
   * One that is good for so many seconds is kept until shortly before its end: a minute, or a tenth of a short life.
   */
  learn(values: Values, name: string, value: string, seconds?: number): Values {
    const more = { ...values, [name]: value };
    if (this.#values === values) {
      this.#values = more;
      this.#learnt = seconds === undefined ? undefined : { name, until: Date.now() + (seconds - Math.min(60, seconds / 10)) * 1000 };
    }
    return more;
  }

  /** The credentials at hand without a token that is about to expire: whoever gets them logs in first. */
  #fresh(): Values | undefined {
    const learnt = this.#learnt;
    if (learnt && Date.now() >= learnt.until) {
      this.#learnt = undefined;
      this.#values = Object.fromEntries(Object.entries(this.#values ?? {}).filter(([name]) => name !== learnt.name));
    }
    return this.#values;
  }

  async #renew(why: Why, signal: AbortSignal | undefined): Promise<Values> {
    this.#asking ??= { signal, values: this.#given(why, signal) };
    const asking = this.#asking;
    try {
      return await asking.values;
    } catch (error) {
      // That whoever asked gave up is no concern of those who waited with it.
      if (asking.signal?.aborted && !signal?.aborted) return this.#renew(why, signal);
      throw error;
    }
  }

  async #given(why: Why, signal: AbortSignal | undefined): Promise<Values> {
    try {
      const given = await until((async () => (this.#ask as Ask)(why, signal ? { signal } : {}))(), signal);
      const values = strings(given);
      this.#expiresAt = given.expiresAt === undefined ? Number.POSITIVE_INFINITY : new Date(given.expiresAt).getTime();
      this.#values = values;
      this.#learnt = undefined;
      return values;
    } finally {
      this.#asking = undefined;
    }
  }
}

/** A promise, but no longer than a signal allows. */
function until<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  const over = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  return Promise.race([promise, over]);
}

function strings(given: Given): Values {
  const entries = Object.entries(given).filter(([key, value]) => typeof value === "string" && value !== "" && key !== "expiresAt");
  return Object.fromEntries(entries) as Values;
}
