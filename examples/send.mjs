// Checks a message and sends it to the sandbox: `node examples/send.mjs [provider]`.
import { isWaxwingError, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const provider = process.argv[2] ?? "tyntec";
const sandbox = new Sandbox();

// For the real thing, the options are the provider's own: new Waxwing({ provider: "tyntec", apiKey, from }).
const wa = new Waxwing(sandbox.options(provider));

const message = {
  type: "buttons",
  to: "4915112345678",
  body: "Your table for two on *Friday, 19:30*. Does that still suit you?",
  buttons: [
    { id: "keep", title: "Yes, keep it" },
    { id: "move", title: "I would rather come another time" },
  ],
};

// Every fault at once, each with the place it is at.
for (const { severity, path, message: words } of wa.check(message).issues) console.log(`${severity} at ${path}: ${words}`);

message.buttons[1].title = "Another time";

try {
  const receipt = await wa.send(message);
  console.log(`${receipt.provider} has ${receipt.status} it as ${receipt.id}`);
} catch (error) {
  if (!isWaxwingError(error)) throw error;
  // "not_sent" may be sent again, "rejected" not before it is mended, "unknown" not before it is looked up.
  console.error(`${error.name}, ${error.outcome}: ${error.message}`);
  process.exitCode = 1;
}
