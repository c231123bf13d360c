// Operations: what a provider has, takes and gives, and what it has not.
import { Waxwing, prepare, type AnyResources, type InputOf, type OperationOf, type Operations, type Provider, type TyntecTemplatesListOutput } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { holds, type Equal } from "./equal.js";

const tyntec = new Waxwing({ provider: "tyntec", apiKey: "invented", from: "49123456789" });
const tellephant = new Waxwing({ provider: "tellephant", apiKey: "invented" });

async function templates(): Promise<void> {
  for await (const template of tyntec.templates.list({ accountId: "1" })) {
    const status: string = template.status;
    // A status that nobody knows yet is `unknown`, so a switch can be exhaustive.
    switch (template.status) {
      case "pending":
      case "approved":
      case "rejected":
      case "failed":
      case "pending_deletion":
      case "deleted":
      case "unknown":
        break;
      default: {
        const never: never = template.status;
        console.log(never);
      }
    }
    console.log(status);
  }
  const page = await tyntec.templates.list().page("cursor");
  const next: string | undefined = page.next;
  await tyntec.templates.create({ name: "a", language: "en", category: "utility", body: { text: "Hello" } });
  // @ts-expect-error a category that there is not
  await tyntec.templates.create({ name: "a", language: "en", category: "spam", body: { text: "Hello" } });
  // @ts-expect-error the name is missing
  await tyntec.templates.create({ language: "en", category: "utility", body: { text: "Hello" } });
  const approved = await tyntec.templates.until({ name: "a", language: "en" }, "approved", { timeout: 1_000 });
  const file: Blob = (await tyntec.media.download({ id: "1" })).file;
  await tyntec.media.upload({ file: new Uint8Array([1]), filename: "a.bin" });
  console.log(next, approved.status, file);
}

// @ts-expect-error Tellephant has no templates to read
void tellephant.templates.get({ name: "a" });
void tellephant.otp.verify;
// @ts-expect-error tyntec has no one-time passwords
void tyntec.otp;

// Of a provider that is known at run time only, everything can be asked.
declare const provider: Provider;
const any = new Waxwing({ provider, apiKey: "invented", from: "49123456789" } as never) as Waxwing<Provider>;
void any.templates.list();
void any.otp.verify;
const resources: AnyResources = any;
void resources;

prepare("tyntec", "templates.get", { name: "a" });
// @ts-expect-error an operation that tyntec lacks
prepare("tyntec", "otp.verify", {});
tyntec.prepare("templates.delete", { name: "a" });

const id: OperationOf<"tellephant"> = "otp.send";
// @ts-expect-error an operation that Tellephant lacks
const other: OperationOf<"tellephant"> = "flows.publish";
const input: InputOf<"templates.get", "tyntec"> = { name: "a" };
void [id, other, input, templates];

type Item = TyntecTemplatesListOutput["items"][number];
holds<Equal<Item["language"], string>>();
holds<Equal<"templates.list" extends keyof Operations ? true : false, true>>();

const sandbox = new Sandbox();
const approvedByHand: boolean = sandbox.approve("tyntec", { name: "a" });
void approvedByHand;
