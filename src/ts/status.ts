// How far messages have come, and who waits for that.
import type { CallOptions, Failure, MessageStatus, Provider, Receipt } from "../../pkg/index.js";
import type { ProviderError } from "./errors.js";
import { failure, patiently, refused } from "./patience.js";
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

/** How far a status is; what is none is nowhere. */
export const rank = (status?: string): number => ORDER.indexOf(status as string);

export function advanceStatus(current: MessageStatus | undefined, next: MessageStatus): MessageStatus {
  return current !== undefined && rank(next) <= rank(current) ? current : next;
}

const further = (one?: Standing, other?: Standing): Standing | undefined => (rank(other?.status) > rank(one?.status) ? other : one);

/** The ids of a message in an event or, where it is one, a receipt. */
const idsOf = ({ messageId, whatsappId, clientMessageId }: Standing): string[] => [messageId, whatsappId, clientMessageId].filter((id) => typeof id === "string");

/** How many ids are remembered: an event may come before anybody waits for it. */
const MOST = 2_000;

/** What was heard of messages, for a client and its copies; tells whoever listens for an id. */
export class Hearing extends EventTarget {
  readonly heard = new Map<string, Standing>();

  /** Takes events; only those about the status of a message matter here. */
  hear(events: unknown): void {
    for (const event of [events].flat() as (Standing | undefined)[]) {
      if (event?.type !== "message.status" || rank(event.status) < 0) continue;
      for (const id of idsOf(event)) {
        const known = further(this.heard.get(id), { ...event, id: event.messageId ?? id }) as Standing;
        this.heard.delete(id);
        this.heard.set(id, known);
        if (this.heard.size > MOST) this.heard.delete(this.heard.keys().next().value as string);
        this.dispatchEvent(new Event(id));
      }
    }
  }
}

/** Waits until a message has come so far, by what is heard and, where the provider can be asked, by asking. */
export function untilMessage({ provider, hearing, run, sleep }: Waiting, message: string | Receipt, wanted: string, options: CallOptions = {}): Promise<Standing> {
  const { timeout: _, ...others } = options;
  let standing: Standing = typeof message === "string" ? { id: message } : message;
  const id = standing.id as string;
  const ids = idsOf({ ...standing, messageId: id });
  const known = (now?: Standing): Standing => [now, ...ids.map((id) => hearing.heard.get(id))].reduce(further, standing) as Standing;
  const isThere = (now?: Standing): boolean => {
    standing = known(now);
    if (standing.status === "failed" && wanted !== "failed") {
      throw refused(standing.failure ?? failure("other", "The message failed.", standing), provider);
    }
    return rank(standing.status) >= rank(wanted);
  };
  const look = async (signal: AbortSignal): Promise<Standing | null | undefined> => {
    if (isThere()) return standing;
    try {
      return isThere((await run?.("messages.status", { id }, { ...others, signal })) as Standing | undefined) ? standing : undefined;
    } catch (error) {
      // A message that was only just accepted may not be known yet.
      if ((error as ProviderError).failure?.category === "not_found") return null;
      throw error;
    }
  };
  const rest = async (milliseconds: number, signal: AbortSignal): Promise<void> => {
    const nap = new AbortController();
    const woken = new Promise<void>((resolve) => nap.signal.addEventListener("abort", () => resolve()));
    const wake = (): void => nap.abort();
    for (const id of ids) hearing.addEventListener(id, wake, { signal: nap.signal });
    signal.addEventListener("abort", wake);
    // What came since the last look woke nobody.
    if (signal.aborted || known() !== standing) wake();
    await Promise.race([woken, ...(run ? [sleep(milliseconds, nap.signal)] : [])]);
    wake();
    signal.removeEventListener("abort", wake);
  };
  return patiently({ outcome: "unknown", name: id, look, rest }, options);
}
