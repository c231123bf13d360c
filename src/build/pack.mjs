// A binary as text that any tool and any character set leaves alone, and that compresses better than the binary itself.
import { OPERANDS, split } from "./streams.mjs";

// Printable ASCII without what a string literal or a page would need escaped.
const LETTERS = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((letter) => !"\"'`$<\\".includes(letter));

/** What `unpack` makes the binary of: its arguments. */
export function packed(binary) {
  const { count, size, streams } = split(binary);
  return [LETTERS.join(""), OPERANDS, count, size, ...streams.map(spelled)];
}

/** Bytes as letters, one for each where they are frequent. Base64 takes a quarter more. */
function spelled(bytes) {
  const count = new Array(256).fill(0);
  for (const byte of bytes) count[byte] += 1;
  const values = [...count.keys()];
  const used = values.filter((byte) => count[byte] > 0);
  // Where there are more bytes than letters, two letters begin a pair.
  const most = used.length > LETTERS.length ? LETTERS.length - 2 : used.length;
  const frequent = values.toSorted((a, b) => count[b] - count[a]).slice(0, most).sort((a, b) => a - b);
  const rare = values.filter((byte) => !frequent.includes(byte));
  const written = [];
  frequent.forEach((byte, place) => (written[byte] = LETTERS[place]));
  rare.forEach((byte, place) => {
    const escape = LETTERS[frequent.length + Math.floor(place / LETTERS.length)];
    written[byte] = escape + LETTERS[place % LETTERS.length];
  });
  return [frequent, Array.from(bytes, (byte) => written[byte]).join("")];
}
