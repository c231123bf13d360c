// Lines of text, with those marked that are new or gone against another text.
import type { ReactNode } from "react";
import type { Line } from "../core/diff.ts";

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|(-?\d+(?:\.\d+)?)/g;

/** Keys, texts and other values of JSON in different tones. */
function toned(line: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of line.matchAll(TOKEN)) {
    const [whole, quoted, colon, word] = match;
    parts.push(line.slice(end, match.index), <span key={match.index} className={quoted ? (colon ? "key" : "string") : word ? "word" : "digits"}>{quoted ?? whole}</span>, colon);
    end = match.index + whole.length;
  }
  return [...parts, line.slice(end)];
}

const SIGNS = { same: " ", added: "+", removed: "−" } as const;

export function Code({ lines, label, json }: { lines: readonly Line[]; label: string; json?: boolean }) {
  const compared = lines.some(({ change }) => change !== "same");
  return (
    <pre className={`code ${compared ? "compared" : ""}`} tabIndex={0} role="group" aria-label={label}>
      {lines.map(({ text, change }, index) => (
        <span key={index} className={`line ${change}`}>
          {compared && <span className="sign">{SIGNS[change]}{change !== "same" && <span className="sr">{change}: </span>}</span>}
          <code>{json ? toned(text) : text}</code>{"\n"}
        </span>
      ))}
    </pre>
  );
}
