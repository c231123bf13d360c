// What `import "waxwing/flow"` gives: the checker of Flow JSON, with a binary of its own.
import { check_flow } from "waxwing:flow";
import { merged, toInput } from "./input.js";
import type { Issue } from "../../pkg/index.js";
import type { FlowReport } from "../../pkg/flow.js";

const encoder = new TextEncoder();

export function checkFlow(flow: unknown): FlowReport {
  if (typeof flow === "string") return checked(flow);
  const input = toInput(flow);
  const { ok, issues } = checked(input.text);
  // There is no text that the caller could look into.
  const own = issues.map(({ line: _line, column: _column, ...issue }) => issue);
  return { ok: ok && input.issues.length === 0, issues: merged(input, own) };
}

function checked(text: string): { ok: boolean; issues: Issue[] } {
  const found = check_flow(encoder.encode(text));
  return found === "" ? { ok: true, issues: [] } : (JSON.parse(found) as { ok: boolean; issues: Issue[] });
}
