// Where requests of the golden cases leave the documents on purpose.

/** By provider: which operation, its fault, and why. */
const EXCEPTIONS = {
  infobip: [["profile.get", /^path sender: .*pattern/, "the case has a hostile name in the place of the sender"]],
  tyntec: [
    ["media.download", /^path mediaId: .*uuid/, "the case has a hostile name in the place of the id"],
    ["messages.status", /^path messageId: .*uuid/, "the case has a hostile name in the place of the id"],
    ["accounts.list", /^query has (page|size), which is not declared/, "what a link of the vendor's said is passed on as it is (docs.md, pages)"],
  ],
};

/** Operations of other documents of the vendor's, which are not among the files: Account 3.210.0. */
const ELSEWHERE = { infobip: /^auth\./, tyntec: /^(?!)/ };

/** Operations whose body is the caller's own, so that no key of it is wrong. */
const OWN_BODY = ["flows.uploadJson"];

/** What an older version lacks (docs.md of tyntec): whole operations, and what requests of others may have. */
const LACKING = {
  3.17: {
    operations: /^(calls\.\w+|analytics\.pricing|identity\.update|phoneNumbers\.sync)$/,
    content: /"(isTyping|userContext)":|"(VOICE_CALL|REQUEST_CONTACT_INFO|CALL_PERMISSION_REQUEST)"|"callbackVersion":"2\.1[23]"/,
  },
};

/** The faults of a case that are none of those expected; those that are expected are noted. */
export function unexpected({ provider, id }, faults, met) {
  return faults.filter((fault) => {
    const exception = EXCEPTIONS[provider].find(([name, pattern]) => name === id && pattern.test(fault));
    if (exception) met.add(exception);
    return !exception;
  });
}

/** The exceptions that no case met: each must be there for something. */
export const unmet = (provider, met) => EXCEPTIONS[provider].filter((exception) => !met.has(exception)).map(([id]) => id);

export const isElsewhere = ({ provider, id }) => ELSEWHERE[provider].test(id);
export const hasOwnBody = ({ id }) => OWN_BODY.includes(id);

export const lacksOperation = (version, { id }) => LACKING[version].operations.test(id);
export const lacksContent = (version, { body }) => LACKING[version].content.test(JSON.stringify(body));
