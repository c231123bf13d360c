// The client: a plain object without a wasm handle. Make as many as you like; there is nothing to free.
import type { CallOptions, ErrorData, Message, Prepared, PreparedBatch, Provider, Receipt, Report, TemplateStore } from "../../pkg/index.js";
import { Credentials, type Values } from "./credentials.js";
import { ConfigError, toError } from "./errors.js";
import { takeFile } from "./files.js";
import { batchMaker, check, kinds, type Maker, optionsText, providers, settings, soundText, supports, textMaker } from "./functions.js";
import { Rates } from "./rates.js";
import { type Description, relayed, toRelay } from "./relay/caller.js";
import { type ForRelay, INSIDE, type Setting } from "./relay/inside.js";
import { addResources } from "./resources.js";
import { Hearing, rank, untilMessage } from "./status.js";
import { lookUp, told } from "./store.js";
import { type End, type Host, pairs, send } from "./transport.js";
import { until } from "./until.js";
import { warnInBrowser } from "./warning.js";

interface Options extends Record<string, unknown> {
  provider: Provider;
  /** Where calls go that do not go to the provider itself, what goes there with each, and what it lets through. */
  relay?: string;
  headers?: object;
  description?: Description;
}
interface ConnectOptions {
  fetch?: unknown;
  headers?: object;
  timeout?: number;
  sleep?: unknown;
}
interface Outcome {
  receipts: Receipt[];
  issues: Receipt["issues"];
  raw: unknown;
}

const TIMEOUT = 60_000;

/** What a client was made of; kept outside the object so that printing a client shows no secret. */
interface Inside {
  plain: Options;
  credentials: Credentials;
  fetch: unknown;
  timeout: number;
  sleep: Host["sleep"];
  given: Options;
  /** The names of the options that are credentials. */
  secrets: Set<string>;
  /** How each prepared request and batch was made, so that it can be made again with its secrets. */
  made: WeakMap<object, (credentials: Values) => unknown>;
  /** The definitions of templates. */
  store: TemplateStore | undefined;
  /** What was done to templates, with all copies that have the same credentials. */
  rates: Rates;
  /** What was heard of messages; copies hear each other. */
  hearing: Hearing;
}
const insides = new WeakMap<Waxwing, Inside>();

export class Waxwing {
  static readonly name: string = "Waxwing";
  readonly provider: Provider;

  /** Makes a client of what a relay says of itself. */
  static async connect(relay: string, options: ConnectOptions = {}): Promise<Waxwing> {
    const host = { timeout: TIMEOUT, ...options, headers: pairs(options.headers) } as Host;
    const description = finished(await relayed("GET", relay, "", host)) as Description;
    return new Waxwing({ ...options, relay, description, provider: description.provider as Provider });
  }

  constructor(options: Options) {
    if (!providers().includes(options?.provider)) {
      throw new ConfigError({
        name: "ConfigError",
        message: `There is no provider “${typeof options?.provider === "string" ? options.provider : typeof options?.provider}”; there are ${providers().join(", ")}.`,
        outcome: "not_sent",
        missing: ["provider"],
      });
    }
    this.provider = options.provider;
    insides.set(this, takeApart(options));
    addResources(this, (operation, input, given) => run(this, operation, input, given), ownMethods(this));
  }

  check(message: unknown, options?: Record<string, unknown>): Report {
    return check(message, { ...inside(this).plain, ...atHand(this, message, options), ...options, provider: this.provider });
  }

  async send(message: Message, options?: CallOptions): Promise<Receipt> {
    const { receipts, issues, raw } = (await run(this, "messages.send", message, options)) as Outcome;
    return { ...(receipts[0] as Receipt), provider: this.provider, issues, raw };
  }

  prepare(operation: string, input: unknown, options?: CallOptions): Prepared {
    return make(this, calling(this, operation, takeFile(input).input), atHand(this, input, options));
  }

  prepareBatch(message: Message, table: Parameters<typeof batchMaker>[1], options?: CallOptions): PreparedBatch {
    return make(this, batchMaker(message, table, inside(this).plain), atHand(this, message, options));
  }

