// The tables of the operations beside sends, for those who load them themselves.
let given: Uint8Array | undefined;

/** Takes the bytes of `waxwing/operations.bin`. */
export function loadOperations(bytes: Uint8Array | ArrayBuffer): void {
  given = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
}

export default (): Uint8Array | undefined => given;
