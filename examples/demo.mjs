// `npm run demo`: one message of every kind through every provider that carries it, to the sandbox.
// With `--json` it prints one object a line.
import { kinds, providers, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { messageFor } from "./messages.mjs";

const results = [];
for (const provider of providers()) {
  const sandbox = new Sandbox();
  const client = new Waxwing(sandbox.options(provider));
  for (const type of kinds(provider)) results.push({ provider, type, ...(await send(client, messageFor(provider, type))) });
}

async function send(client, message) {
  try {
    const { id } = await client.send(message);
    return { ok: true, id };
  } catch (error) {
    return { ok: false, error: error.message };
  }
}

if (process.argv.includes("--json")) {
  for (const { provider, type, ok, id = null } of results) console.log(JSON.stringify({ provider, type, ok, id }));
} else {
  const names = providers();
  const mark = (provider, type) => {
    const result = results.find((each) => each.provider === provider && each.type === type);
    return result ? (result.ok ? "sent" : "FAILED") : "–";
  };
  console.log(["".padEnd(24), ...names.map((name) => name.padEnd(11))].join(""));
  for (const type of kinds()) console.log([type.padEnd(24), ...names.map((name) => mark(name, type).padEnd(11))].join(""));
  for (const { provider, type, error } of results.filter(({ ok }) => !ok)) console.log(`${provider} ${type}: ${error}`);
  console.log(`${results.filter(({ ok }) => ok).length} of ${results.length} sent.`);
}
if (results.some(({ ok }) => !ok)) process.exitCode = 1;
