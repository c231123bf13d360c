// The whole state of the composer: one value, changed by one function.
import { isObject, valueAt, withValueAt, type Json, type JsonObject } from "../core/json.ts";
import { kindOf, PROVIDERS } from "../kinds/index.ts";

export interface State {
  provider: string;
  /** The provider before the last switch, for showing what it changed. */
  previous?: string;
  message: JsonObject;
  /** What was written for other kinds, to come back to. */
  drafts: Readonly<Record<string, JsonObject>>;
  /** A template's definition, which lets names be put in order and the preview show the template's words. */
  definition?: Json;
  /** Options of each provider's client, without credentials. */
  options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Action =
  | { do: "set"; path: string; value: Json | undefined }
  | { do: "insert"; path: string; value: Json }
  | { do: "move"; path: string; from: number; to: number }
  | { do: "kind"; type: string }
  /** Another kind that keeps what both have: the way out of a kind that the provider lacks. */
  | { do: "become"; type: string }
  | { do: "provider"; provider: string }
  | { do: "seen" }
  | { do: "option"; key: string; value: string }
  | { do: "definition"; value: Json | undefined }
  | { do: "restart" }
  | { do: "open"; state: Partial<State> };

const ENVELOPE = ["to", "from", "replyTo", "callbackData", "clientMessageId"];

/** A message of a kind to begin with. A raw body is the chosen provider's. */
export function example(type: string, provider: string): JsonObject {
  return { type, to: "4915112345678", ...kindOf(type).example, ...(type === "raw" ? { provider } : {}) };
}

export const START: State = {
  provider: PROVIDERS[0] ?? "",
  message: example("list", PROVIDERS[0] ?? ""),
  drafts: {},
  options: {},
};

export function reduce(state: State, action: Action): State {
  const { message } = state;
  switch (action.do) {
    case "set":
      return { ...state, message: withValueAt(message, action.path, action.value) as JsonObject };
    case "insert": {
      const items = valueAt(message, action.path);
      const next = [...(Array.isArray(items) ? items : []), action.value];
      return { ...state, message: withValueAt(message, action.path, next) as JsonObject };
    }
    case "move": {
      const items = valueAt(message, action.path);
      if (!Array.isArray(items)) return state;
      const next = items.toSpliced(action.from, 1).toSpliced(action.to, 0, items[action.from] as Json);
      return { ...state, message: withValueAt(message, action.path, next) as JsonObject };
    }
    case "kind": {
      const drafts = keep(state);
      const draft = drafts[action.type];
      return { ...state, drafts, message: { ...(draft ?? example(action.type, state.provider)), ...envelopeOf(message), type: action.type } };
    }
    case "become":
      return { ...state, drafts: keep(state), message: { ...example(action.type, state.provider), ...shared(message, action.type), ...envelopeOf(message), type: action.type } };
    case "provider":
      return action.provider === state.provider ? state : { ...state, provider: action.provider, previous: state.provider };
    case "seen":
      return { ...state, previous: undefined };
    case "option":
      return { ...state, options: { ...state.options, [state.provider]: { ...state.options[state.provider], [action.key]: action.value } } };
    case "definition":
      return { ...state, definition: action.value };
    case "restart":
      return { ...state, message: example(String(message["type"]), state.provider), previous: undefined };
    case "open":
      return { ...state, ...action.state };
  }
}

function keep({ drafts, message }: State): State["drafts"] {
  return { ...drafts, [String(message["type"])]: message };
}

/** What every kind has, and the providers' extras. */
function envelopeOf(message: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(message).filter(([key]) => ENVELOPE.includes(key) || PROVIDERS.includes(key)));
}

/** The members that another kind has too; a text, body or caption goes where the other kind keeps its words. */
function shared(message: JsonObject, type: string): JsonObject {
  const { fields } = kindOf(type);
  const kept = Object.fromEntries(Object.entries(message).filter(([key]) => key in fields));
  const words = ["body", "text", "caption"].map((key) => message[key]).find((value) => typeof value === "string");
  const place = ["body", "text", "caption"].find((key) => fields[key]?.is === "text");
  if (words !== undefined && place && kept[place] === undefined) kept[place] = words;
  // A header of a form that the other kind has no place for stays behind.
  const header = fields["header"];
  if (header?.is === "oneOf" && isObject(kept["header"]) && !Object.keys(kept["header"]).every((key) => key in header.members)) delete kept["header"];
  return kept;
}
