// Recipients, their window, and how far messages have come.
import { advanceStatus, check, normalizeRecipient, sameRecipient, Waxwing, windowState, type MessageStanding, type MessageStatus, type Receipt, type WindowState } from "waxwing";
import { holds, type Equal } from "./equal.js";

const given = normalizeRecipient("tellephant", { member: "17" });
if (given.ok) holds<Equal<typeof given.native, string | number | Readonly<Record<string, string>>>>();
else holds<Equal<typeof given.native, undefined>>();
// @ts-expect-error there is no such provider
normalizeRecipient("twilio", "4915112345678");
export const same: boolean = sameRecipient(4915112345678, "+4915112345678");

const state: WindowState = windowState({ lastInboundAt: undefined, now: new Date() });
export const closes: string = state.closesAt ?? windowState({ lastInboundAt: null }).remaining.toFixed();
// @ts-expect-error a window is a recipient's: it begins with what they wrote
windowState({ now: 5, lastOutboundAt: 4 });
check({}, { provider: "infobip", replyToAt: Date.now(), lastInboundAt: "2026-03-01T18:00:00Z", now: 5 });

holds<Equal<ReturnType<typeof advanceStatus>, MessageStatus>>();
advanceStatus(undefined, "sent");
// @ts-expect-error no message gets this
advanceStatus("sent", "seen");

export async function wait(tyntec: Waxwing<"tyntec">, any: Waxwing, receipt: Receipt): Promise<MessageStanding[]> {
  any.hear({ type: "message.status" });
  tyntec.hear([]);
  // @ts-expect-error nobody waits for what is not known
  tyntec.messages.until(receipt, "unknown");
  holds<Equal<(typeof tyntec.messages)["until"], (typeof any.messages)["until"]>>();
  return [await tyntec.messages.until(receipt, "read", { timeout: 5 }), await any.messages.until("id", "delivered", { signal: AbortSignal.timeout(5) })];
}
