// Who cannot see, cannot point, or has a small screen: the page works all the same.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { providers, kinds } from "waxwing";
import { DESKTOP, inBrowser, LIST, NARROWEST, PHONE } from "./support/browser.mjs";

const world = inBrowser();
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(() => globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.split("\n")[1] ?? ""}`));
}

const FAULTY = { ...LIST, body: "", header: { text: "x".repeat(80) } };

for (const colorScheme of ["light", "dark"]) {
  for (const [name, viewport] of [["desktop", DESKTOP], ["phone", PHONE]]) {
    test(`axe finds nothing: ${colorScheme}, ${name}`, async () => {
      const lacking = providers().find((provider) => !kinds(provider).includes("list"));
      const page = await world.compose("tyntec", LIST, { viewport, colorScheme });
      assert.deepEqual(await violations(page), [], "a sound message");
      await page.getByRole("button", { name: /Send to the sandbox/ }).click();
      await page.locator(".log article").waitFor();
      assert.deepEqual(await violations(page), [], "a receipt");
      await page.locator("input[name=provider][value=tellephant]").check({ force: true });
      await page.getByRole("tab", { name: "Request" }).click();
      assert.deepEqual(await violations(page), [], "a compared request");
      await page.finish();

      const faulty = await world.compose(lacking, FAULTY, { viewport, colorScheme });
      assert.deepEqual(await violations(faulty), [], "a faulty message of a kind not carried");
      if (viewport === PHONE) await faulty.locator(".kinds-toggle").click();
      for (const type of ["template", "contacts", "carousel", "raw"]) {
        await faulty.locator(`input[name=kind][value=${type}]`).check({ force: true });
        assert.deepEqual(await violations(faulty), [], type);
      }
      await faulty.finish();
    });
  }
}

test("a message is written and sent by keyboard alone", async () => {
  const page = await world.compose("tyntec", { type: "text", text: "" });
  const press = (key) => page.keyboard.press(key);
  const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  await press("Tab");
  assert.equal(await focused(), "Skip to the form");
  await press("Enter");
  const reach = async (id) => {
    for (let count = 0; count < 40 && (await focused()) !== id; count += 1) await press("Tab");
    assert.equal(await focused(), id);
  };
  await reach("at/text");
  await page.keyboard.type("By keyboard");
  await reach("tab-preview");
  await press("ArrowRight");
  assert.equal(await focused(), "tab-request");
  assert.ok(await page.getByRole("tabpanel", { name: "Request" }).isVisible());
  for (let count = 0; count < 20 && !(await focused()).startsWith("Send to the sandbox"); count += 1) await press("Tab");
  await press("Enter");
  await page.locator(".log article.ok").waitFor();
  await page.waitForFunction(() => /accepted/.test(document.querySelector(".send-bar [role=status]")?.textContent ?? ""));
  await page.finish();
});

test("provider and kind are chosen by arrow keys", async () => {
  const page = await world.compose("tyntec", LIST);
  await page.locator("input[name=provider]:checked").focus();
  await page.keyboard.press("ArrowRight");
  const [at] = [providers().indexOf("tyntec") + 1];
  assert.equal(await page.locator("input[name=provider]:checked").inputValue(), providers()[at]);
  await page.locator("input[name=kind]:checked").focus();
  await page.keyboard.press("ArrowUp");
  assert.notEqual(await page.locator("input[name=kind]:checked").inputValue(), "list");
  await page.finish();
});

test("nothing is cut off at 360 pixels", async () => {
  for (const type of ["list", "template", "contacts", "order_details", "carousel"]) {
    const page = await world.compose("tyntec", LIST, { viewport: NARROWEST });
    if ((await page.locator(`input[name=kind][value=${type}]`).count()) > 0) {
      await page.locator(".kinds-toggle").click();
      await page.locator(`input[name=kind][value=${type}]`).check({ force: true });
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wider, 0, type);
    await page.finish();
  }
});

test("the theme follows the system until one is chosen", async () => {
  const page = await world.compose("tyntec", LIST, { colorScheme: "dark" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByLabel("Theme").selectOption("light");
  assert.notEqual(await paper(), dark);
  await page.reload();
  assert.notEqual(await paper(), dark, "the choice is kept");
  await page.finish();
});
