// Keeps the README's table of kinds true: `npm run docs` writes it, a test compares.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { kinds, providers } from "waxwing";
import { ROOT } from "./tools.mjs";

const README = path.join(ROOT, "README.md");
const TABLE = /<!-- table: kinds -->\n[^]*?<!-- \/table -->/;

/** The table of kinds by provider. */
export function kindsTable() {
  const names = providers();
  const rows = kinds().map((kind) => `| \`${kind}\` | ${names.map((name) => (kinds(name).includes(kind) ? "✓" : "")).join(" | ")} |`);
  return [`| kind | ${names.join(" | ")} |`, `|---|${names.map(() => ":-:").join("|")}|`, ...rows].join("\n");
}

/** The README with the table as it should be. */
export function currentReadme() {
  const text = readFileSync(README, "utf8");
  return { text, current: text.replace(TABLE, `<!-- table: kinds -->\n${kindsTable()}\n<!-- /table -->`) };
}

if (import.meta.filename === process.argv[1]) writeFileSync(README, currentReadme().current);
