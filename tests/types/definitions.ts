// Definitions of templates.
import { check, checkTemplate, Waxwing, type DefinedButton, type Issue, type TemplateDefinition, type TemplateReport } from "waxwing";
import { checkTemplate as slimCheckTemplate } from "waxwing/slim";
import { Sandbox } from "waxwing/sandbox";
import { holds, type Equal } from "./equal.js";

const definition = {
  name: "order_sent",
  language: "en",
  category: "utility",
  header: { text: "Order {{1}} left", example: "17" },
  body: { text: "Dear {{1}}, your order has left.", examples: ["Ann"] },
  buttons: [{ type: "url", text: "Open", url: "https://shop.example/{{1}}", example: "https://shop.example/17" }],
} satisfies TemplateDefinition;

const report: TemplateReport = checkTemplate(definition, { provider: "infobip", counters: true, current: definition });
if (report.ok) holds<Equal<typeof report.definition, TemplateDefinition>>();
else for (const issue of report.issues) console.log(issue.rule, issue.line, issue.column);
checkTemplate("{}", { provider: "tyntec" });
holds<Equal<typeof slimCheckTemplate, typeof checkTemplate>>();
// @ts-expect-error a check needs a provider
checkTemplate({}, {});
// @ts-expect-error there is no such button
const button: DefinedButton = { type: "sms", text: "Write" };
// @ts-expect-error a code's button says of which kind it is
const code: DefinedButton = { type: "otp" };
// @ts-expect-error a field that there is not
const odd: TemplateDefinition = { colour: "red" };
void [button, code, odd];

// What a provider answers is a definition, and what is done to one may bring warnings.
const client = new Waxwing(new Sandbox().options("tyntec"));
const infobip = new Waxwing(new Sandbox().options("infobip"));
const woztell = new Waxwing(new Sandbox().options("woztell"));
export async function answers(): Promise<TemplateDefinition[]> {
  const made = await client.templates.create(definition);
  holds<Equal<typeof made.issues, readonly Issue[] | undefined>>();
  const found: TemplateDefinition[] = [await infobip.templates.get({ id: "1" })];
  for await (const template of client.templates.list()) found.push(template);
  for await (const template of woztell.templates.list()) found.push(template);
  for (const template of found) check({ type: "template" }, { provider: "tyntec", template });
  return found;
}
