// A WebAssembly binary in parts that compress better than the whole: what its instructions do, and what they do it with,
// by kind. https://webassembly.github.io/spec/core/binary/instructions.html has the opcodes.

const [CODE, LOCALS, GET, SET, LOAD, STORE, CONSTANT, CALL, BRANCH, OTHER] = Array.from({ length: 10 }, (_, stream) => stream);
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

const CODE_SECTION = 10;

/** The streams of a binary, what stands before and behind its functions the last two; how many functions there are. */
export function split(binary) {
  let at = 8;
  const streams = Array.from({ length: 10 }, () => []);
  const byte = () => binary[at++];
  const number = (into = []) => {
    let [value, shift, next] = [0, 0, 0];
    do {
      next = byte();
      into.push(next);
      value += (next & 127) * 2 ** shift;
      shift += 7;
    } while (next > 127);
    return value;
  };
  let section;
  while ((section = byte()) !== CODE_SECTION) {
    const size = number();
    at += size;
  }
  const end = number() + at;
  const count = number();
  const head = binary.subarray(0, at);
  while (at < end) {
    const close = number() + at;
    for (let kinds = number(streams[LOCALS]); kinds > 0; kinds -= 1) {
      number(streams[LOCALS]);
      streams[LOCALS].push(byte());
    }
    while (at < close) instruction(streams, byte, number);
  }
  return { count, size: binary.length + 5, streams: [...streams, head, binary.subarray(end)] };
}

function instruction(streams, byte, number) {
  let opcode = byte();
  streams[CODE].push(opcode);
  if (opcode === 0xfc) {
    opcode = 256 + byte();
    streams[CODE].push(opcode - 256);
  }
  const operand = OPERANDS[opcode];
  if (operand === undefined) {
    if (BARE.has(opcode)) return;
    throw new Error(`The build does not know what follows the opcode 0x${opcode.toString(16)}`);
  }
  if (operand & ALIGNED) streams[CODE].push(byte());
  const stream = streams[operand & 15];
  if (opcode === 0x0e) for (let targets = number(stream); targets >= 0; targets -= 1) number(stream);
  else if (FIXED[opcode]) for (let left = FIXED[opcode]; left > 0; left -= 1) stream.push(byte());
  else for (let left = operand & TWICE ? 2 : 1; left > 0; left -= 1) number(stream);
}
