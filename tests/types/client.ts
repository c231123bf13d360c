// The client: a literal provider narrows, one known at run time does not.
import { Waxwing, isWaxwingError, type ClientOptions, type KindOf, type Message, type MessageStatus, type Provider, type Receipt } from "waxwing";
import { holds, type Equal } from "./equal.js";

holds<Equal<Provider, "infobip" | "tyntec" | "tellephant" | "woztell" | "telinfy">>();
holds<Equal<KindOf<"telinfy">, "text" | "template" | "raw">>();
holds<Equal<Extract<KindOf<"infobip">, "reaction" | "address_request">, never>>();

const to = "4915112345678";
const list = { type: "list", to, body: "B", button: "B", sections: [{ rows: [{ id: "1", title: "One" }] }] } as const;
const carousel = { type: "carousel", to, body: "B", cards: [] } as const;

const tyntec = new Waxwing({ provider: "tyntec", apiKey: "key", from: "49123456789" });
holds<Equal<typeof tyntec, Waxwing<"tyntec">>>();
export const sent: Promise<Receipt> = tyntec.send(list, { signal: new AbortController().signal, timeout: 1000 });
// @ts-expect-error tyntec carries no carousel
tyntec.send(carousel);
// @ts-expect-error nor through the resource
tyntec.messages.send(carousel);
export const bulk: Promise<Receipt[]> = tyntec.messages.sendBulk([list]);
// @ts-expect-error no such operation
tyntec.prepare("messages.shout", list);

const telinfy = new Waxwing({ provider: "telinfy", credentials: async (why, { signal }) => ({ apiKey: `${why}${signal?.aborted}`, expiresAt: 5 }) });
// @ts-expect-error Telinfy carries texts and templates
telinfy.send(list);
export const other: Waxwing<"telinfy"> = telinfy.with({ from: "1", credentials: { apiKey: "other" } });

// @ts-expect-error there is no such provider
new Waxwing({ provider: "twilio" });
// @ts-expect-error a provider is required
new Waxwing({ apiKey: "key" });
// @ts-expect-error tyntec has no such option
new Waxwing({ provider: "tyntec", apiKey: "key", channelId: "1" });

// A provider known at run time.
export function make(options: ClientOptions, message: Message): Promise<Receipt> {
  const client = new Waxwing(options);
  return client.send(message);
}
export async function anyProvider(client: Waxwing, message: Message): Promise<string> {
  const receipt = await client.send(message);
  return receipt.whatsappId ?? receipt.id;
}
anyProvider(tyntec, list);

// A switch over the statuses is exhaustive.
export function seen(status: MessageStatus): boolean {
  switch (status) {
    case "read":
      return true;
    case "accepted":
    case "sent":
    case "delivered":
    case "failed":
    case "deleted":
    case "unknown":
      return false;
    default:
      return status satisfies never;
  }
}

// Errors are told apart by name.
export function explain(error: unknown): string {
  if (!isWaxwingError(error)) return "not ours";
  holds<Equal<typeof error.outcome, "not_sent" | "rejected" | "unknown">>();
  switch (error.name) {
    case "ValidationError":
      return error.issues.map((issue) => `${issue.path} ${issue.rule}`).join();
    case "ProviderError":
      return error.failure.retry.action === "wait" ? String(error.failure.retry.afterMs) : error.failure.category;
    case "TransportError":
      return error.kind;
    case "UnsupportedError":
      return error.carriedBy.join();
    case "ConfigError":
      return error.missing.join();
    case "FlowEndpointError":
      return `${error.kind} ${error.status}`;
    default:
      return error satisfies never;
  }
}
