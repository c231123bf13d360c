// What a relay refuses, as the typed error that the page gets.
import type { ErrorData, FailureCategory, RetryAdvice } from "../../../pkg/index.js";

const CATEGORIES: Record<number, FailureCategory> = { 400: "invalid", 401: "auth", 403: "forbidden", 404: "not_found", 413: "invalid", 415: "invalid", 429: "throttled" };

/** Nothing was forwarded, for a reason with an HTTP status. */
export class Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers: Record<string, string>;

  constructor(status: number, message: string, headers: Record<string, string> = {}) {
    this.status = status;
    this.message = message;
    this.headers = headers;
  }

  /** A `ProviderError`, for whoever handles those handles these: the relay stands where the provider would. */
  get data(): ErrorData {
    const { status, message } = this;
    const afterMs = Number(this.headers["retry-after"]) * 1_000;
    const retry: RetryAdvice = status === 429 ? { action: "wait", afterMs } : { action: status === 401 ? "credentials" : "stop" };
    return { name: "ProviderError", message, outcome: "not_sent", failure: { category: CATEGORIES[status] ?? "other", status, message, retry, raw: "" } };
  }
}
