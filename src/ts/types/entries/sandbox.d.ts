// The five providers as servers in this very process.
import type { ClientOptions, Message, Prepared, Provider } from "./index.js";

/** A message that a server has taken. */
export interface SandboxSent {
  readonly provider: Provider;
  readonly id: string;
  /** Milliseconds since the epoch on the sandbox's clock. */
  readonly at: number;
  readonly message: Message;
}

/** What the next request gets instead of the server's own answer. */
export type SandboxStage = { readonly status: number; readonly retryAfter?: number } | { readonly error: string } | "lose_answer" | "garbage";

/** Options of a sandbox. */
export interface SandboxOptions {
  /** `manual`: time stands still until `advance` is called. By default a wait moves the clock by itself. */
  readonly clock?: "auto" | "manual";
  /** Where the clock starts, in milliseconds since the epoch; 2026-01-01 where missing. */
  readonly now?: number;
}

/** All providers as stateful servers: deterministic, made of the same rules as the client. */
export declare class Sandbox {
  constructor(options?: SandboxOptions);
  /** Stands in for `fetch`; nothing leaves the process. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** Client options that work here: `new Waxwing(sandbox.options("infobip"))`. */
  options<P extends Provider>(provider: P): ClientOptions<P>;
  /** The messages the servers have taken, oldest first. */
  readonly sent: readonly SandboxSent[];
  /** The requests that came, secrets shown as `***`. */
  readonly requests: readonly Prepared[];
  /** The names of the error bodies that a provider documents, for `failNext({ error })`. */
  errors(provider: Provider): string[];
  /** Approves a template that waits for it; says whether there was one. Templates are approved by themselves after a minute. */
  approve(provider: Provider, ref: { readonly name: string; readonly language?: string }): boolean;
  /** Stages what the next request gets instead of the server's own answer. */
  failNext(stage: SandboxStage): void;
  /** Milliseconds since the epoch on the sandbox's clock. */
  readonly now: number;
  /** Moves the clock; whoever sleeps less long wakes. */
  advance(milliseconds: number): void;
  /** Waits on the sandbox's clock. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Serves the providers over HTTP on this machine, in Node: `http://127.0.0.1:<port>/<provider>`. */
  listen(port?: number): Promise<{ readonly port: number; readonly url: string; close(): Promise<void> }>;
  /** Closes every server that `listen` opened. */
  close(): Promise<void>;
}
