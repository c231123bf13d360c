// A binary as text that any tool and any character set leaves alone, and that compresses better than the binary itself.
import { gzipSync } from "node:zlib";
import { OPERANDS, split } from "./streams.mjs";

// Printable ASCII without what a string literal or a page would need escaped.
const LETTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((letter) => !"\"'`$<\\".includes(letter));

/** Beyond these many, symbols for two others save hardly more than they cost to unpack. */
const MOST_PAIRS = 150;

/** What a pair costs itself, in compressed bytes. */
const COST = 4;

/** What `unpack` makes the binary of: its arguments. */
export function packed(binary) {
  const { functions, segments, size, streams } = split(binary);
  return [LETTERS.join(""), OPERANDS, functions, segments, size, ...streams.map(shortest)];
}

/** The text of a stream with as many pairs as make it shortest. */
function shortest(bytes) {
  let [symbols, pairs] = [Uint16Array.from(bytes), []];
  let best = { size: Infinity, text: undefined };
  for (;;) {
    const text = spelled(symbols, pairs);
    const size = gzipSync(text[2], { level: 9 }).length + (pairs.length / 2) * COST;
    if (size < best.size) best = { size, text };
    if (pairs.length === 2 * MOST_PAIRS) return best.text;
    for (let more = 10; more > 0; more -= 1) [symbols, pairs] = paired(symbols, pairs);
  }
}

/**
 * Those two symbols that most often stand together as one: what compresses the text looks back by a fixed number of letters,
 * and sees further so.
 */
function paired(symbols, pairs) {
  const counts = new Uint32Array(512 * 512);
  let best = 0;
  for (let at = 0; at + 1 < symbols.length; at += 1) {
    const pair = symbols[at] * 512 + symbols[at + 1];
    counts[pair] += 1;
    if (counts[pair] > counts[best]) best = pair;
  }
  const [first, second, own] = [best >> 9, best & 511, 256 + pairs.length / 2];
  const next = new Uint16Array(symbols.length);
  let size = 0;
  for (let at = 0; at < symbols.length; at += 1) {
    const isPair = symbols[at] === first && symbols[at + 1] === second;
    next[size] = isPair ? own : symbols[at];
    size += 1;
    if (isPair) at += 1;
  }
  return [next.subarray(0, size), [...pairs, first, second]];
}

/** Symbols as letters, one for each where they are frequent: which these are, the pairs, the text. Base64 takes a quarter more. */
function spelled(symbols, pairs) {
  const all = Array.from({ length: 256 + pairs.length / 2 }, (_, symbol) => symbol);
  const counts = all.map(() => 0);
  for (const symbol of symbols) counts[symbol] += 1;
  // Some letters begin a pair of letters.
  let singles = LETTERS.length;
  while (singles + (LETTERS.length - singles) * LETTERS.length < all.length) singles -= 1;
  const frequent = new Set(all.toSorted((a, b) => counts[b] - counts[a]).slice(0, singles));
  const order = [...all.filter((symbol) => frequent.has(symbol)), ...all.filter((symbol) => !frequent.has(symbol))];
  const two = (value) => LETTERS[Math.floor(value / LETTERS.length)] + LETTERS[value % LETTERS.length];
  const written = [];
  order.forEach((symbol, place) => (written[symbol] = place < singles ? LETTERS[place] : two(singles * LETTERS.length + place - singles)));
  return [all.map((symbol) => Number(frequent.has(symbol))).join(""), pairs.map(two).join(""), Array.from(symbols, (symbol) => written[symbol]).join("")];
}
