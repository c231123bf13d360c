// A source of values that gives the same ones for the same seed.

/** Writing of many kinds, letter by letter, so that a text can be cut between any two. */
const LETTERS = [
  ..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789      .,-!?&'\"()%$#*_/\\{}<>|~",
  ..."äöüßéñçøåŁğ", ..."αβγдежз", ..."שלוםمرحبا", ..."नमस्तेவணக்கம்", ..."日本語한국어你好", ..."€£₹–…“”",
];
const EMOJI = [..."😀👍🎉🚀🍕❤"];
const EVERY_LETTER = [...LETTERS, ...EMOJI];
const PLAIN = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
const IDS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."];

/** Random numbers, texts and choices from a seed. */
export class Random {
  #state;

  /** `utf16`: whether lengths are counted in UTF-16 units rather than in code points. */
  constructor(seed, { utf16 = false } = {}) {
    this.#state = seed >>> 0;
    this.utf16 = utf16;
  }

  /** A number from 0 up to, not including, 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability) {
    return this.next() < probability;
  }

  /** A whole number between two, both included. */
  between(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** Like `between`, but often at either end. */
  bounded(least, most) {
    const draw = this.next();
    if (draw < 0.15) return least;
    if (draw < 0.35) return most;
    return this.between(least, most);
  }

  /** One of several. */
  one(choices) {
    return choices[this.between(0, choices.length - 1)];
  }

  /** A list of what `make` gives; it is told the index. */
  list(least, most, make) {
    return Array.from({ length: this.between(least, most) }, (_, index) => make(index));
  }

  /** A length that is often a bound, and else rather short. */
  length(least, most) {
    const draw = this.next();
    if (draw < 0.12) return least;
    if (draw < 0.3) return most;
    return this.between(least, Math.min(most, least + 40));
  }

  /** Text of any writing, without blanks at its ends. `lines`: with line breaks; `emoji`: with emoji. */
  text(least, most, { lines = false, emoji = true } = {}) {
    const wanted = this.length(least, most);
    const size = (letter) => (this.utf16 ? letter.length : 1);
    const letters = [];
    for (let left = wanted; left > 0; ) {
      const atAnEnd = letters.length === 0 || left <= 2;
      const letter = lines && !atAnEnd && this.chance(0.03) ? "\n" : this.one(emoji ? EVERY_LETTER : LETTERS);
      const fits = size(letter) <= left && !(atAnEnd && letter === " ") && !(letter === " " && letters.at(-1) === " ");
      const taken = fits ? letter : "x";
      letters.push(taken);
      left -= size(taken);
    }
    return letters.join("");
  }

  /** Lower-case letters and digits. */
  plain(least, most) {
    return this.#drawn(PLAIN, this.length(least, most));
  }

  /** An identifier. */
  id(least, most) {
    return this.#drawn(IDS, this.length(least, most));
  }

  digits(length) {
    return this.#drawn([..."0123456789"], length);
  }

  uuid() {
    const hex = (length) => this.#drawn([..."0123456789abcdef"], length);
    return [8, 4, 4, 4, 12].map(hex).join("-");
  }

  /** An https URL of a given length at most. */
  url(most = 2048, extension = "") {
    const start = `https://files.example/${this.plain(1, 8)}/`;
    return start + this.plain(1, most - start.length - extension.length) + extension;
  }

  #drawn(letters, length) {
    return Array.from({ length }, () => this.one(letters)).join("");
  }
}
