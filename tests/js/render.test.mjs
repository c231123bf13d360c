// Previews, as a page asks for them.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { kinds } from "waxwing";
import { render } from "waxwing/preview";

const text = (said) => render({ type: "text", to: "4915112345678", text: said });

test("a text with WhatsApp's formatting", () => {
  assert.deepEqual(text("*Hi* Ann,\n- soup\n1. fish"), {
    kind: "text",
    body: [
      { type: "paragraph", spans: [{ text: "Hi", bold: true }, { text: " Ann," }] },
      { type: "item", spans: [{ text: "soup" }] },
      { type: "item", number: 1, spans: [{ text: "fish" }] },
    ],
    buttons: [],
    text: "Hi Ann,\n• soup\n1. fish",
  });
  assert.deepEqual(render("*Hi*"), text("*Hi*"), "a text alone is a message of it");
});

test("a message fills its definition, and a definition is shown by itself", () => {
  const template = { name: "sent", language: "en", body: { text: "Hi *{{name}}*", examples: ["Ann"] }, buttons: [{ type: "url", text: "Track", url: "https://shop.example/{{1}}" }] };
  const message = { type: "template", to: "4915112345678", name: "sent", language: "en", body: { name: "Bo" }, buttons: [{ type: "url", index: 0, suffix: "17" }] };
  assert.equal(render(message, { template }).text, "Hi Bo\n[Track] https://shop.example/17");
  assert.equal(render(template, { values: { body: ["Bo"], buttons: { 0: "17" } } }).text, "Hi Bo\n[Track] https://shop.example/17");
  assert.equal(render(template, { examples: true }).text, "Hi Ann\n[Track] https://shop.example/{{1}}");
  assert.deepEqual(render(template).body, [{ type: "paragraph", spans: [{ text: "Hi " }, { text: "{{name}}", bold: true, variable: "name" }] }]);
  assert.deepEqual(render(template).template, { name: "sent", language: "en" });
});

test("every kind is shown, however little there is of it", () => {
  for (const type of kinds()) {
    const shown = render({ type });
    assert.equal(shown.kind, type);
    assert.ok(Array.isArray(shown.buttons) && typeof shown.text === "string", type);
  }
});

test("nothing given is too odd", () => {
  const cycle = { type: "text", text: "*Hi*" };
  cycle.self = cycle;
  assert.deepEqual(render(cycle).body, text("*Hi*").body);
  const thrower = { type: "buttons", body: "b", get buttons() { throw new Error("no"); } };
  assert.equal(render(thrower).text, "b");
  let deep = { type: "text", text: "a" };
  for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
  for (const input of [undefined, null, 7, NaN, 7n, Symbol("s"), () => 1, [], "", "\ud800*a*", deep, new Proxy({}, { ownKeys: () => { throw new Error("no"); } })]) {
    assert.equal(typeof render(input).text, "string");
    assert.equal(typeof render({ type: "template", body: input }, { template: input, values: input, examples: input }).text, "string");
  }
  assert.equal(render({ body: "a" }, null).text, "a");
  assert.equal(render({ body: "a" }, cycle).text, "a");
});

test("a preview is plain data, and what was given stays as it is", () => {
  const message = Object.freeze({ type: "list", to: "1", body: "b", button: "Menu", sections: Object.freeze([{ rows: [{ id: "a", title: "A" }] }]) });
  const shown = render(message);
  assert.deepEqual(JSON.parse(JSON.stringify(shown)), shown);
  assert.deepEqual(shown.sections, [{ rows: [{ id: "a", title: "A" }] }]);
});

test("a large text takes a moment, not minutes", () => {
  const began = Date.now();
  assert.equal(text("*a _b ~c `d\n".repeat(100_000)).kind, "text");
  assert.ok(Date.now() - began < 10_000);
});

test("the entry for CommonJS shows the same", () => {
  const common = createRequire(import.meta.url)("waxwing/preview");
  assert.deepEqual(common.render("*Hi*"), render("*Hi*"));
});
