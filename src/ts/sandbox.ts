// The five providers as servers in this very process.
import { Sandbox as Servers } from "waxwing:sandbox";
import { listen } from "./listen.js";
import { Posts } from "./sandbox/posts.js";
import type { Prepared, Provider } from "../../pkg/index.js";
import type { SandboxInbound, SandboxOptions, SandboxPost, SandboxSent, SandboxStage, SandboxWebhook, SandboxWebhookOptions } from "../../pkg/sandbox.js";
import type { Secret } from "../../pkg/webhook.js";

const ORIGIN = "https://sandbox.invalid";
const START = Date.UTC(2026, 0, 1);

export class Sandbox {
  static readonly name: string = "Sandbox";
  readonly #servers = new Servers();
  readonly #posts = new Posts(this.#servers);
  readonly #secrets = JSON.parse(this.#servers.secrets()) as string[];
  readonly #manual: boolean;
  readonly #requests: Prepared[] = [];
  readonly #sleepers: { until: number; wake: () => void }[] = [];
  #now: number;
  #closers: (() => Promise<void>)[] = [];

  constructor(options: SandboxOptions = {}) {
    this.#manual = options.clock === "manual";
    this.#now = options.now ?? START;
    this.#servers.set_now(this.#now);
    if (options.serviceWindow) this.#servers.keep_windows();
  }

  /** Stands in for `fetch`; nothing leaves the process. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const body = await bodyText(request);
    request.signal.throwIfAborted();
    const headers = Object.fromEntries(request.headers);
    const reply = this.#servers.answer(request.method, request.url, JSON.stringify(headers), body) as [number, string, number, string, boolean, ...string[]] | undefined;
    this.#requests.push(redacted(request, headers, body, this.#secrets));
    if (!reply) throw new TypeError("The sandbox lost the answer on the way.");
    const [status, type, retryAfter, text, isFile, ...more] = reply;
    const answerHeaders = new Headers({ "content-type": type, ...(retryAfter >= 0 ? { "retry-after": String(retryAfter) } : {}) });
    for (let at = 0; at < more.length; at += 2) answerHeaders.set(more[at] as string, more[at + 1] as string);
    const content = isFile ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) : text;
    return new Response(status === 204 || request.method === "HEAD" ? null : content, { status, headers: answerHeaders });
  };

  /** Client options that work here: `new Waxwing(sandbox.options("infobip"))`. */
  options<P extends Provider>(provider: P): Record<string, unknown> & { provider: P } {
    const given = this.#servers.options(provider);
    if (given === undefined) throw new TypeError(`The sandbox knows no provider “${provider}”.`);
    return { provider, ...(JSON.parse(given) as object), baseUrl: `${ORIGIN}/${provider}`, fetch: this.fetch, sleep: this.sleep };
  }

