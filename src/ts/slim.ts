// What `import "waxwing/slim"` gives: the same for those who load the binary themselves.
export { default as init, initSync } from "waxwing:core";
export * from "./index.js";
