// The way out of the composer, and what the last send came to.
import type { Sent } from "../core/sandbox.ts";
import { verdict } from "./Summary.tsx";

interface Props {
  provider: string;
  errors: number;
  warnings: number;
  last: Sent | undefined;
  onSend(): void;
}

function result({ outcome, number }: Sent): string {
  return outcome.ok ? `#${number} ${outcome.receipt.status}: ${outcome.receipt.id}` : `#${number} failed: ${outcome.message}`;
}

export function SendBar({ provider, errors, warnings, last, onSend }: Props) {
  return (
    <div className="send-bar">
      <p className={`verdict ${errors > 0 ? "error" : warnings > 0 ? "warning" : "fine"}`}>{verdict(errors, warnings)}</p>
      <p className={`last ${last ? (last.outcome.ok ? "ok" : "failed") : ""}`} role="status">{last ? result(last) : ""}</p>
      <button type="button" className="primary" onClick={onSend}>{errors > 0 ? "Go to the first error" : <>Send to the sandbox<span className="sr"> by {provider}</span></>}</button>
    </div>
  );
}
