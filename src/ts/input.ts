// Turns what a caller gives into JSON text. What is no JSON - a cycle, a throwing getter, a BigInt, NaN - becomes an
// issue with its path instead of an exception, and the rest is still checked.
import type { Issue } from "../../pkg/index.js";

/** JSON text, and what had to be left out of it. */
export interface Input {
  text: string;
  issues: Issue[];
}

export function toInput(value: unknown): Input {
  try {
    const text = JSON.stringify(value);
    // NaN and infinities are written as null; only then is a slower look needed.
    if (text !== undefined && !text.includes("null")) return { text, issues: [] };
  } catch {
    // The slower look finds what cannot be written.
  }
  const issues: Issue[] = [];
  const plain = copy(value, "", new Set(), issues);
  return { text: JSON.stringify(plain) ?? "null", issues };
}

/** The core's answer with the issues of the edge before its own; a place that the edge refused is not refused twice. */
export function merged(input: Input, issues: readonly Issue[]): readonly Issue[] {
  if (input.issues.length === 0) return issues;
  const taken = new Set(input.issues.map((issue) => issue.path));
  return [...input.issues, ...issues.filter((issue) => !taken.has(issue.path))];
}

// As deep as the core reads, with room for the wrapping of a batch.
const DEEPEST = 120;

function copy(value: unknown, path: string, above: Set<object>, issues: Issue[]): unknown {
  const refuse = (rule: string, message: string): null => {
    issues.push({ rule, path, severity: "error", message, source: "RFC 8259" });
    return null;
  };
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : refuse("input.not_finite", "This is no finite number.");
    case "bigint":
      return refuse("input.bigint", "This is a BigInt, which JSON does not have; use text or a number.");
    case "function":
    case "symbol":
      return path === "" ? refuse("input.not_data", "This is no data.") : undefined;
    case "object":
      break;
    default:
      return value;
  }
  if (value === null) return null;
  if (above.has(value)) return refuse("input.cycle", "This object contains itself.");
  if (above.size >= DEEPEST) return refuse("input.depth", "This is nested too deeply.");
  above.add(value);
  try {
    return copyObject(value, path, above, issues);
  } catch {
    return refuse("input.getter", "Reading this threw an error.");
  } finally {
    above.delete(value);
  }
}

function copyObject(value: object, path: string, above: Set<object>, issues: Issue[]): unknown {
  const toJSON: unknown = (value as { toJSON?: unknown }).toJSON;
  if (typeof toJSON === "function") return copy(toJSON.call(value, ""), path, above, issues);
  if (Array.isArray(value)) return value.map((_, index) => member(value, index, path, above, issues) ?? null);
  // No prototype: a key called __proto__ is a key like any other.
  const plain: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(value)) plain[key] = member(value, key, path, above, issues);
  return plain;
}

function member(object: object, key: string | number, path: string, above: Set<object>, issues: Issue[]): unknown {
  const here = `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  let value: unknown;
  try {
    value = (object as Record<string | number, unknown>)[key];
  } catch {
    issues.push({ rule: "input.getter", path: here, severity: "error", message: "Reading this threw an error.", source: "ECMAScript" });
    return null;
  }
  return copy(value, here, above, issues);
}
