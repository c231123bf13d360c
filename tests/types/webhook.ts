// A receiver of what providers post, and the sandbox that posts.
import type { Event } from "waxwing";
import { Sandbox, type SandboxInbound, type SandboxPost, type SandboxStage } from "waxwing/sandbox";
import { memoryStore, toNodeListener, verifyWebhook, webhook, type EventStore, type Secret, type Verdict, type WebhookOptions } from "waxwing/webhook";
import { holds, type Equal } from "./equal.js";

const sandbox = new Sandbox({ serviceWindow: true });
const secret: Secret = sandbox.webhookSecret("tyntec");
const options: WebhookOptions = {
  provider: "tyntec",
  secret,
  onEvent(event, request) {
    holds<Equal<typeof event, Event>>();
    holds<Equal<typeof request, Request>>();
    if (event.type === "message.received" && event.content.type === "button_reply") return event.content.title;
    return event.type === "message.status" ? event.failure?.category : undefined;
  },
  store: memoryStore({ ttl: 1_000 }),
  waitUntil: (work, request) => void [work, request],
};
const receiver = webhook(options);
holds<Equal<typeof receiver, (request: Request) => Promise<Response>>>();
export const listener = toNodeListener(receiver);

const stop: () => void = sandbox.onWebhook(receiver, { provider: "tyntec", secret });
stop();
sandbox.onWebhook("http://127.0.0.1:3000/webhook");
const answer: SandboxInbound = { type: "list_reply", id: "green", title: "Green dream", replyTo: "id", from: "4915112345678" };
export const id: string = sandbox.receive("tyntec", answer);
export const at: number | undefined = sandbox.lastInboundAt("tyntec", "4915112345678");
export const settled: Promise<void> = sandbox.settled();
export const posted: readonly SandboxPost[] = sandbox.posted;
export const stage: SandboxStage = { webhook: "failed" };
// @ts-expect-error a button's answer has a title
sandbox.receive("tyntec", { type: "button_reply", id: "yes" });
// @ts-expect-error there is no such provider
sandbox.webhookSecret("nobody");
// @ts-expect-error only that
sandbox.failNext({ webhook: "delivered" });

export const verdict: Promise<Verdict> = verifyWebhook("woztell", { headers: {}, rawBody: "{}", secret: "channel" });
export const secrets: Secret[] = ["text", { hmac: "text", algorithm: "HS512" }, { username: "ann", password: "pass" }, { bearer: "token" }, { header: "x", value: "y" }, { url: { secret: "s" } }];
// @ts-expect-error a receiver needs someone who listens
webhook({ provider: "tyntec", secret });
const shared: EventStore = { add: async () => true, remove: async () => {} };
webhook({ provider: "infobip", allowUnsigned: true, onEvent: () => {}, store: shared });
