// What a switch of the provider changed, while the message stayed as it is.
import type { Issue } from "waxwing";
import type { Changes } from "../core/useReport.ts";
import { focusPlace } from "../fields/focus.ts";
import { Mark } from "../fields/Notes.tsx";
import { counted } from "./Summary.tsx";

interface Props {
  changes: Changes;
  provider: string;
  sendable: boolean;
  placeOf(issue: Issue): string;
  onBack(): void;
  onSeen(): void;
  onCompare(): void;
}

function List({ issues, placeOf, gone }: { issues: readonly Issue[]; placeOf(issue: Issue): string; gone?: boolean }) {
  return (
    <ul className={gone ? "gone" : ""}>
      {issues.map((issue, index) => (
        <li key={index}>
          <Mark severity={issue.severity} />
          {gone ? <s>{issue.message}</s> : <a href="#form" onClick={(event) => { event.preventDefault(); focusPlace(placeOf(issue)); }}>{issue.message}</a>}
        </li>
      ))}
    </ul>
  );
}

export function ChangeNotice({ changes, provider, sendable, placeOf, onBack, onSeen, onCompare }: Props) {
  const { from, appeared, vanished, before } = changes;
  const unchanged = appeared.length + vanished.length === 0;
  return (
    <section className="notice" aria-labelledby="notice-title">
      <div className="notice-head">
        <h2 id="notice-title"><span className="was">{from}</span> <span aria-label="to">→</span> {provider}</h2>
        <button type="button" className="small" onClick={onSeen} aria-label="Close the comparison">✕</button>
      </div>
      <p role="status">
        Your message is unchanged. {unchanged ? "No issue appeared or vanished." : `${counted(appeared.length, "issue")} appeared, ${vanished.length} vanished.`}
      </p>
      {appeared.length > 0 && <><h3>New with {provider}</h3><List issues={appeared} placeOf={placeOf} /></>}
      {vanished.length > 0 && <><h3>Gone with {provider}</h3><List issues={vanished} placeOf={placeOf} gone /></>}
      <p className="actions">
        {before && sendable && <button type="button" className="small" onClick={onCompare}>Compare the requests</button>}
        <button type="button" className="small" onClick={onBack}>Back to {from}</button>
      </p>
    </section>
  );
}
