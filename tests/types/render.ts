// Previews: what goes in, and what a program that draws one can count on.
import { type KnownDefinition } from "waxwing";
import { render, type Preview, type PreviewBlock, type PreviewHeader, type PreviewSpan, type RenderOptions } from "waxwing/preview";
import { holds, type Equal } from "./equal.js";

const definition = { name: "sent", language: "en", body: { text: "Hi {{1}}", examples: ["Ann"] } } as const;
const shown = render(definition, { values: { header: { image: { id: "1" } }, body: ["Ann"], buttons: { 0: "17", 1: { payload: "yes" } } }, examples: true });
holds<Equal<typeof shown, Preview>>();
holds<Equal<RenderOptions["template"], KnownDefinition | readonly KnownDefinition[] | undefined>>();
render({ type: "template", to: "1", name: "sent", language: "en" }, { template: [definition] });
render("*Hi*");
render(undefined);
const options: RenderOptions = { values: { body: "Ann", cards: [{ body: { name: "Ann" } }], limitedTimeOffer: { expiresAt: "2030-01-01T00:00:00Z" } } };
render(definition, options);
// @ts-expect-error values are texts
render(definition, { values: { body: [7] } });
// @ts-expect-error there is no such option
render(definition, { provider: "tyntec" });

/** Every block and every header is told by its type. */
export function lines(blocks: readonly PreviewBlock[] = []): string[] {
  return blocks.map((block) => {
    switch (block.type) {
      case "code":
        return block.text;
      case "item":
        return `${block.number ?? "•"} ${words(block.spans)}`;
      case "paragraph":
      case "quote":
        return words(block.spans);
    }
  });
}

const words = (spans: readonly PreviewSpan[]): string => spans.map(({ text, bold, link, variable }) => (bold ?? link ?? variable) ? `<${text}>` : text).join("");

export function title(header: PreviewHeader | undefined): string | undefined {
  if (header?.type === "text") return words(header.spans);
  if (header?.type === "location") return header.name ?? header.latitude?.toFixed(2);
  return header?.type === "product" ? header.productId : header?.url;
}

export const all: readonly (string | undefined)[] = [shown.text, shown.kind, title(shown.header), ...lines(shown.body), shown.cards?.[0]?.buttons[0]?.title, shown.order?.total];
// @ts-expect-error previews are read only
shown.text = "";
