// The repository's folder on loopback, as any static server would serve it.
import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { ROOT } from "../../../src/build/tools.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".wasm": "application/wasm", ".json": "application/json" };

export async function serveFolder(root = ROOT) {
  const server = http.createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = path.join(root, decodeURIComponent(pathname).replace(/\/$/, "/index.html"));
    try {
      const text = await readFile(file);
      response.writeHead(200, { "content-type": `${TYPES[path.extname(file)] ?? "application/octet-stream"}; charset=utf-8` }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((resolve) => server.close(resolve)) };
}
