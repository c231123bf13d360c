// The five providers as servers in this page. Nothing leaves it.
import { isWaxwingError, Waxwing, type Failure, type Message, type Provider, type Receipt } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import type { JsonObject } from "./json.ts";

const sandbox = new Sandbox();

/** What a send came to, for the log. */
export interface Sent {
  number: number;
  provider: string;
  type: string;
  at: number;
  message: JsonObject;
  outcome: { ok: true; receipt: Receipt } | { ok: false; name: string; message: string; outcome: string; failure?: Failure };
}

/** What the next request meets instead of the server's own answer. */
export const STAGES = [
  ["", "Answer as documented"],
  ["throttled", "Too many requests (429)"],
  ["unavailable", "Unavailable (503)"],
  ["lose_answer", "Lose the answer"],
  ["garbage", "Answer with garbage"],
] as const;

export function sandboxOptions(provider: string): Record<string, unknown> {
  return sandbox.options(provider as Provider) as unknown as Record<string, unknown>;
}

export function documentedErrors(provider: string): string[] {
  return sandbox.errors(provider as Provider);
}

function stage(name: string): void {
  if (name === "") return;
  if (name === "throttled") sandbox.failNext({ status: 429 });
  else if (name === "unavailable") sandbox.failNext({ status: 503 });
  else if (name === "lose_answer" || name === "garbage") sandbox.failNext(name);
  else sandbox.failNext({ error: name.replace(/^error:/, "") });
}

let count = 0;

export async function send(provider: string, message: JsonObject, options: Record<string, unknown>, staged: string): Promise<Sent> {
  stage(staged);
  count += 1;
  const entry = { number: count, provider, type: String(message["type"]), at: sandbox.now, message };
  try {
    const client = new Waxwing({ ...sandboxOptions(provider), ...options } as never);
    const receipt = await client.send(message as unknown as Message);
    return { ...entry, outcome: { ok: true, receipt } };
  } catch (error) {
    if (!isWaxwingError(error)) throw error;
    const failure = error.name === "ProviderError" ? error.failure : undefined;
    return { ...entry, outcome: { ok: false, name: error.name, message: error.message, outcome: error.outcome, failure } };
  }
}

