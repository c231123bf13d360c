// What the operations beside sends take and give.
import { Waxwing, type InputOf, type Operation, type OperationOf } from "waxwing";
import { holds, type Equal } from "./equal.js";

const tyntec = new Waxwing({ provider: "tyntec", apiKey: "key", accountId: "1" });
const offer = { name: "spring_offer", language: "en" } as const;

export async function lives(): Promise<string[]> {
  const made = await tyntec.templates.create({ ...offer, category: "marketing", body: { text: "Hello" } });
  // What the input says of the name is in the output, though tyntec's answer has neither.
  holds<Equal<typeof made.name, string>>();
  const seen: string[] = [made.name, made.language];
  for await (const { status } of tyntec.templates.list()) seen.push(status);
  const { items, next } = await tyntec.templates.list().page();
  holds<Equal<typeof next, string | undefined>>();
  seen.push(...items.map(({ language }) => language));
  return seen;
}

// @ts-expect-error tyntec has no campaigns
tyntec.campaigns;
// @ts-expect-error a category is needed
tyntec.templates.create(offer);
// @ts-expect-error there is no such field
tyntec.templates.delete({ name: "a", nope: 1 });

holds<Equal<Extract<OperationOf<"tellephant">, "templates.create">, never>>();
export const input: InputOf<"templates.delete", "woztell"> = { name: "a" };

// Of whichever provider, a file that comes in is there, and an output has what named the thing.
export async function download(client: Waxwing, id: string): Promise<Blob> {
  const { file, id: same } = await client.media.download({ id });
  holds<Equal<typeof same, string>>();
  return file;
}

// The catalogue has a HEAD.
export const method: Operation["method"] = "HEAD";
