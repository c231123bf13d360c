// The same with ajv: a compiled JSON schema and what no schema says.
import { Ajv2020 } from "ajv/dist/2020.js";

const text = (maxLength, minLength = 1) => ({ type: "string", minLength, maxLength });
const closed = (required, properties) => ({ type: "object", required, properties, additionalProperties: false });
const common = { to: { type: "string", pattern: "^\\+?[0-9]{7,15}$" }, from: text(24), replyTo: text(200), callbackData: text(4000) };
const ajv = new Ajv2020({ allErrors: true });

const listShape = ajv.compile(
  closed(["type", "to", "body", "button", "sections"], {
    type: { const: "list" },
    ...common,
    header: closed(["text"], { text: text(60) }),
    body: text(1024),
    footer: text(60),
    button: text(20),
    sections: {
      type: "array", minItems: 1, maxItems: 10,
      items: closed(["rows"], { title: text(24), rows: { type: "array", minItems: 1, maxItems: 10, items: closed(["id", "title"], { id: text(200), title: text(24), description: text(72, 0) }) } }),
    },
  }),
);

export const templateShape = ajv.compile(
  closed(["type", "to", "name", "language"], {
    type: { const: "template" },
    ...common,
    name: { type: "string", pattern: "^[a-z0-9_]{1,512}$" },
    language: text(10),
    body: { type: "array", items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(?!.*[\\n\\r\\t])(?!.* {5}).*$" } },
  }),
);

export function checkList(message) {
  if (!listShape(message)) return false;
  const rows = message.sections.flatMap(({ rows }) => rows);
  return rows.length <= 10 && new Set(rows.map(({ id }) => id)).size === rows.length && (message.sections.length === 1 || message.sections.every(({ title }) => title));
}
