// A send and a file through a relay: "ok", or what went wrong.
export async function relayed({ relay, Sandbox, Waxwing }) {
  const client = new Waxwing(new Sandbox().options("tyntec"));
  const handler = relay({ authorize: () => ({ client, allow: ["messages.send:text", "media.upload", "media.download"] }) });
  const fetch = (url, init) => handler(new Request(new URL(url, "https://desk.example"), init));
  const wa = await Waxwing.connect("/api/wa", { fetch });
  if (!wa.supports("text") || wa.supports("image")) return "failed: supports";
  const { status } = await wa.send({ type: "text", to: "4915112345678", text: "Hello" });
  if (status !== "accepted") return `failed: ${status}`;
  const { id } = await wa.media.upload({ file: new Blob(["a file"], { type: "image/png" }) });
  const { file } = await wa.media.download({ id });
  if ((await file.text()) !== "a file" || file.type !== "image/png") return "failed: file";
  const error = await wa.send({ type: "image", to: "4915112345678", media: { url: "https://a.example/b.png" } }).catch((reason) => reason);
  return error.failure?.category === "forbidden" ? "ok" : `failed: ${error}`;
}
