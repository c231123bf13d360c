// A page that holds no key: Node's http server with a relay, the sandbox as the provider. `node examples/relay.mjs`
// serves it and sends a message as the page would; `node examples/relay.mjs 8080` goes on serving.
import { createServer } from "node:http";
import { isWaxwingError, Waxwing } from "waxwing";
import { relay, toNodeListener } from "waxwing/relay";
import { Sandbox } from "waxwing/sandbox";

// For the real thing, each tenant's own: new Waxwing({ provider: "tyntec", apiKey, from }).
const sandbox = new Sandbox();
const tenants = new Map([["ann", new Waxwing(sandbox.options("tyntec"))]]);

const handler = relay({
  mount: "/api/wa",
  limit: { requests: 30, per: 60_000 },
  authorize(request) {
    // Yours: a session's cookie, a token, whatever says who asks.
    const user = request.headers.get("x-user") ?? "";
    const client = tenants.get(user);
    if (!client) return new Response(null, { status: 401 });
    return { client, allow: ["messages.send:text", "templates.list"], caller: user };
  },
});

const server = createServer(toNodeListener(handler));
await new Promise((resolve) => server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/api/wa`;
console.log(`The relay is at ${address}`);

// From here on it is what a page does.
const wa = await Waxwing.connect(address, { headers: { "x-user": "ann" } });
console.log(`It has ${wa.provider}; text: ${wa.supports("text")}, image: ${wa.supports("image")}`);
const receipt = await wa.send({ type: "text", to: "4915112345678", text: "Your table is ready." });
console.log(`The message is ${receipt.status} as ${receipt.id}`);
for await (const { name, status } of wa.templates.list()) console.log(`${name} is ${status}`);
try {
  await wa.send({ type: "image", to: "4915112345678", media: { url: "https://pictures.example/menu.png" } });
} catch (error) {
  if (!isWaxwingError(error)) throw error;
  console.log(`${error.outcome}: ${error.message}`);
}

if (process.argv[2] === undefined) server.close();
