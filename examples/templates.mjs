// A template from its making to its end, in the sandbox: `node examples/templates.mjs [provider]`.
import { isWaxwingError, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const provider = process.argv[2] ?? "tyntec";
const wa = new Waxwing(new Sandbox().options(provider));
const ref = { name: "spring_offer", language: "en" };

try {
  await wa.templates.create({
    ...ref,
    category: "marketing",
    body: { text: "Hello {{1}}, spring is here: {{2}} off until Sunday.", examples: ["Ann", "20 %"] },
    footer: { text: "Not for you? Answer STOP." },
    buttons: [{ type: "quick_reply", text: "Show me" }],
  });
  for await (const { name, language, status } of wa.templates.list()) console.log(`${name} (${language}) is ${status}`);

  // WhatsApp takes minutes to a day; here a minute passes on the sandbox's clock.
  const { status } = await wa.templates.until(ref, "approved", { signal: AbortSignal.timeout(86_400_000) });
  console.log(`${ref.name} is ${status} now`);

  const receipt = await wa.send({ type: "template", to: "4915112345678", ...ref, body: ["Ann", "20 %"] });
  console.log(`${provider} has ${receipt.status} the message as ${receipt.id}`);

  if (wa.supports("templates.delete")) {
    await wa.templates.delete({ name: ref.name });
    console.log(`${ref.name} is gone`);
  }
} catch (error) {
  if (!isWaxwingError(error)) throw error;
  console.error(`${error.name}: ${error.message}`);
  for (const { path, message } of error.issues ?? []) console.error(`  ${path}: ${message}`);
  process.exitCode = 1;
}
