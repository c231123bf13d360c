// Something that may take long: over when it is done, its time is up, or its caller gives up.
import type { CallOptions, Failure, Outcome, Provider } from "../../pkg/index.js";
import { ProviderError, TransportError } from "./errors.js";
import { Guard } from "./guard.js";

/** Between two looks, in milliseconds: at first, and at last. */
const [SHORTEST, LONGEST] = [2_000, 60_000];

/** How often a thing may be looked for in vain: what was only just made may take a moment to be known. */
const MISSES = 3;

/** What is waited for, and how. */
interface Wait<T> {
  /** What a caller knows of it where the wait is over too soon. */
  outcome: Outcome;
  name: string | undefined;
  /** Gives it once it is as wanted; throws where it will never be. A thing that is not there is `null`. */
  look: (signal: AbortSignal) => Promise<T | null | undefined>;
  rest: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
}

/** Looks again and again, less and less often. */
export async function patiently<T>({ outcome, name, look, rest }: Wait<T>, { signal, timeout = Infinity }: CallOptions): Promise<T> {
  const guard = new Guard(signal, timeout);
  const looking = async (): Promise<T> => {
    let missed = 0;
    for (let pause = SHORTEST; ; pause = Math.min(pause * 2, LONGEST)) {
      const found = await look(guard.signal);
      if (found) return found;
      missed = found === null ? missed + 1 : 0;
      if (missed > MISSES) throw refused(failure("not_found", `There is no “${name}”.`, {}));
      await rest(pause, guard.signal);
      // Whoever is not waited for any more asks no more.
      if (guard.signal.aborted) return new Promise(() => {});
    }
  };
  const came = await guard.wait(looking, (error) => Promise.reject(error) as never).finally(() => guard.end());
  if (came !== "timeout" && came !== "aborted") return came as T;
  const late = came === "timeout";
  const message = late ? "It did not come about in the time given." : "The call was aborted.";
  throw new TransportError({ name: "TransportError", message, outcome, kind: came as "timeout" }, late ? {} : { cause: signal?.reason as unknown });
}

/** That what was waited for will not come about, where the provider itself has not said so. */
export function failure(category: Failure["category"], message: string, raw: unknown): Failure {
  return { category, message, retry: { action: "stop" }, raw: JSON.stringify(raw).slice(0, 2_000) };
}

export function refused(failure: Failure, provider?: Provider): ProviderError {
  return new ProviderError({ name: "ProviderError", message: failure.message, outcome: "rejected", failure, ...(provider && { provider }) });
}
