// The check of a flow of one megabyte beside parsing its text: a ratio.
import { checkFlow } from "waxwing/flow";

const SIZE = 1_000_000;
const MOST = 10;

/** A screen with data, a form and a condition, which leads to the next one. */
function screen(place, last) {
  const word = [...String(place)].map((digit) => String.fromCharCode(65 + Number(digit))).join("");
  const next = [...String(place + 1)].map((digit) => String.fromCharCode(65 + Number(digit))).join("");
  const action = last
    ? { name: "complete", payload: { name: "${form.name}", greeting: "${data.greeting}" } }
    : { name: "navigate", next: { type: "screen", name: `S_${next}` }, payload: { greeting: "${data.greeting}", open: "${form.agreed}" } };
  return {
    id: `S_${word}`,
    title: `Screen ${place}`,
    terminal: last,
    data: { greeting: { type: "string", __example__: "Hello" }, open: { type: "boolean", __example__: true } },
    layout: {
      type: "SingleColumnLayout",
      children: [
        { type: "TextHeading", text: "${data.greeting}" },
        { type: "TextBody", text: "What is asked here is asked of everybody, and nobody has to answer." },
        { type: "TextInput", name: "name", label: "Name", required: true, "helper-text": "As it is in the passport" },
        { type: "Dropdown", name: "kind", label: "Kind", "data-source": Array.from({ length: 20 }, (_, index) => ({ id: `k${index}`, title: `Kind ${index}` })) },
        { type: "If", condition: "${data.open} && (${form.name} != '')", then: [{ type: "TextCaption", text: "`'Hello ' ${form.name}`" }] },
        { type: "OptIn", name: "agreed", label: "I have read the terms" },
        { type: "Footer", label: "Next", "on-click-action": action },
      ],
    },
  };
}

const count = Math.ceil(SIZE / JSON.stringify(screen(100, false)).length);
const text = JSON.stringify({ version: "7.3", screens: Array.from({ length: count }, (_, place) => screen(place, place === count - 1)) });
const { ok, issues } = checkFlow(text);
if (!ok) throw new Error(`The flow has faults: ${JSON.stringify(issues.slice(0, 3))}`);

/** Median milliseconds of the two, which take turns so that a slow moment hits both. */
function race(rounds = 31) {
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of [() => checkFlow(text), () => JSON.parse(text)].entries()) {
      const start = performance.now();
      run();
      times[index].push(performance.now() - start);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]);
}

race(5);
const [check, parse] = race();
console.log(`\na flow of ${text.length} bytes, ${count} screens`);
console.log(`  checkFlow ${check.toFixed(2).padStart(21)} ms   takes ${(check / parse).toFixed(1)} times as long as JSON.parse, at most ${MOST}`);
console.log(`  JSON.parse ${parse.toFixed(2).padStart(20)} ms`);
if (check > MOST * parse) process.exitCode = 1;
