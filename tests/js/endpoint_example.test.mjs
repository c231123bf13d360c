// The example's server, asked over HTTP as WhatsApp would.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { asWhatsApp } from "../support/endpoint/whatsapp.mjs";

test("examples/flow-endpoint.mjs books a table", async () => {
  const file = fileURLToPath(new URL("../../examples/flow-endpoint.mjs", import.meta.url));
  const server = spawn(process.execPath, [file], { env: { ...process.env, PORT: "0", PRIVATE_KEY: "", APP_SECRET: "" }, stdio: ["ignore", "pipe", "inherit"] });
  try {
    let said = "";
    for await (const text of server.stdout) if ((said += text).includes("listens on")) break;
    const [url] = /http:\/\/localhost:\d+/.exec(said);
    const [publicKey] = /-----BEGIN PUBLIC KEY-----[^]*-----END PUBLIC KEY-----/.exec(said);
    const ask = async (asked) => {
      const { body, read } = asWhatsApp({ version: "3.0", flow_token: "t", ...asked }, { publicKey });
      const response = await fetch(url, { method: "POST", body });
      return [response.status, read(await response.text())];
    };
    assert.deepEqual(await ask({ action: "ping" }), [200, { data: { status: "active" } }]);
    const [, { screen, data: { days } }] = await ask({ action: "INIT" });
    assert.deepEqual([screen, days.length], ["DAY", 2]);
    assert.match((await ask({ action: "data_exchange", screen, data: { day: "sat" } }))[1].data.error_message, /full/);
    assert.deepEqual(await ask({ action: "data_exchange", screen, data: { day: "fri" } }), [200, { screen: "NAME", data: { day: "fri" } }]);
    const [, last] = await ask({ action: "data_exchange", screen: "NAME", data: { day: "fri", name: "Ann" } });
    assert.deepEqual(last, { screen: "SUCCESS", data: { extension_message_response: { params: { day: "fri", name: "Ann", flow_token: "t" } } } });
    assert.equal((await ask({ action: "INIT", flow_token: undefined }))[0], 427);
    assert.equal((await fetch(url)).status, 405);
    assert.equal((await fetch(url, { method: "POST", body: "{}" })).status, 400);
  } finally {
    server.kill();
  }
});
