// Composing: issues and counters beside the fields as one types.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, kinds, providers, rules } from "waxwing";
import { description, inBrowser, LIST } from "./support/browser.mjs";

const world = inBrowser();
/** The first row's title, in the form. */
const rowTitle = (page) => page.getByRole("group", { name: "Row 1" }).getByLabel("Title").first();

test("a row title that is too long has its issue and its counter beside the field", async () => {
  const page = await world.compose("tyntec", LIST);
  const field = rowTitle(page);
  assert.equal(await field.getAttribute("aria-invalid"), null);
  await field.fill("x".repeat(31));

  const sections = [{ ...LIST.sections[0], rows: [{ id: "green", title: "x".repeat(31) }, LIST.sections[0].rows[1]] }];
  const { issues } = check({ to: "4915112345678", ...LIST, sections }, { provider: "tyntec" });
  assert.equal(issues.length, 1);
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  const said = await description(field);
  assert.ok(said.includes(issues[0].message), said);
  assert.ok(said.includes(`31 of ${issues[0].limit} characters`), said);
  assert.ok(await page.getByText(issues[0].message).first().isVisible());

  await field.fill("Green dream");
  assert.equal(await field.getAttribute("aria-invalid"), null);
  assert.match(await page.locator(".summary h2").innerText(), /Ready to send/);
  await page.finish();
});

test("a warning is no error: it stands beside the field and lets the message go", async () => {
  const message = { type: "buttons", header: { text: "Two\nlines" }, body: "Well?", buttons: [{ id: "yes", title: "Yes" }] };
  const { ok, issues } = check({ to: "4915112345678", ...message }, { provider: "tyntec" });
  assert.ok(ok && issues.length > 0 && issues.every(({ severity }) => severity === "warning"));
  const page = await world.compose("tyntec", message);
  const field = page.getByRole("textbox", { name: "Header text" });
  assert.equal(await field.getAttribute("aria-invalid"), null);
  assert.ok((await description(field)).includes(`Warning: ${issues[0].message}`));
  await page.getByRole("button", { name: /Send to the sandbox/ }).click();
  await page.locator(".log article.ok").waitFor();
  await page.finish();
});

test("an empty field shows the limit that the catalogue of rules has for it", async () => {
  const page = await world.compose("tyntec", LIST);
  const limits = rules("tyntec", { type: "list" }).filter(({ path, unit }) => path === "/footer" && unit === "characters").map(({ max }) => max);
  assert.ok((await description(page.getByLabel("Footer"))).includes(`0 of ${Math.min(...limits)} characters`));
  await page.finish();
});

test("a list's counter counts its own items", async () => {
  const page = await world.compose("tyntec", LIST);
  const { counters } = check({ to: "4915112345678", ...LIST }, { provider: "tyntec", counters: true });
  const own = counters.find(({ path, actual }) => path === "/sections" && actual === LIST.sections.length);
  assert.equal(await page.locator("[id='at/sections-count'] .sr").innerText(), `1 of ${own.limit} items`);
  await page.finish();
});

test("the summary's links lead to the fields, and its words are announced", async () => {
  const page = await world.compose("tyntec", { ...LIST, body: "" });
  await page.locator(".summary a").first().click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "at/body");
  await page.waitForFunction(() => /1 error\. .*empty/.test(document.querySelector(".summary [role=status]")?.textContent ?? ""));
  await page.finish();
});

test("every kind has a form and a preview, and its example is sound wherever the kind is carried", async () => {
  const page = await world.compose("tyntec", LIST);
  const shown = await page.locator("input[name=kind]").evaluateAll((inputs) => inputs.map(({ value }) => value));
  assert.deepEqual([...shown].sort(), [...kinds()].sort());
  for (const type of shown) {
    const carrier = providers().find((provider) => kinds(provider).includes(type));
    if (!carrier) continue;
    await page.locator(`input[name=provider][value=${carrier}]`).check({ force: true });
    await page.locator(`input[name=kind][value=${type}]`).check({ force: true });
    assert.equal(await page.locator(".summary.error li").allInnerTexts().then((lines) => lines.join("; ")), "", `${type} by ${carrier}`);
    assert.ok((await page.locator(".p-chat").innerText()).trim().length > 0, type);
  }
  await page.finish();
});

test("rows are added, moved and taken away, and the keyboard stays where the change was", async () => {
  const page = await world.compose("tyntec", LIST);
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await page.getByRole("button", { name: "Add row" }).click();
  assert.equal(await focused(), "at/sections/0/rows/2/title");
  await page.keyboard.type("Trout");
  await page.getByRole("button", { name: "Move row 3 up" }).click();
  assert.equal(await page.locator("[id='at/sections/0/rows/1/title']").inputValue(), "Trout");
  assert.equal(await focused(), "at/sections/0/rows/1-up");
  await page.getByRole("button", { name: "Remove row 2" }).click();
  assert.equal(await page.locator("[id='at/sections/0/rows/1/title']").inputValue(), "Root bowl");
  assert.equal(await focused(), "at/sections/0/rows/1/title");
  await page.finish();
});

test("a link holds the message", async () => {
  const page = await world.compose("tyntec", LIST);
  await page.getByRole("textbox", { name: "Body" }).fill("Shared: *yes*");
  await page.waitForTimeout(500);
  const address = page.url();
  const other = await world.open(address.slice(world.server.url.length));
  assert.equal(await other.getByRole("textbox", { name: "Body" }).inputValue(), "Shared: *yes*");
  assert.equal(await other.locator(".p-body strong").innerText(), "yes");
  await other.finish();
  await page.finish();
});
