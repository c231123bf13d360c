// Counts what WhatsApp limits per account: the templates created in an hour, the changes to each.
import type { Issue } from "../../pkg/index.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Limit = readonly [most: number, within: number, rule: string, words: string];

const CREATED: readonly Limit[] = [[100, HOUR, "created", "templates created with this client in an hour; an account may create 100"]];
const EDITED: readonly Limit[] = [
  [1, DAY, "edited.day", "changes to this template with this client in 24 hours; an approved one may change once"],
  [10, 30 * DAY, "edited.month", "changes to this template with this client in 30 days; an approved one may change 10 times"],
];

const LIMITS: Record<string, readonly Limit[]> = { "templates.create": CREATED, "templates.addLocalization": CREATED, "templates.edit": EDITED };

type Named = { readonly accountId?: unknown; readonly phoneNumber?: unknown; readonly from?: unknown; readonly id?: unknown; readonly name?: unknown; readonly language?: unknown };

/** When templates were created and changed, for a client and its copies. */
export class Rates {
  readonly #times = new Map<string, number[]>();

  /** Notes that an operation was done, and gives a warning for each limit that is passed now. */
  note(operation: string, input: Named, options: Named): Issue[] {
    const limits = LIMITS[operation];
    if (!limits) return [];
    const account = input.accountId ?? options.accountId ?? input.phoneNumber ?? options.from;
    const key = JSON.stringify(limits === CREATED ? [account] : [account, input.id, input.name, input.language]);
    const now = Date.now();
    const times = [...(this.#times.get(key) ?? []).filter((time) => time > now - (limits.at(-1) as Limit)[1]), now];
    this.#times.set(key, times);
    return limits.flatMap(([limit, within, rule, words]) => {
      const actual = times.filter((time) => time > now - within).length;
      if (actual <= limit) return [];
      return [{ rule: `template_definition.${rule}`, path: "", severity: "warning", message: `These are ${actual} ${words}.`, limit, actual, unit: "items", source: "WhatsApp, message templates: limits" }];
    });
  }
}
