// WhatsApp's marks in a text: *bold*, _italic_, ~strikethrough~, ```monospace```, and links.
import type { ReactNode } from "react";

const MARKS: readonly { pattern: RegExp; wrap(inner: ReactNode): ReactNode; plain?: boolean }[] = [
  { pattern: /```([\s\S]+?)```/, wrap: (inner) => <code>{inner}</code>, plain: true },
  { pattern: /`([^`\n]+)`/, wrap: (inner) => <code>{inner}</code>, plain: true },
  { pattern: /(?<![\w*])\*(\S(?:[^*\n]*\S)?)\*(?![\w*])/, wrap: (inner) => <strong>{inner}</strong> },
  { pattern: /(?<![\w_])_(\S(?:[^_\n]*\S)?)_(?![\w_])/, wrap: (inner) => <em>{inner}</em> },
  { pattern: /(?<![\w~])~(\S(?:[^~\n]*\S)?)~(?![\w~])/, wrap: (inner) => <s>{inner}</s> },
  { pattern: /(https?:\/\/[^\s]+)/, wrap: (inner) => <span className="link">{inner}</span>, plain: true },
  { pattern: /(\{\{[^{}]+\}\})/, wrap: (inner) => <span className="variable">{inner}</span>, plain: true },
];

function marked(source: string): ReactNode[] {
  let first: { at: number; match: RegExpExecArray; mark: (typeof MARKS)[number] } | undefined;
  for (const mark of MARKS) {
    const match = mark.pattern.exec(source);
    if (match && (!first || match.index < first.at)) first = { at: match.index, match, mark };
  }
  if (!first) return source === "" ? [] : [source];
  const { at, match, mark } = first;
  const inner = match[1] ?? "";
  return [source.slice(0, at), mark.wrap(mark.plain ? inner : <Keyed nodes={marked(inner)} />), ...marked(source.slice(at + match[0].length))];
}

function Keyed({ nodes }: { nodes: ReactNode[] }) {
  return nodes.map((node, index) => <span key={index}>{node}</span>);
}

export function Formatted({ source }: { source: string }) {
  return <Keyed nodes={marked(source)} />;
}
