// What the servers post goes to whoever listens: one body after the other, so that they come in the order of the clock.
import { canSign, proofOf, type Proof } from "../webhook/proof.js";
import { provedRequest } from "../webhook/request.js";
import type { Sandbox as Servers } from "waxwing:sandbox";
import type { Provider } from "../../../pkg/index.js";
import type { SandboxPost, SandboxWebhook, SandboxWebhookOptions } from "../../../pkg/sandbox.js";
import type { Secret } from "../../../pkg/webhook.js";

interface Due {
  readonly provider: Provider;
  readonly event: string;
  readonly body: string;
  readonly tries: number;
}

interface Hook extends SandboxWebhookOptions {
  readonly handle: (request: Request) => Response | Promise<Response>;
  readonly url?: string;
}

export class Posts {
  readonly #servers: Servers;
  readonly #hooks = new Set<Hook>();
  /** Who did not take a body. */
  readonly #refused = new Map<string, ReadonlySet<Hook>>();
  #last: Promise<void> = Promise.resolve();
  readonly posted: SandboxPost[] = [];

  constructor(servers: Servers) {
    this.#servers = servers;
  }

  /** Has someone listen from now on; gives what ends it. */
  listen(webhook: SandboxWebhook, options: SandboxWebhookOptions): () => void {
    const hook: Hook = typeof webhook === "string" ? { ...options, handle: (request) => fetch(request), url: ownUrl(webhook) } : { ...options, handle: webhook };
    // A secret that does not fit is told here, not to whoever posts.
    for (const provider of JSON.parse(this.#servers.providers()) as Provider[]) if (isFor(hook, provider)) this.#proof(hook, provider);
    this.#hooks.add(hook);
    return () => void this.#hooks.delete(hook);
  }

  /** Posts what is due. What is due while nobody listens is gone, as it is with the providers. */
  post(at: number): void {
    for (const due of JSON.parse(this.#servers.due()) as Due[]) this.#last = this.#last.then(() => this.#deliver(due, at));
  }

  /** Waits until everything is answered that was posted by now. */
  settled(): Promise<void> {
    return this.#last;
  }

  /** What the posts of a provider are known by. */
  secret(provider: Provider): Secret {
    const secret = this.#servers.webhook_secret(provider);
    if (secret === undefined) throw new TypeError(`The sandbox knows no provider “${provider}”.`);
    return JSON.parse(secret) as Secret;
  }

  /** Posts a body to all who listen, or again to those who did not take it. */
  async #deliver(due: Due, at: number): Promise<void> {
    const { provider, event, body, tries } = due;
    const hooks = [...this.#hooks].filter((hook) => (tries > 0 ? this.#refused.get(body)?.has(hook) : isFor(hook, provider)));
    const refused = new Set<Hook>();
    for (const hook of hooks) if (!(await this.#send(due, hook, at))) refused.add(hook);
    this.#refused.delete(body);
    if (refused.size > 0 && this.#servers.repeat(provider, event, body, tries)) this.#refused.set(body, refused);
  }

  async #send({ provider, event, body, tries }: Due, hook: Hook, at: number): Promise<boolean> {
    const about = { provider, event, at, body, attempt: tries + 1 };
    try {
      const request = await provedRequest(hook.url ?? `https://webhook.invalid/${provider}`, body, this.#proof(hook, provider));
      const { status } = await hook.handle(request);
      this.posted.push({ ...about, status });
      return status >= 200 && status < 300;
    } catch (error) {
      this.posted.push({ ...about, error });
      return false;
    }
  }

  #proof({ secret }: Hook, provider: Provider): Proof | undefined {
    const given = secret ?? this.secret(provider);
    const proof = proofOf(provider, given);
    if (proof === undefined && !canSign(provider)) throw new TypeError(`${provider} signs nothing: give the secret as { url: { secret } }.`);
    return proof;
  }
}

const isFor = (hook: Hook, provider: Provider): boolean => hook.provider === undefined || hook.provider === provider;

/** Invented events are for this machine alone. */
function ownUrl(text: string): string {
  const { hostname, protocol, href } = new URL(text);
  if (/^https?:$/.test(protocol) && (hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname))) return href;
  throw new TypeError(`The sandbox posts to this machine only, as http://127.0.0.1:3000/webhook, not to ${hostname || text}.`);
}
