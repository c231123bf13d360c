// The same few lines for every tool: "ok", or what went wrong. The small binary of the slim entry only checks and sends.
import { exerciseEndpoint } from "./endpoint.mjs";

export async function exercise({ build, check, Waxwing, Sandbox, checkFlow, endpoint, render, webhook, sendsOnly = false }) {
  const fault = endpoint && (await exerciseEndpoint(endpoint));
  if (fault) return `failed: ${fault}`;
  const flow = checkFlow?.('{ "version": 7 }').issues.find(({ path }) => path === "/version");
  if (checkFlow && (flow.line !== 1 || flow.column !== 14)) return "failed: flow";
  if (render && render("*Hi*").body[0].spans[0].bold !== true) return "failed: preview";
  const message = { type: "text", to: "4915112345678", text: "Hello" };
  if (!check(message, { provider: "tyntec" }).ok) return "failed: check";
  if (check({ ...message, text: "" }, { provider: "tyntec" }).issues[0].path !== "/text") return "failed: issues";
  if (build(message, { provider: "tyntec" }).content.text !== "Hello") return "failed: build";
  const sandbox = new Sandbox();
  const receipt = await new Waxwing(sandbox.options("infobip")).send(message);
  if (receipt.status !== "accepted" || sandbox.sent.length !== 1) return "failed: send";
  if (webhook && !(await hears({ webhook, sandbox, client: new Waxwing(sandbox.options("woztell")), message }))) return "failed: webhook";
  const { templates } = new Waxwing(sandbox.options("tyntec"));
  const template = { name: "a", language: "en", category: "utility", body: { text: "Hello" } };
  const error = await templates.create(template).then(() => undefined, (reason) => reason);
  if (sendsOnly) return error?.name === "ConfigError" && error.message.includes("full.wasm") ? "ok" : "failed: sends only";
  if (error) return `failed: ${error.message}`;
  for await (const { name, status } of templates.list()) if (name === "a") return status === "pending" ? "ok" : `failed: ${status}`;
  return "failed: list";
}

/** Whether a receiver hears how far a message gets, and what is answered. */
async function hears({ webhook, sandbox, client, message }) {
  const heard = [];
  const secret = sandbox.webhookSecret("woztell");
  const stop = sandbox.onWebhook(webhook({ provider: "woztell", secret, onEvent: (event) => void heard.push(event.status ?? event.content.text) }), { provider: "woztell" });
  await client.send(message);
  sandbox.advance(5_000);
  sandbox.receive("woztell", { type: "text", text: "Yes" });
  await sandbox.settled();
  stop();
  return heard.join() === "sent,delivered,read,Yes";
}
