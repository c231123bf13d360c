// The kinds the composer has a form for, as far as the package has them.
import { kinds as known, providers } from "waxwing";
import { basics } from "./basics.ts";
import { commerce } from "./commerce.ts";
import { contacts } from "./contacts.ts";
import { interactive } from "./interactive.ts";
import type { Group, Kind } from "./kind.ts";
import { raw } from "./raw.ts";
import { requests } from "./requests.ts";
import { template } from "./template.ts";

export const PROVIDERS: readonly string[] = providers();

const described = [...basics, contacts, ...interactive, ...requests, ...commerce, template, raw(PROVIDERS)];
const inPackage = new Set<string>(known());

export const KINDS: readonly Kind[] = described.filter(({ type }) => inPackage.has(type));
export const GROUPS: readonly Group[] = ["Basics", "Interactive", "Requests", "Commerce", "Template & raw"];

export function kindOf(type: unknown): Kind {
  return KINDS.find((kind) => kind.type === type) ?? (KINDS[0] as Kind);
}