  /** The values to send for what this client prepared, for a program with its own HTTP client. */
  async reveal<T extends Prepared | PreparedBatch>(prepared: T): Promise<T> {
    const { credentials, made } = inside(this);
    const maker = made.get(prepared);
    if (!maker) throw misused("Only what prepare() or prepareBatch() of this client gave can be revealed.");
    // What the caller's function throws may repeat a key.
    const values = await credentials.get().catch(() => Promise.reject(misused("The credentials could not be had.")));
    return maker(values) as T;
  }

  with(changes: Record<string, unknown>): Waxwing {
    const { given, credentials, secrets, rates, hearing } = inside(this);
    const isCredential = (key: string): boolean => key === "credentials" || secrets.has(key);
    const others = Object.keys(changes).some(isCredential);
    // Credentials of two tenants are never mixed; those that stay are not asked for again.
    const kept = others ? Object.fromEntries(Object.entries(given).filter(([key]) => !isCredential(key))) : given;
    const copy = new Waxwing({ ...kept, ...changes, provider: this.provider });
    Object.assign(inside(copy), { hearing, ...(!others && { credentials, rates }) });
    return copy;
  }

  hear(events: unknown): void {
    inside(this).hearing.hear(events);
  }

  supports(what: string): boolean {
    return supports(this.provider, what) && inside(this).given.description?.allow?.includes(what) !== false;
  }

  [INSIDE](): ForRelay {
    return { settings: settings(this.provider) as Setting[], kinds: kinds(this.provider), options: inside(this).plain, run: run.bind(undefined, this) };
  }

  toJSON(): { provider: Provider } {
    return { provider: this.provider };
  }
}

function inside(client: Waxwing): Inside {
  return insides.get(client) as Inside;
}

/** Makes a request or a batch with `***` for secrets, and remembers how. */
function make<T extends object>(client: Waxwing, maker: Maker<T>, known: object): T {
  const { plain, made } = inside(client);
  const options = { ...plain, ...known };
  const shown = maker(optionsText(options));
  made.set(shown, (values) => maker(optionsText({ ...options, credentials: Object.keys(values) }), JSON.stringify(values)));
  return shown;
}

/** How the request of an operation is made: the provider's own, or the one to the relay. */
function calling(client: Waxwing, operation: string, input: unknown): Maker<Prepared> {
  const { plain, given } = inside(client);
  const text = soundText(input, plain, operation);
  const maker = textMaker(operation, text);
  return given.relay ? toRelay(maker, `${given.relay}/${operation}`, text) : maker;
}

/** What is known of an input's templates without waiting for it. */
function atHand(client: Waxwing, input: unknown, options?: { template?: unknown }): Record<string, unknown> {
  const found = options?.template ? [] : lookUp(inside(client).store, input);
  // A promise that nobody waits for must not end the program.
  void Promise.allSettled(found);
  return told(found, options?.template);
}

function misused(message: string): ConfigError {
  return new ConfigError({ name: "ConfigError", message, outcome: "not_sent", missing: [] });
}

function takeApart(options: Options): Inside {
  const { credentials, fetch, timeout, sleep, relay, headers, description, templates, ...rest } = options;
  const all = settings(options.provider) as Setting[];
  const secrets = new Set(all.filter(({ secret }) => secret).map(({ key }) => key));
  const own = credentials ? "credentials" : all.find(({ key }) => key in rest)?.key;
  if (relay && own) throw misused(`A relay's client takes no ${own}.`);
  const flat: Record<string, string> = {};
  const plain: Options = { provider: options.provider, ...(relay ? description?.options : { client: true }) };
  for (const [key, value] of Object.entries(rest)) {
    if (!secrets.has(key)) plain[key] = value;
    else if (typeof value === "string" && value !== "") flat[key] = value;
  }
  const source = new Credentials(typeof credentials === "function" ? (credentials as never) : { ...flat, ...(credentials as Values | undefined) });
  if (source.names) plain["credentials"] = source.names;
  return {
    plain,
    credentials: source,
    fetch,
    timeout: typeof timeout === "number" ? timeout : TIMEOUT,
    sleep: typeof sleep === "function" ? (sleep as Host["sleep"]) : pause,
    given: options,
    secrets,
    made: new WeakMap(),
    store: templates as TemplateStore | undefined,
    rates: new Rates(),
    hearing: new Hearing(),
  };
}

