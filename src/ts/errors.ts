// One class per kind of error. They are told apart by `name`, never by `instanceof`: copies of the package and realms
// differ, and errors cross the relay as JSON.
import type { ErrorData, Failure, Issue, Outcome, Provider } from "../../pkg/index.js";

const BRAND = Symbol.for("waxwing.error");

export class WaxwingError extends Error {
  static override readonly name: string = "WaxwingError";
  readonly outcome: Outcome;

  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data.message, options);
    this.outcome = data.outcome;
    Object.defineProperty(this, "name", { value: data.name, enumerable: false, configurable: true });
    Object.defineProperty(this, BRAND, { value: true });
  }

  toJSON(): ErrorData {
    return { ...this, name: this.name, message: this.message, outcome: this.outcome } as unknown as ErrorData;
  }
}

export class ValidationError extends WaxwingError {
  static override readonly name: string = "ValidationError";
  readonly issues: readonly Issue[];
  constructor(data: ErrorData) {
    super(data);
    this.issues = data.issues ?? [];
  }
}

export class ProviderError extends WaxwingError {
  static override readonly name: string = "ProviderError";
  readonly failure: Failure;
  readonly provider?: Provider;
  constructor(data: ErrorData) {
    super(data);
    this.failure = data.failure as Failure;
    if (data.provider) this.provider = data.provider;
  }
}

export class TransportError extends WaxwingError {
  static override readonly name: string = "TransportError";
  readonly kind: "network" | "timeout" | "aborted" | "malformed";
  readonly raw?: string;
  constructor(data: ErrorData, options?: ErrorOptions) {
    super(data, options);
    this.kind = (data.kind as TransportError["kind"] | undefined) ?? "network";
    if (data.raw !== undefined) this.raw = data.raw;
  }
}

export class UnsupportedError extends WaxwingError {
  static override readonly name: string = "UnsupportedError";
  readonly operation: string;
  readonly carriedBy: readonly Provider[];
  constructor(data: ErrorData) {
    super(data);
    this.operation = data.operation ?? "";
    this.carriedBy = data.carriedBy ?? [];
  }
}

export class ConfigError extends WaxwingError {
  static override readonly name: string = "ConfigError";
  readonly missing: readonly string[];
  constructor(data: ErrorData) {
    super(data);
    this.missing = data.missing ?? [];
  }
}

const CLASSES = { ValidationError, ProviderError, TransportError, UnsupportedError, ConfigError };

/** Makes the error that some data describes: the core's, or one that crossed the relay. */
export function toError(data: ErrorData, options?: ErrorOptions): WaxwingError {
  const Class = CLASSES[data.name as keyof typeof CLASSES] ?? WaxwingError;
  return new Class(data, options);
}

export function isWaxwingError(value: unknown): value is WaxwingError {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[BRAND] === true;
}

/** Runs a function of the core; what it throws is an error's data as JSON. */
export function guarded<T>(run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    if (typeof thrown === "string") throw toError(JSON.parse(thrown) as ErrorData);
    throw thrown;
  }
}
