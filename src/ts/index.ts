// What `import "waxwing"` gives.
export { Waxwing } from "./client.js";
export { ConfigError, isWaxwingError, ProviderError, toError, TransportError, UnsupportedError, ValidationError, WaxwingError } from "./errors.js";
export {
  build, check, checkTemplate, convert, decode, events, kinds, normalizeRecipient, operations, prepare, prepareBatch, providers, rules, sameRecipient,
  settings, supports, template, version,
} from "./functions.js";
export { advanceStatus } from "./status.js";
export { windowState } from "./window.js";
