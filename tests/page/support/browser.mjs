// The system's Chromium with a fresh profile, and the composer in it.
import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { after, before } from "node:test";
import { currentPage } from "../../../src/build/page.mjs";
import { serveFolder } from "./server.mjs";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };
export const NARROWEST = { width: 360, height: 740 };

/** The composer's page, as it is in the sources. */
async function serveComposer() {
  await currentPage();
  return serveFolder();
}

/** Starts server and browser before the tests of a file and ends them after. */
export function inBrowser(serve = serveComposer) {
  const world = {};
  before(async () => {
    world.server = await serve();
    world.browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
  });
  after(async () => {
    await world.browser?.close();
    await world.server?.close();
  });

  /** Opens a page; what it logs as an error, or asks another host for, fails the test that closes it. */
  world.open = async (address, options = {}) => {
    const { viewport = DESKTOP, colorScheme = "light" } = options;
    const context = await world.browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (line) => line.type() === "error" && !line.location().url.endsWith("/favicon.ico") && faults.push(line.text()));
    page.on("request", (request) => !request.url().startsWith(world.server.url) && !request.url().startsWith("data:") && faults.push(`asked ${request.url()}`));
    await page.goto(`${world.server.url}${address}`);
    page.finish = async () => {
      await context.close();
      assert.deepEqual(faults, []);
    };
    return page;
  };

  /** Opens the composer with a message, as a shared link does. */
  world.compose = async (provider, message, options) => {
    const state = Buffer.from(JSON.stringify({ provider, message: { to: "4915112345678", ...message } })).toString("base64url");
    const page = await world.open(`/www/dist/#m=${state}`, options);
    await page.waitForSelector("form");
    return page;
  };
  return world;
}

/** The text of everything that describes a control, as a screen reader says it. */
export async function description(control) {
  return control.evaluate((element) =>
    (element.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" "),
  );
}

export const LIST = {
  type: "list",
  body: "What may we cook for you?",
  button: "Your menu",
  sections: [{ title: "Vegan", rows: [{ id: "green", title: "Green dream" }, { id: "root", title: "Root bowl" }] }],
};
