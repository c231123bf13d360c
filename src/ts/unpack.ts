// A binary out of text that any tool and any character set leaves alone, and that compresses better than the binary
// itself: what its instructions do and what they do it with come as texts of their own, as the build parted them, and so
// do the addresses in its data.

/**
 * The bytes of a stream as letters. A symbol is a byte, or from 256 on two symbols before it, which `pairs` tells, each in
 * two letters. The symbols with a 1 in `frequent` are one letter, the others one of the last letters and another one.
 */
export type Packed = readonly [frequent: string, pairs: string, text: string];

/**
 * What follows an opcode, the second byte of one with the prefix 0xfc counting from 256: the stream that it is in, 16 for
 * each number after the first, 128 where an alignment stands before.
 */
export type Operands = Readonly<Record<number, number>>;

const [CODE, LOCALS, HEAD, MIDDLE, DATA, SEGMENT, GAP, POINTER, ADDRESS] = [0, 1, 10, 11, 12, 13, 14, 15, 16];
const [BLOCK, IF, END, TABLE, F32, F64, PREFIX] = [0x02, 0x04, 0x0b, 0x0e, 0x43, 0x44, 0xfc];
const CONST = 0x41;
/** An opcode that there is not: a constant that is an address, of which the difference to the one before is told. */
const POINT = 0x06;
const ALIGNED = 128;
/** The most bytes of a function's length. */
const MOST = 5;

/** The binary of so many functions and segments of data. */
export function unpack(letters: string, operands: Operands, functions: number, segments: number, size: number, ...texts: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const scratch = new Uint8Array(size);
  const unpacking = new Unpacking(size, texts.map((text) => spell(letters, text, scratch)));
  const follows = Uint8Array.from({ length: 512 }, (_, opcode) => operands[opcode] ?? 0);
  unpacking.copy(HEAD);
  for (let left = functions; left > 0; left -= 1) unpacking.function(follows);
  unpacking.copy(MIDDLE);
  unpacking.data(segments);
  unpacking.copy(DATA);
  return unpacking.whole.slice(0, unpacking.end);
}

/** Streams, where each goes on, and what was made of them. */
class Unpacking {
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly streams: readonly Uint8Array[];
  readonly places: Uint32Array;
  end = 0;
  address = 0;

  constructor(size: number, streams: readonly Uint8Array[]) {
    this.whole = new Uint8Array(size);
    this.streams = streams;
    this.places = new Uint32Array(streams.length);
  }

  /** Takes so many bytes of a stream as they are; all that are left where nothing is said. */
  copy(stream: number, length?: number): void {
    const place = this.places[stream] as number;
    const bytes = (this.streams[stream] as Uint8Array).subarray(place, length === undefined ? undefined : place + length);
    this.whole.set(bytes, this.end);
    this.places[stream] = place + bytes.length;
    this.end += bytes.length;
  }

  /** A number of a stream, signed or not, that is not written itself. */
  number(stream: number, signed = false): number {
    const bytes = this.streams[stream] as Uint8Array;
    let place = this.places[stream] as number;
    let value = 0;
    let shift = 0;
    let next;
    do {
      next = bytes[place] as number;
      place += 1;
      value |= (next & 127) << shift;
      shift += 7;
    } while (next > 127);
    this.places[stream] = place;
    return signed && shift < 32 && (next & 64) !== 0 ? value - 2 ** shift : value;
  }

  /** Writes a number. */
  write(value: number, signed = false): void {
    let rest = value;
    while (signed ? rest > 63 || rest < -64 : rest > 127) {
      this.whole[this.end++] = (rest & 127) | 128;
      rest = signed ? rest >> 7 : rest >>> 7;
    }
    this.whole[this.end++] = rest & 127;
  }

  /** A function. Its length stands before it: it is put together where there is room for that, and moved. */
  function(follows: Uint8Array): void {
    const before = this.end;
    const start = before + MOST;
    const stop = this.instructions(follows, this.locals(start));
    this.end = before;
    this.write(stop - start);
    this.whole.copyWithin(this.end, start, stop);
    this.end += stop - start;
  }

  /** The variables of a function: how many kinds, and of each how many and which. */
  locals(start: number): number {
    const { whole } = this;
    const bytes = this.streams[LOCALS] as Uint8Array;
    let end = start;
    let place = this.places[LOCALS] as number;
    for (let numbers = 1 + 2 * (bytes[place] as number); numbers > 0; numbers -= 1) {
      let next;
      do {
        next = bytes[place] as number;
        place += 1;
        whole[end] = next;
        end += 1;
      } while (next > 127);
    }
    this.places[LOCALS] = place;
    return end;
  }

