// What a relay lets through: operations by name, and for sends also by kind of message, as in `messages.send:text`.
import { Refusal } from "./refusal.js";

/** What a server says of it: a list of names, or a function that is asked for each call. */
export type Allow = readonly string[] | ((operation: string, input: unknown) => boolean | Promise<boolean>);

const SENDS = ["messages.send", "messages.sendBulk"];

/** Operations whose answer is a credential, which no page may have. */
const isSecret = (operation: string): boolean => operation.startsWith("auth.");

const partOf = (entry: string): string => entry.split(":")[0] as string;

/** Refuses what is not let through in any form, before anything of the call is read. */
export function allowName(allow: Allow, operation: string): void {
  if (isSecret(operation) || (typeof allow !== "function" && !allow.some((entry) => partOf(entry) === operation))) throw forbidden(operation);
}

/** Refuses what is not let through with this input. */
export async function allowInput(allow: Allow, operation: string, input: unknown): Promise<void> {
  const kinds = SENDS.includes(operation) ? kindsOf(input) : [];
  if (typeof allow === "function") {
    // Nobody checks what is in a native body, so it is asked for by its own name.
    const name = kinds.includes("raw") ? `${operation}:raw` : operation;
    if ((await allow(name, input)) !== true) throw forbidden(name);
    return;
  }
  for (const kind of kinds) if (!sends(allow, operation, kind)) throw forbidden(`${operation}:${kind}`);
}

/** Whether a list has a kind of message: leave to send is no leave for native bodies. */
function sends(allow: readonly string[], operation: string, kind: string): boolean {
  return (kind !== "raw" && allow.includes(operation)) || allow.includes(`${operation}:${kind}`);
}

/** The kinds of what is to be sent; what is no message is nothing's kind, and is refused where messages are checked. */
function kindsOf(input: unknown): string[] {
  return (Array.isArray(input) ? input : [input]).map((message) => String((message as { type?: unknown } | null | undefined)?.type));
}

/** What a page may ask for, for `supports` there: the operations, and of the kinds that there are those that may be sent. */
export function offered(allow: Allow, kinds: readonly string[]): string[] | undefined {
  if (typeof allow === "function") return undefined;
  const operations = [...new Set(allow.map(partOf))].filter((operation) => !isSecret(operation));
  return [...operations, ...kinds.filter((kind) => sends(allow, "messages.send", kind))];
}

const forbidden = (what: string): Refusal => new Refusal(403, `The relay does not allow ${what}.`);
