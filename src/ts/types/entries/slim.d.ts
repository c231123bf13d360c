// The same as `waxwing`, for those who load the binary themselves: `await init(url)` or `initSync({ module })` first.
export * from "./index.js";

/** What the binary can be given as. */
export type BinarySource = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

/**
 * Loads the binary: `waxwing/core.wasm` checks, builds and sends; `waxwing/full.wasm` has the operations beside sends and the
 * events too, as the entry `waxwing` has them.
 */
export declare function init(options: { module_or_path: BinarySource | Promise<BinarySource> }): Promise<unknown>;

/** Starts from bytes or a module at hand. */
export declare function initSync(options: { module: BufferSource | WebAssembly.Module }): unknown;
