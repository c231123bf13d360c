// The same package by `require`, and what a refusal looks like: `node examples/send.cjs [provider]`.
const { isWaxwingError, Waxwing } = require("waxwing");
const { Sandbox } = require("waxwing/sandbox");

const provider = process.argv[2] ?? "tyntec";
const sandbox = new Sandbox();
const wa = new Waxwing(sandbox.options(provider));
const message = { type: "text", to: "4915112345678", text: "Your table is ready." };

async function main() {
  console.log("The request:", wa.prepare("messages.send", message));

  const receipt = await wa.send(message);
  console.log(`Sent: ${receipt.id}`);

  // The sandbox can refuse as the provider would, with each of the error bodies it documents.
  const [refusal] = sandbox.errors(provider);
  sandbox.failNext({ error: refusal });
  try {
    await wa.send(message);
  } catch (error) {
    if (!isWaxwingError(error)) throw error;
    console.log(`Refused (${refusal}): ${error.name}, ${error.outcome}`, error.failure?.retry);
  }
  console.log(`The sandbox has ${sandbox.sent.length} message.`);
}

main();
