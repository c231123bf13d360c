// A page's client, and the server that it goes through.
import { Waxwing, type ConnectOptions, type Provider, type Receipt } from "waxwing";
import { relay, toNodeListener, type RelayAllow, type RelayGrant } from "waxwing/relay";
import { holds, type Equal } from "./equal.js";

const page = new Waxwing({ relay: "/api/wa", provider: "tyntec", headers: { "x-session": "1" } });
holds<Equal<typeof page, Waxwing<"tyntec">>>();
export const sent: Promise<Receipt> = page.send({ type: "text", to: "4915112345678", text: "Hello" });
// @ts-expect-error a page has no credentials
new Waxwing({ relay: "/api/wa", provider: "tyntec", apiKey: "key" });
// @ts-expect-error nor a sender
new Waxwing({ relay: "/api/wa", provider: "tyntec", from: "1" });
// @ts-expect-error tyntec carries no carousel, through a relay or not
page.send({ type: "carousel", to: "1", body: "B", cards: [] });

const options: ConnectOptions = { fetch: (url, init) => fetch(url, init), timeout: 5_000 };
const connected: Promise<Waxwing<Provider>> = Waxwing.connect("/api/wa", options);
export const names = connected.then((wa) => [wa.provider, wa.supports("templates.list")]);

const client: Waxwing = new Waxwing({ provider: "tyntec", apiKey: "key", from: "49123456789" });
const list: RelayAllow = ["messages.send:text", "templates.list", "raw-names-are-strings"];
const grant: RelayGrant = { client, allow: list, caller: "ann" };
const handler = relay({
  authorize: async (request) => (request.headers.has("x-session") ? grant : new Response(null, { status: 401 })),
  limit: { requests: 5, per: 1_000 },
  origin: ["https://desk.example"],
});
export const answer: Promise<Response> = handler(new Request("https://desk.example/api/wa"));
relay({ authorize: () => ({ client: new Waxwing({ provider: "telinfy", apiKey: "key" }), allow: (operation, input) => operation === "messages.send" && input.type === "text" }) });
// @ts-expect-error somebody has to say who asks
relay({});

// What Node's http server calls, as its types have it.
interface Incoming extends AsyncIterable<Uint8Array> {
  method?: string | undefined;
  url?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}
declare function createServer(listener: (request: Incoming, response: { end(): void }) => void): void;
createServer(toNodeListener(handler));
