// What a client of acme cannot do: each line below is one error.
import type { Waxwing } from "waxwing";

declare const client: Waxwing<"acme">;

await client.templates.create({ name: "welcome" });
client.flows;
await client.templates.list({ status: "approved" }).page();
client.prepare("templates.delete", { name: "welcome" });
await client.send({ type: "sticker", to: "4915112345678", media: { url: "https://files.example/a.webp" } });
