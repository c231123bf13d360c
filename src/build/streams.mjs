// A WebAssembly binary in parts that compress better than the whole: what its instructions do, and what they do it with,
// by kind; its data without the addresses in it, and these as the difference to the one before.
// https://webassembly.github.io/spec/core/binary/instructions.html has the opcodes.

const COUNT = 17;
const [CODE, LOCALS, GET, SET, LOAD, STORE, CONSTANT, CALL, BRANCH, OTHER, HEAD, MIDDLE, DATA, SEGMENT, GAP, POINTER, ADDRESS] = Array.from({ length: COUNT }, (_, stream) => stream);
/** Two numbers follow. */
const TWICE = 16;
/** An alignment stands before what follows. It goes with the instruction: it nearly always says the same. */
const ALIGNED = 128;

const range = (from, to, operand) => Array.from({ length: to - from + 1 }, (_, step) => [from + step, operand]);

/** What follows an opcode, as `unpack` reads it. */
export const OPERANDS = Object.fromEntries([
  ...range(0x02, 0x04, OTHER), // block, loop, if
  ...range(0x0c, 0x0e, BRANCH), // br, br_if, br_table
  [0x10, CALL],
  [0x11, CALL + TWICE], // call_indirect
  [0x20, GET],
  ...range(0x21, 0x22, SET), // local.set, local.tee
  ...range(0x23, 0x26, OTHER), // global.get, global.set, table.get, table.set
  ...range(0x28, 0x35, LOAD + ALIGNED),
  ...range(0x36, 0x3e, STORE + ALIGNED),
  ...range(0x3f, 0x40, OTHER), // memory.size, memory.grow
  [0x41, CONSTANT],
  ...range(0x42, 0x44, OTHER), // i64.const, f32.const, f64.const
  [0xd0, OTHER], // ref.null
  [256 + 0x0a, OTHER + TWICE], // memory.copy
  [256 + 0x0b, OTHER], // memory.fill
  ...range(256 + 0x0f, 256 + 0x11, OTHER), // table.grow, table.size, table.fill
]);

/** Opcodes without operands. */
const BARE = new Set([0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b, ...range(0x45, 0xc4).map(([opcode]) => opcode), ...range(256, 263).map(([opcode]) => opcode)]);

/** The bytes of what is no number of variable length: f32.const, f64.const. */
const FIXED = { 0x43: 4, 0x44: 8 };

const [CODE_SECTION, DATA_SECTION] = [10, 11];

/** What lies behind the data and may be pointed to as well: variables without a value. */
const BEHIND = 1 << 16;

/** An opcode that there is not: i32.const of an address, of which the difference to the one before is told. */
const POINT = 0x06;

/** The streams of a binary, how many functions and segments of data it has, and its size with some room to work in. */
export function split(binary) {
  const streams = Array.from({ length: COUNT }, () => []);
  const range = addresses(binary);
  let address = 0;
  const reader = new Reader(binary, 8);
  while (reader.byte() !== CODE_SECTION) reader.skip(reader.number());
  const end = reader.number() + reader.at;
  const functions = reader.number();
  streams[HEAD] = binary.subarray(0, reader.at);
  while (reader.at < end) {
    const close = reader.number() + reader.at;
    for (let kinds = reader.number(streams[LOCALS]); kinds > 0; kinds -= 1) {
      reader.number(streams[LOCALS]);
      streams[LOCALS].push(reader.byte());
    }
    while (reader.at < close) {
      const value = reader.bytes[reader.at] === 0x41 ? new Reader(binary, reader.at + 1).number([], true) : -1;
      if (value < range.first || value >= range.end) {
        instruction(streams, reader);
        continue;
      }
      streams[CODE].push(POINT);
      signed(value - address, streams[ADDRESS]);
      address = value;
      reader.skip(1);
      reader.number();
    }
  }
  const { at, segments } = range;
  streams[MIDDLE] = binary.subarray(end, at);
  data(streams, range);
  streams[DATA].push(...binary.subarray(segments.at(-1)?.stop ?? at));
  return { functions, segments: segments.length, size: binary.length + 5, streams };
}

