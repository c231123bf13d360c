// What `import "waxwing/preview"` gives: what people see of a message, with a binary of its own.
import { render as rendered } from "waxwing:preview";
import { toInput } from "./input.js";
import type { Preview } from "../../pkg/preview.js";

export function render(input: unknown, options?: unknown): Preview {
  return JSON.parse(rendered(toInput(input).text, toInput(options).text)) as Preview;
}
