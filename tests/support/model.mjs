// The neutral message as the Rust sources declare it: which members are optional, which shapes there are to choose from.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../src/message/", import.meta.url));
const source = readdirSync(folder).filter((name) => name.endsWith(".rs")).map((name) => readFileSync(folder + name, "utf8")).join("\n");

const bare = (type) => type.replaceAll(/<'\w+>|<'_>/g, "");
const blocks = (pattern) => [...source.matchAll(pattern)].map(([, name, body]) => [name, body]);

/** `record!` structs: members with their types. */
const RECORDS = new Map(
  blocks(/pub struct (\w+)<'a> \{([^}]*)\}/g).map(([name, body]) => [
    name,
    [...body.matchAll(/pub \w+: (.+) = "(\w+)",/g)].map(([, type, key]) => {
      const optional = /^Option<(.+)>$/.exec(bare(type));
      const list = /^Vec<(.+)>$/.exec(optional?.[1] ?? bare(type));
      return { key, optional: Boolean(optional), list: Boolean(list), type: list?.[1] ?? optional?.[1] ?? bare(type) };
    }),
  ]),
);

/** `tagged!` enums: the record of each tag. */
const TAGGED = new Map(
  blocks(/pub enum (\w+)<'a> by "type" \{([^}]*)\}/g).map(([name, body]) => [
    name,
    [...body.matchAll(/"(\w+)" => \w+\((\w+)/g)].map(([, tag, type]) => ({ tag, type })),
  ]),
);

/** Headers: the type behind each of the members of which exactly one is given. */
const CHOICES = new Map(
  blocks(/pub enum (Header|TemplateHeader)<'a> \{([^}]*)\}/g).map(([name, body]) => [
    name,
    [...body.matchAll(/^ *(\w+)\((\w+)/gm)].map(([, variant, type]) => ({ key: variant.toLowerCase(), type })),
  ]),
);

/** The record of each kind. */
const KINDS = new Map([...source.matchAll(/\w+ = "(\w+)" \((\w+)/g)].map(([, kind, type]) => [kind, type]));

/**
 * Where a kind leaves a choice: `{ path, parent }`, for optional members and for shapes. Items of lists are `*`; a tagged
 * record has its tag behind a colon.
 */
export function choicesOf(kind) {
  const found = [...within("Common", ""), ...within(KINDS.get(kind), "")];
  if (!KINDS.has(kind) || (found.length === 0 && kind !== "authentication_request")) throw new Error(`the sources have no kind ${kind}`);
  return found;
}

function within(type, path) {
  if (RECORDS.has(type)) {
    return RECORDS.get(type).flatMap(({ key, optional, list, type }) => {
      const own = optional ? [{ path: `${path}/${key}`, parent: path }] : [];
      return [...own, ...within(type, `${path}/${key}${list ? "/*" : ""}`)];
    });
  }
  if (TAGGED.has(type)) {
    return TAGGED.get(type).flatMap(({ tag, type }) => [{ path: `${path}:${tag}`, parent: path }, ...within(type, `${path}:${tag}`)]);
  }
  if (CHOICES.has(type)) {
    return CHOICES.get(type).flatMap(({ key, type }) => [{ path: `${path}/${key}`, parent: path }, ...within(type, `${path}/${key}`)]);
  }
  return [];
}

/** All places of a message of a kind with how often each is there, in the notation of `choicesOf`. */
export function placesOf(message) {
  const tagged = new Set(choicesOf(message.type).map(({ path }) => path).filter((path) => path.includes(":")));
  const places = new Map();
  const walk = (value, path) => {
    places.set(path, (places.get(path) ?? 0) + 1);
    if (Array.isArray(value)) for (const item of value) walk(item, `${path}/*`);
    else if (value !== null && typeof value === "object") {
      const here = tagged.has(`${path}:${value.type}`) ? `${path}:${value.type}` : path;
      if (here !== path) places.set(here, (places.get(here) ?? 0) + 1);
      for (const [key, member] of Object.entries(value)) walk(member, `${here}/${key}`);
    }
  };
  walk(message, "");
  return places;
}