/** The segments of data, where their section's contents begin, and what addresses there are. */
function addresses(binary) {
  const reader = new Reader(binary, 8);
  for (let section = reader.byte(); section !== DATA_SECTION; section = reader.byte()) {
    reader.skip(reader.number());
    if (reader.at >= binary.length) return { at: binary.length, segments: [], first: Infinity, end: Infinity };
  }
  reader.number();
  const count = reader.number();
  const { at } = reader;
  const segments = Array.from({ length: count }, () => {
    const [kind, opcode] = [reader.byte(), reader.byte()];
    if (kind !== 0 || opcode !== 0x41) throw new Error("The build does not know this kind of data segment");
    const address = reader.number([], true);
    reader.skip(1);
    const length = reader.number();
    reader.skip(length);
    return { address, bytes: binary.subarray(reader.at - length, reader.at), stop: reader.at };
  });
  const last = segments.at(-1);
  return { at, segments, first: segments[0].address, end: last.address + last.bytes.length + BEHIND };
}

class Reader {
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at;
  }

  byte() {
    this.at += 1;
    return this.bytes[this.at - 1];
  }

  skip(bytes) {
    this.at += bytes;
  }

  /** A number of variable length, whose bytes are noted too where they are wanted. */
  number(into = [], signed = false) {
    let [value, shift, next] = [0, 0, 0];
    do {
      next = this.byte();
      into.push(next);
      value += (next & 127) * 2 ** shift;
      shift += 7;
    } while (next > 127);
    return signed && next & 64 ? value - 2 ** shift : value;
  }
}

function instruction(streams, reader) {
  let opcode = reader.byte();
  streams[CODE].push(opcode);
  if (opcode === 0xfc) {
    opcode = 256 + reader.byte();
    streams[CODE].push(opcode - 256);
  }
  const operand = OPERANDS[opcode];
  if (operand === undefined) {
    if (BARE.has(opcode)) return;
    throw new Error(`The build does not know what follows the opcode 0x${opcode.toString(16)}`);
  }
  if (operand & ALIGNED) streams[CODE].push(reader.byte());
  const stream = streams[operand & 15];
  if (opcode === 0x0e) for (let targets = reader.number(stream); targets >= 0; targets -= 1) reader.number(stream);
  else if (FIXED[opcode]) for (let left = FIXED[opcode]; left > 0; left -= 1) stream.push(reader.byte());
  else for (let left = operand & TWICE ? 2 : 1; left > 0; left -= 1) reader.number(stream);
}

/** The segments: how far each is from the end of the one before, its length, its bytes without addresses, and these. */
function data(streams, range) {
  const isPointer = (word) => word >= range.first && word < range.end;
  let [end, pointer, gap] = [0, 0, 0];
  for (const { address, bytes } of range.segments) {
    unsigned(address - end, streams[SEGMENT]);
    unsigned(bytes.length, streams[SEGMENT]);
    end = address + bytes.length;
    let at = Math.min(-address & 3, bytes.length);
    streams[DATA].push(...bytes.subarray(0, at));
    for (; at + 4 <= bytes.length; at += 4) {
      const word = bytes[at] + bytes[at + 1] * 2 ** 8 + bytes[at + 2] * 2 ** 16 + bytes[at + 3] * 2 ** 24;
      if (isPointer(word)) {
        unsigned(gap, streams[GAP]);
        signed(word - pointer, streams[POINTER]);
        [pointer, gap] = [word, 0];
      } else {
        streams[DATA].push(...bytes.subarray(at, at + 4));
        gap += 1;
      }
    }
    streams[DATA].push(...bytes.subarray(at));
  }
  if (range.segments.length > 0) unsigned(gap, streams[GAP]);
}

function unsigned(value, into) {
  let rest = value;
  for (; rest > 127; rest >>>= 7) into.push((rest & 127) | 128);
  into.push(rest);
}

function signed(value, into) {
  let rest = value;
  for (; rest > 63 || rest < -64; rest >>= 7) into.push((rest & 127) | 128);
  into.push(rest & 127);
}
