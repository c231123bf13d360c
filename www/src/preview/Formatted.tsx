// A text with WhatsApp's formatting, as `render` of `waxwing/preview` gives it.
import type { PreviewBlock, PreviewSpan } from "waxwing/preview";
import type { ReactNode } from "react";

/** What wraps a run of each look, from the inside out. */
const LOOKS: readonly [keyof PreviewSpan, (inner: ReactNode) => ReactNode][] = [
  ["variable", (inner) => <span className="variable">{inner}</span>],
  ["link", (inner) => <span className="link">{inner}</span>],
  ["mono", (inner) => <code>{inner}</code>],
  ["strike", (inner) => <s>{inner}</s>],
  ["italic", (inner) => <em>{inner}</em>],
  ["bold", (inner) => <strong>{inner}</strong>],
];

export function Spans({ spans }: { spans: readonly PreviewSpan[] }) {
  return spans.map((span, index) => (
    <span key={index}>{LOOKS.reduce<ReactNode>((inner, [look, wrap]) => (span[look] === undefined ? inner : wrap(inner)), span.text)}</span>
  ));
}

type Kind = "paragraph" | "bullets" | "numbers" | "quote" | "code";

function kindOf(block: PreviewBlock): Kind {
  if (block.type !== "item") return block.type;
  return block.number === undefined ? "bullets" : "numbers";
}

/** Blocks that belong together: the items of a list, the lines of a quote. */
function grouped(blocks: readonly PreviewBlock[]): { kind: Kind; blocks: PreviewBlock[] }[] {
  const groups: { kind: Kind; blocks: PreviewBlock[] }[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.kind === kindOf(block)) last.blocks.push(block);
    else groups.push({ kind: kindOf(block), blocks: [block] });
  }
  return groups;
}

function Line({ block }: { block: PreviewBlock }) {
  return block.type === "code" ? block.text : <Spans spans={block.spans} />;
}

/** A line break at the end shows as an empty line only when something follows it. */
const endsOpen = (block: PreviewBlock) => block.type === "paragraph" && block.spans.at(-1)?.text.endsWith("\n") === true;

function Item({ block }: { block: PreviewBlock }) {
  const value = block.type === "item" ? block.number : undefined;
  return <li value={value} dir="auto"><Line block={block} /></li>;
}

const GROUPS: Readonly<Record<Kind, (blocks: readonly PreviewBlock[]) => ReactNode>> = {
  paragraph: (blocks) => blocks.map((block, index) => <p key={index} dir="auto"><Line block={block} />{endsOpen(block) && <br />}</p>),
  bullets: (blocks) => <ul>{blocks.map((block, index) => <Item key={index} block={block} />)}</ul>,
  numbers: (blocks) => <ol>{blocks.map((block, index) => <Item key={index} block={block} />)}</ol>,
  quote: (blocks) => <blockquote>{blocks.map((block, index) => <p key={index} dir="auto"><Line block={block} /></p>)}</blockquote>,
  code: (blocks) => blocks.map((block, index) => <pre key={index}><Line block={block} /></pre>),
};

export function Body({ blocks }: { blocks: readonly PreviewBlock[] }) {
  return <div className="p-body">{grouped(blocks).map(({ kind, blocks: own }, index) => <div key={index}>{GROUPS[kind](own)}</div>)}</div>;
}
