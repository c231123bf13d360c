// The definitions of templates that a program keeps: a list, a map, a record, or whatever gives one when it is asked.
import type { TemplateStore } from "../../pkg/index.js";

interface Ref {
  name: string;
  language: string;
}

/** What a store knows of the templates in some input: definitions, lists of them, promises of either. */
export function lookUp(store: TemplateStore | undefined, input: unknown): unknown[] {
  if (!store) return [];
  const refs = new Map([input].flat().map((message) => refOf(message)).map((ref) => [JSON.stringify(ref), ref]));
  return [...refs.values()].flatMap((ref) => (ref ? [known(store, ref)] : []));
}

/** How a message names its template; nothing where it has none, or where looking for it throws, which its check will say. */
function refOf(message: unknown): Ref | undefined {
  try {
    const { type, name, language } = message as Ref & { type: unknown };
    return type === "template" && typeof name === "string" ? { name, language } : undefined;
  } catch {
    return undefined;
  }
}

function known(store: TemplateStore, ref: Ref): unknown {
  const { get, entries } = store as { get?: unknown; entries?: unknown };
  if (typeof get === "function" && typeof entries !== "function") return (store as { get(ref: Ref): unknown }).get(ref);
  const pairs: Iterable<[unknown, unknown]> = typeof entries === "function" ? (store as Map<unknown, unknown>).entries() : Object.entries(store);
  // What has no name of its own has that of its key.
  return [...pairs].flatMap(([key, given]) => ([given].flat() as Partial<Ref>[]).filter((one) => (one?.name ?? key) === ref.name).map((one) => ({ name: ref.name, ...one })));
}

/** The options that tell a call of definitions that are at hand. A definition that it was given itself wins over these. */
export function told(found: unknown[], template?: unknown): Record<string, unknown> {
  const templates = found.flat().filter((one) => one && typeof (one as { then?: unknown }).then !== "function");
  return template || templates.length > 0 ? { template, templates, now: Date.now() } : {};
}
