// What a relay refuses, as the error that its caller gets.
import type { ErrorData, FailureCategory, RetryAdvice } from "../../../pkg/index.js";

const CATEGORIES: Record<number, FailureCategory> = { 401: "auth", 403: "forbidden", 404: "not_found", 429: "throttled" };

/** The error of a status that says that nothing was forwarded. */
export function refusal(status: number, message: string, raw = "", afterMs = 1_000): ErrorData {
  const retry: RetryAdvice = status === 429 ? { action: "wait", afterMs } : { action: status === 401 ? "credentials" : "stop" };
  return { name: "ProviderError", message, outcome: "not_sent", failure: { category: CATEGORIES[status] ?? "other", status, message, retry, raw } };
}
