// The types of the operations: made of the very tables that check, write and read them.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { WORK } from "./tools.mjs";

/** A binary of the package, as the build made it. */
async function load(name) {
  const folder = path.join(WORK, name);
  const glue = await import(pathToFileURL(path.join(folder, "web", "waxwing.js")).href);
  glue.initSync({ module: new WebAssembly.Module(readFileSync(path.join(folder, `${name}.wasm`))) });
  return glue;
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
const typeName = (provider, id, what) => `${capital(provider)}${id.split(".").map(capital).join("")}${what}`;

/** A type on lines of its own. */
function indented(type, depth) {
  let [text, level] = ["", depth];
  for (let at = 0; at < type.length; at += 1) {
    const letter = type[at];
    if (letter === '"') {
      const end = type.indexOf('"', at + 1);
      text += type.slice(at, end + 1);
      at = end;
    } else if (letter === "{" && type[at + 1] !== "}" && type.slice(at, at + 3) !== "{ }") {
      level += 1;
      text += "{";
    } else if (letter === "}" && text.at(-1) !== "{" && !text.endsWith("{ ")) {
      level -= 1;
      text += `\n${"  ".repeat(level)}}`;
    } else if (letter === " " && (text.endsWith("{") || text.endsWith(";")) && type[at + 1] !== "}") {
      text += `\n${"  ".repeat(level)}`;
    } else if (letter !== " " || !(text.endsWith(";") && type[at + 1] === "}")) {
      text += letter;
    }
  }
  return text;
}

/** Whether nothing needs to be in a type's object. */
const isOptional = (type) => !/(?:^\{|;) readonly [^:?]+: /.test(outermost(type));

/** What an output has beside its own table: the answer, and what the input says that names the thing. */
function beside(inputs) {
  const said = ["id", "name", "language"].flatMap((key) => {
    const own = inputs.map((input) => new RegExp(` readonly ${key}(\\??): string;`).exec(outermost(input))?.[1]);
    if (own.every((mark) => mark === undefined)) return [];
    return [`readonly ${key}${own.every((mark) => mark === "") ? "" : "?"}: string;`];
  });
  return `{ ${["readonly raw?: unknown;", ...said].join(" ")} }`;
}

/** A type without what is nested in it. */
function outermost(type) {
  let [text, depth] = ["", 0];
  for (const letter of type) {
    if (letter === "}") depth -= 1;
    if (depth <= 1 && !(depth === 1 && letter === "}")) text += letter;
    if (letter === "{") depth += 1;
  }
  return text;
}

/** The rows of all providers, those of one id and provider together. */
function grouped(sandbox) {
  const all = [];
  for (const provider of JSON.parse(sandbox.providers())) {
    for (const { input, output, ...row } of JSON.parse(sandbox.types(provider))) {
      const known = all.find((entry) => entry.provider === provider && entry.id === row.id);
      if (known) {
        if (!known.inputs.includes(input)) known.inputs.push(input);
        if (!known.outputs.includes(output)) known.outputs.push(output);
      } else all.push({ ...row, provider, inputs: [input], outputs: [output] });
    }
  }
  return all;
}

const METHODS = {
  page: (output) => `Pages<${output}>`,
  file: (output) => `Promise<(${output}) & ReceivedFile>`,
  value: (output) => `Promise<${output}>`,
};

function method({ id, gives, summary, experimental }, input, output, optional) {
  const verb = id.split(".")[1];
  const note = experimental ? " Experimental: what is known of it is less than certain." : "";
  return `    /** ${summary}${note} */\n    ${verb}(input${optional ? "?" : ""}: ${input}, options?: CallOptions): ${METHODS[gives](output)};`;
}

const OWN = {
  templates: "    /** Asks for a template until it has a status; fails where it gets a final one that is another. */\n    until(ref: TemplateRef, status: string, options?: CallOptions): Promise<Standing>;",
  flows: "    /** Asks for a flow until it has a status; fails where it gets a final one that is another. */\n    until(ref: { readonly id: string }, status: string, options?: CallOptions): Promise<Standing>;",
};

function tree(name, methods) {
  const resources = [...new Set(methods.map(({ id }) => id.split(".")[0]))].sort();
  const lines = resources.map((resource) => {
    const own = methods.filter(({ id }) => id.startsWith(`${resource}.`)).map(({ text }) => text);
    if (OWN[resource]) own.push(OWN[resource]);
    return `  readonly ${resource}: {\n${own.join("\n")}\n  };`;
  });
  return `export interface ${name} {\n${lines.join("\n")}\n}`;
}

/** The binary that has every operation. */
const sandbox = async () => new (await load("sandbox")).Sandbox();

/** What each operation gives, by resource and verb. */
export async function operationTree() {
  const tree = {};
  for (const { id, gives } of grouped(await sandbox())) {
    const [resource, verb] = id.split(".");
    (tree[resource] ??= {})[verb] = gives;
  }
  // These have methods of the package's own, whatever the providers have.
  for (const resource of ["messages", ...Object.keys(OWN)]) tree[resource] ??= {};
  return tree;
}

/** The declarations of the components of flows. */
export async function flowTypes() {
  return (await sandbox()).flow_types();
}

/** The declarations. */
export async function operationTypes() {
  const entries = grouped(await sandbox());
  const parts = [];
  for (const entry of entries) {
    const [input, output] = [entry.inputs.join(" | "), entry.outputs.map((type) => (entry.gives === "page" ? type : `${type} & ${beside(entry.inputs)}`)).join(" | ")];
    parts.push(`/** What \`${entry.id}\` of ${entry.provider} takes. */\nexport type ${typeName(entry.provider, entry.id, "Input")} = ${indented(input, 0)};`);
    parts.push(`/** What \`${entry.id}\` of ${entry.provider} gives. */\nexport type ${typeName(entry.provider, entry.id, "Output")} = ${indented(output, 0)};`);
  }
  const ids = [...new Set(entries.map(({ id }) => id))].sort();
  const carriers = (id) => entries.filter((entry) => entry.id === id);
  const operation = (id) => {
    const members = carriers(id).map(({ provider }) => `    ${provider}: { input: ${typeName(provider, id, "Input")}; output: ${typeName(provider, id, "Output")} };`);
    return `  /** ${carriers(id)[0].summary} */\n  ${JSON.stringify(id)}: {\n${members.join("\n")}\n  };`;
  };
  parts.push(`/** Every operation that is no send: who has it, what it takes and gives. */\nexport interface Operations {\n${ids.map(operation).join("\n")}\n}`);
  const providers = [...new Set(entries.map(({ provider }) => provider))];
  for (const provider of providers) {
    const own = entries.filter((entry) => entry.provider === provider);
    const methods = own.map((entry) => ({
      id: entry.id,
      text: method(entry, typeName(provider, entry.id, "Input"), typeName(provider, entry.id, "Output"), entry.inputs.some(isOptional)),
    }));
    parts.push(`/** What a client of ${provider} can do. */\n${tree(`${capital(provider)}Resources`, methods)}`);
  }
  const any = ids.map((id) => {
    const all = carriers(id);
    const union = (what) => all.map(({ provider }) => typeName(provider, id, what)).join(" | ");
    return { id, text: method(all[0], union("Input"), union("Output"), all.some(({ inputs }) => inputs.some(isOptional))) };
  });
  parts.push(`/** What a client can do whose provider is known at run time only; what its provider lacks fails with an \`UnsupportedError\`. */\n${tree("AnyResources", any)}`);
  parts.push(`/** The resources of each provider. */\nexport interface ResourcesOf {\n${providers.map((provider) => `  ${provider}: ${capital(provider)}Resources;`).join("\n")}\n}`);
  return parts.join("\n\n");
}
