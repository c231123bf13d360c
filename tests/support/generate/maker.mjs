// What the generators of the kinds are made with.
import { Random } from "../random.mjs";

/** Makes parts of messages for one provider. */
export class Maker extends Random {
  /** `fill`: whether optional members are there: `all`, `none`, or `some` by chance. */
  constructor(seed, profile, fill) {
    super(seed, profile);
    this.profile = profile;
    this.fill = fill;
  }

  /** An object of those members that are there by chance; each is given as a function that makes it. */
  some(members) {
    const there = () => (this.fill === "some" ? this.chance(0.7) : this.fill === "all");
    return Object.fromEntries(Object.entries(members).flatMap(([key, make]) => (make && there() ? [[key, make()]] : [])));
  }

  /** An object of all members given. */
  every(members) {
    return Object.fromEntries(Object.entries(members).map(([key, make]) => [key, make()]));
  }

  /** A member that this provider needs, or one that is there by chance. */
  neededOr(isNeeded, key, make) {
    return isNeeded ? { [key]: make() } : this.some({ [key]: make });
  }

  /** A file by URL or, where the provider takes them, by id. */
  media(extension) {
    if (this.profile.mediaIds && this.chance(0.4)) return { id: this.uuid() };
    return { url: this.url(2048, extension) };
  }

  image() {
    return this.media(this.one([".jpg", ".png"]));
  }

  video() {
    return this.media(this.one([".mp4", ".3gp"]));
  }

  /** A document in a header; some providers must have its name. */
  document(needsName = false) {
    return { ...this.media(".pdf"), ...this.neededOr(needsName, "filename", () => this.filename(".pdf")) };
  }

  filename(extension) {
    return this.text(1, this.profile.filename - extension.length) + extension;
  }

  /** A header of one of the kinds named. */
  header(...kinds) {
    const kind = this.one(kinds);
    return { [kind]: kind === "text" ? this.text(1, 60) : this[kind]() };
  }

  /** The label of a button or a menu. */
  label(most) {
    return this.text(1, most, { emoji: this.profile.emojiInLabels });
  }

  /** As many different values as are wanted. */
  unique(count, make) {
    const found = new Set();
    while (found.size < count) found.add(make());
    return [...found];
  }

  body(least = 1) {
    return this.text(least, 1024, { lines: true });
  }

  footer() {
    return this.text(1, 60);
  }
}
