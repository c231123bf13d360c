// Files that go out and come in. The core sees what a file is, never what is in it.

/** What the core is told of a file. */
interface Descriptor {
  size?: number;
  type?: string;
  name?: string;
  /** The edges of a picture in pixels, where whoever gives it knows them. */
  width?: number;
  height?: number;
}

/** A file on its way out. */
export interface Outgoing {
  body: Blob | Uint8Array | ReadableStream<Uint8Array>;
  descriptor: Descriptor;
}

/** The input with its file described, and the file itself. */
export function takeFile(input: unknown): { input: unknown; file: Outgoing | undefined } {
  const given = fileOf(input);
  const file = given === undefined || given === null ? undefined : outgoing(given);
  return file ? { input: { ...(input as object), file: file.descriptor }, file } : { input, file };
}

/** What stands as `file` in an input; nothing where looking for it throws, which whoever checks the input will say. */
function fileOf(input: unknown): unknown {
  try {
    return typeof input === "object" && input !== null ? (input as { file?: unknown }).file : undefined;
  } catch {
    return undefined;
  }
}

function outgoing(given: unknown): Outgoing | undefined {
  if (given instanceof Blob) {
    const name = (given as Partial<File>).name;
    return { body: given, descriptor: { size: given.size, ...(given.type && { type: given.type }), ...(name && { name }) } };
  }
  if (given instanceof ArrayBuffer) return outgoing(new Uint8Array(given));
  if (given instanceof Uint8Array) return { body: given, descriptor: { size: given.byteLength } };
  if (given instanceof ReadableStream) return { body: given as ReadableStream<Uint8Array>, descriptor: {} };
  // `{ data, type, name, … }`: bytes or a stream with what they do not say of themselves.
  if (typeof given !== "object") return undefined;
  const { data, type, name, ...numbers } = given as Descriptor & { data?: unknown };
  const inner = data === undefined || data === null ? undefined : outgoing(data);
  if (!inner) return undefined;
  const counts = (["size", "width", "height"] as const).filter((key) => typeof numbers[key] === "number").map((key) => [key, numbers[key]]);
  const said = { ...(typeof type === "string" && { type }), ...(typeof name === "string" && { name }), ...Object.fromEntries(counts) };
  return { body: inner.body, descriptor: { ...inner.descriptor, ...said } };
}

/** The parts of a form as the core wrote them, the file in its place. */
export async function toForm(parts: string, file: Outgoing | undefined): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(JSON.parse(parts) as Record<string, unknown>)) {
    if (typeof value !== "object" || value === null) form.append(name, String(value));
    else if (file) form.append(name, await toBlob(file), file.descriptor.name ?? "file");
  }
  return form;
}

/** The whole of a file. */
export async function toBlob({ body, descriptor: { type } }: Outgoing): Promise<Blob> {
  const blob = body instanceof ReadableStream ? await new Response(body).blob() : body instanceof Blob ? body : new Blob([body as Uint8Array<ArrayBuffer>]);
  return type && blob.type !== type ? blob.slice(0, blob.size, type) : blob;
}

/** Tells how much has gone through a stream. */
export function counted(stream: ReadableStream<Uint8Array>, total: number | undefined, progress: Progress): ReadableStream<Uint8Array> {
  let loaded = 0;
  const count = (chunk: Uint8Array, control: TransformStreamDefaultController<Uint8Array>): void => {
    loaded += chunk.byteLength;
    control.enqueue(chunk);
    progress({ loaded, ...(total !== undefined && { total }) });
  };
  return stream.pipeThrough(new TransformStream({ transform: count }));
}

/** Called as bytes go out or come in, where the runtime reports them. */
export type Progress = (progress: { loaded: number; total?: number }) => void;
