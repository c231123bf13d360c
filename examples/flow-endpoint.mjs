// Serves the endpoint of a flow that books a table, on Node's http server: `node examples/flow-endpoint.mjs`.
// PRIVATE_KEY is the PEM of the key whose public half the provider has, APP_SECRET the secret of the Meta app; without
// PRIVATE_KEY a pair is made for this run.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { flowEndpoint, generateKeyPair } from "waxwing/flow-endpoint";

const { APP_SECRET, PORT = "3000" } = process.env;
let { PRIVATE_KEY } = process.env;
if (!PRIVATE_KEY) {
  const pair = await generateKeyPair();
  PRIVATE_KEY = pair.privateKey;
  console.log(`The public half, for wa.encryption.upload() or wa.encryption.update():\n${pair.publicKey}`);
}

const DAYS = [{ id: "fri", title: "Friday" }, { id: "sat", title: "Saturday" }];

const endpoint = flowEndpoint({
  privateKey: PRIVATE_KEY,
  ...(APP_SECRET && { appSecret: APP_SECRET }),
  onRequest({ action, screen, data, token }) {
    // The token is the one of the message that opened the flow: it says who asks.
    if (!token) return { expired: "This invitation is no longer good. Write to us for another one." };
    if (action === "INIT" || action === "BACK") return { screen: "DAY", data: { days: DAYS } };
    if (screen === "DAY" && data.day === "sat") return { refresh: { days: DAYS, error_message: "Saturday is full." } };
    if (screen === "DAY") return { screen: "NAME", data: { day: data.day } };
    return { close: { day: data.day, name: data.name } };
  },
  onNotification: ({ error, message }) => console.warn(`WhatsApp could not use an answer: ${error}, ${message}`),
  onError: (error) => console.error(error),
});

const server = createServer(async (incoming, outgoing) => {
  try {
    const { method, headers } = incoming;
    const body = method === "POST" ? { body: Readable.toWeb(incoming), duplex: "half" } : {};
    const response = await endpoint(new Request(`http://localhost${incoming.url}`, { method, headers, ...body }));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  } catch (error) {
    console.error(error);
    outgoing.writeHead(500).end();
  }
});
server.listen(Number(PORT), () => console.log(`The endpoint listens on http://localhost:${server.address().port}`));
