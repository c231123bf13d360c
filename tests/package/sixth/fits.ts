// What a client of acme can do.
import { convert, kinds, type MessageOf, type Page, type Provider, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const name: Provider = "acme";
const carried: "text"[] = kinds("acme");
const text: MessageOf<"acme"> = { type: "text", to: "4915112345678", text: "Hello", acme: { campaign: "spring" } };

const real: Waxwing<"acme"> = new Waxwing({ provider: "acme", apiKey: "key" });
const client: Waxwing<"acme"> = new Waxwing(new Sandbox().options("acme"));
const receipt = await client.send(text);
const page: Page<{ readonly name: string; readonly language: string }> = await client.templates.list({ limit: 2 }).page();
for await (const template of client.templates.list()) template.status satisfies string | undefined;

export { carried, name, page, real, receipt };
export const converted = convert("acme", "tyntec", {});
export const prepared = client.prepare("templates.list", { limit: 1 });
