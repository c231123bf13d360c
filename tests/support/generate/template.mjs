// Templates: headers, variables, every kind of button, cards, offers.
import { point } from "./basic.mjs";
import { order, orderUpdate, productSections, TEMPLATE_PAYMENTS } from "./commerce.mjs";
import { freeData } from "./interactive.mjs";

export const template = (make) => {
  const { profile } = make;
  const base = { name: make.plain(1, 512).replaceAll("q", "_"), language: make.one(["en", "en_US", "de", "pt_BR", "hi"]) };
  // A carousel has its buttons and pictures on the cards.
  if (make.fill === "some" && make.chance(0.3)) return { ...base, ...make.some({ body: () => variables(make) }), cards: cards(make) };
  return {
    ...base,
    ...make.some({
      header: () => header(make),
      body: () => variables(make),
      buttons: () => buttons(make),
      limitedTimeOffer: profile.limitedTimeOffer && (() => ({ expiresAt: make.one(TIMES) })),
      orderStatuses: profile.orderStatuses && (() => make.list(1, 2, () => orderUpdate(make))),
    }),
  };
};

const TIMES = ["2030-01-01T10:00:00Z", "2030-06-30T23:59:59.999Z", "2031-12-31T23:59+05:30", "2030-01-01T10:00:00.000-03:00"];

/** A value for a variable: one line, no tabs, no long runs of blanks. */
const value = (make, most = 1024) => make.text(1, most);

const variables = (make) => (make.chance(0.3) ? value(make) : make.list(1, 5, () => value(make, 200)));

function header(make) {
  const kind = make.one(make.profile.templateHeaders);
  if (kind === "text") return { text: make.chance(0.5) ? value(make, 60) : [value(make, 60)] };
  if (kind === "location") {
    const names = { name: () => make.text(1, make.profile.place), address: () => make.text(1, make.profile.place) };
    return { location: { ...point(make), ...(make.profile.templatePlaceNames ? make.every(names) : {}) } };
  }
  if (kind === "document") return { document: make.document(make.profile.templateDocumentName) };
  return { [kind]: kind === "image" ? make.image() : make.video() };
}

/** A kind with so many shapes of its own that it comes more often. */
const MANY_SHAPED = Array(12).fill("order_details");

/** Quick replies stand before the others; of most kinds there is one, of URLs there are two. */
function buttons(make) {
  const kinds = make.profile.templateButtons;
  const wanted = make.profile.templateMixes && make.chance(0.4) ? mixed(make, kinds) : alone(make, make.one([...kinds, ...MANY_SHAPED.filter((kind) => kinds.includes(kind))]));
  return wanted.map((kind, index) => ({ type: kind, index, ...BUTTONS[kind](make) }));
}

function alone(make, kind) {
  const most = make.profile.templateMixes ? { quick_reply: 10, url: 2 } : { quick_reply: 3 };
  return Array(make.between(1, most[kind] ?? 1)).fill(kind);
}

/** What may stand together. Flows, orders and products stand alone. */
function mixed(make, kinds) {
  const together = ["url", "copy_code", "voice_call"].filter((kind) => kinds.includes(kind) && make.chance(0.6));
  return [...Array(make.between(1, 3)).fill("quick_reply"), ...together];
}

const BUTTONS = {
  url: (make) => ({ suffix: make.plain(1, 2000) }),
  quick_reply: (make) => ({ payload: make.text(1, 128) }),
  copy_code: (make) => ({ code: make.plain(1, 15) }),
  flow: (make) => (make.profile.flowButtonData === false ? {} : make.some({ token: () => make.id(1, 60), data: () => freeData(make) })),
  catalog: (make) => make.some({ thumbnailProductId: () => make.id(1, 40) }),
  multi_product: (make) => ({ ...make.neededOr(make.profile.productThumbnail, "thumbnailProductId", () => make.id(1, 40)), sections: productSections(make, true) }),
  order_details: (make) => ({ order: order(make, TEMPLATE_PAYMENTS) }),
  voice_call: (make) => make.some({ validMinutes: () => make.bounded(1, 43_200), payload: () => make.text(1, 512) }),
};

function cards(make) {
  const kind = make.one(["image", "video"]);
  const kinds = make.some({ buttons: () => make.one([["quick_reply"], ["url"], ["quick_reply", "url"], ["quick_reply", "quick_reply"]]) }).buttons;
  const hasBody = make.chance(0.6);
  return Array.from({ length: make.bounded(...make.profile.cards) }, () => ({
    header: { [kind]: kind === "image" ? make.image() : make.video() },
    ...(hasBody ? { body: variables(make) } : {}),
    ...(kinds ? { buttons: kinds.map((type, index) => ({ type, index, ...BUTTONS[type](make) })) } : {}),
  }));
}
