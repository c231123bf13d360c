// The package's functions, called for the composer's state.
import { check, isWaxwingError, prepare, rules, settings, type Counter, type Issue, type Message, type Prepared, type Provider, type Report } from "waxwing";
import type { State } from "../state/state.ts";
import { starred, valueAt, type Json } from "./json.ts";
import { sandboxOptions } from "./sandbox.ts";

type Options = Record<string, unknown>;

/** The options of a provider's client that are no secrets: the sandbox's, and above them what was entered. */
export function clientOptions(state: State, provider: string): Record<string, string> {
  const open = settings(provider as Provider).filter(({ secret, key }) => !secret && key !== "baseUrl").map(({ key }) => key);
  const preset = Object.entries(sandboxOptions(provider)).filter(([key, value]) => open.includes(key) && typeof value === "string");
  const entered = Object.entries(state.options[provider] ?? {}).filter(([, value]) => value !== "");
  return Object.fromEntries([...preset, ...entered]) as Record<string, string>;
}

function withDefinition(state: State, options: Options): Options {
  const isTemplate = state.message["type"] === "template" && state.definition !== undefined;
  return isTemplate ? { ...options, template: state.definition } : options;
}

export function report(state: State, provider: string): Report {
  return check(state.message, withDefinition(state, { provider, counters: true }) as unknown as Parameters<typeof check>[1]);
}

/** The request a provider would get, or nothing while the message has errors. */
export function request(state: State, provider: string): Prepared | undefined {
  try {
    const options = withDefinition(state, clientOptions(state, provider));
    return prepare(provider as Provider, "messages.send", state.message as unknown as Message, options);
  } catch (error) {
    if (isWaxwingError(error)) return undefined;
    throw error;
  }
}

/** How full a field is, and its tightest limit. */
export interface Fill {
  actual: number;
  limit: number;
  unit: Counter["unit"];
}

/**
 * Counters by place. A list may be counted in several ways, such as by all rows below it: its own items come first. Of
 * several limits of one count the tightest one that still holds counts, else the widest.
 */
export function fills(counters: readonly Counter[] | undefined, message: Json): Map<string, Fill> {
  const found = new Map<string, Fill>();
  for (const { path, actual, limit, unit } of counters ?? []) {
    const known = found.get(path);
    const value = valueAt(message, path);
    if (Array.isArray(value) && actual !== value.length && known) continue;
    if (!known || tells(known, actual, limit)) found.set(path, { actual, limit, unit });
  }
  return found;
}

/** Whether a counter tells more than the one known for its place. */
function tells(known: Fill, actual: number, limit: number): boolean {
  if (actual !== known.actual) return true;
  return actual > known.limit ? limit > known.limit : limit < known.limit && actual <= limit;
}

/** The limits of fields that are still empty, from the catalogue of rules. */
export function emptyLimits(provider: string, type: string): (path: string) => Fill | undefined {
  const limits = new Map<string, Fill>();
  for (const { path, max, unit } of rules(provider as Provider, { type: type as Message["type"] })) {
    if (max === undefined || unit !== "characters") continue;
    const known = limits.get(path);
    if (!known || max < known.limit) limits.set(path, { actual: 0, limit: max, unit });
  }
  return (path) => limits.get(starred(path));
}

export function sameIssue(one: Issue, other: Issue): boolean {
  return one.rule === other.rule && one.path === other.path && one.severity === other.severity && one.limit === other.limit;
}

/** Pretty-printed JSON; anything else as it is. */
export function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body) as Json, null, 2);
  } catch {
    return body;
  }
}

/** A request as lines of text, as it is shown and copied. */
export function requestLines({ method, url, headers, body }: Prepared): { head: string[]; body: string[] } {
  const head = [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return { head, body: body === "" ? [] : pretty(body).split("\n") };
}
