// The whole APIs of the two vendors that publish them, and what of them is not carried.
import { specPath } from "../support/specs.mjs";
import { Api } from "./api.mjs";
import * as patches from "./operation_patches.mjs";
import { INFOBIP, TYNTEC, TYNTEC_3_17, TYNTEC_3_28 } from "./patches.mjs";

/** Infobip's OpenAPI 3.210.0 of WhatsApp and of subscriptions. */
export const infobipApi = () =>
  new Api("https://api.infobip.com", [
    { file: specPath("infobip", "infobip-whatsapp-openapi.json"), patches: [...INFOBIP, ...patches.INFOBIP] },
    { file: specPath("infobip", "infobip-subscriptions-api-openapi.json"), patches: patches.INFOBIP_SUBSCRIPTIONS },
  ]);

function tyntec(folder, own) {
  const file = (name) => specPath("tyntec", folder, "conversations", "v3", name);
  return new Api("https://api.tyntec.com/conversations/v3", [
    { file: file("whatsapp.yaml"), patches: [...TYNTEC, ...patches.TYNTEC, ...own] },
    { file: file("common.yaml"), patches: patches.TYNTEC_COMMON },
    { file: file("configurations.yaml"), patches: [] },
  ]);
}

/** tyntec's documents, 3.28. */
export const tyntecApi = () => tyntec("v146-whatsapp-3.28", [...TYNTEC_3_28, ...patches.TYNTEC_3_28]);

/** tyntec's documents, 3.17. */
export const tyntecApi317 = () => tyntec("v122-whatsapp-3.17", TYNTEC_3_17);

/** Operations that are not carried, and why. */
const NOT_CARRIED = {
  infobip: [
    [/^POST \/whatsapp\/1\/message\//, "sends"],
    [/^\w+ \/subscriptions\/1\/(security|certificates)(\/|$)/, "docs.md, webhooks: security settings and certificates are not carried"],
  ],
  tyntec: [
    [/^POST \/(messages|bulks)$/, "sends"],
    [/^GET \/configurations\/channels\/(sms|mms|rcs|viber)$/, "the channels that are not WhatsApp"],
  ],
};

/** The operations that cases must cover: neither deprecated nor early access, and carried. */
export function carriedOf(provider, api) {
  const open = api.operations.filter((operation) => !operation.deprecated && !operation["x-is-early-access"]);
  for (const [pattern, reason] of NOT_CARRIED[provider]) {
    // An exception for nothing would hide the next one.
    if (!open.some(({ key }) => pattern.test(key))) throw new Error(`no operation is left out as ${reason}`);
  }
  return open.map(({ key }) => key).filter((key) => !NOT_CARRIED[provider].some(([pattern]) => pattern.test(key)));
}
