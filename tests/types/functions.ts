// The functions that need no client, and the other entries.
import { build, check, convert, decode, kinds, operations, prepare, providers, rules, settings, supports, version, type Message, type Report } from "waxwing";
import { init, initSync, check as slimCheck } from "waxwing/slim";
import { Sandbox, type SandboxSent } from "waxwing/sandbox";
import { Waxwing } from "waxwing";
import { holds, type Equal } from "./equal.js";

const report: Report = check({ anything: true }, { provider: "infobip", counters: true });
if (report.ok) holds<Equal<typeof report.message, Message>>();
else for (const issue of report.issues) console.log(issue.rule, issue.limit, issue.carriedBy?.join());
// @ts-expect-error a check needs a provider
check({}, {});
// @ts-expect-error reports are read only
report.ok = true;

const text: Message = { type: "text", to: "1", text: "Hello" };
holds<Equal<ReturnType<typeof build>, Record<string, unknown>>>();
console.log(build(text, { provider: "tyntec" })["content"], prepare("tyntec", "messages.send", text).headers["apikey"]);
console.log(decode("tellephant", "{}").messages, convert("infobip", "tyntec", {}).requests);
holds<Equal<ReturnType<typeof kinds<"telinfy">>, ("text" | "template" | "raw")[]>>();
console.log(operations("woztell")[0]?.path, rules("tyntec", { type: "list" })[0]?.max, settings("infobip")[0]?.secret);
console.log(supports("tyntec", "url_button"), providers(), version);
// @ts-expect-error there is no such kind
rules("tyntec", { type: "telegram" });

await init({ module_or_path: new URL("https://shop.example/core.wasm") });
initSync({ module: new Uint8Array() });
holds<Equal<typeof slimCheck, typeof check>>();

const sandbox = new Sandbox({ clock: "manual" });
const client = new Waxwing(sandbox.options("tyntec"));
holds<Equal<typeof client, Waxwing<"tyntec">>>();
sandbox.failNext("lose_answer");
sandbox.failNext({ status: 503, retryAfter: 1 });
// @ts-expect-error nothing of this kind can be staged
sandbox.failNext("explode");
export const taken: readonly SandboxSent[] = sandbox.sent;
