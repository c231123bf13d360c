// Buttons, lists, requests, flows and carousels.

export const buttons = (make) => ({
  ...make.some({ header: () => make.header("text", "image", "video", "document") }),
  ...bodyAndFooter(make),
  buttons: replies(make, make.between(1, 3), 256, make.profile.buttonTitle),
});

export const list = (make) => {
  const count = make.bounded(1, 10);
  const rows = make.between(count, 10);
  const ids = make.unique(rows, () => make.id(1, 200));
  const sections = shared(rows, count).map((places) => ({
    rows: places.map((place) => ({
      id: ids[place],
      title: make.text(1, 24),
      ...make.some({ description: () => make.text(1, 72) }),
    })),
    ...title(make, count),
  }));
  return { ...textHeader(make), ...bodyAndFooter(make), button: make.label(make.profile.menuTitle), sections };
};

export const url_button = (make) => ({
  ...make.some({ header: () => make.header(...make.profile.urlHeaders) }),
  ...bodyAndFooter(make),
  label: make.text(1, make.profile.urlLabel),
  url: make.url(2048),
});

export const location_request = (make) => ({ body: make.body() });

export const contact_request = (make) => ({ body: make.body() });

export const address_request = (make) => {
  const country = make.one(["IN", "SG"]);
  return {
    ...textHeader(make),
    ...bodyAndFooter(make),
    country,
    ...make.some({
      values: () => address(make, country),
      savedAddress: () => ({ id: make.id(1, 40), value: address(make, country) }),
      validationErrors: () => forFields(make, country, () => make.text(1, 60)),
    }),
  };
};

export const flow = (make) => {
  const exchanges = make.chance(0.3) && make.fill === "some";
  const bare = {
    ...textHeader(make),
    ...bodyAndFooter(make),
    // Letters and digits only: labels of flows take no emoji.
    button: make.plain(1, 20),
    flowId: make.digits(16),
    token: make.id(1, 60),
    ...make.some({ draft: () => make.chance(0.5) }),
  };
  if (exchanges) return { ...bare, action: "data_exchange" };
  return {
    ...bare,
    ...make.some({ action: () => "navigate" }),
    screen: make.plain(1, 30),
    ...make.some({ data: () => freeData(make) }),
  };
};

export const carousel = (make) => {
  const header = make.one(["image", "video"]);
  const replyCount = make.chance(0.5) ? make.between(1, 2) : 0;
  const action = () =>
    replyCount > 0
      ? { buttons: replies(make, replyCount, 20, 20) }
      : { urlButton: { label: make.text(1, 20), url: make.url(2048) } };
  const count = make.bounded(2, 10);
  const cards = Array.from({ length: count }, () => ({
    header: make.header(header),
    ...make.neededOr(make.profile.cardBody, "body", () => make.text(0, 160)),
    ...action(),
  }));
  return { body: make.body(), cards };
};

export const voice_button = (make) => ({
  ...(make.profile.voiceHeader ? textHeader(make) : {}),
  body: make.body(),
  ...(make.profile.voiceHeader ? make.some({ footer: () => make.footer() }) : {}),
  ...make.neededOr(make.profile.voiceLabel, "label", () => make.text(1, 20)),
  ...make.some({ validMinutes: () => make.bounded(1, 43_200), payload: () => make.text(1, 512) }),
});

export const call_permission_request = (make) => (make.profile.callPermissionBody ? { body: make.body() } : {});

export const authentication_request = () => ({});

/** An object of whatever the caller likes, but not nothing. */
export const freeData = (make) => ({
  word: make.text(1, 40),
  count: make.between(0, 1000),
  nested: { list: [make.chance(0.5), null, make.next()] },
});

/** The title of a section; needed as soon as there are several. */
export const title = (make, sections) => make.neededOr(sections > 1, "title", () => make.text(1, 24));

/** Indexes up to a count, dealt to piles of at least one. */
export function shared(count, piles) {
  const dealt = Array.from({ length: piles }, () => []);
  for (let index = 0; index < count; index++) dealt[index % piles].push(index);
  return dealt;
}

const textHeader = (make) => make.some({ header: () => make.header("text") });

const bodyAndFooter = (make) => ({ body: make.body(), ...make.some({ footer: () => make.footer() }) });

function replies(make, count, idLength, titleLength) {
  const ids = make.unique(count, () => make.id(1, idLength));
  const titles = make.unique(count, () => make.label(titleLength));
  return ids.map((id, index) => ({ id, title: titles[index] }));
}

/** The fields of an address; some are for one country only. */
const FIELDS = ["name", "phoneNumber", "houseNumber", "floorNumber", "towerNumber", "buildingName", "address", "city"];
const FIELDS_OF = { IN: ["landmarkArea", "state", "inPinCode"], SG: ["unitNumber", "sgPostCode"] };

/** Something for some of the fields. */
function forFields(make, country, valueOf) {
  const fields = [...FIELDS, ...FIELDS_OF[country]];
  return make.some(Object.fromEntries(fields.map((field) => [field, () => valueOf(field)])));
}

function address(make, country) {
  const formed = { phoneNumber: () => `+91${make.digits(10)}`, inPinCode: () => make.digits(6), sgPostCode: () => make.digits(6) };
  return forFields(make, country, (field) => formed[field]?.() ?? make.text(1, 60));
}
