// What `import "waxwing"` gives.
export { Waxwing } from "./client.js";
export { ConfigError, isWaxwingError, ProviderError, toError, TransportError, UnsupportedError, ValidationError, WaxwingError } from "./errors.js";
export { build, check, convert, decode, events, kinds, operations, prepare, prepareBatch, providers, render, rules, settings, supports, template, version } from "./functions.js";
