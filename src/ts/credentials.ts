// Where a client's credentials come from, asked for as rarely as can be.

export type Values = Record<string, string>;
type Given = Values & { expiresAt?: number | string | Date };
type Ask = (why: "first" | "expired" | "rejected", context: { signal?: AbortSignal }) => Given | Promise<Given>;

/** Credentials given once, or a function that is asked once for concurrent requests and once more after a refusal. */
export class Credentials {
  readonly #ask: Ask | undefined;
  #values: Values | undefined;
  #expiresAt = Number.POSITIVE_INFINITY;
  #pending: Promise<Values> | undefined;

  constructor(given: Values | Ask) {
    if (typeof given === "function") this.#ask = given;
    else this.#values = strings(given);
  }

  /** The names at hand, or undefined where they are known only when asked for. */
  get names(): string[] | undefined {
    return this.#ask ? undefined : Object.keys(this.#values ?? {});
  }

  async get(context: { signal?: AbortSignal }): Promise<Values> {
    if (this.#values && Date.now() < this.#expiresAt) return this.#values;
    return this.#renew(this.#values ? "expired" : "first", context);
  }

  /** Others in place of those that a provider refused; a request that had older ones gets those renewed meanwhile. */
  async replace(refused: Values, context: { signal?: AbortSignal }): Promise<Values> {
    if (!this.#ask) throw new Error("These credentials are all there are.");
    if (!this.#pending && this.#values && this.#values !== refused) return this.#values;
    return this.#renew("rejected", context);
  }

  /** Keeps a token that a log-in gave. */
  learn(name: string, value: string): void {
    if (this.#values) this.#values = { ...this.#values, [name]: value };
  }

  #renew(why: "first" | "expired" | "rejected", context: { signal?: AbortSignal }): Promise<Values> {
    this.#pending ??= (async () => {
      const given = await (this.#ask as Ask)(why, context);
      this.#expiresAt = given.expiresAt === undefined ? Number.POSITIVE_INFINITY : new Date(given.expiresAt).getTime();
      this.#values = strings(given);
      return this.#values;
    })().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }
}

function strings(given: Given): Values {
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[0] !== "expiresAt"));
}