  /** The messages the servers have taken, in neutral terms. */
  get sent(): SandboxSent[] {
    return JSON.parse(this.#servers.sent()) as SandboxSent[];
  }

  /** The requests that came, secrets shown as `***`. */
  get requests(): readonly Prepared[] {
    return this.#requests;
  }

  /** The names of the error bodies that a provider documents, for `failNext({ error })`. */
  errors(provider: Provider): string[] {
    return JSON.parse(this.#servers.errors(provider) ?? "[]") as string[];
  }

  /** Approves a template that waits for it; says whether there was one. Templates are approved by themselves after a minute. */
  approve(provider: Provider, ref: { name: string; language?: string }): boolean {
    const found = this.#servers.approve(provider, ref.name, ref.language);
    this.#posts.post(this.#now);
    return found;
  }

  /** Has someone hear what the providers post: a handler as `webhook()` makes it, or an address on this machine. Gives what ends it. */
  onWebhook(webhook: SandboxWebhook, options: SandboxWebhookOptions = {}): () => void {
    return this.#posts.listen(webhook, options);
  }

  /** What a provider's posts are known by here: the `secret` of a receiver. */
  webhookSecret(provider: Provider): Secret {
    return this.#posts.secret(provider);
  }

  /** Lets a person write to the business; gives the id of the message. */
  receive(provider: Provider, message: SandboxInbound): string {
    const id = this.#servers.receive(provider, JSON.stringify(message));
    if (id === undefined) throw new TypeError(`${provider} documents no webhook body that says this: ${message.type}.`);
    this.#posts.post(this.#now);
    return id;
  }

  /** When a person last wrote, for `check`; undefined where nobody did. */
  lastInboundAt(provider: Provider, person: string): number | undefined {
    return this.#servers.last_inbound(provider, person);
  }

  /** What was posted, and what was answered. */
  get posted(): readonly SandboxPost[] {
    return this.#posts.posted;
  }

  /** Waits until everything is answered that was posted by now. */
  settled(): Promise<void> {
    return this.#posts.settled();
  }

  /** Stages what the next request gets instead of the server's own answer. */
  failNext(stage: SandboxStage): void {
    const staged = stage === "lose_answer" ? { lose: true } : stage === "garbage" ? { garbage: true } : stage;
    this.#servers.stage(JSON.stringify(staged));
  }

  /** Milliseconds since the epoch on the sandbox's clock. */
  get now(): number {
    return this.#now;
  }

  /** Moves the clock: whoever sleeps less long wakes, and what is due is posted. */
  advance(milliseconds: number): void {
    this.#now += milliseconds;
    this.#servers.set_now(this.#now);
    for (const sleeper of this.#sleepers.splice(0)) {
      if (sleeper.until <= this.#now) sleeper.wake();
      else this.#sleepers.push(sleeper);
    }
    this.#posts.post(this.#now);
  }

  /** The waits of a client that uses this clock. */
  readonly sleep = (milliseconds: number): Promise<void> => {
    const slept = new Promise<void>((wake) => this.#sleepers.push({ until: this.#now + milliseconds, wake }));
    if (!this.#manual) this.advance(milliseconds);
    return slept;
  };

  /** Serves the providers over HTTP on this machine, in Node: `http://127.0.0.1:<port>/<provider>`. */
  async listen(port = 0): Promise<{ port: number; url: string; close: () => Promise<void> }> {
    const server = await listen(this.fetch, port);
    this.#closers.push(server.close);
    return server;
  }

  /** Closes every server that `listen` opened. */
  async close(): Promise<void> {
    await Promise.all(this.#closers.splice(0).map((close) => close()));
  }
}

/** The body as the servers take it: text, or for a file what it is and its bytes in base64. */
async function bodyText(request: Request): Promise<string> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim() ?? "";
  if (type === "multipart/form-data") {
    const parts = [...(await request.formData())].map(async ([name, value]) => [name, typeof value === "string" ? value : await described(value, value.type, value.name)]);
    return JSON.stringify(Object.fromEntries(await Promise.all(parts)));
  }
  if (type === "" || type === "application/json" || type.startsWith("text/") || type === "application/x-www-form-urlencoded") return request.text();
  return JSON.stringify(await described(await request.blob(), type));
}

async function described(blob: Blob, type: string, name?: string): Promise<object> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let letters = "";
  for (let at = 0; at < bytes.length; at += 8_192) letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return { size: bytes.length, ...(type && { type }), ...(name && { name }), data: btoa(letters) };
}

function redacted(request: Request, headers: Record<string, string>, body: string, secrets: string[]): Prepared {
  const hide = (text: string): string => secrets.reduce((hidden, secret) => hidden.replaceAll(secret, "***"), text);
  // What stands in a secret's place is hidden too, for it may be the key of another server.
  const shown = Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? `${SCHEME.exec(value)?.[0] ?? ""}***` : hide(value)]);
  return {
    method: request.method,
    url: hide(request.url.replace(IN_QUERY, "$1***")),
    headers: Object.fromEntries(shown) as Record<string, string>,
    body: hide(isForm(headers) ? body.replace(IN_QUERY, "$1***") : body.replace(IN_BODY, '$1"***"')),
  };
}

const isForm = (headers: Record<string, string>): boolean => /^application\/x-www-form-urlencoded/i.test(headers["content-type"] ?? "");

const SECRET = /(?:^|-)(?:authorization|cookie|api-?key|token|signedcontext|payload)$/i;
const SCHEME = /^(?:App|Basic|Bearer|IBSSO) /;
const IN_QUERY = /((?:^|[?&])(?:accessToken|apikey|password|userName|client_id|client_secret|code)=)[^&#]*/gi;
const IN_BODY = /("(?:accessToken|apikey|password|userName)"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;
