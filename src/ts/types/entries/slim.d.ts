// The same as `waxwing`, for those who load the binary themselves: `await init(url)` or `initSync({ module })` first.
export * from "./index.js";

/** What the binary can be given as. */
export type BinarySource = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

/** Loads the binary; `waxwing/core.wasm` is its file. */
export declare function init(options: { module_or_path: BinarySource | Promise<BinarySource> }): Promise<unknown>;

/** Takes the tables of the operations beside sends: the bytes of `waxwing/operations.bin`. Checks and sends need none. */
export declare function loadOperations(bytes: Uint8Array | ArrayBuffer): void;

/** Starts from bytes or a module at hand. */
export declare function initSync(options: { module: BufferSource | WebAssembly.Module }): unknown;
