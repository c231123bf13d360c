// The golden cases of a provider's operations, and what becomes of them in a sandbox.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { operations, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";

const FOLDER = path.join(import.meta.dirname, "../operations");

/** What is in every file: it starts like a key, which is all that is ever looked at. */
const KEY = "-----BEGIN PUBLIC KEY-----";

/** The cases of a provider that make a request. */
export function casesOf(provider) {
  const folder = path.join(FOLDER, provider);
  const files = readdirSync(folder).sort();
  const all = files.flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")).map((entry) => ({ provider, file, ...entry })));
  return all.filter(({ refused }) => !refused);
}

/** The sandbox's options with those of a case; null takes one away. */
function optionsOf(sandbox, { provider, options = {} }) {
  return Object.fromEntries(Object.entries({ ...sandbox.options(provider), ...options }).filter(([, value]) => value !== null));
}

/** The request of a case, made anew. A body that is JSON is read. */
export function requestOf(entry) {
  const { baseUrl, ...options } = optionsOf(new Sandbox(), entry);
  const { body, ...request } = new Waxwing(options).prepare(entry.id, entry.input ?? {});
  const isJson = request.headers["content-type"]?.includes("json");
  return { ...request, body: body === "" ? null : isJson ? JSON.parse(body) : body };
}

/** What a case leads to after those before it: the type of what was sent, and what came back last. */
export async function outcomeOf(entry) {
  const sandbox = new Sandbox();
  for (const before of entry.before ?? []) await call(sandbox, { provider: entry.provider, ...before });
  return call(sandbox, entry);
}

async function call(sandbox, entry) {
  const last = {};
  const options = optionsOf(sandbox, entry);
  const fetch = async (...request) => {
    const response = await sandbox.fetch(...request);
    const sent = new Request(...request).headers.get("content-type");
    Object.assign(last, { sent, status: response.status, type: response.headers.get("content-type"), text: await response.clone().text() });
    return response;
  };
  const client = new Waxwing({ ...options, fetch });
  const [resource, verb] = entry.id.split(".");
  const { gives } = operations(entry.provider).find(({ id }) => id === entry.id);
  try {
    const called = client[resource][verb](inputOf(entry.input ?? {}));
    await (gives === "page" ? called.page() : called);
  } catch (error) {
    // A refusal is an answer too.
    if (error.name !== "ProviderError") throw error;
  }
  return last;
}

/** An input with a file in the place of what a case says of it. */
function inputOf({ file, ...rest }) {
  if (!file) return rest;
  const { size, type, name } = file;
  const content = [KEY.padEnd(size).slice(0, size)];
  return { file: name === undefined ? new Blob(content, { type }) : new File(content, name, { type }), ...rest };
}
