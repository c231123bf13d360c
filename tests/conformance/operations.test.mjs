// Every golden case of the operations beside sends, against the vendors' whole documents: what is asked for, and what the
// sandbox answers.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { SKIPPED } from "../support/specs.mjs";
import { carriedOf, infobipApi, tyntecApi, tyntecApi317 } from "./apis.mjs";
import { casesOf, outcomeOf, requestOf } from "./cases.mjs";
import { renamed } from "./mutations.mjs";
import { hasOwnBody, isElsewhere, lacksContent, lacksOperation, unexpected, unmet } from "./operation_exceptions.mjs";

const VENDORS = [
  { provider: "infobip", latest: infobipApi, older: {} },
  { provider: "tyntec", latest: tyntecApi, older: { 3.17: tyntecApi317 } },
];

/** The operation that a case asks for, and the faults of its request. */
async function faultsOf(api, entry, request) {
  const operation = api.operationOf(request);
  if (!operation) return { faults: [] };
  // What a file's type is shows when it leaves.
  const { sent } = await outcomeOf(entry);
  return { operation, faults: api.requestFaults(operation, isJson(request) ? request : { ...request, headers: { "content-type": sent } }) };
}

const isJson = ({ headers, body }) => body !== null && headers["content-type"].includes("json");

/** The same request with another name for each parameter of its query. */
function* otherwiseNamed({ url, ...request }) {
  const [path, query] = url.split("?");
  const pairs = query?.split("&") ?? [];
  for (const index of pairs.keys()) yield { ...request, url: `${path}?${pairs.with(index, `x${pairs[index]}`).join("&")}` };
}

for (const { provider, latest, older } of VENDORS) {
  describe(`operations of ${provider}`, { skip: SKIPPED }, () => {
    const open = (make) => (SKIPPED ? undefined : make());
    const api = open(latest);
    const others = Object.fromEntries(Object.entries(older).map(([version, make]) => [version, open(make)]));
    const cases = SKIPPED ? [] : casesOf(provider).filter((entry) => !isElsewhere(entry)).map((entry) => {
      const request = requestOf(entry);
      const meant = others[entry.options?.specVersion] ?? api;
      const name = `${entry.file} ${entry.id} ${request.method} ${request.url} ${JSON.stringify(request.body)}`;
      return { entry, name, request, api: meant, operation: meant.operationOf(request) };
    });

    test("are all covered by cases", (context) => {
      for (const document of [api, ...Object.values(others)]) {
        const covered = new Set(cases.map(({ request }) => document.operationOf(request)?.key));
        const wanted = carriedOf(provider, document);
        assert.deepEqual(wanted.filter((key) => !covered.has(key)), []);
        context.diagnostic(`${provider}: ${new Set(wanted).size} operations`);
      }
    });

    test("are asked for as documented", async (context) => {
      const met = new Set();
      for (const { entry, name, request, api } of cases) {
        const { operation, faults } = await faultsOf(api, entry, request);
        assert.ok(operation, `${name} is not documented`);
        assert.deepEqual(unexpected(entry, faults, met), [], name);
      }
      assert.deepEqual(unmet(provider, met), []);
      context.diagnostic(`${provider}: ${cases.length} requests`);
    });

    for (const [version, document] of Object.entries(others)) {
      test(`are asked for as ${version} has them, but for what it lacks`, async (context) => {
        let [same, lacking] = [0, 0];
        for (const { entry, name } of cases) {
          const older = { ...entry, options: { ...entry.options, specVersion: version } };
          const request = requestOf(older);
          const { operation, faults } = await faultsOf(document, older, request);
          assert.equal(operation === undefined, lacksOperation(version, entry), `${name} in ${version}`);
          const isLacking = operation && lacksContent(version, request);
          if (isLacking) assert.notDeepEqual(faults, [], name);
          else assert.deepEqual(unexpected(entry, faults, new Set()), [], name);
          if (isLacking || !operation) lacking++;
          else same++;
        }
        context.diagnostic(`${provider} ${version}: ${same} requests, ${lacking} of what it lacks`);
      });
    }

    test("are refused by the documents with any name changed", (context) => {
      let mutants = 0;
      for (const { entry, name, request, api, operation } of cases) {
        const bodies = isJson(request) && !hasOwnBody(entry) ? [...renamed(request.body)] : [];
        for (const { path, copy: body } of bodies) assert.notDeepEqual(api.requestFaults(operation, { ...request, body }), [], `${path} of ${name}`);
        const queries = [...otherwiseNamed(request)];
        for (const copy of queries) assert.notDeepEqual(api.requestFaults(operation, copy), [], copy.url);
        mutants += bodies.length + queries.length;
      }
      assert.ok(mutants > 200, `${mutants} renamed`);
      context.diagnostic(`${provider}: ${mutants} renamed keys and parameters`);
    });

    test("are answered by the sandbox as documented", async (context) => {
      const statuses = {};
      for (const { entry, name, api, operation } of cases) {
        const { status, type, text } = await outcomeOf(entry);
        // Where the vendor's answer is a refusal, the sandbox may be of another mind.
        const isWanted = entry.sandbox ? status === entry.sandbox : entry.failure || (status >= 200 && status < 300);
        assert.ok(isWanted, `${status} to ${name}: ${text}`);
        assert.deepEqual(api.answerFaults(operation, status, type, text), [], `${status} to ${name}: ${text}`);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      context.diagnostic(`${provider}: ${JSON.stringify(statuses)}`);
    });

    test("have answers that the documents would refuse with any name changed", async (context) => {
      let mutants = 0;
      for (const { entry, name, api, operation } of cases) {
        const { status, type, text } = await outcomeOf(entry);
        // A problem may have members of any name.
        if (status >= 300 || !type?.includes("json") || text === "") continue;
        for (const { path, copy } of renamed(JSON.parse(text))) {
          mutants++;
          assert.notDeepEqual(api.answerFaults(operation, status, type, JSON.stringify(copy)), [], `${path} of ${text} to ${name}`);
        }
      }
      assert.ok(mutants > 200, `${mutants} renamed`);
      context.diagnostic(`${provider}: ${mutants} renamed keys of answers`);
    });
  });
}
