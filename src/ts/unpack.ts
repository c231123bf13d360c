// A binary out of text that any tool and any character set leaves alone, and that compresses as well as the binary itself.
// The build chooses the letters: frequent bytes are one letter, the others one of the last two letters and another one.

export function unpack(letters: string, frequent: readonly number[], text: string): Uint8Array<ArrayBuffer> {
  const places = new Uint8Array(128);
  for (let place = 0; place < letters.length; place += 1) places[letters.charCodeAt(place)] = place;
  const often = new Set(frequent);
  const rare = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !often.has(byte));
  const order = Uint8Array.of(...frequent, ...rare);
  const singles = frequent.length;
  const bytes = new Uint8Array(text.length);
  let size = 0;
  for (let index = 0; index < text.length; index += 1) {
    let place = places[text.charCodeAt(index)] as number;
    if (place >= singles) {
      index += 1;
      place = singles + (place - singles) * letters.length + (places[text.charCodeAt(index)] as number);
    }
    bytes[size] = order[place] as number;
    size += 1;
  }
  return bytes.slice(0, size);
}
