// Ties a message to its form: what is wrong with a field and how full it is, by the field's JSON Pointer.
import { useMemo } from "react";
import { check } from "waxwing";

export function useCheck(message, provider) {
  return useMemo(() => {
    const report = check(message, { provider, counters: true });
    return {
      ok: report.ok,
      issues: report.issues,
      issuesAt: (path) => report.issues.filter((issue) => issue.path === path),
      counterAt: (path) => report.counters?.find((counter) => counter.path === path),
    };
  }, [message, provider]);
}
