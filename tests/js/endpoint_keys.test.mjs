// The private key of an endpoint in every form it comes in, as Node's `crypto` writes them.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { Waxwing } from "waxwing";
import { decryptRequest, flowEndpoint, generateKeyPair, importPrivateKey } from "waxwing/flow-endpoint";
import { Sandbox } from "waxwing/sandbox";
import { fails, VECTORS } from "../support/endpoint/fails.mjs";

const { pkcs1, pkcs8, spki } = VECTORS.testKey;
const node = createPrivateKey(pkcs8);
const written = (key, type, options) => key.export({ format: "pem", type, ...options });
const relabelled = (pem, from, to) => pem.replaceAll(`${from}-----`, `${to}-----`);
const made = (type, options) => generateKeyPairSync(type, options).privateKey;
const onRequest = () => ({ close: {} });

/** A key is refused when the endpoint is made, and when it is read. */
async function refuses(key, sentence) {
  const lines = typeof key === "string" ? key.split("\n").filter((line) => /^[A-Za-z0-9+/=]{40,}$/.test(line)) : [];
  const { message } = await fails(() => importPrivateKey(key), "key", 500, lines);
  assert.match(message, sentence);
  assert.throws(() => flowEndpoint({ privateKey: key, onRequest }), { message });
  return message;
}

test("keys: both forms of PEM are taken, however they are written", async () => {
  const forms = {
    "PKCS#8": pkcs8,
    "PKCS#1": pkcs1,
    "by Node, PKCS#8": written(node, "pkcs8"),
    "by Node, PKCS#1": written(node, "pkcs1"),
    "each with the label of the other, 8": relabelled(pkcs8, "PRIVATE KEY", "RSA PRIVATE KEY"),
    "each with the label of the other, 1": relabelled(pkcs1, "RSA PRIVATE KEY", "PRIVATE KEY"),
    "in one line, as in a variable": pkcs8.replaceAll("\n", "\\n"),
    "with the line ends of Windows": pkcs1.replaceAll("\n", "\r\n"),
    "with text around it": `Bag Attributes\n    friendlyName: flows\n${pkcs8}\n`,
    "behind its public half": `${spki}${pkcs8}`,
  };
  for (const [name, pem] of Object.entries(forms)) {
    const key = await importPrivateKey(pem);
    assert.deepEqual([key.extractable, key.usages], [false, ["decrypt"]], name);
    const { request } = await decryptRequest(VECTORS.exchanges.init.body, key);
    assert.equal(request.action, "INIT", name);
  }
});

test("keys: a CryptoKey is taken where it fits", async () => {
  const make = (name, modulusLength, hash, usages) => crypto.subtle.generateKey({ name, modulusLength, hash, publicExponent: Uint8Array.of(1, 0, 1) }, false, usages);
  const { privateKey, publicKey } = await make("RSA-OAEP", 2048, "SHA-256", ["encrypt", "decrypt"]);
  assert.equal(await importPrivateKey(privateKey), privateKey);
  const wrong = [
    publicKey,
    (await make("RSA-OAEP", 2048, "SHA-1", ["encrypt", "decrypt"])).privateKey,
    (await make("RSA-OAEP", 3072, "SHA-256", ["encrypt", "decrypt"])).privateKey,
    (await make("RSA-OAEP", 2048, "SHA-256", ["wrapKey", "unwrapKey"])).privateKey,
    (await make("RSA-PSS", 2048, "SHA-256", ["sign", "verify"])).privateKey,
  ];
  for (const key of wrong) await refuses(key, /^The CryptoKey does not fit/);
});

