// What stands below a field: its help, its counter, its issues.
import type { Issue } from "waxwing";
import { useForm } from "../state/context.ts";
import { fieldId } from "./focus.ts";

/** The attributes that tie a control to its notes. */
export function useNotes(path: string, help?: string): { issues: readonly Issue[]; invalid: boolean; attributes: { id: string; "aria-describedby"?: string; "aria-invalid"?: true } } {
  const { issuesAt, fillAt } = useForm();
  const issues = issuesAt(path);
  const id = fieldId(path);
  const invalid = issues.some(({ severity }) => severity === "error");
  const parts = [issues.length > 0 && `${id}-issues`, help && `${id}-help`, fillAt(path) && `${id}-count`].filter(Boolean);
  return {
    issues,
    invalid,
    attributes: { id, ...(parts.length > 0 ? { "aria-describedby": parts.join(" ") } : {}), ...(invalid ? { "aria-invalid": true as const } : {}) },
  };
}

export function Issues({ path, issues }: { path: string; issues: readonly Issue[] }) {
  if (issues.length === 0) return null;
  return (
    <ul className="issues" id={`${fieldId(path)}-issues`}>
      {issues.map((issue, at) => (
        <li key={at} className={issue.severity}>
          <Mark severity={issue.severity} />
          <span>
            <span className="sr">{issue.severity === "error" ? "Error: " : "Warning: "}</span>
            <span title={`${issue.rule} · ${issue.source}`}>{issue.message}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A round sign for errors, a triangle for warnings: told apart without colour. */
export function Mark({ severity }: { severity: "error" | "warning" }) {
  return (
    <svg className={`mark ${severity}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {severity === "error" ? <circle cx="8" cy="8" r="7.5" /> : <path d="M8 .8 15.6 15H.4z" />}
      <path className="stroke" d={severity === "error" ? "M8 4v5M8 11.2v.6" : "M8 5.6v4.2M8 11.8v.6"} />
    </svg>
  );
}

export function Help({ path, help }: { path: string; help?: string }) {
  return help ? <p className="help" id={`${fieldId(path)}-help`}>{help}</p> : null;
}

const UNITS: Partial<Record<string, string>> = { utf16: "UTF-16 units", value: "" };

export function Count({ path }: { path: string }) {
  const fill = useForm().fillAt(path);
  if (!fill) return null;
  const { actual, limit, unit } = fill;
  const state = actual > limit ? "over" : actual >= limit * 0.9 ? "near" : "";
  return (
    <span className={`count ${state}`} id={`${fieldId(path)}-count`}>
      <span aria-hidden="true">{actual}<span className="of">/{limit}</span></span>
      <span className="sr">{`${actual} of ${limit} ${UNITS[unit] ?? unit}`}</span>
    </span>
  );
}
