// The message is plain JSON, and every place in it has a name: its JSON Pointer (RFC 6901).

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The pointer of a member or item below another place. */
export function below(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

export function parent(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function steps(path: string): string[] {
  if (path === "") return [];
  return path.slice(1).split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function valueAt(root: Json | undefined, path: string): Json | undefined {
  return steps(path).reduce<Json | undefined>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return isObject(value) ? value[step] : undefined;
  }, root);
}

/** A copy with another value at a place; `undefined` takes it away. Objects that are missing on the way are made. */
export function withValueAt(root: Json, path: string, value: Json | undefined): Json {
  const [step, ...rest] = steps(path);
  if (step === undefined) return value ?? {};
  const restPath = rest.reduce((joined, key) => below(joined, key), "");
  if (Array.isArray(root)) {
    const index = Number(step);
    if (rest.length === 0 && value === undefined) return root.filter((_, at) => at !== index);
    return root.map((item, at) => (at === index ? withValueAt(item, restPath, value) : item));
  }
  const object = isObject(root) ? root : {};
  if (rest.length === 0 && value === undefined) {
    const { [step]: _, ...others } = object;
    return others;
  }
  return { ...object, [step]: rest.length === 0 ? (value as Json) : withValueAt(object[step] ?? {}, restPath, value) };
}

/** The stars of a rule's path in place of the numbers: its form in the catalogue of rules. */
export function starred(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, "/*");
}
