// OpenAPI documents and the references between them.
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parse } from "yaml";

/** Several OpenAPI files that refer to each other, JSON or YAML. */
export class Documents {
  #files = new Map();

  /** A file's content, parsed once. YAML is read as 1.2 core, where `yes` is text and dates are no dates. */
  file(path) {
    let content = this.#files.get(path);
    if (!content) {
      const text = readFileSync(path, "utf8");
      content = path.endsWith(".json") ? JSON.parse(text) : parse(text, { version: "1.2", schema: "core", maxAliasCount: -1 });
      this.#files.set(path, content);
    }
    return content;
  }

  /** What a reference in a file leads to: the node, the file it is in, and a name that is the same for the same node. */
  find(reference, from) {
    const [relative, pointer = ""] = reference.split("#");
    const path = relative ? resolve(dirname(from), relative) : from;
    const steps = pointer.split("/").slice(1).map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));
    const node = steps.reduce((at, step) => at?.[step], this.file(path));
    if (node === undefined) throw new Error(`${reference} of ${from} leads nowhere`);
    return node.$ref ? this.find(node.$ref, path) : { node, path, name: `${path}#${pointer}` };
  }

  /** The schema of an operation's JSON request body. */
  requestSchema(path, method, route) {
    return contentSchema(this.#operation(path, method, route).requestBody, "application/json");
  }

  /** The schema of an operation's answer with a status. */
  responseSchema(path, method, route, status) {
    const responses = this.#operation(path, method, route).responses;
    const response = responses[status] ?? responses.default;
    const found = response.$ref ? this.find(response.$ref, path) : { node: response, path };
    const schema = contentSchema(found.node, "application/json", "application/problem+json");
    return { schema, path: found.path };
  }

  #operation(path, method, route) {
    const operation = this.file(path).paths[route]?.[method.toLowerCase()];
    if (!operation) throw new Error(`${path} has no ${method} ${route}`);
    return operation;
  }
}

function contentSchema(holder, ...types) {
  const type = types.find((type) => holder.content?.[type]);
  if (!type) throw new Error(`no content of type ${types.join(", ")}`);
  return holder.content[type].schema;
}
