// Picked files: as Python's `cryptography` encrypted one, and as Node's `crypto` does it.
import assert from "node:assert/strict";
import { createCipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { test } from "node:test";
import { decryptMedia } from "waxwing/flow-endpoint";
import { fails, VECTORS } from "../support/endpoint/fails.mjs";

const { picked, plain, stored } = VECTORS.media;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("base64");
const bytesOf = async (blob) => Buffer.from(await blob.arrayBuffer());

/** What lies on WhatsApp's servers, and what the request says of it. */
function pick(content, { padded = true } = {}) {
  const [key, mac, iv] = [randomBytes(32), randomBytes(32), randomBytes(16)];
  const cipher = createCipheriv("aes-256-cbc", key, iv).setAutoPadding(padded);
  const encrypted = Buffer.concat([cipher.update(content), cipher.final()]);
  const file = Buffer.concat([encrypted, createHmac("sha256", mac).update(iv).update(encrypted).digest().subarray(0, 10)]);
  const [encryption_key, hmac_key, vector] = [key, mac, iv].map((bytes) => bytes.toString("base64"));
  return { file, encryption: { encryption_key, hmac_key, iv: vector, encrypted_hash: sha256(file), plaintext_hash: sha256(content) } };
}

test("media: a file that was encrypted elsewhere", async () => {
  const bytes = Buffer.from(stored, "base64");
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  for (const file of [bytes, new Blob([bytes]), new Uint8Array(bytes).buffer, new DataView(new Uint8Array(bytes).buffer), shared]) {
    const media = await decryptMedia(file, picked.encryption_metadata);
    assert.ok(media instanceof Blob);
    assert.equal((await bytesOf(media)).toString("base64"), plain);
  }
});

test("media: every length, none too", async () => {
  for (const size of [0, 1, 15, 16, 17, 100_000]) {
    const content = randomBytes(size);
    const { file, encryption } = pick(content);
    assert.deepEqual(await bytesOf(await decryptMedia(file, encryption)), content);
  }
});

test("media: each thing that does not fit is found", async () => {
  const content = Buffer.from("A picture of Zoë");
  const { file, encryption } = pick(content);
  const other = pick(content).encryption;
  const flipped = Buffer.from(file);
  flipped[0] ^= 1;
  const tag = Buffer.from(file);
  tag[tag.length - 1] ^= 1;
  const short = Buffer.alloc(9);
  const loose = pick(Buffer.alloc(16), { padded: false });
  const wrong = [
    [flipped, encryption, /its hash is another/],
    [file.subarray(0, -1), encryption, /its hash is another/],
    [flipped, { ...encryption, encrypted_hash: sha256(flipped) }, /was changed/],
    [tag, { ...encryption, encrypted_hash: sha256(tag) }, /was changed/],
    [file, { ...encryption, hmac_key: other.hmac_key }, /was changed/],
    [file, { ...encryption, iv: other.iv }, /was changed/],
    [file, { ...encryption, plaintext_hash: other.encrypted_hash }, /What was decrypted/],
    [short, { ...encryption, encrypted_hash: sha256(short) }, /too short/],
    [loose.file, loose.encryption, /cannot be decrypted/],
    ...Object.keys(encryption).map((name) => [file, { ...encryption, [name]: "AAAA" }, new RegExp(`“${name}” of .* must be (16|32) bytes`)]),
    ...Object.keys(encryption).map((name) => [file, { ...encryption, [name]: undefined }, new RegExp(`“${name}”`)]),
    [file, undefined, /“encryption_key”/],
    ["text", encryption, /must be a Blob or bytes/],
    [undefined, encryption, /must be a Blob or bytes/],
  ];
  for (const [bytes, metadata, sentence] of wrong) {
    const { message } = await fails(() => decryptMedia(bytes, metadata), "media", 500, Object.values(encryption));
    assert.match(message, sentence);
  }
});
