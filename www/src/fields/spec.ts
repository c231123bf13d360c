// What a form is made of, as data. A kind of message is a record of these; how they look is in the components beside.
import type { Json, JsonObject } from "../core/json.ts";

interface Common {
  label: string;
  help?: string;
  /** May be left out: emptied, it leaves the message. */
  optional?: boolean;
}

export interface TextSpec extends Common {
  is: "text";
  rows?: number;
  type?: "text" | "url" | "tel" | "email" | "date";
  placeholder?: string;
  /** Takes the whole width of an item. */
  wide?: boolean;
  /** Shows how *bold* and the like are written. */
  formatted?: boolean;
}
export interface NumberSpec extends Common {
  is: "number";
}
export interface FlagSpec extends Common {
  is: "flag";
}
export interface ChoiceSpec extends Common {
  is: "choice";
  options: readonly (readonly [value: string, label: string])[];
}
export interface JsonSpec extends Common {
  is: "json";
  start?: Json;
}
export interface RecipientSpec extends Common {
  is: "recipient";
}
/** What fills a template's variables: one text, texts in order, or texts by name. */
export interface PlaceholdersSpec extends Common {
  is: "placeholders";
}
export interface GroupSpec extends Common {
  is: "group";
  members: Members;
}
export interface ListSpec extends Common {
  is: "list";
  item: Spec;
  /** What one item is called: "row". */
  noun: string;
  /** A new item, when the blank one would not do. */
  start?: (index: number) => Json;
}
/** An object with exactly one of several members. */
export interface OneOfSpec extends Common {
  is: "oneOf";
  members: Members;
}
/** An object whose `type` says which members it has. */
export interface TaggedSpec extends Common {
  is: "tagged";
  variants: Readonly<Record<string, GroupSpec>>;
}

export type Members = Readonly<Record<string, Spec>>;
export type Spec =
  | TextSpec | NumberSpec | FlagSpec | ChoiceSpec | JsonSpec | RecipientSpec | PlaceholdersSpec
  | GroupSpec | ListSpec | OneOfSpec | TaggedSpec;

type Rest<S> = Omit<S, "is" | "label">;
type Loose<S> = Partial<Rest<S>>;

export const text = (label: string, rest: Loose<TextSpec> = {}): TextSpec => ({ is: "text", label, ...rest });
export const number = (label: string, rest: Loose<NumberSpec> = {}): NumberSpec => ({ is: "number", label, ...rest });
export const flag = (label: string, rest: Loose<FlagSpec> = {}): FlagSpec => ({ is: "flag", label, optional: true, ...rest });
export const choice = (label: string, options: ChoiceSpec["options"], rest: Loose<ChoiceSpec> = {}): ChoiceSpec => ({ is: "choice", label, options, ...rest });
export const json = (label: string, rest: Loose<JsonSpec> = {}): JsonSpec => ({ is: "json", label, ...rest });
export const recipient = (label: string, rest: Loose<RecipientSpec> = {}): RecipientSpec => ({ is: "recipient", label, ...rest });
export const placeholders = (label: string, rest: Loose<PlaceholdersSpec> = {}): PlaceholdersSpec => ({ is: "placeholders", label, ...rest });
export const group = (label: string, members: Members, rest: Loose<GroupSpec> = {}): GroupSpec => ({ is: "group", label, members, ...rest });
export const list = (label: string, noun: string, item: Spec, rest: Loose<ListSpec> = {}): ListSpec => ({ is: "list", label, noun, item, ...rest });
export const oneOf = (label: string, members: Members, rest: Loose<OneOfSpec> = {}): OneOfSpec => ({ is: "oneOf", label, members, ...rest });
export const tagged = (label: string, variants: TaggedSpec["variants"], rest: Loose<TaggedSpec> = {}): TaggedSpec => ({ is: "tagged", label, variants, ...rest });

/** The same field where it may be left out. */
export function optional<S extends Spec>(spec: S): S {
  return { ...spec, optional: true };
}

/** The value a field begins with. */
export function blank(spec: Spec): Json {
  switch (spec.is) {
    case "text":
    case "recipient":
    case "placeholders":
      return "";
    case "number":
      return 0;
    case "flag":
      return false;
    case "choice":
      return spec.options[0]?.[0] ?? "";
    case "json":
      return spec.start ?? {};
    case "list":
      return [spec.start ? spec.start(0) : blank(spec.item)];
    case "group":
      return blankMembers(spec.members);
    case "oneOf":
      return blankFirst(spec.members);
    case "tagged":
      return blankVariant(spec, Object.keys(spec.variants)[0] ?? "");
  }
}

export function blankMembers(members: Members): JsonObject {
  const required = Object.entries(members).filter(([, spec]) => !spec.optional);
  return Object.fromEntries(required.map(([key, spec]) => [key, blank(spec)]));
}

function blankFirst(members: Members): JsonObject {
  const [first] = Object.entries(members);
  return first ? { [first[0]]: blank(first[1]) } : {};
}

export function blankVariant(spec: TaggedSpec, type: string): JsonObject {
  const variant = spec.variants[type];
  return { type, ...(variant ? blankMembers(variant.members) : {}) };
}
