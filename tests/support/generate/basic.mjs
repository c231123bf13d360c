// Text, files, places, contact cards and reactions.

export const text = (make) => {
  const { previewUrl } = make.some({ previewUrl: () => make.chance(0.5) });
  const url = previewUrl ? `${make.url(100)} ` : "";
  return { text: url + make.text(1, 4096 - url.length, { lines: true }), ...(previewUrl !== undefined && { previewUrl }) };
};

export const image = (make) => ({ media: make.image(), ...caption(make) });

export const video = (make) => ({ media: make.video(), ...caption(make) });

export const audio = (make) => ({ media: make.media(make.one([".ogg", ".mp3", ".m4a"])), ...make.some({ voice: () => make.chance(0.5) }) });

export const document = (make) => {
  const extension = make.one([".pdf", ".docx", ".txt"]);
  return { media: make.media(extension), ...make.some({ filename: () => make.filename(extension) }), ...caption(make) };
};

export const sticker = (make) => ({ media: make.media(".webp") });

export const location = (make) => ({
  ...point(make),
  ...make.some({ name: () => make.text(1, make.profile.place), address: () => make.text(1, make.profile.place) }),
});

/** Degrees, often at the ends of the earth. */
export const point = (make) => ({ latitude: degrees(make, 90), longitude: degrees(make, 180) });

export const reaction = (make) => ({
  messageId: `wamid.${make.id(1, 60)}`,
  emoji: make.one(["😀", "👍🏽", "❤️", "👩‍👩‍👧", "🇩🇪", "1️⃣", "☺", ""]),
});

export const contacts = (make) => ({ contacts: make.list(1, 3, () => contact(make)) });

const caption = (make) => make.some({ caption: () => make.text(0, make.profile.caption, { lines: true }) });

function degrees(make, most) {
  const draw = make.next();
  if (draw < 0.1) return -most;
  if (draw < 0.2) return most;
  if (draw < 0.3) return make.between(-most, most);
  return Math.round((make.next() * 2 - 1) * most * 1e7) / 1e7;
}

function contact(make) {
  const word = () => make.text(1, 40);
  const home = { type: () => make.one(["HOME", "WORK"]) };
  const several = (one) => () => make.list(1, 2, one);
  return {
    name: name(make, word),
    ...make.some({
      phones: several(() => ({
        phone: `+${make.digits(12)}`,
        ...make.some({
          type: () => make.one(["CELL", "MAIN", "IPHONE", "HOME", "WORK"]),
          waId: make.profile.contactWaId && (() => make.digits(12)),
        }),
      })),
      emails: several(() => ({ email: `${make.plain(1, 20)}@mail.example`, ...make.some(home) })),
      urls: several(() => ({ url: make.url(100), ...make.some(home) })),
      addresses: several(() => make.some({
        street: word, city: word, state: word, zip: () => make.digits(5), country: word, countryCode: () => make.one(["de", "IN"]), ...home,
      })),
      org: () => make.some({ company: word, department: word, title: word }),
      birthday: () => make.one(["1984-02-29", "2000-12-31", "1999-01-01"]),
      ims: make.profile.instantMessengers && several(() => make.some({ service: word, userId: word })),
    }),
  };
}

/** tyntec wants a part beside the formatted name, Infobip the first name. */
function name(make, word) {
  const parts = make.some({ first: word, middle: word, last: word, prefix: word, suffix: word });
  const isShort = make.profile.contactFirstName ? !parts.first : Object.keys(parts).length === 0;
  return { formatted: make.text(1, 80), ...(isShort ? { [make.profile.contactFirstName ? "first" : "last"]: word() } : {}), ...parts };
}
