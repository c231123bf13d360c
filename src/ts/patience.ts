// Something that may take long: over when it is done, its time is up, or its caller gives up.
import type { CallOptions, Failure, Outcome, Provider } from "../../pkg/index.js";
import { ProviderError, TransportError } from "./errors.js";

/** Between two looks, in milliseconds: at first, and at last. */
export const [SHORTEST, LONGEST] = [2_000, 60_000];

/** How often a thing may be looked for in vain: what was only just made may take a moment to be known. */
export const MISSES = 3;

/** Runs it with a signal for whatever it waits for; `check` throws once it is over. `outcome` is what a caller then knows. */
export async function patiently<T>(options: CallOptions, outcome: Outcome, run: (signal: AbortSignal, check: () => void) => Promise<T>): Promise<T> {
  const { signal, timeout } = options;
  const control = new AbortController();
  const stop = (): void => control.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop);
  let late = false;
  // A runtime's timers take 31 bits; what is longer would be over at once.
  const timer = timeout !== undefined && timeout < 2 ** 31 ? setTimeout(() => ((late = true), control.abort()), timeout) : undefined;
  const over = (): TransportError => {
    const message = late ? "It did not come about in the time given." : "The call was aborted.";
    const cause = late ? {} : { cause: signal?.reason as unknown };
    return new TransportError({ name: "TransportError", message, outcome, kind: late ? "timeout" : "aborted" }, cause);
  };
  try {
    return await run(control.signal, () => {
      if (control.signal.aborted) throw over();
    });
  } catch (error) {
    throw late ? over() : error;
  } finally {
    clearTimeout(timer);
    // Whoever still sleeps would keep Node from ending.
    control.abort();
    signal?.removeEventListener("abort", stop);
  }
}

/** That what was waited for will not come about, where the provider itself has not said so. */
export function failure(category: Failure["category"], message: string, raw: unknown): Failure {
  return { category, message, retry: { action: "stop" }, raw: JSON.stringify(raw).slice(0, 2_000) };
}

export function refused(failure: Failure, provider?: Provider): ProviderError {
  return new ProviderError({ name: "ProviderError", message: failure.message, outcome: "rejected", failure, ...(provider && { provider }) });
}
