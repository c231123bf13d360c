// What a relay asks of the client it is given. The two come from different entries of the package, so they meet by a name.
import type { CallOptions } from "../../../pkg/index.js";

/** The method of a client that only relays call. */
export const INSIDE = Symbol.for("waxwing.inside");

/** A setting of a provider, as far as clients and relays look at it. */
export interface Setting {
  key: string;
  secret: boolean;
}

/** What the method gives. */
export interface ForRelay {
  /** Everything that a client of this provider can be set to. */
  settings: Setting[];
  /** The kinds of message that the provider carries. */
  kinds: string[];
  /** What this client is set to, credentials aside. */
  options: Readonly<Record<string, unknown>>;
  /** Runs an operation by its name; with `streams` a file that comes in is given as the response that it is in. */
  run: (operation: string, input: unknown, options: CallOptions & { streams?: boolean }) => Promise<unknown>;
}
