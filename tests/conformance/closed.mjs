// OpenAPI schemas made strict: discriminators decide, parents are merged in, and an unnamed property fails.
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { DATE_TIME, graphemes } from "./formats.mjs";

/** Keywords that test a value on its own; everything else is structure, handled here, or words for people. */
const TESTS = [
  "type", "enum", "const", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "pattern", "format",
  "graphemes",
];

/** Compiles schemas of OpenAPI documents into closed validators. */
export class Closed {
  #documents;
  #definitions = {};
  #names = new Map();
  #ajv;

  constructor(documents) {
    this.#documents = documents;
    this.#ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(this.#ajv);
    this.#ajv.addFormat("date-time", DATE_TIME);
    // Infobip has "string" as the format of texts.
    this.#ajv.addFormat("string", true);
    this.#ajv.addKeyword({ keyword: "graphemes", type: "string", schemaType: "number", validate: graphemes });
  }

  /** A function that gives the faults of a value against a schema that stands in a file: an empty list where it is valid. */
  validator(schema, path) {
    const root = this.#strict(schema, path);
    const validate = this.#ajv.compile({ ...root, $defs: this.#definitions });
    const worded = ({ instancePath, message, params }) => `${instancePath || "/"} ${message} ${JSON.stringify(params)}`;
    return (value) => (validate(value) ? [] : validate.errors.map(worded));
  }

  #strict(schema, path) {
    return schema.$ref ? { $ref: `#/$defs/${this.#define(schema.$ref, path)}` } : this.#structure(schema, path);
  }

  /** The name of the definition that a reference leads to. */
  #define(reference, path) {
    const found = this.#documents.find(reference, path);
    const known = this.#names.get(found.name);
    if (known) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(found.name, name);
    this.#definitions[name] = this.#structure(found.node, found.path);
    return name;
  }

  #structure(schema, path) {
    if (schema.discriminator?.mapping) return this.#chosen(schema, path);
    return this.#closed(schema.allOf ? this.#merged(schema, path) : schema, path);
  }

  /** The property of a discriminator decides which schema holds; a value that the mapping lacks fails. */
  #chosen({ discriminator: { propertyName, mapping } }, path) {
    const branches = Object.entries(mapping).map(([value, reference]) => ({
      if: { properties: { [propertyName]: { const: value } }, required: [propertyName] },
      then: { $ref: `#/$defs/${this.#define(reference, path)}` },
    }));
    return { type: "object", required: [propertyName], properties: { [propertyName]: { enum: Object.keys(mapping) } }, allOf: branches };
  }

  /** A schema with its parents' properties as its own. A parent's discriminator is none of the child's business. */
  #merged(schema, path) {
    const { allOf = [], ...own } = schema;
    const parts = allOf.map((part) => {
      const found = part.$ref ? this.#documents.find(part.$ref, path) : { node: part, path };
      return this.#merged(found.node, found.path);
    });
    const properties = {};
    for (const [name, property] of [...parts, own].flatMap((part) => Object.entries(part.properties ?? {}))) {
      const descriptions = Array.isArray(property) ? property : [{ origin: path, schema: property }];
      properties[name] = [...(properties[name] ?? []), ...descriptions];
    }
    return {
      ...Object.assign({}, ...parts, own),
      discriminator: undefined,
      properties,
      required: [...new Set([...parts, own].flatMap((part) => (Array.isArray(part.required) ? part.required : [])))],
    };
  }

  #closed(schema, path) {
    const strict = Object.fromEntries(TESTS.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));
    for (const key of ["oneOf", "anyOf"]) if (schema[key]) strict[key] = schema[key].map((part) => this.#strict(part, path));
    if (schema.items) strict.items = this.#strict(schema.items, path);
    if (Array.isArray(schema.required)) strict.required = schema.required;
    const properties = Object.entries(schema.properties ?? {});
    const closed = properties.map(([name, property]) => [name, this.#property(property, path)]);
    if (closed.length) strict.properties = Object.fromEntries(closed);
    const rest = schema.additionalProperties;
    if (rest !== undefined) strict.additionalProperties = typeof rest === "object" ? this.#strict(rest, path) : rest;
    // An object without any named property is a map of whatever the caller likes.
    else if (closed.length) strict.additionalProperties = false;
    return strict;
  }

  /** A property, which several parents may have described. */
  #property(property, path) {
    if (!Array.isArray(property)) return this.#strict(property, path);
    const parts = property.map(({ origin, schema }) => this.#strict(schema, origin));
    return parts.length === 1 ? parts[0] : { allOf: parts };
  }
}
