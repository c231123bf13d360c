// What every message has, and what stands under a provider's name.

/** Recipient, sender, and what comes back with the events. */
export function envelope(make, type) {
  const { profile } = make;
  return {
    type,
    to: recipient(make),
    ...make.some({
      from: () => make.digits(make.between(7, 15)),
      replyTo: profile.replyTo && !WITHOUT_REPLY[make.provider].includes(type) && (() => `wamid.${make.id(1, 80)}`),
      callbackData: () => make.text(0, profile.callbackData),
      clientMessageId: () => make.id(1, profile.clientMessageId),
    }),
  };
}

/** The kinds that quote nothing: reactions anywhere, Infobip's voice buttons. */
const WITHOUT_REPLY = { infobip: ["voice_button"], tyntec: ["reaction"] };

/** A number with or without plus and punctuation, or a business-scoped user id. */
function recipient(make) {
  const number = `91${make.digits(10)}`;
  return make.one([
    number,
    `+${number}`,
    `+91 (${number.slice(2, 5)}) ${number.slice(5, 8)}-${number.slice(8)}`,
    `US.${make.plain(1, 128)}`,
  ]);
}

/** What one provider takes beyond the neutral fields. */
export function extras(make, type, content) {
  const members = EXTRAS[make.provider](make, type, content);
  return Object.keys(members).length > 0 ? { [make.provider]: members } : {};
}

const EXTRAS = {
  infobip: (make, type, { previewUrl }) => make.some({
    notifyUrl: () => make.url(2048),
    entityId: () => make.id(1, 255),
    applicationId: () => make.id(1, 255),
    urlOptions: !["audio", "sticker", "location", "contacts"].includes(type) && (() => make.some({
      shortenUrl: () => make.chance(0.5),
      trackClicks: () => make.chance(0.5),
      trackingUrl: () => make.url(200),
      // A preview needs the protocol.
      removeProtocol: () => !previewUrl && make.chance(0.5),
      customDomain: () => "go.shop.example",
    })),
    smsFailover: type === "template" && (() => ({ from: make.plain(1, 24), text: make.text(1, 4096, { lines: true }) })),
    bulkId: type === "template" && (() => make.id(1, 100)),
    flowMessageVersion: type === "flow" && (() => 3),
  }),
  tyntec: (make, type) => make.some({
    overrides: () => ({ notificationCallbackUrl: make.url(200) }),
    identityKeyHash: make.profile.identityKeyHash !== false && (() => make.plain(1, 64)),
    header: type === "product" && (() => ({ type: "text", text: make.text(1, 60) })),
  }),
};
