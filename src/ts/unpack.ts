// A binary out of text that any tool and any character set leaves alone, and that compresses better than the binary
// itself: what its instructions do and what they do it with come as texts of their own, as the build parted them.

/** Text by the letters it is made of: frequent bytes are one letter, others one of the last letters and another one. */
export type Packed = readonly [frequent: readonly number[], text: string];

/**
 * What follows an opcode, the second byte of one with the prefix 0xfc counting from 256: the stream that it is in, 16 for
 * each number after the first, 128 where an alignment stands before.
 */
export type Operands = Readonly<Record<number, number>>;

const [LOCALS, HEAD] = [1, 10];
const [BLOCK, IF, END, TABLE, F32, F64, PREFIX] = [0x02, 0x04, 0x0b, 0x0e, 0x43, 0x44, 0xfc];
const ALIGNED = 128;
/** The most bytes of a function's length. */
const MOST = 5;

/** The streams in one piece, and where each goes on. */
interface Streams {
  readonly bytes: Uint8Array;
  readonly places: Uint32Array;
}

/** The binary: what stands before its functions, these, and what stands behind them. */
export function unpack(letters: string, operands: Operands, count: number, size: number, ...texts: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const streams = joined(letters, texts);
  const follows = Uint8Array.from({ length: 512 }, (_, opcode) => operands[opcode] ?? 0);
  const whole = new Uint8Array(size);
  const [head, tail] = streams.places.subarray(HEAD);
  whole.set(streams.bytes.subarray(head, tail));
  let end = (tail as number) - (head as number);
  for (let left = count; left > 0; left -= 1) {
    // A function's length stands before it: it is put together where there is room for that, and moved.
    const start = end + MOST;
    const stop = instructions(streams, follows, whole, locals(streams, whole, start));
    let rest = stop - start;
    for (; rest > 127; rest >>>= 7) {
      whole[end] = (rest & 127) | 128;
      end += 1;
    }
    whole[end] = rest;
    whole.copyWithin(end + 1, start, stop);
    end += 1 + stop - start;
  }
  whole.set(streams.bytes.subarray(tail), end);
  return whole.slice(0, end + streams.bytes.length - (tail as number));
}

/** The variables of a function: how many kinds, and of each how many and which. */
function locals({ bytes, places }: Streams, whole: Uint8Array, start: number): number {
  let end = start;
  let place = places[LOCALS] as number;
  for (let numbers = 1 + 2 * (bytes[place] as number); numbers > 0; numbers -= 1) {
    let next;
    do {
      next = bytes[place] as number;
      place += 1;
      whole[end] = next;
      end += 1;
    } while (next > 127);
  }
  places[LOCALS] = place;
  return end;
}

/** The instructions of a function. No engine has compiled this when it runs first, so it calls nothing. */
function instructions({ bytes, places }: Streams, follows: Uint8Array, whole: Uint8Array, start: number): number {
  let end = start;
  let at = places[0] as number;
  let depth = 1;
  while (depth > 0) {
    let opcode = bytes[at] as number;
    at += 1;
    whole[end] = opcode;
    end += 1;
    if (opcode === PREFIX) {
      const second = bytes[at] as number;
      at += 1;
      whole[end] = second;
      end += 1;
      opcode = 256 + second;
    } else if (opcode === END) depth -= 1;
    else if (opcode >= BLOCK && opcode <= IF) depth += 1;
    let operand = follows[opcode] as number;
    if (operand >= ALIGNED) {
      whole[end] = bytes[at] as number;
      at += 1;
      end += 1;
      operand -= ALIGNED;
    }
    if (operand === 0) continue;
    const stream = operand & 15;
    let place = places[stream] as number;
    // A jump table says how many targets it has beside the last.
    let numbers = opcode === TABLE ? 2 + targets(bytes, place) : 1 + (operand >> 4);
    const fixed = opcode === F32 ? 4 : opcode === F64 ? 8 : 0;
    if (fixed > 0) {
      whole.set(bytes.subarray(place, place + fixed), end);
      place += fixed;
      end += fixed;
      numbers = 0;
    }
    for (; numbers > 0; numbers -= 1) {
      let next;
      do {
        next = bytes[place] as number;
        place += 1;
        whole[end] = next;
        end += 1;
      } while (next > 127);
    }
    places[stream] = place;
  }
  places[0] = at;
  return end;
}

/** How many targets a jump table has beside the last. */
function targets(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let place = start, shift = 0; ; place += 1, shift += 7) {
    const next = bytes[place] as number;
    value |= (next & 127) << shift;
    if (next <= 127) return value;
  }
}

/** All streams in one piece, and where each begins. */
function joined(letters: string, texts: readonly Packed[]): Streams {
  const bytes = new Uint8Array(texts.reduce((sum, [, text]) => sum + text.length, 0));
  const places = Uint32Array.from(texts, () => 0);
  let size = 0;
  texts.forEach((text, stream) => {
    places[stream] = size;
    size = spell(letters, text, bytes, size);
  });
  return { bytes: bytes.subarray(0, size), places };
}

/** Writes the bytes of a text from a place on, and gives that behind them. */
function spell(letters: string, [frequent, text]: Packed, bytes: Uint8Array, start: number): number {
  const often = new Set(frequent);
  const order = Uint8Array.of(...frequent, ...Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !often.has(byte)));
  // By letter: a byte, or from 256 on where the bytes begin that it makes with the next letter.
  const meanings = new Uint16Array(128);
  const places = new Uint8Array(128);
  for (let place = 0; place < letters.length; place += 1) {
    const letter = letters.charCodeAt(place);
    places[letter] = place;
    meanings[letter] = place < frequent.length ? (order[place] as number) : 256 + frequent.length + (place - frequent.length) * letters.length;
  }
  let size = start;
  for (let index = 0; index < text.length; index += 1) {
    let meaning = meanings[text.charCodeAt(index)] as number;
    if (meaning > 255) {
      index += 1;
      meaning = order[meaning - 256 + (places[text.charCodeAt(index)] as number)] as number;
    }
    bytes[size] = meaning;
    size += 1;
  }
  return size;
}
