// What `import "waxwing/slim"` gives: the same for those who load the binary themselves.
export { default as init, initSync } from "waxwing:core";
export { Waxwing } from "./client.js";
export { ConfigError, isWaxwingError, ProviderError, toError, TransportError, UnsupportedError, ValidationError, WaxwingError } from "./errors.js";
export { build, check, convert, decode, events, kinds, operations, prepare, prepareBatch, providers, rules, settings, supports, version } from "./functions.js";
