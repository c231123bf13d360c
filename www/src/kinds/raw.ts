// A provider's own body.
import { choice, json, text } from "../fields/spec.ts";
import type { Kind } from "./kind.ts";

export const raw = (providers: readonly string[]): Kind => ({
  type: "raw",
  title: "Raw",
  group: "Template & raw",
  summary: "A provider's own body, passed on as it is.",
  fields: {
    provider: choice("Provider", providers.map((name) => [name, name] as const)),
    path: text("Path", { optional: true, help: "A path of the provider's catalogue; the plain send where empty." }),
    body: json("Body"),
  },
  example: { provider: providers[0] ?? "", body: { content: { text: "Hello" } } },
});
