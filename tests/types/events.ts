// Events: the union is told apart by `type`, and what a message holds by its own.
import { events, type Event, type Failure, type MessageStatus, type ReceivedContent } from "waxwing";
import { events as slimEvents } from "waxwing/slim";
import { holds, type Equal } from "./equal.js";

holds<Equal<ReturnType<typeof events>, Event[]>>();
holds<Equal<typeof slimEvents, typeof events>>();
events("tyntec", "{}");
events("tyntec", new Uint8Array());
events("tyntec", new ArrayBuffer(0));
events("tyntec", { event: "MoMessage" });
// @ts-expect-error there is no such provider
events("twilio", {});
// @ts-expect-error a body is no number
events("tyntec", 7);

function never(value: never): void {
  console.log(value);
}

function said(content: ReceivedContent): string | undefined {
  switch (content.type) {
    case "text": return content.text;
    case "image": case "video": case "document": case "audio": case "sticker": return content.media.url ?? content.media.id;
    case "location": return `${content.latitude.toFixed(2)} ${content.longitude.toFixed(2)}`;
    case "contacts": return content.contacts[0]?.name?.formatted;
    case "reaction": return content.emoji;
    case "button_reply": case "list_reply": return content.id;
    case "quick_reply": return content.payload ?? content.text;
    case "flow_reply": return String(content.data?.["size"]);
    case "order": return content.items[0]?.productId;
    case "payment_reply": return content.referenceId;
    case "call_permission_reply": return content.response;
    case "authentication_reply": return content.status;
    case "unsupported": return content.reason;
    case "unknown": return undefined;
    default: return never(content) as undefined;
  }
}

for (const event of events("infobip", {})) {
  console.log(event.id, event.provider, event.at, event.raw);
  switch (event.type) {
    case "message.received": case "message.echo": case "message.history": console.log(event.from, said(event.content), event.replyTo); break;
    case "message.status":
      holds<Equal<typeof event.status, MessageStatus>>();
      holds<Equal<typeof event.failure, Failure | undefined>>();
      break;
    case "template.status": console.log(event.name, event.status === "paused"); break;
    case "template.quality": console.log(event.quality === "green"); break;
    case "template.category": console.log(event.previousCategory); break;
    case "flow.status": case "account.update": case "link.clicked": case "payment.status": case "identity.changed": break;
    case "contact.opted_out": case "contact.opted_in": console.log(event.from); break;
    case "contact.updated": console.log(event.action); break;
    case "call.connect": case "call.ringing": case "call.accepted": case "call.rejected": case "call.terminate": console.log(event.callId); break;
    case "unknown":
      // @ts-expect-error nothing is known of it
      console.log(event.from);
      break;
    default: never(event);
  }
}
// @ts-expect-error events are read only
events("infobip", {})[0]!.id = "";
