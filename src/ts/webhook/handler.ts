// From a provider's request to events, and an answer in time.
import { events } from "waxwing";
import { readBytes } from "../bytes.js";
import { memoryStore } from "./store.js";
import { verifyWebhook } from "./verify.js";
import type { Event } from "../../../pkg/index.js";
import type { EventStore, WebhookOptions } from "../../../pkg/webhook.js";

const MAX_BODY = 4 * 1024 * 1024;
/** No provider publishes how long it waits; Infobip lets 1 to 90 seconds be set. */
const ANSWER_WITHIN = 5_000;

const answer = (status: number, text = "", headers: Record<string, string> = {}): Response => new Response(text === "" ? null : text, { status, headers });

/** A handler that verifies, parses, hands over each new event and answers in time. */
export function webhook(options: WebhookOptions): (request: Request) => Promise<Response> {
  const { provider, secret, onEvent, maxBody = MAX_BODY, answerWithin = ANSWER_WITHIN, allowUnsigned = false } = options;
  const store = options.store ?? memoryStore();
  const report = options.onError ?? ((error: unknown) => console.error("waxwing/webhook:", error));

  return async (request) => {
    if (request.method !== "POST") return answer(405, "", { allow: "POST" });
    const rawBody = await readBytes(request, maxBody);
    if (rawBody === undefined) return answer(413);
    if (!(allowUnsigned && secret === undefined)) {
      const { headers, url } = request;
      const verdict = await verifyWebhook(provider, { headers, url, rawBody, secret, ...(options.maxAge !== undefined && { maxAge: options.maxAge }) });
      if (!verdict.ok) {
        report(new Error(`A webhook was refused: ${verdict.message}`));
        return answer(401);
      }
    }
    const work = handOver(events(provider, rawBody), store, (event) => onEvent(event, request));
    const late = timer(answerWithin);
    // What is still under way when the answer is due goes on without it: the provider would post it again.
    const failed = await Promise.race([work, late.over]);
    late.clear();
    if (failed === "late") {
      const rest = work.then((failure) => failure === undefined || report(failure.error));
      options.waitUntil?.(rest, request);
      return answer(200);
    }
    if (failed === undefined) return answer(200);
    report(failed.error);
    // Posted again, the events that were not handed over come again.
    return answer(500);
  };
}

/** Hands over what has not come before, one after the other. What fails is forgotten, so that it can come again. */
async function handOver(list: readonly Event[], store: EventStore, take: (event: Event) => unknown): Promise<{ error: unknown } | undefined> {
  let failure: { error: unknown } | undefined;
  for (const event of list) {
    try {
      if (!(await store.add(event.id))) continue;
      try {
        await take(event);
      } catch (error) {
        await store.remove(event.id);
        throw error;
      }
    } catch (error) {
      failure ??= { error };
    }
  }
  return failure;
}

function timer(milliseconds: number): { over: Promise<"late">; clear: () => void } {
  let id: ReturnType<typeof setTimeout>;
  const over = new Promise<"late">((resolve) => (id = setTimeout(() => resolve("late"), milliseconds)));
  return { over, clear: () => clearTimeout(id) };
}
