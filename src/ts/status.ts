// How far messages have come, and who waits for that.
import type { CallOptions, Failure, MessageStatus, Provider, Receipt } from "../../pkg/index.js";
import { ConfigError, ProviderError } from "./errors.js";
import { LONGEST, MISSES, patiently, SHORTEST } from "./patience.js";
import type { Run } from "./resources.js";

/** What is known of a message: a receipt, an event, or the answer to a question. */
interface Standing {
  type?: string;
  id?: string;
  messageId?: string;
  whatsappId?: string;
  clientMessageId?: string;
  status?: MessageStatus;
  failure?: Failure;
}

interface Waiting {
  provider: Provider;
  hearing: Hearing;
  /** Asks the provider, where it can be asked. */
  run: Run | undefined;
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const ORDER = ["unknown", "accepted", "sent", "failed", "delivered", "read", "deleted"];

const rank = (status?: string): number => ORDER.indexOf(status as string);

export function advanceStatus(current: MessageStatus | undefined, next: MessageStatus): MessageStatus {
  return current !== undefined && rank(next) <= rank(current) ? current : next;
}

const further = (one: Standing | undefined, other: Standing | undefined): Standing | undefined => (rank(other?.status) > rank(one?.status) ? other : one);

/** The ids of a message in an event or, where it is one, a receipt. */
const idsOf = ({ messageId, whatsappId, clientMessageId }: Standing): string[] => [messageId, whatsappId, clientMessageId].filter((id) => typeof id === "string");

/** How many ids are remembered: an event may come before anybody waits for it. */
const MOST = 2_000;

/** What was heard of messages, for a client and its copies. */
export class Hearing {
  readonly #heard = new Map<string, Standing>();
  readonly #waiting = new Map<string, Set<() => void>>();

  /** Takes events; only those about the status of a message matter here. */
  hear(events: unknown): void {
    for (const event of [events].flat() as (Standing | undefined)[]) {
      if (event?.type !== "message.status") continue;
      for (const id of idsOf(event)) {
        const known = further(this.#heard.get(id), { ...event, ...(event.messageId && { id: event.messageId }) });
        this.#heard.delete(id);
        if (known) this.#heard.set(id, known);
        if (this.#heard.size > MOST) this.#heard.delete(this.#heard.keys().next().value as string);
        this.#waiting.get(id)?.forEach((wake) => wake());
      }
    }
  }

  /** The furthest that was heard of a message by any of its ids. */
  known(ids: string[]): Standing | undefined {
    return ids.map((id) => this.#heard.get(id)).reduce(further, undefined);
  }

  /** Ends with the next event about a message, or when the signal says so. */
  async next(ids: string[], signal: AbortSignal, others: Promise<void>[]): Promise<void> {
    let wake!: () => void;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    for (const id of ids) this.#waiting.set(id, (this.#waiting.get(id) ?? new Set()).add(wake));
    signal.addEventListener("abort", wake);
    if (signal.aborted) wake();
    await Promise.race([woken, ...others]);
    signal.removeEventListener("abort", wake);
    for (const id of ids) {
      const waiting = this.#waiting.get(id);
      waiting?.delete(wake);
      if (waiting?.size === 0) this.#waiting.delete(id);
    }
  }
}

/** Waits until a message has come so far, by what is heard and, where the provider can be asked, by asking. */
export async function untilMessage(waiting: Waiting, message: string | Receipt, wanted: string, options: CallOptions = {}): Promise<Standing> {
  if (rank(wanted) < 1) throw new ConfigError({ name: "ConfigError", message: `No message gets “${wanted}”.`, outcome: "not_sent", missing: [] });
  const { provider, hearing, run, sleep } = waiting;
  const { timeout: _, ...others } = options;
  const receipt: Standing = typeof message === "string" ? { id: message } : message;
  const ids = idsOf({ ...receipt, messageId: receipt.id as string });
  return patiently(options, "unknown", async (signal, check) => {
    let [standing, missed] = [receipt, 0];
    const isThere = (now?: Standing): boolean => {
      standing = [now, hearing.known(ids)].reduce(further, standing) as Standing;
      if (standing.status === "failed" && wanted !== "failed") throw failed(standing, provider);
      return rank(standing.status) >= rank(wanted);
    };
    for (let pause = SHORTEST; !isThere(); pause = Math.min(pause * 2, LONGEST)) {
      if (run) {
        try {
          if (isThere((await run("messages.status", { id: receipt.id }, { ...others, signal })) as Standing)) break;
          missed = 0;
        } catch (error) {
          if ((error as ProviderError).failure?.category !== "not_found" || (missed += 1) > MISSES) throw error;
        }
      }
      await hearing.next(ids, signal, run ? [sleep(pause, signal)] : []);
      check();
    }
    return standing;
  });
}

function failed(standing: Standing, provider: Provider): ProviderError {
  const failure = standing.failure ?? { category: "other", message: "The message failed.", retry: { action: "stop" }, raw: JSON.stringify(standing).slice(0, 2_000) };
  return new ProviderError({ name: "ProviderError", message: failure.message, outcome: "rejected", provider, failure });
}
