// The body of a request, no further than it may go.

/** The bytes of a body; nothing where there are more than so many, of which no more are read then. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get("content-length")) > most) return undefined;
  // Not every browser gives the body of a request as a stream.
  if (!request.body) {
    const whole = new Uint8Array(await request.arrayBuffer());
    return whole.length > most ? undefined : whole;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
