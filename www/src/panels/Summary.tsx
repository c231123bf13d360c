// All issues in one place, each a way to its field; and what a screen reader hears of them.
import type { Issue } from "waxwing";
import { useEffect, useState } from "react";
import { focusPlace } from "../fields/focus.ts";
import { Mark } from "../fields/Notes.tsx";

export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export function verdict(errors: number, warnings: number): string {
  if (errors + warnings === 0) return "Ready to send";
  return [errors > 0 && counted(errors, "error"), warnings > 0 && counted(warnings, "warning")].filter(Boolean).join(", ");
}

interface Props {
  issues: readonly Issue[];
  errors: number;
  warnings: number;
  placeOf(issue: Issue): string;
}

const SHOWN = 8;

export function Summary({ issues, errors, warnings, placeOf }: Props) {
  const [all, setAll] = useState(false);
  const sorted = [...issues].sort((one, other) => one.severity.localeCompare(other.severity));
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  return (
    <section className={`summary ${errors > 0 ? "error" : warnings > 0 ? "warning" : "fine"}`} aria-labelledby="summary-title">
      <h2 id="summary-title">{verdict(errors, warnings)}</h2>
      <Announcement issues={issues} errors={errors} warnings={warnings} />
      {shown.length > 0 && (
        <ul>
          {shown.map((issue, index) => (
            <li key={index}>
              <Mark severity={issue.severity} />
              <a href="#form" onClick={(event) => { event.preventDefault(); focusPlace(placeOf(issue)); }}>
                <span className="sr">{issue.severity}: </span>{issue.message}
              </a>
              <small><code>{issue.path || "message"}</code> · {issue.source}</small>
            </li>
          ))}
        </ul>
      )}
      {sorted.length > SHOWN && <button type="button" className="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? "Show fewer" : `Show all ${sorted.length}`}</button>}
    </section>
  );
}

/** Said politely, and only after the typing has paused. */
function Announcement({ issues, errors, warnings }: Omit<Props, "placeOf">) {
  const first = issues.find(({ severity }) => severity === "error") ?? issues[0];
  const words = `${verdict(errors, warnings)}.${first ? ` ${first.message}` : ""}`;
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), 700);
    return () => clearTimeout(timer);
  }, [words]);
  return <p className="sr" role="status">{said}</p>;
}
