// Base64 to bytes by the fastest means the runtime has.
interface Decoders {
  Uint8Array: { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  Buffer?: { from: (text: string, encoding: "base64") => Uint8Array<ArrayBuffer> };
  atob: (text: string) => string;
}

export function unpack(text: string): Uint8Array<ArrayBuffer> {
  const runtime = globalThis as unknown as Decoders;
  if (runtime.Uint8Array.fromBase64) return runtime.Uint8Array.fromBase64(text);
  if (runtime.Buffer) return runtime.Buffer.from(text, "base64");
  const letters = runtime.atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
