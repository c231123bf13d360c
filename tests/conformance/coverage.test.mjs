// The generated messages use what there is: each optional member and each shape often, and each is sometimes missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kinds } from "waxwing";
import { messagesOf } from "../support/generate.mjs";
import { choicesOf, placesOf } from "../support/model.mjs";
import { expectedAt } from "./exceptions.mjs";

const ENOUGH = 10;

for (const provider of ["infobip", "tyntec"]) {
  test(`generated messages for ${provider} use every optional member and every shape`, (context) => {
    let choices = 0;
    for (const kind of kinds(provider).filter((kind) => kind !== "raw")) {
      const messages = messagesOf(provider, kind).map(placesOf);
      assert.ok(messages.length >= 30, `${messages.length} messages of ${kind}`);
      for (const { path, parent } of choicesOf(kind)) {
        // What is inside something that never is there needs no word of its own.
        if (!messages.some((places) => places.has(parent))) continue;
        choices++;
        const present = messages.filter((places) => places.has(path)).length;
        const absent = messages.filter((places) => (places.get(parent) ?? 0) > (places.get(path) ?? 0)).length;
        const expected = expectedAt(provider, kind, path);
        const place = `${kind} ${path}: there in ${present} messages, missing in ${absent}`;
        if (expected === "never") assert.equal(present, 0, place);
        else assert.ok(present >= ENOUGH, place);
        if (expected === "always") assert.equal(absent, 0, place);
        else assert.ok(absent >= 1, place);
      }
    }
    context.diagnostic(`${choices} optional members and shapes`);
  });
}
