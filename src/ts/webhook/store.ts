// Which events have come before.
import type { EventStore } from "../../../pkg/webhook.js";

/** Providers repeat a body for minutes as a rule, tyntec for two weeks; a process does not live as long. */
const TIME_TO_LIVE = 24 * 60 * 60 * 1000;
const MOST = 100_000;

/** Remembers in this process, the latest first. What several processes share needs a store of theirs. */
export function memoryStore({ ttl = TIME_TO_LIVE, max = MOST }: { ttl?: number; max?: number } = {}): EventStore {
  const known = new Map<string, number>();
  return {
    add(id) {
      const now = Date.now();
      const until = known.get(id);
      if (until !== undefined && until > now) return false;
      known.delete(id);
      known.set(id, now + ttl);
      // In the order in which they came, so the first are the oldest.
      for (const [oldest, end] of known) {
        if (end > now && known.size <= max) break;
        known.delete(oldest);
      }
      return true;
    },
    remove(id) {
      known.delete(id);
    },
  };
}
