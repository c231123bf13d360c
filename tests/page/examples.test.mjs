// The examples of the browser run as they stand.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { build } from "vite";
import { PKG, ROOT } from "../../src/build/tools.mjs";
import { inBrowser } from "./support/browser.mjs";
import { serveFolder } from "./support/server.mjs";

const world = inBrowser();

test("examples/browser.html checks and sends without a bundler", async () => {
  const page = await world.open("/examples/browser.html");
  await page.waitForSelector("#provider option", { state: "attached" });
  await page.selectOption("#provider", "tyntec");
  await page.fill("#text", "");
  assert.match(await page.innerText("#text-note"), /error: /);
  assert.equal(await page.getAttribute("#text", "aria-invalid"), "true");
  await page.fill("#text", "Hello");
  assert.match(await page.innerText("#text-note"), /^5 of \d+$/);
  await page.click("button");
  await page.waitForFunction(() => document.getElementById("result").textContent.startsWith("accepted"));
  await page.finish();
});

test("examples/form shows issues and counters of a list and sends it", async () => {
  const out = mkdtempSync(path.join(tmpdir(), "waxwing-form-"));
  const form = path.join(ROOT, "examples/form");
  const alias = [
    { find: /^waxwing$/, replacement: path.join(PKG, "index.js") },
    { find: /^waxwing\/sandbox$/, replacement: path.join(PKG, "sandbox.js") },
  ];
  await build({ root: form, configFile: path.join(form, "vite.config.js"), logLevel: "error", resolve: { alias }, build: { outDir: out, emptyOutDir: true } });
  const server = await serveFolder(out);
  const page = await world.browser.newPage();
  try {
    await page.goto(`${server.url}/`);
    const row = page.getByLabel("Row 3");
    assert.equal(await row.getAttribute("aria-invalid"), "true");
    assert.equal(await page.locator(".field span.over").innerText(), "29/24");
    assert.ok(await page.getByRole("button").isDisabled());
    await row.fill("Smoked trout");
    await page.getByRole("button").click();
    await page.getByText(/^accepted: /).waitFor();
  } finally {
    await page.close();
    await server.close();
    rmSync(out, { recursive: true });
  }
});

for (const file of ["send.mjs", "send.cjs"]) {
  test(`examples/${file} runs`, () => {
    const said = execFileSync(process.execPath, [path.join(ROOT, "examples", file)], { encoding: "utf8" });
    assert.match(said, /accepted|Sent: /);
  });
}
