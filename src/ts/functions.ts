// The functions that need no client: checks, builders, catalogues.
import * as core from "waxwing:core";
import type {
  Converted, Decoded, Event, Issue, Message, Operation, Prepared, PreparedBatch, Provider, Report, Rule, TemplateCheckOptions, TemplateDefinition, TemplateReport,
} from "../../pkg/index.js";
import { guarded, ValidationError } from "./errors.js";
import { merged, toInput, type Input } from "./input.js";
import { type Time, timeOf } from "./window.js";

type Options = { provider: Provider } & Record<string, unknown>;

const encoder = new TextEncoder();

const scratch = new Uint8Array(1 << 14);

/**
 * What is long crosses as bytes: passed as a string, every character of it would be looked at on the way. A message fits
 * into the same buffer every time, for making a new one takes longer than all the writing; the core copies it at once.
 */
function bytes(text: string): Uint8Array {
  if (text.length * 3 > scratch.length) return encoder.encode(text);
  return scratch.subarray(0, encoder.encodeInto(text, scratch).written);
}

export function check(input: unknown, options: Options): Report {
  return checkText(toInput(input), input, options);
}

function checkText(text: Input, input: unknown, options: Options): Report {
  const found = guarded(() => core.check(bytes(`${optionsText(withTimes(options))}\n${text.text}`)));
  const report = found === "" ? { ok: true, issues: [] } : (JSON.parse(found) as { ok: boolean; issues: Issue[] });
  const issues = merged(text, report.issues);
  if (!report.ok || text.issues.length > 0) return { ...report, ok: false, issues };
  return { ...report, ok: true, message: input as Message, issues };
}

export function checkTemplate(definition: unknown, options: TemplateCheckOptions): TemplateReport {
  const isText = typeof definition === "string";
  const input: Input = isText ? { text: definition, issues: [] } : toInput(definition);
  const report = JSON.parse(guarded(() => core.checkTemplate(bytes(`${optionsText({ ...options, located: isText })}\n${input.text}`)))) as TemplateReport;
  const issues = merged(input, report.issues);
  if (!report.ok || input.issues.length > 0) return { ...report, ok: false, issues } as TemplateReport;
  return { ...report, ok: true, definition: (isText ? JSON.parse(definition) : definition) as TemplateDefinition, issues };
}

/** The core has no clock: times cross as milliseconds. */
function withTimes(options: Options): Options {
  const { lastInboundAt, replyToAt, now, template } = (options ?? {}) as Record<string, Time | undefined>;
  if (lastInboundAt === undefined && replyToAt === undefined && !template) return options;
  return { ...options, lastInboundAt: timeOf(lastInboundAt), replyToAt: timeOf(replyToAt), now: timeOf(now ?? Date.now()) };
}

/** The JSON text of an input that the edge has nothing against. */
export function soundText(input: unknown, options: Options, operation?: string): string {
  const text = toInput(input);
  if (text.issues.length > 0) {
    // Only messages have rules beside what their tables say.
    const { issues } = operation === undefined || operation.startsWith("messages.send") ? checkText(text, input, options) : text;
    const [first] = issues;
    const message = issues.length === 1 ? `${first?.message} (${first?.path})` : `${issues.length} issues; the first: ${first?.message} (${first?.path})`;
    throw new ValidationError({ name: "ValidationError", message, outcome: "not_sent", issues });
  }
  return text.text;
}

export function template(definition: unknown): Record<"slots" | "definition" | "fill" | "repair", unknown> {
  const text = bodyText(definition);
  const run = (task: string, values?: unknown): unknown => JSON.parse(guarded(() => core.template(bytes(`${task}\n${soundText(values, {} as Options, task)}\n${text}`))));
  return { definition, slots: run("slots"), fill: (values: unknown) => run("fill", values), repair: (values: unknown) => run("repair", values) };
}

export function build(input: unknown, options: Options): unknown {
  return JSON.parse(guarded(() => core.build(soundText(input, options), optionsText(options))));
}

export function prepare(provider: Provider, operation: string, input: unknown, options?: Record<string, unknown>): Prepared {
  const all = { ...options, provider };
  return textMaker(String(operation), soundText(input, all, String(operation)))(optionsText(all));
}

/** Makes a request or a batch from options and, where secrets are to be in their places, credentials: both as JSON. */
export type Maker<T> = (options: string, credentials?: string) => T;

/** Makes the request of an operation for the sound text of its input. */
export function textMaker(operation: string, text: string): Maker<Prepared> {
  // What has a line break is the name of nothing, and must not push the other lines down.
  operation = operation.replaceAll("\n", " ");
  return (settings, credentials) => toPrepared(guarded(() => core.prepare(bytes(`${operation}\n${settings}\n${text}`), credentials)));
}

/** Stands before every text where the texts of a table cross without JSON around them, which takes twice the time. */
const SEPARATOR = "\u001f";

/** The texts of a table one after the other; nothing where only JSON can say what is there. */
function joined(table: Table): string | undefined {
  try {
    const { columns, rows } = table;
    const width = columns.length;
    let all = "";
    for (const row of rows) {
      if (!Array.isArray(row) || row.length !== width) return undefined;
      for (const text of row) {
        if (typeof text !== "string" || text.includes(SEPARATOR)) return undefined;
        all += SEPARATOR + text;
      }
    }
    // Half a character would silently become another when it is encoded.
    return all !== "" && (all as { isWellFormed?: () => boolean }).isWellFormed?.() === true ? all : undefined;
  } catch {
    return undefined;
  }
}

