// The ways out where the provider does not carry the kind.
import type { Issue } from "waxwing";
import { fieldId } from "../fields/focus.ts";
import { Mark } from "../fields/Notes.tsx";
import { kindOf } from "../kinds/index.ts";

interface Props {
  issue: Issue;
  onNearest(type: string): void;
  onProvider(provider: string): void;
}

export function Unsupported({ issue, onNearest, onProvider }: Props) {
  const { nearest, carriedBy = [] } = issue;
  return (
    <section className="unsupported" id={fieldId("/type")} tabIndex={-1} aria-label="Not carried">
      <p><Mark severity="error" /> {issue.message}</p>
      <div className="actions">
        {nearest && <button type="button" onClick={() => onNearest(nearest)}>Make it {kindOf(nearest).title.toLowerCase()}</button>}
        {carriedBy.map((provider) => <button key={provider} type="button" className="small" onClick={() => onProvider(provider)}>Send by {provider}</button>)}
      </div>
    </section>
  );
}
