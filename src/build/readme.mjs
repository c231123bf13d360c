// Keeps the tables of the README and of docs/operations.md true: `npm run docs` writes them, a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { kinds, operations, providers } from "waxwing";
import { ROOT } from "./tools.mjs";

/** What each document has, by the name that its markers say. */
const TABLES = {
  "README.md": { kinds: kindsTable, resources: resourcesTable },
  "docs/operations.md": { operations: operationsTable, ...Object.fromEntries(providers().map((name) => [name, () => providerTable(name)])) },
};

function table(columns, marks, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), `|${columns.map((_, at) => (at < columns.length - marks ? "---" : ":-:")).join("|")}|`, ...rows.map(line)].join("\n");
}

/** The kinds by provider. */
export function kindsTable() {
  const names = providers();
  const rows = kinds().map((kind) => [`\`${kind}\``, ...names.map((name) => (kinds(name).includes(kind) ? "✓" : ""))]);
  return table(["kind", ...names], names.length, rows);
}

const resourceOf = (id) => id.split(".")[0];
const verbOf = (id) => id.split(".")[1];

/** Every id once, those of a resource together. */
function ids() {
  const all = [...new Set(operations().map(({ id }) => id))];
  const resources = [...new Set(all.map(resourceOf))].sort();
  return resources.flatMap((resource) => all.filter((id) => resourceOf(id) === resource));
}

/** The resources with their verbs, and how many of these each provider has. */
export function resourcesTable() {
  const names = providers();
  const all = ids();
  const rows = [...new Set(all.map(resourceOf))].map((resource) => {
    const own = all.filter((id) => resourceOf(id) === resource);
    const counts = names.map((name) => own.filter((id) => operations(name).some((entry) => entry.id === id)).length || "");
    return [`\`${resource}\``, own.map(verbOf).join(", "), ...counts];
  });
  const sums = names.map((name) => new Set(operations(name).map(({ id }) => id)).size);
  return table(["resource", "verbs", ...names], names.length, [...rows, ["**all**", "", ...sums.map((sum) => `**${sum}**`)]]);
}

/** The operations by provider. */
export function operationsTable() {
  const names = providers();
  const mark = (name, id) => {
    const entries = operations(name).filter((entry) => entry.id === id);
    if (entries.length === 0) return "";
    return entries.every(({ experimental }) => experimental) ? "✓ *" : "✓";
  };
  return table(["operation", ...names], names.length, ids().map((id) => [`\`${id}\``, ...names.map((name) => mark(name, id))]));
}

/** Every entry of a provider's catalogue. */
export function providerTable(provider) {
  const own = operations(provider);
  const place = ids();
  const rows = own.toSorted((a, b) => place.indexOf(a.id) - place.indexOf(b.id)).map(({ id, method, path: target, summary, source, variant, experimental }) => {
    const of = variant === undefined ? "" : ` (variant \`${variant}\`)`;
    return [`\`${id}\``, `\`${method} ${target}\`${of}`, summary, source, experimental ? "yes" : ""];
  });
  return table(["operation", "request", "what it does", "source", "experimental"], 1, rows);
}

/** The documents as they are, and with the tables as they should be. */
export function documents() {
  return Object.entries(TABLES).map(([name, tables]) => {
    const file = path.join(ROOT, name);
    const text = readFileSync(file, "utf8");
    let current = text;
    for (const [marker, make] of Object.entries(tables)) {
      const place = new RegExp(`(<!-- table: ${marker} -->\\n)[^]*?(<!-- /table -->)`);
      if (!place.test(text)) throw new Error(`${name} has no place for the table of ${marker}`);
      current = current.replace(place, (_, start, end) => `${start}${make()}\n${end}`);
    }
    return { name, file, text, current };
  });
}

if (import.meta.filename === process.argv[1]) for (const { file, current } of documents()) writeFileSync(file, current);
