// The preview: what `render` gives, drawn as on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { kinds, providers } from "waxwing";
import { render } from "waxwing/preview";
import { DESKTOP, inBrowser, LIST, NARROWEST, PHONE } from "./support/browser.mjs";

const world = inBrowser();

/** The words of a message as they are shown. */
const shown = (page) => page.locator(".p-chat").innerText();

test("formatting is drawn as it is found", async () => {
  const text = "*bold* _italic_ ~struck~ `code` 2*3*4\n- soup\n- *fish*\n3. three\n> said\n> again\n```let a\nlet b```\nhttps://shop.example/a_b";
  const page = await world.compose("tyntec", { type: "text", text });
  const body = page.locator(".p-body");
  for (const [tag, words] of [["strong", ["bold", "fish"]], ["em", ["italic"]], ["s", ["struck"]], ["code", ["code"]], ["ul li", ["soup", "fish"]], ["blockquote p", ["said", "again"]], ["pre", ["let a\nlet b"]], [".link", ["https://shop.example/a_b"]]]) {
    assert.deepEqual(await body.locator(tag).allInnerTexts(), words, tag);
  }
  assert.equal(await body.locator("ol li").getAttribute("value"), "3");
  assert.ok((await body.innerText()).includes("2*3*4"));
  await page.finish();
});

test("what is typed is seen at once, and as plain text", async () => {
  const page = await world.compose("tyntec", { type: "text", text: "" });
  assert.ok((await shown(page)).includes("No text yet"));
  await page.getByRole("textbox", { name: "Text" }).fill("*Hi* there");
  assert.equal(await page.locator(".p-body strong").innerText(), "Hi");
  await page.getByText("As plain text").click();
  assert.equal(await page.locator(".p-plain pre").innerText(), "Hi there");
  await page.finish();
});

test("header, footer, buttons, menu and cards are all there", async () => {
  const page = await world.compose("infobip", { ...LIST, header: { text: "Tonight" }, footer: "Kitchen open" });
  for (const words of ["Tonight", LIST.body, "Kitchen open", LIST.button, "Vegan", "Green dream", "Root bowl"]) assert.ok((await shown(page)).includes(words), words);
  await page.finish();
  const cards = ["one", "two"].map((name) => ({ header: { image: { url: `https://files.example/${name}.jpg` } }, body: `Card *${name}*`, urlButton: { label: `See ${name}`, url: `https://shop.example/${name}` } }));
  const carousel = await world.compose("infobip", { type: "carousel", body: "Look", cards });
  assert.deepEqual(await carousel.locator(".p-card strong").allInnerTexts(), ["one", "two"]);
  for (const words of ["one.jpg", "See two", "https://shop.example/two"]) assert.ok((await shown(carousel)).includes(words), words);
  await carousel.finish();
});

test("every word that render has of a kind's example is in the preview", async () => {
  const page = await world.compose("tyntec", LIST);
  for (const type of kinds()) {
    const carrier = providers().find((provider) => kinds(provider).includes(type));
    if (!carrier) continue;
    await page.locator(`input[name=provider][value=${carrier}]`).check({ force: true });
    await page.locator(`input[name=kind][value=${type}]`).check({ force: true });
    const { message } = JSON.parse(Buffer.from(await page.waitForFunction((wanted) => {
      const state = location.hash.replace(/^#m=/, "");
      return state !== "" && JSON.parse(atob(state.replaceAll("-", "+").replaceAll("_", "/"))).message.type === wanted && state;
    }, type).then((handle) => handle.jsonValue()), "base64url").toString("utf8"));
    const said = await shown(page);
    const { body = [], buttons, sections = [], header } = render(message);
    const spans = [...body.flatMap((block) => block.spans ?? [{ text: block.text }]), ...(header?.spans ?? [])];
    const words = [...spans.map(({ text }) => text), ...buttons.map(({ title }) => title), ...sections.flatMap(({ rows }) => rows.map(({ title }) => title ?? ""))];
    for (const word of words.flatMap((text) => text.split("\n"))) assert.ok(said.includes(word.trim()), `${type}: ${word} in ${said}`);
  }
  await page.finish();
});

test("a template shows its definition filled, and what nothing fills", async () => {
  const page = await world.compose("tyntec", { type: "template", name: "sent", language: "en", body: ["Ann"] });
  assert.ok((await shown(page)).includes("{{1}} Ann"));
  await page.getByText("The template's definition").click();
  await page.getByLabel("Definition").fill(JSON.stringify({ name: "sent", language: "en", body: "Hi *{{1}}*, {{2}}", footer: { text: "The shop" }, buttons: [{ type: "url", text: "Track", url: "https://shop.example/{{1}}" }] }));
  await page.locator(".p-body strong", { hasText: "Ann" }).waitFor();
  assert.deepEqual(await page.locator(".p-body .variable").allInnerTexts(), ["{{2}}"]);
  for (const words of ["The shop", "Track", "https://shop.example/{{1}}"]) assert.ok((await shown(page)).includes(words), words);
  await page.finish();
});

test("other scripts run in their own direction, and nothing is cut off", async () => {
  const long = `*مرحبا* ${"x".repeat(300)}\n- ${"y".repeat(200)}`;
  for (const viewport of [DESKTOP, PHONE, NARROWEST]) {
    const page = await world.compose("tyntec", { type: "text", text: long }, { viewport });
    assert.equal(await page.locator(".p-body p").first().evaluate((line) => getComputedStyle(line).direction), "rtl");
    const overflow = await page.locator(".p-chat").evaluate((chat) => chat.scrollWidth - chat.clientWidth);
    assert.equal(overflow, 0, `${viewport.width}`);
    await page.finish();
  }
});
