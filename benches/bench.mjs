// `npm run bench`: Waxwing beside what one would write with zod or ajv, in one run, as ratios.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { check, prepare, prepareBatch } from "waxwing";
import { checkList, templateShape } from "./ajv-path.mjs";
import { list, template } from "./messages.mjs";
import { listBody, listSchema, templateBody, templateSchema } from "./zod-path.mjs";

const options = { provider: "infobip" };
const ROWS = 10_000;

/** Median microseconds of a function over several rounds, the contestants taking turns so that a slow moment hits all. */
function race(contestants, calls, rounds = 15) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const run of Object.values(contestants)) for (let call = 0; call < calls; call += 1) run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) run();
      times[name].push(((performance.now() - start) * 1000) / calls);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]]));
}

function report(title, times, unit = "µs") {
  console.log(`\n${title}`);
  const own = times.waxwing;
  for (const [name, time] of Object.entries(times)) {
    const ratio = name === "waxwing" ? "" : `   waxwing takes ${(own / time).toFixed(2)} times as long`;
    console.log(`  ${name.padEnd(24)}${time.toFixed(2).padStart(9)} ${unit}${ratio}`);
  }
}

report(`check: a list message of ${JSON.stringify(list).length} bytes`, race({
  waxwing: () => check(list, options).ok || fail(),
  zod: () => listSchema.safeParse(list).success || fail(),
  ajv: () => checkList(list) || fail(),
}, 2000));

report("prepare: object to checked body text", race({
  waxwing: () => prepare("infobip", "messages.send", list).body,
  "zod, map, stringify": () => JSON.stringify(listBody(listSchema.parse(list))),
  "ajv, map, stringify": () => (checkList(list) ? JSON.stringify(listBody(list)) : fail()),
}, 2000));

const names = Array.from({ length: ROWS }, (_, index) => ({ to: String(4915100000000 + index), body: [`Name ${index}`, `A-${index}`, "noon"] }));
const columns = ["/to", "/body/0", "/body/1", "/body/2"];
const batch = race({
  waxwing: () => prepareBatch("infobip", template, { columns, rows: names.map(({ to, body }) => [to, ...body]) }).bodies.length === ROWS || fail(),
  "zod, map, stringify": () => names.map((row) => JSON.stringify(templateBody(templateSchema.parse({ ...template, ...row })))),
  "ajv, map, stringify": () => names.map((row) => (templateShape({ ...template, ...row }) ? JSON.stringify(templateBody({ ...template, ...row })) : fail())),
}, 1);
report(`a batch of ${ROWS} template sends, per message`, Object.fromEntries(Object.entries(batch).map(([name, time]) => [name, time / ROWS])));

const started = (code) => Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: fileURLToPath(new URL("..", import.meta.url)), encoding: "utf8" }));
const importing = (name) => () => started(`const s = performance.now(); await import("${name}"); console.log(performance.now() - s)`);
const median = (run) => Array.from({ length: 9 }, run).sort((a, b) => a - b)[4];
report("start-up: import in a fresh Node", { waxwing: median(importing("waxwing")), zod: median(importing("zod")), ajv: median(importing("ajv/dist/2020.js")) }, "ms");

function fail() {
  throw new Error("A contestant refused a valid message");
}