type Table = { columns: readonly string[]; rows: readonly (readonly string[])[] };

export function batchMaker(message: unknown, table: Table, options: Options): Maker<PreparedBatch> {
  const [text, columns, rows] = [soundText(message, options), toInput(table?.columns).text, joined(table) ?? toInput(table?.rows).text];
  return (settings, credentials) => {
    const parts = guarded(() => core.batch(text, columns, bytes(rows), settings, credentials)) as [string, string, string];
    const { method, url, headers } = toPrepared(parts[2]);
    return { method, url, headers, bodies: parts[0].split("\n"), issues: JSON.parse(parts[1]) as Issue[] };
  };
}

export function prepareBatch(provider: Provider, message: Message, table: Table, options?: Record<string, unknown>): PreparedBatch {
  const all = { ...options, provider };
  return batchMaker(message, table, all)(optionsText(all));
}

/** The lines of a request as an object. */
function toPrepared(lines: string): Prepared {
  const [method = "", url = "", body = "", ...pairs] = lines.split("\n");
  const headers: Record<string, string> = {};
  for (let index = 0; index < pairs.length; index += 2) headers[pairs[index] as string] = pairs[index + 1] as string;
  return { method, url, headers, body };
}

/** Options as JSON. What is no data in them is left out: they are the program's, not its user's. */
export function optionsText(options: unknown): string {
  return toInput(options).text;
}

/** A name for the core, which takes text only; what is none is nobody's name. */
function nameText(name: unknown): string {
  return typeof name === "string" ? name : "";
}

/** JSON text of a native body, given as an object or as text. */
function bodyText(body: unknown): string {
  return typeof body === "string" ? body : toInput(body).text;
}

export function decode(provider: Provider, body: unknown, options?: { path?: string }): Decoded {
  return JSON.parse(guarded(() => core.decode(nameText(provider), bodyText(body), options?.path))) as Decoded;
}

export function convert(from: Provider, to: Provider, body: unknown, options?: Record<string, unknown>): Converted {
  const [ok, issues, ...requests] = guarded(() => core.convert(nameText(from), bodyText(body), optionsText({ ...options, provider: to })));
  return { ok: ok as boolean, issues: JSON.parse(issues as string) as Issue[], requests: (requests as string[]).map(toPrepared) };
}

const decoder = new TextDecoder();

/** The text of what was posted, whatever it is. An object that JSON has no text for becomes text that is no object. */
function postedText(body: unknown): string {
  try {
    if (typeof body === "string") return body;
    if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return decoder.decode(body);
    const { text, issues } = toInput(body);
    return issues.length === 0 ? text : JSON.stringify(text);
  } catch {
    return "null";
  }
}

export function events(provider: Provider, body: unknown): Event[] {
  return JSON.parse(guarded(() => core.events(nameText(provider), bytes(postedText(body))))) as Event[];
}

type Recipient = string | number | { member: string };

/** Numbers are what spreadsheets make of them. */
const written = (to: Recipient): Recipient => (typeof to === "number" ? String(to) : to);

export function normalizeRecipient(provider: Provider, to: Recipient): unknown {
  // Of a recipient all kinds say the same, and every provider has texts.
  const message = { type: "text", to: written(to), text: "." };
  const { ok, issues } = check(message, { provider });
  if (!ok) return { ok, issues };
  // Whatever its name in the provider's body: what says the same there; of a member's id, with the name that tells it apart.
  const isIt = ([, value]: [string, unknown]): boolean => (typeof to === "object" ? value === to.member : sameRecipient(value as Recipient, to));
  const [key, value] = Object.entries(build(message, { provider }) as object).find(isIt) as [string, unknown];
  const native = typeof to === "object" ? { [key]: value } : value;
  const [, digits] = /^\+?(\d+)$/.exec(String(native)) ?? [];
  return { ok, native, ...(digits && { e164: `+${digits}` }), issues };
}

export function sameRecipient(one: Recipient, other: Recipient): boolean {
  if (typeof one === "object" && typeof other === "object") return one?.member !== undefined && one.member === other?.member;
  return core.is_same_recipient(nameText(written(one)), nameText(written(other)));
}

/** A list of the core; an empty one for the name of nothing. */
function listed<T>(json: string | undefined): T[] {
  return json === undefined ? [] : (JSON.parse(json) as T[]);
}

export function providers(): Provider[] {
  return JSON.parse(core.providers()) as Provider[];
}

export function kinds(provider?: Provider): string[] {
  return listed<string>(core.kinds(provider === undefined ? undefined : nameText(provider)));
}

export function operations(provider?: Provider): Operation[] {
  if (provider === undefined) return providers().flatMap((name) => operations(name));
  return listed<Omit<Operation, "provider">>(core.operations(nameText(provider))).map((operation) => ({ provider, ...operation }));
}

export function settings(provider: Provider): unknown[] {
  return listed(core.settings(nameText(provider)));
}

export function rules(provider: Provider, filter?: { type?: string }): Rule[] {
  return listed<Rule>(core.rules(nameText(provider), filter?.type));
}

export function supports(provider: Provider, what: string): boolean {
  return what.includes(".") ? operations(provider).some(({ id }) => id === what) : kinds(provider).includes(what);
}

// Written into the entries by the build: `waxwing/slim` has no binary to ask while it is loaded.
declare const WAXWING_VERSION: string;

export const version: string = WAXWING_VERSION;
