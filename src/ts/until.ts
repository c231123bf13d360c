// Waiting for something to come about, by asking again and again.
import type { CallOptions } from "../../pkg/index.js";
import type { ProviderError } from "./errors.js";
import { failure, patiently, refused } from "./patience.js";
import type { Run } from "./resources.js";

interface Thing {
  name?: string;
  language?: string;
  id?: string;
  status?: string;
  rejectionReason?: string;
  localizations?: Thing[];
  [key: string]: unknown;
}

interface Waiting {
  run: Run;
  supports: (operation: string) => boolean;
  list: (operation: string, input: object, options: CallOptions) => AsyncIterable<unknown>;
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

// What nothing comes after by itself.
const FINAL = ["approved", "rejected", "failed", "disabled", "deleted", "published", "deprecated", "blocked"];

/** Asks for a thing of a resource until it has a status. It ends with an error where it gets a final status that is another. */
export function until(waiting: Waiting, resource: string, ref: Thing, wanted: string, options: CallOptions = {}): Promise<Thing> {
  const { timeout: _, ...others } = options;
  const asked = async (signal: AbortSignal): Promise<Thing | null | undefined> => {
    const thing = await look(waiting, resource, ref, { ...others, signal });
    if (!thing) return null;
    if (thing.status === wanted) return thing;
    if (thing.status !== undefined && FINAL.includes(thing.status)) throw turned(ref, thing, wanted);
    return undefined;
  };
  return patiently({ outcome: "not_sent", name: ref.name ?? ref.id, look: asked, rest: waiting.sleep }, options);
}

/** The thing as it is now: by name and language where the provider has no ids. */
async function look(waiting: Waiting, resource: string, ref: Thing, options: CallOptions): Promise<Thing | undefined> {
  const { language, ...unspoken } = ref;
  const { id, name, ...around } = unspoken;
  // Not every provider's call wants the language, and not every one has an id to be asked for: then the list has it.
  for (const input of waiting.supports(`${resource}.get`) ? [ref, unspoken] : []) {
    try {
      const got = (await waiting.run(`${resource}.get`, input, options)) as Thing;
      return got.localizations?.find((own) => own.language === language) ?? got;
    } catch (error) {
      if ((error as Error).name !== "ValidationError") throw error;
    }
  }
  const said = { id, name, language } as Record<string, unknown>;
  const is = (thing: Thing): boolean => Object.keys(said).every((key) => said[key] === undefined || thing[key] === undefined || thing[key] === said[key]);
  for await (const thing of waiting.list(`${resource}.list`, around, options)) if (is(thing as Thing)) return thing as Thing;
  return undefined;
}

function turned(ref: Thing, thing: Thing, wanted: string): ProviderError {
  const reason = thing.rejectionReason ? `: ${thing.rejectionReason}` : ".";
  return refused(failure("template", `“${ref.name ?? ref.id}” is ${thing.status}, not ${wanted}${reason}`, thing["raw"] ?? thing));
}
