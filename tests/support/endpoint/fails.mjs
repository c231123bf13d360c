// What every error of an endpoint must be, and what none may tell.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { isWaxwingError } from "waxwing";

export const VECTORS = JSON.parse(readFileSync(new URL("vectors.json", import.meta.url), "utf8"));

/** Stretches of keys, secrets, tokens and plain text that stand in the vectors. */
const UNTOLD = [
  ...Object.values(VECTORS.testKey).flatMap((pem) => pem.split("\n").filter((line) => line.length === 64)),
  ...Object.values(VECTORS.media.picked.encryption_metadata),
  VECTORS.appSecret,
  "token-of-a-test",
  "Zoë",
  "Grüne",
  "invalid-screen",
];

/** Holds an error against its kind and status; `untold` is what else it must not tell. */
export function holdsError(error, kind, status, untold = []) {
  assert.equal(error?.name, "FlowEndpointError", inspect(error));
  assert.deepEqual([error.kind, error.status, error.outcome], [kind, status, "not_sent"], error.message);
  assert.ok(isWaxwingError(error));
  assert.match(error.message, /^\S.*\.$/);
  assert.equal(error.cause, undefined);
  const data = JSON.parse(JSON.stringify(error));
  assert.deepEqual(data, { name: "FlowEndpointError", message: error.message, outcome: "not_sent", kind, status });
  const told = `${inspect(error, { depth: 9, showHidden: true })}${error.stack}${JSON.stringify(data)}`;
  for (const text of [...UNTOLD, ...untold]) assert.ok(!told.includes(text), `it tells ${text}`);
}

/** Runs what must fail so, and gives its error. */
export async function fails(run, kind, status, untold) {
  const error = await (async () => run())().then((value) => assert.fail(`it gave ${inspect(value)}`), (reason) => reason);
  holdsError(error, kind, status, untold);
  return error;
}
