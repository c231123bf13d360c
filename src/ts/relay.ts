// What `import "waxwing/relay"` gives: the server between a page and a provider. It uses the clients that it is given, so
// it carries no binary.
export { toNodeListener } from "./node-listener.js";
export { relay } from "./relay/handler.js";