/** Waits until the time or the call is over; a timer that is left would keep Node from ending. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, milliseconds);
    signal.addEventListener("abort", over);
  });
}

/** The methods of this package's own beside the providers' operations. */
function ownMethods(client: Waxwing): Parameters<typeof addResources>[2] {
  const call = (operation: string, input: unknown, options?: CallOptions): Promise<unknown> => run(client, operation, input, options);
  const waits = (resource: string) => (ref: Record<string, never>, status: string, options?: CallOptions) => {
    const { sleep } = inside(client);
    const list = (operation: string, input: object, given: CallOptions): AsyncIterable<unknown> => {
      const [name, verb] = operation.split(".") as [string, string];
      return (client as unknown as Record<string, Record<string, (...given: unknown[]) => AsyncIterable<unknown>>>)[name]?.[verb]?.(input, given) as AsyncIterable<unknown>;
    };
    return until({ run: call, supports: (operation) => client.supports(operation), list, sleep }, resource, ref, status, options);
  };
  return {
    messages: {
      send: (message: Message, options?: CallOptions) => client.send(message, options),
      sendBulk: (messages: Message[], options?: CallOptions) => sendBulk(client, messages, options),
      async until(message: string | Receipt, status: string, options?: CallOptions) {
        const { hearing, sleep } = inside(client);
        if (rank(status) < 1) throw misused(`No message gets “${status}”.`);
        return untilMessage({ provider: client.provider, hearing, run: client.supports("messages.status") ? call : undefined, sleep }, message, status, options);
      },
    },
    templates: { until: waits("templates") },
    flows: { until: waits("flows") },
  };
}

async function sendBulk(client: Waxwing, messages: Message[], options?: CallOptions): Promise<Receipt[]> {
  const { receipts, issues, raw } = (await run(client, "messages.sendBulk", messages, options)) as Outcome;
  return receipts.map((receipt) => ({ ...receipt, provider: client.provider, issues, raw }));
}

async function run(client: Waxwing, operation: string, given: unknown, options: CallOptions & { streams?: boolean } = {}): Promise<unknown> {
  const { plain, credentials, fetch, timeout, sleep, store, rates, given: { relay, headers } } = inside(client);
  if (options.signal && typeof options.signal.addEventListener !== "function") throw misused("The signal is no AbortSignal.");
  const source = options.credentials ? new Credentials(options.credentials as Values) : credentials;
  const isAsked = operation.startsWith("messages.send") && !options.template;
  const stored = isAsked ? await Promise.all(lookUp(store, given)) : [];
  const settings = { ...plain, ...told(stored, options.template), ...(options.credentials && { credentials: source.names }) };
  const { input, file } = takeFile(given);
  let received: Blob | Response | undefined;
  let used: Values = {};
  const host: Host = {
    fetch: fetch ?? undefined,
    signal: options.signal,
    timeout: options.timeout ?? timeout,
    headers: [...pairs(headers), ...pairs(options.headers)],
    sleep,
    file,
    progress: options.onProgress,
    received: (came) => (received = came),
    streams: options.streams,
    async credentials(why, signal) {
      used = why === "rejected" ? await source.replace(used, signal) : await source.get(signal);
      return used;
    },
    learn(name, value, seconds) {
      used = source.learn(used, name, value, seconds);
    },
  };
  let end: End;
  if (relay) {
    const { method, url, body } = calling(client, operation, input)(optionsText(settings));
    end = await relayed(method, url, body, host);
  } else {
    warnInBrowser(fetch);
    end = await send(operation, soundText(input, settings, operation), optionsText(settings), host);
  }
  const result = finished(end, options.signal, client.provider) as { issues?: Receipt["issues"] };
  // Behind a relay the server's client counts, for all its pages.
  const found = relay ? [] : rates.note(operation, input as object, plain as object);
  if (found.length > 0) result.issues = [...(result.issues ?? []), ...found];
  return received ? { ...result, file: received } : result;
}

/** What a call gave, or the error that it ended with. */
function finished([how, json]: End, signal?: AbortSignal, provider?: Provider): unknown {
  if (how === "done") return JSON.parse(json);
  const error = { ...JSON.parse(json), provider } as ErrorData;
  if (error.kind === "aborted") throw toError(error, { cause: signal?.reason });
  throw toError(error);
}
