/** How much an issue weighs: an `error` keeps a message back, a `warning` lets it go. */
export type Severity = "error" | "warning";

/** What the numbers of an issue count. */
export type Unit = "characters" | "utf16" | "bytes" | "items" | "lines" | "value" | "properties" | "format" | "presence" | "hours" | "days";

/** One fault, worded for people and described for programs, so that a form can word it in its own language. */
export interface Issue {
  /** The rule that was broken, such as `interactive.list.row.title.length`. */
  readonly rule: string;
  /** Where, as a JSON Pointer (RFC 6901) into what was checked: `/sections/0/rows/3/title`. */
  readonly path: string;
  readonly severity: Severity;
  /** What is wrong, in English. */
  readonly message: string;
  /** The bound that was passed. */
  readonly limit?: number;
  /** What was counted or found. */
  readonly actual?: number;
  /** What the two numbers count. */
  readonly unit?: Unit;
  /** The values that are allowed. */
  readonly allowed?: readonly string[];
  /** The other value of a pair that clashes, as a JSON Pointer. */
  readonly related?: string;
  /** With the rule `unsupported` the closest kind that the provider carries; with `window.closed` the one that still reaches the recipient. */
  readonly nearest?: MessageType;
  /** With the rule `unsupported`: the providers that carry this kind. */
  readonly carriedBy?: readonly Provider[];
  /** The line in the text, from 1, where a text was checked. */
  readonly line?: number;
  /** The column in the text, from 1, in characters. */
  readonly column?: number;
  /** The document the rule comes from. */
  readonly source: string;
}

/** How full a limited field is. */
export interface Counter {
  readonly path: string;
  readonly rule: string;
  readonly actual: number;
  readonly limit: number;
  readonly unit: Unit;
}

/** What a check found. All issues at once; one fault never hides another. */
export type Report =
  | { readonly ok: true; readonly message: Message; readonly issues: readonly Issue[]; readonly counters?: readonly Counter[] }
  | { readonly ok: false; readonly message?: never; readonly issues: readonly Issue[]; readonly counters?: readonly Counter[] };

/** A rule of the catalogue. A field may have two: a warning's and an error's. */
export interface Rule {
  readonly id: string;
  /** The kind of message it is for. */
  readonly type: MessageType;
  /** Where it looks, `*` standing for every item: `/sections/{n}/rows/{n}/title` with stars for the numbers. */
  readonly path: string;
  readonly min?: number;
  readonly max?: number;
  readonly allowed?: readonly string[];
  readonly unit: Unit;
  readonly severity: Severity;
  readonly source: string;
}