test("keys: what is none says what it is", async () => {
  const encrypted = { cipher: "aes-256-cbc", passphrase: "a-passphrase" };
  const curve = made("ec", { namedCurve: "P-256" });
  const block = (label) => `-----BEGIN ${label}-----\nAAAA\n-----END ${label}-----\n`;
  const bytes = node.export({ format: "der", type: "pkcs8" });
  const cut = `${pkcs8.slice(0, 600)}\n-----END PRIVATE KEY-----`;
  const wrong = [
    [written(node, "pkcs8", encrypted), /encrypted with a passphrase.*openssl pkey -in/],
    [written(node, "pkcs1", encrypted), /encrypted with a passphrase.*openssl pkey -in/],
    [spki, /^This is a public key/],
    [written(createPublicKey(pkcs8), "pkcs1"), /^This is a public key/],
    [block("CERTIFICATE"), /^This is a certificate/],
    [block("CERTIFICATE REQUEST"), /^This is a certificate or a request/],
    [block("OPENSSH PRIVATE KEY"), /OpenSSH/],
    [written(curve, "sec1"), /elliptic curves.*openssl genpkey/],
    [`${block("EC PARAMETERS")}${written(curve, "sec1")}`, /elliptic curves/],
    [relabelled(written(curve, "sec1"), "EC PRIVATE KEY", "PRIVATE KEY"), /none for RSA/],
    [written(curve, "pkcs8"), /none for RSA/],
    [written(made("ed25519"), "pkcs8"), /none for RSA/],
    [written(made("rsa-pss", { modulusLength: 2048 }), "pkcs8"), /none for RSA/],
    [written(made("rsa", { modulusLength: 1024 }), "pkcs8"), /has 1024 bits.*openssl genpkey/],
    [written(made("rsa", { modulusLength: 1024 }), "pkcs1"), /has 1024 bits/],
    [written(made("rsa", { modulusLength: 4096 }), "pkcs1"), /has 4096 bits/],
    [bytes, /is bytes \(DER\).*openssl pkey -inform DER/],
    [new Uint8Array(bytes).buffer, /is bytes \(DER\)/],
    [bytes.toString("base64"), /lacks the line.*openssl pkey -inform DER/],
    ["", /lacks the line/],
    [pkcs8.slice(0, 600), /cut off/],
    [cut, /damaged/],
    [block("PRIVATE KEY"), /damaged/],
    [pkcs8.replace("MII", "?II"), /damaged/],
    [undefined, /must be PEM text or a CryptoKey/],
    [{}, /must be PEM text or a CryptoKey/],
  ];
  for (const [key, sentence] of wrong) await refuses(key, sentence);
});

test("keys: one whose numbers are none is told when it is first needed", async () => {
  const bytes = node.export({ format: "der", type: "pkcs1" });
  const broken = `-----BEGIN RSA PRIVATE KEY-----\n${Buffer.concat([bytes.subarray(0, 400), Buffer.alloc(bytes.length - 400)]).toString("base64")}\n-----END RSA PRIVATE KEY-----`;
  await fails(() => importPrivateKey(broken), "key", 500);
  const request = () => new Request("https://flows.invalid/", { method: "POST", body: VECTORS.exchanges.init.body });
  await fails(() => flowEndpoint({ privateKey: broken, onRequest })(request()), "key", 500);
  const told = [];
  const response = await flowEndpoint({ privateKey: broken, onRequest, onError: (error) => void told.push(error.kind) })(request());
  assert.deepEqual([response.status, await response.text(), told], [500, "", ["key"]]);
});

test("keys: the commands that the errors name do what they say", async (context) => {
  if (spawnSync("openssl", ["version"]).status !== 0) return context.skip("there is no openssl");
  const folder = mkdtempSync(path.join(tmpdir(), "waxwing-keys-"));
  try {
    const follow = async (key, file, ...more) => {
      if (key !== undefined) writeFileSync(path.join(folder, file), key);
      const { message } = await fails(() => importPrivateKey(key ?? written(made("ed25519"), "pkcs8")), "key", 500);
      const [program, ...args] = /“(openssl [^”]+)”/.exec(message)[1].split(" ");
      execFileSync(program, [...args, ...more], { cwd: folder, stdio: "ignore" });
      return importPrivateKey(readFileSync(path.join(folder, args[args.indexOf("-out") + 1]), "utf8"));
    };
    const encrypted = { cipher: "des-ede3-cbc", passphrase: "a-passphrase" };
    for (const type of ["pkcs1", "pkcs8"]) assert.ok(await follow(written(node, type, encrypted), "private.pem", "-passin", "pass:a-passphrase"));
    for (const type of ["pkcs1", "pkcs8"]) assert.ok(await follow(node.export({ format: "der", type }), "private.der"));
    assert.ok(await follow(undefined, "private.pem"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("keys: the public half is what the providers take", async () => {
  const { publicKey } = await generateKeyPair();
  assert.deepEqual([createPublicKey(publicKey).asymmetricKeyType, createPublicKey(publicKey).asymmetricKeyDetails.modulusLength], ["rsa", 2048]);
  const sandbox = new Sandbox();
  await new Waxwing(sandbox.options("woztell")).encryption.update({ publicKey });
  await new Waxwing(sandbox.options("infobip")).encryption.upload({ file: new Blob([publicKey]) });
  assert.equal(JSON.parse(sandbox.requests.at(-2).body).publicKey, publicKey);
});