  /** The instructions of a function. No engine has compiled this when it runs first, so it calls as little as it can. */
  instructions(follows: Uint8Array, start: number): number {
    const { whole, streams, places } = this;
    const code = streams[CODE] as Uint8Array;
    let end = start;
    let at = places[CODE] as number;
    let depth = 1;
    while (depth > 0) {
      let opcode = code[at] as number;
      at += 1;
      whole[end] = opcode;
      end += 1;
      if (opcode === PREFIX) {
        const second = code[at] as number;
        at += 1;
        whole[end] = second;
        end += 1;
        opcode = 256 + second;
      } else if (opcode === END) depth -= 1;
      else if (opcode >= BLOCK && opcode <= IF) depth += 1;
      else if (opcode === POINT) {
        whole[end - 1] = CONST;
        this.address += this.number(ADDRESS, true);
        this.end = end;
        this.write(this.address, true);
        end = this.end;
      }
      let operand = follows[opcode] as number;
      if (operand >= ALIGNED) {
        whole[end] = code[at] as number;
        at += 1;
        end += 1;
        operand -= ALIGNED;
      }
      if (operand === 0) continue;
      const stream = operand & 15;
      const bytes = streams[stream] as Uint8Array;
      let place = places[stream] as number;
      // A jump table says how many targets it has beside the last.
      let numbers = opcode === TABLE ? 2 + targets(bytes, place) : 1 + (operand >> 4);
      for (let fixed = opcode === F32 ? 4 : opcode === F64 ? 8 : 0; fixed > 0; fixed -= 1) {
        whole[end] = bytes[place] as number;
        place += 1;
        end += 1;
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
    places[CODE] = at;
    return end;
  }

  /** The segments of data, each behind the one before it. Of addresses the difference to the one before is told. */
  data(segments: number): void {
    const words = new DataView(this.whole.buffer);
    let [address, pointer, gap] = [0, 0, segments > 0 ? this.number(GAP) : 0];
    for (let left = segments; left > 0; left -= 1) {
      address += this.number(SEGMENT);
      const length = this.number(SEGMENT);
      this.whole.set([0, CONST], this.end);
      this.end += 2;
      this.write(address, true);
      this.whole[this.end++] = END;
      this.write(length);
      const stop = address + length;
      this.copy(DATA, Math.min(-address & 3, length));
      for (address += Math.min(-address & 3, length); address + 4 <= stop; ) {
        const plain = Math.min(gap, (stop - address) >> 2);
        this.copy(DATA, 4 * plain);
        address += 4 * plain;
        gap -= plain;
        if (gap > 0 || address + 4 > stop) break;
        pointer += this.number(POINTER, true);
        words.setUint32(this.end, pointer, true);
        this.end += 4;
        address += 4;
        gap = this.number(GAP);
      }
      this.copy(DATA, stop - address);
      address = stop;
    }
  }
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

/** The bytes of a stream, put together where there is room for all of them. */
function spell(letters: string, [frequent, pairs, text]: Packed, bytes: Uint8Array): Uint8Array {
  const places = new Uint8Array(128);
  for (let place = 0; place < letters.length; place += 1) places[letters.charCodeAt(place)] = place;
  const spelled = Array.from({ length: 256 }, (_, byte) => [byte]);
  const symbol = (at: number): number[] => spelled[(places[pairs.charCodeAt(at)] as number) * letters.length + (places[pairs.charCodeAt(at + 1)] as number)] as number[];
  for (let at = 0; at < pairs.length; at += 4) spelled.push([...symbol(at), ...symbol(at + 2)]);
  // All spellings in one piece: where that of a symbol begins, by its place.
  const meanings = [...spelled.filter((_, index) => frequent[index] === "1"), ...spelled.filter((_, index) => frequent[index] === "0")];
  const singles = frequent.split("1").length - 1;
  const flat = Uint8Array.from(meanings.flat());
  const starts = new Uint32Array(meanings.length + 1);
  meanings.forEach(({ length }, place) => (starts[place + 1] = (starts[place] as number) + length));
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    let place = places[text.charCodeAt(index)] as number;
    if (place >= singles) {
      index += 1;
      place = singles + (place - singles) * letters.length + (places[text.charCodeAt(index)] as number);
    }
    const stop = starts[place + 1] as number;
    for (let at = starts[place] as number; at < stop; at += 1) {
      bytes[size] = flat[at] as number;
      size += 1;
    }
  }
  return bytes.slice(0, size);
}
