// The same few lines for every tool: "ok", or what went wrong.
export async function exercise({ build, check, Waxwing, Sandbox }) {
  const message = { type: "text", to: "4915112345678", text: "Hello" };
  if (!check(message, { provider: "tyntec" }).ok) return "failed: check";
  if (check({ ...message, text: "" }, { provider: "tyntec" }).issues[0].path !== "/text") return "failed: issues";
  if (build(message, { provider: "tyntec" }).content.text !== "Hello") return "failed: build";
  const sandbox = new Sandbox();
  const receipt = await new Waxwing(sandbox.options("infobip")).send(message);
  return receipt.status === "accepted" && sandbox.sent.length === 1 ? "ok" : "failed: send";
}
