/** What became of a message whose sending failed. After `unknown`, look it up before sending it again. */
export type Outcome = "not_sent" | "rejected" | "unknown";

/** What kind of thing a provider refused for. */
export type FailureCategory =
  | "auth" | "forbidden" | "not_found" | "balance" | "throttled" | "conflict" | "invalid" | "template"
  | "window" | "recipient" | "policy" | "media" | "unavailable" | "other";

/** What would help. */
export type RetryAdvice =
  | { readonly action: "wait"; readonly afterMs: number }
  | { readonly action: "fix"; readonly issues: readonly Issue[] }
  | { readonly action: "credentials" }
  | { readonly action: "template" }
  | { readonly action: "lookup" }
  | { readonly action: "stop" };

/** A provider's refusal: the same shape in an error, a failed event and a bulk outcome. */
export interface Failure {
  readonly category: FailureCategory;
  /** The HTTP status. */
  readonly status?: number;
  /** The provider's own code. */
  readonly providerCode?: string;
  /** WhatsApp's code, where the provider passes it on. */
  readonly whatsappCode?: number;
  /** The id to give to the provider's support. */
  readonly requestId?: string;
  /** The provider's words. */
  readonly message: string;
  readonly retry: RetryAdvice;
  /** The answer as it came, without secrets, cut after 2,000 characters. */
  readonly raw: string;
}

/** An error as data: what `toJSON` gives and what crosses the relay. */
export interface ErrorData {
  readonly name: "ValidationError" | "ProviderError" | "TransportError" | "UnsupportedError" | "ConfigError" | "FlowEndpointError";
  readonly message: string;
  readonly outcome: Outcome;
  readonly provider?: Provider;
  readonly issues?: readonly Issue[];
  readonly failure?: Failure;
  readonly kind?: "network" | "timeout" | "aborted" | "malformed" | FlowEndpointErrorKind;
  readonly status?: number;
  readonly raw?: string;
  readonly operation?: string;
  readonly carriedBy?: readonly Provider[];
  readonly missing?: readonly string[];
}

/** The base of every error. Tell errors apart by `name`; `isWaxwingError` works across copies and realms. */
export declare class WaxwingError extends Error {
  constructor(data: ErrorData, options?: { cause?: unknown });
  readonly outcome: Outcome;
  toJSON(): ErrorData;
}

/** The input is not fit to be sent; every issue is listed. */
export declare class ValidationError extends WaxwingError {
  readonly name: "ValidationError";
  readonly issues: readonly Issue[];
}

/** The provider refused. */
export declare class ProviderError extends WaxwingError {
  readonly name: "ProviderError";
  readonly failure: Failure;
  readonly provider?: Provider;
}

/** The way to the provider failed. After an abort, `cause` is the signal's reason. */
export declare class TransportError extends WaxwingError {
  readonly name: "TransportError";
  readonly kind: "network" | "timeout" | "aborted" | "malformed";
  /** The answer as it came, without secrets, cut, where there was one. */
  readonly raw?: string;
}

/** The provider has no such operation. */
export declare class UnsupportedError extends WaxwingError {
  readonly name: "UnsupportedError";
  readonly operation: string;
  /** The providers that have it. */
  readonly carriedBy: readonly Provider[];
}

/** The client lacks something. */
export declare class ConfigError extends WaxwingError {
  readonly name: "ConfigError";
  /** The settings and credentials that are missing. */
  readonly missing: readonly string[];
}

/** What was wrong at a flow's endpoint; `waxwing/flow-endpoint` says more of each. */
export type FlowEndpointErrorKind = "signature" | "body" | "decrypt" | "request" | "answer" | "key" | "media";

/** What `waxwing/flow-endpoint` throws; the class is there. */
export interface FlowEndpointError extends WaxwingError {
  readonly name: "FlowEndpointError";
  readonly kind: FlowEndpointErrorKind;
  /** The HTTP status that says so. */
  readonly status: number;
}

/** Any error of this package, told apart by `name`. */
export type AnyWaxwingError = ValidationError | ProviderError | TransportError | UnsupportedError | ConfigError | FlowEndpointError;

/** Whether a value is an error of this package, of whichever copy or realm. */
export declare function isWaxwingError(value: unknown): value is AnyWaxwingError;

/** Makes an error from its data, such as what `toJSON` gave elsewhere. */
export declare function toError(data: ErrorData, options?: { cause?: unknown }): WaxwingError;
