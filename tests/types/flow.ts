// Flows in code: the types of `waxwing/flow`, made of the checker's tables.
import type { Issue } from "waxwing";
import { checkFlow, type Component, type Flow, type FlowReport, type Footer, type NavigateAction, type Screen } from "waxwing/flow";
import { holds, type Equal } from "./equal.js";

const footer: Footer = { type: "Footer", label: "Done", "on-click-action": { name: "complete", payload: { name: "${form.name}" } } };

export const flow = {
  version: "7.3",
  screens: [
    {
      id: "START",
      title: "Start",
      terminal: true,
      data: { options: { type: "array", items: { type: "object", properties: { id: { type: "string" } } }, __example__: [{ id: "a" }] } },
      layout: {
        type: "SingleColumnLayout",
        children: [
          { type: "TextInput", name: "name", label: "Name", required: true, "input-type": "email" },
          { type: "Dropdown", name: "kind", label: "Kind", "data-source": "${data.options}" },
          { type: "If", condition: "${form.name} != ''", then: [{ type: "TextBody", text: "`'Hello ' ${form.name}`" }] },
          footer,
        ],
      },
    },
  ],
} satisfies Flow;

const report: FlowReport = checkFlow(flow);
holds<Equal<typeof report.issues, readonly Issue[]>>();
console.log(checkFlow("{}").ok, report.issues[0]?.line);

const screen = (children: readonly Component[]): Screen => ({ id: "A", layout: { type: "SingleColumnLayout", children } });
screen([footer]);
// @ts-expect-error there is no such component
screen([{ type: "Table" }]);
// @ts-expect-error a Footer needs a label
screen([{ type: "Footer", "on-click-action": { name: "complete" } }]);
// @ts-expect-error a TextInput has no such kind
screen([{ type: "TextInput", name: "a", label: "A", "input-type": "colour" }]);
// @ts-expect-error a Footer cannot open a page
screen([{ type: "Footer", label: "A", "on-click-action": { name: "open_url", url: "https://a.example" } }]);
// @ts-expect-error a text is a text
screen([{ type: "TextBody", text: 1 }]);
// @ts-expect-error what comes next is a screen
export const action: NavigateAction = { name: "navigate", next: { type: "page", name: "A" } };
// @ts-expect-error a datum has an example
export const data: Screen["data"] = { name: { type: "string" } };
// @ts-expect-error a number is no flow
checkFlow(7);
