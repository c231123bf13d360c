// What `import "waxwing/webhook"` gives: what a server needs to hear from providers.
export { toNodeListener } from "./node-listener.js";
export { webhook } from "./webhook/handler.js";
export { memoryStore } from "./webhook/store.js";
export { verifyWebhook } from "./webhook/verify.js";
