// What a page is told that talks to a provider without a relay.

let warned = false;

/** A browser must not hold a provider key: said once, and not where a stand-in answers. */
export function warnInBrowser(fetch: unknown): void {
  if (warned || fetch !== undefined || !("document" in globalThis)) return;
  warned = true;
  console.warn("Waxwing: this page talks to a provider directly, so everyone who opens it can read the provider key. Use a relay.");
}
