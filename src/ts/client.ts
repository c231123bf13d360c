// The client: a plain object without a wasm handle. Make as many as you like; there is nothing to free.
import * as core from "waxwing:core";
import type { CallOptions, ErrorData, Message, Prepared, Provider, Receipt, Report } from "../../pkg/index.js";
import { Credentials, type Values } from "./credentials.js";
import { ConfigError, guarded, toError, UnsupportedError } from "./errors.js";
import { check, operations, prepare, providers, settings, soundText, supports, toPrepared } from "./functions.js";

type Options = Record<string, unknown> & { provider: Provider };
interface Setting {
  key: string;
  secret: boolean;
}
interface Outcome {
  receipts: Receipt[];
  issues: Receipt["issues"];
  raw: unknown;
  error?: ErrorData;
}

const TIMEOUT = 60_000;

/** What a client was made of; kept outside the object so that printing a client shows no secret. */
interface Inside {
  plain: Options;
  credentials: Credentials;
  fetch: unknown;
  timeout: number;
  sleep: (milliseconds: number) => Promise<void>;
  given: Options;
}
/** What a prepared request was made of, so that it can be made again with its secrets. */
const origins = new WeakMap<Prepared, { operation: string; text: string }>();
const insides = new WeakMap<Waxwing, Inside>();

export class Waxwing {
  readonly provider: Provider;
  readonly messages: { send: Waxwing["send"]; sendBulk: (messages: Message[], options?: CallOptions) => Promise<Receipt[]> };

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
    this.messages = {
      send: (message, given) => this.send(message, given),
      sendBulk: (messages, given) => sendBulk(this, messages, given),
    };
  }

  check(message: unknown, options?: Record<string, unknown>): Report {
    return check(message, { ...inside(this).plain, ...options, provider: this.provider });
  }

  async send(message: Message, options?: CallOptions): Promise<Receipt> {
    const { receipts, issues, raw } = await run(this, "messages.send", message, options);
    return { ...(receipts[0] as Receipt), provider: this.provider, issues, raw };
  }

  prepare(operation: string, input: unknown): Prepared {
    const { plain } = inside(this);
    const request = prepare(this.provider, operation, input, plain);
    origins.set(request, { operation, text: soundText(input, plain) });
    return request;
  }

  /** The values to send for a request that this client prepared, for a program with its own HTTP client. */
  async reveal(request: Prepared): Promise<Prepared> {
    const origin = origins.get(request);
    if (!origin) {
      const message = "Only a request that prepare() gave can be revealed.";
      throw new ConfigError({ name: "ConfigError", message, outcome: "not_sent", missing: [] });
    }
    const { plain, credentials } = inside(this);
    const values = JSON.stringify(await credentials.get({}));
    return toPrepared(guarded(() => core.reveal(origin.operation, origin.text, JSON.stringify(plain), values)));
  }

  with(changes: Record<string, unknown>): Waxwing {
    return new Waxwing({ ...inside(this).given, ...changes, provider: this.provider });
  }

  supports(what: string): boolean {
    return supports(this.provider, what);
  }

  toJSON(): { provider: Provider } {
    return { provider: this.provider };
  }
}

function inside(client: Waxwing): Inside {
  return insides.get(client) as Inside;
}

function takeApart(options: Options): Inside {
  const { credentials, fetch, timeout, sleep, ...rest } = options;
  const secrets = new Set((settings(options.provider) as Setting[]).filter(({ secret }) => secret).map(({ key }) => key));
  const flat: Values = {};
  const plain: Options = { provider: options.provider, client: true };
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
    sleep: typeof sleep === "function" ? (sleep as Inside["sleep"]) : (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    given: options,
  };
}

async function sendBulk(client: Waxwing, messages: Message[], options?: CallOptions): Promise<Receipt[]> {
  const { receipts, issues, raw } = await run(client, "messages.sendBulk", messages, options);
  return receipts.map((receipt) => ({ ...receipt, provider: client.provider, issues, raw }));
}

async function run(client: Waxwing, operation: string, input: unknown, options: CallOptions = {}): Promise<Outcome> {
  const { plain, credentials, fetch, timeout, sleep } = inside(client);
  if (!supports(client.provider, operation) && operation !== "messages.sendBulk") throw unsupported(client.provider, operation);
  warnInBrowser(fetch);
  const source = options.credentials ? new Credentials(options.credentials as Values) : credentials;
  const settings = options.credentials ? { ...plain, credentials: source.names } : plain;
  const text = soundText(input, settings);
  const context = options.signal ? { signal: options.signal } : {};
  let used: Values = {};
  const host = {
    fetch: fetch ?? undefined,
    signal: options.signal,
    timeout: options.timeout ?? timeout,
    headers: options.headers ? Object.entries(options.headers) : undefined,
    sleep,
    async credentials(why: string): Promise<Values> {
      used = why === "rejected" ? await source.replace(used, context) : await source.get(context);
      return used;
    },
    learn: (name: string, value: string) => source.learn(name, value),
  };
  const outcome = JSON.parse(await core.send(operation, text, JSON.stringify(settings), host)) as Outcome;
  if (!outcome.error) return outcome;
  const error: ErrorData = { ...outcome.error, provider: client.provider };
  if (error.kind === "aborted") throw toError(error, { cause: options.signal?.reason });
  throw toError(error);
}

function unsupported(provider: Provider, operation: string): UnsupportedError {
  const carriedBy = providers().filter((name) => operations(name).some(({ id }) => id === operation));
  const message = `${provider} has no ${operation}; ${carriedBy.join(", ") || "none"} have it.`;
  return new UnsupportedError({ name: "UnsupportedError", message, outcome: "not_sent", operation, carriedBy });
}

let warned = false;

/** A browser must not hold a provider key: said once, and not where a stand-in answers. */
function warnInBrowser(fetch: unknown): void {
  if (warned || fetch !== undefined || !("document" in globalThis)) return;
  warned = true;
  console.warn("Waxwing: this page talks to a provider directly, so everyone who opens it can read the provider key. Use a relay.");
}
