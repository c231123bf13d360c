// Switching the provider, what it lacks, its request, and the sandbox.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, kinds, prepare, providers } from "waxwing";
import { inBrowser, LIST } from "./support/browser.mjs";

const world = inBrowser();
const choose = (page, provider) => page.locator(`input[name=provider][value=${provider}]`).check({ force: true });

test("switching the provider keeps the message and says what changes", async () => {
  const lacking = providers().find((provider) => !kinds(provider).includes("list"));
  const page = await world.compose("tyntec", LIST);
  await page.getByRole("textbox", { name: "Body" }).fill("Still here");
  await choose(page, lacking);
  assert.equal(await page.getByRole("textbox", { name: "Body" }).inputValue(), "Still here");

  const message = { to: "4915112345678", ...LIST, body: "Still here" };
  const before = check(message, { provider: "tyntec" }).issues;
  const after = check(message, { provider: lacking }).issues;
  assert.equal(before.length, 0);
  const notice = page.locator(".notice");
  for (const issue of after) assert.ok((await notice.innerText()).includes(issue.message), issue.message);
  assert.match(await notice.innerText(), new RegExp(`${after.length} issues? appeared, 0 vanished`));

  await page.getByRole("button", { name: "Back to tyntec" }).click();
  assert.match(await notice.innerText(), new RegExp(`0 issues appeared, ${after.length} vanished`));
  assert.equal(await page.getByRole("textbox", { name: "Body" }).inputValue(), "Still here");
  await page.finish();
});

test("a kind that the provider lacks is marked, and the nearest is offered", async () => {
  const lacking = providers().find((provider) => !kinds(provider).includes("list"));
  const page = await world.compose(lacking, { ...LIST, body: "My words" });
  const [issue] = check({ to: "4915112345678", ...LIST }, { provider: lacking }).issues.filter(({ rule }) => rule === "unsupported");
  assert.ok(await page.getByRole("radio", { name: new RegExp(`^List ?, not carried by ${lacking}$`) }).isChecked());
  for (const carrier of issue.carriedBy) assert.ok(await page.getByRole("button", { name: `Send by ${carrier}` }).isVisible());
  await page.locator(".unsupported button").first().click();
  assert.ok(await page.locator(`input[name=kind][value=${issue.nearest}]`).isChecked());
  const words = await page.locator("form textarea").evaluateAll((areas) => areas.map(({ value }) => value));
  assert.ok(words.includes("My words"), "the words came along");
  await page.finish();
});

test("the request is the one that prepare gives, with its differences from another provider's", async () => {
  const message = { type: "text", to: "4915112345678", text: "Hello" };
  const page = await world.compose("tyntec", message);
  await page.getByRole("tab", { name: "Request" }).click();
  const request = prepare("tyntec", "messages.send", message, { from: await page.locator("#option-from").inputValue() });
  const head = await page.locator("pre.code").nth(0).innerText();
  assert.ok(head.startsWith(`${request.method} ${request.url}`), head);
  for (const [name, value] of Object.entries(request.headers)) assert.ok(head.includes(`${name}: ${value}`), head);
  assert.deepEqual(JSON.parse(await page.locator("pre.code").nth(1).innerText()), JSON.parse(request.body));
  assert.ok(head.includes("***"));

  await choose(page, "tellephant");
  assert.ok((await page.locator(".code .added").count()) > 0);
  assert.ok((await page.locator(".code .removed").allInnerTexts()).join("\n").includes("api.tyntec.com"));
  await page.finish();
});

test("a message with errors has no request and is not sent", async () => {
  const page = await world.compose("tyntec", { type: "text", text: "" });
  await page.getByRole("tab", { name: "Request" }).click();
  assert.ok(await page.getByText("There is no request while the message has errors.").isVisible());
  await page.getByRole("button", { name: "Go to the first error" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "at/text");
  await page.finish();
});

test("each provider's sandbox gives a receipt", async () => {
  const page = await world.compose("tyntec", { type: "text", text: "Hello" });
  for (const [index, provider] of providers().entries()) {
    await choose(page, provider);
    await page.getByRole("button", { name: `Send to the sandbox by ${provider}` }).click();
    const entry = page.locator(".log article").first();
    await entry.getByText(`#${index + 1}`, { exact: true }).waitFor();
    assert.match(await entry.innerText(), new RegExp(`Text by ${provider}`));
    assert.equal(await entry.getAttribute("class"), "ok");
    assert.ok((await entry.locator("dd code").first().innerText()).length > 3);
  }
  await page.finish();
});

test("a documented refusal and a lost answer are shown for what they are", async () => {
  const page = await world.compose("tyntec", { type: "text", text: "Hello" });
  await page.getByRole("tab", { name: "Sandbox" }).click();
  const send = page.getByRole("button", { name: /Send to the sandbox/ });
  await page.getByLabel("Next answer").selectOption("error:forbidden");
  await send.click();
  await page.locator(".log article.failed").waitFor();
  assert.match(await page.locator(".log article").first().innerText(), /rejected[^]*ProviderError/);
  await page.getByLabel("Next answer").selectOption("lose_answer");
  await send.click();
  await page.getByText("#2", { exact: true }).waitFor();
  assert.match(await page.locator(".log article").first().innerText(), /unknown[^]*TransportError/);
  await page.finish();
});
