// The whole round on one machine: a message goes out, the provider tells how far it is, the person answers, and a receiver
// behind Node's http server hears it all. The sandbox plays the provider: `node examples/webhook.mjs [provider]`.
import { createServer } from "node:http";
import { Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { toNodeListener, webhook } from "waxwing/webhook";

const provider = process.argv[2] ?? "tyntec";
const sandbox = new Sandbox();
const client = new Waxwing(sandbox.options(provider));

const receiver = webhook({
  provider,
  // For the real thing, what was agreed on with the provider: see docs/webhook.md.
  secret: sandbox.webhookSecret(provider),
  async onEvent(event) {
    if (event.type === "message.status") console.log(`The message is ${event.status}`);
    if (event.type !== "message.received" || event.content.type !== "text") return;
    console.log(`${event.senderName ?? event.from} writes: ${event.content.text}`);
    await client.send({ type: "text", to: event.from, text: "See you then!" });
  },
});

const server = createServer(toNodeListener(receiver));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
sandbox.onWebhook(`http://127.0.0.1:${server.address().port}/webhook`, { provider });

const receipt = await client.send({ type: "text", to: "4915112345678", text: "Is noon all right for you?" });
sandbox.advance(5_000);
await sandbox.settled();
sandbox.receive(provider, { type: "text", text: "Noon is fine.", replyTo: receipt.id });
await sandbox.settled();
sandbox.advance(5_000);
await sandbox.settled();

// Nobody else gets in.
const forged = await fetch(`http://127.0.0.1:${server.address().port}/webhook`, { method: "POST", body: sandbox.posted[0].body });
console.log(`A body that nobody signed is answered with ${forged.status}`);
server.close();
