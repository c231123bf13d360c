// Valid neutral messages of every kind, made from a seed: the same ones each time.
import * as basic from "./generate/basic.mjs";
import * as commerce from "./generate/commerce.mjs";
import { envelope, extras } from "./generate/envelope.mjs";
import * as interactive from "./generate/interactive.mjs";
import { Maker } from "./generate/maker.mjs";
import { PROFILES, TYNTEC_3_17 } from "./generate/profiles.mjs";
import { template } from "./generate/template.mjs";

const { text, image, video, audio, document, sticker, location, contacts, reaction } = basic;
const {
  buttons, list, url_button, location_request, contact_request, address_request, flow, carousel, voice_button, call_permission_request,
  authentication_request,
} = interactive;
const { product, product_list, order_details, order_status } = commerce;

/** What makes the members of each kind; raw bodies are not made. */
const KINDS = {
  text, image, video, audio, document, sticker, location, contacts, reaction, buttons, list, url_button, location_request, address_request,
  contact_request, product, product_list, flow, carousel, order_details, order_status, voice_button, call_permission_request,
  authentication_request, template,
};

/** Kinds of many shapes are made more often. */
const COUNTS = {
  infobip: { template: 2000, order_details: 600, buttons: 250, url_button: 250, contacts: 100 },
  tyntec: { template: 600, buttons: 250, contacts: 100, address_request: 150 },
};

/**
 * Messages of one kind. The first has every optional member, the second none, the others some; texts often have the
 * shortest or the greatest length that is allowed.
 * @param {"infobip" | "tyntec"} provider
 * @param {{ count?: number, seed?: number, specVersion?: "3.17" }} options
 */
export function messagesOf(provider, type, { count = COUNTS[provider][type] ?? 60, seed = 1, specVersion } = {}) {
  const profile = specVersion === "3.17" ? TYNTEC_3_17 : PROFILES[provider];
  return Array.from({ length: count }, (_, index) => {
    const fill = index === 0 ? "all" : index === 1 ? "none" : "some";
    const make = new Maker(hash(`${seed} ${provider} ${type} ${index}`), profile, fill);
    make.provider = provider;
    const content = KINDS[type](make);
    return { ...envelope(make, type), ...content, ...extras(make, type, content) };
  });
}

/** Messages of several kinds, as `{ type, messages }`. */
export function generate(provider, types, options) {
  return types.filter((type) => type !== "raw").map((type) => ({ type, messages: messagesOf(provider, type, options) }));
}

/** FNV-1a: a seed from words. */
function hash(words) {
  return [...words].reduce((seed, letter) => Math.imul(seed ^ letter.codePointAt(0), 0x01000193) >>> 0, 0x811c9dc5);
}
