// What the package says about the message, once for every change of the state.
import { kinds, type Issue, type Prepared, type Provider, type Report } from "waxwing";
import { useMemo } from "react";
import { details, envelope } from "../kinds/shared.ts";
import { kindOf, PROVIDERS } from "../kinds/index.ts";
import { placed, placeOf, places } from "../fields/places.ts";
import type { State } from "../state/state.ts";
import { clientOptions, emptyLimits, fills, report, request, sameIssue, type Fill } from "./checking.ts";

export interface Findings {
  report: Report;
  issues: readonly Issue[];
  errors: number;
  warnings: number;
  byPlace: ReadonlyMap<string, readonly Issue[]>;
  /** The field that an issue stands beside. */
  placeOf(issue: Issue): string;
  fillAt(path: string): Fill | undefined;
  request: Prepared | undefined;
  options: Record<string, string>;
  carried: ReadonlySet<string>;
  unsupported: Issue | undefined;
}

export function useFindings(state: State): Findings {
  return useMemo(() => {
    const { message, provider } = state;
    const kind = kindOf(message["type"]);
    const found = report(state, provider);
    const known = places({ ...envelope, ...kind.fields, ...details(PROVIDERS) }, message).add("/type");
    const full = fills(found.counters, message);
    const empty = emptyLimits(provider, kind.type);
    return {
      report: found,
      issues: found.issues,
      errors: found.issues.filter(({ severity }) => severity === "error").length,
      warnings: found.issues.filter(({ severity }) => severity === "warning").length,
      byPlace: placed(found.issues, known),
      placeOf: (issue: Issue) => placeOf(issue.path, known),
      fillAt: (path: string) => full.get(path) ?? empty(path),
      request: request(state, provider),
      options: clientOptions(state, provider),
      carried: new Set<string>(kinds(provider as Provider)),
      unsupported: found.issues.find(({ rule }) => rule === "unsupported"),
    };
  }, [state]);
}

/** What a switch of the provider changed. */
export interface Changes {
  from: string;
  appeared: readonly Issue[];
  vanished: readonly Issue[];
  before: Prepared | undefined;
}

export function useChanges(state: State, issues: readonly Issue[]): Changes | undefined {
  return useMemo(() => {
    const { previous } = state;
    if (previous === undefined || previous === state.provider) return undefined;
    const old = report(state, previous).issues;
    return {
      from: previous,
      appeared: issues.filter((issue) => !old.some((other) => sameIssue(issue, other))),
      vanished: old.filter((issue) => !issues.some((other) => sameIssue(issue, other))),
      before: request(state, previous),
    };
  }, [state, issues]);
}
