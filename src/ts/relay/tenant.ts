// Whose sender, account and servers a call uses: the server's client says so, never the page.
import type { Description } from "./caller.js";
import type { ForRelay } from "./inside.js";
import { Refusal } from "./refusal.js";

/** Where an operation's input names a client's sender by another name. */
const SENDER = "phoneNumber";

/** Refuses an input that names another sender, account or channel than the client is set to. */
export function staysWithin({ settings, options }: ForRelay, operation: string, input: unknown): void {
  const keys = settings.map(({ key }) => key);
  for (const one of Array.isArray(input) ? (input as unknown[]) : [input]) {
    if (typeof one !== "object" || one === null) continue;
    for (const [key, value] of Object.entries(one)) {
      // In a contact's data a phone number is the contact's own.
      const set = key === SENDER && !operation.startsWith("contacts.") ? "from" : key;
      if (keys.includes(set) && value !== undefined && value !== null && value !== options[set]) throw new Refusal(403, `The relay does not let a page say ${key}.`);
    }
  }
}

/** What a page is told of the client: whatever decides what an input may be, but neither credentials nor addresses. */
export function describe({ settings, options }: ForRelay): Description["options"] {
  const told = settings.filter(({ key, secret }) => !secret && key !== "scheme" && !/url$/i.test(key) && options[key] !== undefined);
  return Object.fromEntries(told.map(({ key }) => [key, options[key]]));
}
