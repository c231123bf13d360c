// A vendor's whole API, as its OpenAPI documents have it: where a request goes, what it may have there, and what may come back.
import { Closed } from "./closed.mjs";
import { Documents } from "./documents.mjs";
import { patch } from "./patches.mjs";

const METHODS = ["get", "head", "post", "put", "patch", "delete"];

export class Api {
  #documents = new Documents();
  #closed = new Closed(this.#documents);
  #validators = new Map();

  constructor(base, documents) {
    this.base = base;
    for (const { file, patches } of documents) patch(this.#documents.file(file), patches);
    this.operations = documents.flatMap(({ file }) => [...this.#operationsOf(file)]);
  }

  *#operationsOf(file) {
    for (const [route, item] of Object.entries(this.#documents.file(file).paths)) {
      for (const method of METHODS.filter((method) => item[method])) {
        const found = [...(item.parameters ?? []), ...(item[method].parameters ?? [])].map((parameter) => this.#resolved(parameter, file));
        const parameters = found.map(({ node, path }) => ({ ...node, path }));
        yield { ...item[method], file, route, key: `${method.toUpperCase()} ${route}`, parameters };
      }
    }
  }

  #resolved(node, path) {
    return node.$ref ? this.#documents.find(node.$ref, path) : { node, path };
  }

  /** The operation that a request goes to: of those that match, the one with the most of its path written out. */
  operationOf({ method, url }) {
    const { pathname } = this.#split(url);
    const matching = this.operations.filter(({ key, route }) => key.startsWith(`${method} `) && patternOf(route).test(pathname));
    return matching.sort((one, other) => one.parameters.length - other.parameters.length)[0];
  }

  #split(url) {
    if (!url.startsWith(`${this.base}/`)) throw new Error(`${url} is not below ${this.base}`);
    const [pathname, query = ""] = url.slice(this.base.length).split("?");
    return { pathname, query: new URLSearchParams(query) };
  }

  /** Faults of a request: of its parameters, and of its body if that is JSON. */
  requestFaults(operation, { url, headers, body }) {
    return [...this.#parameterFaults(operation, url), ...this.#bodyFaults(operation, headers["content-type"], body)];
  }

  #parameterFaults({ route, parameters }, url) {
    const { pathname, query } = this.#split(url);
    const inPath = patternOf(route).exec(pathname).groups ?? {};
    const named = namesIn(route).map((name, index) => [name, [decodeURIComponent(inPath[`p${index}`])]]);
    const given = { path: Object.fromEntries(named), query: Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])) };
    const faults = [];
    for (const where of ["path", "query"]) {
      const declared = parameters.filter((parameter) => parameter.in === where);
      const names = declared.map(({ name }) => name);
      faults.push(...Object.keys(given[where]).filter((name) => !names.includes(name)).map((name) => `${where} has ${name}, which is not declared`));
      for (const { name, required, schema, path } of declared) {
        const texts = given[where][name];
        if (texts) faults.push(...this.#valueFaults(schema, path, texts).map((fault) => `${where} ${name}: ${fault}`));
        else if (required) faults.push(`${where} lacks ${name}`);
      }
    }
    return faults;
  }

  #valueFaults(schema, path, texts) {
    const { node, path: at } = this.#resolved(schema, path);
    if (node.type === "array") return this.#validator(node, at)(texts.map((text) => valueOf(this.#resolved(node.items, at).node, text)));
    return texts.length === 1 ? this.#validator(node, at)(valueOf(node, texts[0])) : [`${texts.length} values of one`];
  }

  #bodyFaults({ requestBody, file }, type, body) {
    if (body === null || body === undefined) return requestBody?.required ? ["no body, where one is required"] : [];
    if (!requestBody) return ["a body, where none is declared"];
    const { node, path } = this.#resolved(requestBody, file);
    const range = rangeOf(node.content, type);
    if (!range) return [`a body of ${type}, where ${Object.keys(node.content)} are declared`];
    return isJson(type) ? this.#validator(node.content[range].schema, path)(body) : [];
  }

  /** Faults of an answer: of its status, and of its body. */
  answerFaults({ key, responses, file }, status, type, text) {
    const response = responses[status] ?? responses.default;
    if (!response) return [`the status ${status}, which is not documented`];
    const { node, path } = this.#resolved(response, file);
    if (text === "" && (key.startsWith("HEAD ") || !node.content)) return [];
    if (!node.content) return [`a body with the status ${status}, which has none: ${text}`];
    const range = rangeOf(node.content, type);
    if (!range) return [`a body of ${type} with the status ${status}, where ${Object.keys(node.content)} are documented: ${text}`];
    if (!isJson(type)) return [];
    return text === "" ? [`no body with the status ${status}`] : this.#validator(node.content[range].schema, path)(JSON.parse(text));
  }

  #validator(schema, path) {
    if (!this.#validators.has(schema)) this.#validators.set(schema, this.#closed.validator(schema, path));
    return this.#validators.get(schema);
  }
}

const namesIn = (route) => [...route.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name);

/** Matches the paths of a route; the parameters are groups, named by their position. */
function patternOf(route) {
  let count = 0;
  const source = route.split(/(\{[^}]+\})/).map((part) => (part.startsWith("{") ? `(?<p${count++}>[^/]+)` : part.replace(/[.*+?^$()|[\]\\]/g, "\\$&")));
  return new RegExp(`^${source.join("")}$`);
}

/** What the text of a parameter stands for; what is no such value stays text, which its schema then refuses. */
function valueOf({ type }, text) {
  if (type === "boolean") return { true: true, false: false }[text] ?? text;
  return ["integer", "number"].includes(type) && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const isJson = (type) => /^application\/([\w.-]+\+)?json\b/.test(type ?? "");

/** The declared range that a media type is in. A star alone, which tyntec has, is any type. */
function rangeOf(content, type) {
  const essence = (type ?? "").split(";")[0].trim();
  const [family] = essence.split("/");
  return [essence, `${family}/*`, "*/*", "*"].find((range) => content?.[range] !== undefined);
}
