// Stops a call when its time is over or its caller gives up.

/** Why a call was stopped. */
export type Stop = "timeout" | "aborted";

// A runtime's timers take 31 bits; what is longer would be over at once.
const LONGEST = 2 ** 31 - 1;

/** Has the abort controller of a call, its timer and the listener on the caller's signal. */
export class Guard {
  readonly #control = new AbortController();
  readonly #caller: AbortSignal | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stopped: Promise<void>;
  #resolve!: () => void;
  #why: Stop | undefined;

  /** Starts the clock. */
  constructor(signal: AbortSignal | undefined, timeout: number) {
    this.#stopped = new Promise((resolve) => (this.#resolve = resolve));
    this.#caller = signal;
    if (signal?.aborted) this.#abort();
    signal?.addEventListener("abort", this.#abort);
    if (timeout <= LONGEST) this.#timer = setTimeout(() => this.#stop("timeout"), timeout);
  }

  /** For whatever the call waits for. */
  get signal(): AbortSignal {
    return this.#control.signal;
  }

  /** What comes of something, or why the call was stopped. What is thrown goes no further than `failed`. */
  async wait<T>(start: () => Promise<T>, failed: (error: unknown) => T): Promise<T | Stop> {
    // Who has given up already asks nobody.
    if (this.#why) return this.#why;
    // Always raced, or a promise that is rejected after the stop would be one that nobody handles.
    const came = await Promise.race([start(), this.#stopped]).catch(failed);
    return this.#why ?? (came as T);
  }

  /** Clears the timer and the listener. */
  end(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener("abort", this.#abort);
  }

  readonly #abort = (): void => this.#stop("aborted");

  #stop(why: Stop): void {
    this.#why ??= why;
    this.#resolve();
    this.#control.abort();
  }
}
