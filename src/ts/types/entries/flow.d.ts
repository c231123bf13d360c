// The checker of Flow JSON, and flows as types. What is a component stands at the end, made of the checker's own tables.
import type { Issue } from "./index.js";

/** What the check of a flow found. All issues at once; one fault never hides another. */
export interface FlowReport {
  /** Whether nothing found is an error. */
  readonly ok: boolean;
  /** Each has a line and a column where a text was checked. */
  readonly issues: readonly Issue[];
}

/**
 * Checks Flow JSON: the text, or the flow as an object. Never throws for what is in it.
 * @example checkFlow(await readFile("flow.json", "utf8")).issues
 */
export declare function checkFlow(flow: string | object): FlowReport;

/**
 * Flow JSON, for `satisfies Flow`. The types say what the checker's tables say of a component by itself; what its parts
 * are to one another is `checkFlow`'s affair.
 */
export interface Flow {
  /** The version of Flow JSON, such as `7.3`. */
  readonly version: `${number}.${number}`;
  /** What the user sees, one after another. */
  readonly screens: readonly Screen[];
  /** Where each screen may lead, by their ids. Needed with an endpoint; made of the actions otherwise. */
  readonly routing_model?: Readonly<Record<string, readonly string[]>>;
  /** The version in which an endpoint is spoken to; a flow with it has an endpoint. `4.0` goes with `7.3`. */
  readonly data_api_version?: "3.0" | "4.0";
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** A screen of a flow. */
export interface Screen {
  /** Letters and underscores. `SUCCESS` is taken. */
  readonly id: string;
  readonly layout: Layout;
  /** Shown at the top. Meta's editor demands one. */
  readonly title?: string;
  /** Whether the flow can end here. Needs a `Footer`. */
  readonly terminal?: boolean;
  /** Whether an end here is a success; with `terminal` only. `true` where missing. */
  readonly success?: boolean;
  /** Whether the endpoint is asked again when the user comes back from here. */
  readonly refresh_on_back?: boolean;
  /** The data the screen takes, by name: `${data.name}` refers to it. */
  readonly data?: Readonly<Record<string, Datum>>;
  /** Names of fields whose values are hidden in the summary. From 5.1 on. */
  readonly sensitive?: readonly string[];
}

/** How a screen is laid out: there is one way. */
export interface Layout {
  readonly type: "SingleColumnLayout";
  readonly children: readonly Component[];
}

/** The type of a datum, as in JSON Schema. */
export type DataType =
  | { readonly type: "string" | "number" | "integer" | "boolean" }
  | { readonly type: "array"; readonly items: DataType | boolean }
  | { readonly type: "object"; readonly properties?: Readonly<Record<string, DataType>> };

/** A datum of a screen, with an example of its type. */
export type Datum = DataType & { readonly __example__: unknown };

/** What an action hands on: values, and references such as `${form.name}`. */
export type Payload = Readonly<Record<string, unknown>>;

/** Goes to another screen. */
export interface NavigateAction {
  readonly name: "navigate";
  readonly next: { readonly type: "screen"; readonly name: string };
  /** The data of the next screen, name by name. */
  readonly payload?: Payload;
}

/** Asks the endpoint, which answers with the next screen. */
export interface DataExchangeAction {
  readonly name: "data_exchange";
  readonly payload?: Payload;
}

/** Ends the flow and sends what was entered. On a terminal screen only. */
export interface CompleteAction {
  readonly name: "complete";
  readonly payload?: Payload;
}

/** Changes data of the screen. From 6.0 on. */
export interface UpdateDataAction {
  readonly name: "update_data";
  readonly payload?: Payload;
}

/** Opens a page in the browser. From 6.0 on. */
export interface OpenUrlAction {
  readonly name: "open_url";
  readonly url: string;
}

/** Any action. */
export type Action = NavigateAction | DataExchangeAction | CompleteAction | UpdateDataAction | OpenUrlAction;
