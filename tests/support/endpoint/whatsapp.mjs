// WhatsApp's side of an exchange, written with Node's `crypto`.
import { constants, createCipheriv, createDecipheriv, publicEncrypt, randomBytes } from "node:crypto";
import { VECTORS } from "./fails.mjs";

/** What WhatsApp does: a key and a vector of its own for each request. */
export function asWhatsApp(asked, { publicKey = VECTORS.testKey.spki, aes = randomBytes(16), iv = randomBytes(16) } = {}) {
  const cipher = createCipheriv(`aes-${aes.length * 8}-gcm`, aes, iv);
  const plain = typeof asked === "string" || Buffer.isBuffer(asked) ? asked : JSON.stringify(asked);
  const data = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const wrapped = publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" }, aes);
  const members = { encrypted_flow_data: data.toString("base64"), encrypted_aes_key: wrapped.toString("base64"), initial_vector: iv.toString("base64") };
  const read = (reply) => {
    const bytes = Buffer.from(reply, "base64");
    const decipher = createDecipheriv("aes-128-gcm", aes, iv.map((byte) => byte ^ 0xff));
    decipher.setAuthTag(bytes.subarray(-16));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString());
  };
  return { members, body: JSON.stringify(members), read };
}
