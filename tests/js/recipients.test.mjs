// Recipients in every provider's terms, and the time in which they can be written to.
import assert from "node:assert/strict";
import { test } from "node:test";
import { build, check, normalizeRecipient, providers, sameRecipient, windowState } from "waxwing";

const HOUR = 3_600_000;

test("a number as each provider takes it is the one that a message to it carries", () => {
  const natives = { infobip: "4915112345678", tyntec: "4915112345678", tellephant: 4915112345678, woztell: "4915112345678", telinfy: "+4915112345678" };
  for (const provider of providers()) {
    for (const to of ["0049 (151) 1234-5678", "4915112345678", 4915112345678]) {
      const given = normalizeRecipient(provider, to);
      assert.deepEqual([given.ok, given.native, given.e164], [true, natives[provider], "+4915112345678"], `${provider} ${to}`);
    }
    const body = build({ type: "text", to: "0049 (151) 1234-5678", text: "Hello" }, { provider, from: "49123456789", channelId: "c1" });
    assert.equal(body.to ?? body.recipientId, natives[provider], provider);
  }
});

test("ids are given as they are taken, and what is no recipient is an issue", () => {
  assert.deepEqual(normalizeRecipient("woztell", { member: "63f1c" }), { ok: true, native: { memberId: "63f1c" }, issues: [] });
  assert.deepEqual(normalizeRecipient("infobip", "US.1349120865530274191"), { ok: true, native: "US.1349120865530274191", issues: [] });
  for (const provider of providers()) {
    for (const to of ["call me", "", null, undefined, {}, NaN, 12345678901234567890, Symbol("to"), () => 1]) {
      const given = normalizeRecipient(provider, to);
      assert.equal(given.ok, false, `${provider} ${String(to)}`);
      assert.ok(given.issues.length > 0 && !("native" in given));
    }
  }
  assert.throws(() => normalizeRecipient("twilio", "4915112345678"), { name: "ConfigError" });
});

test("a number that its country writes otherwise comes with the warning of the check", () => {
  for (const to of ["5215512345678", "541112345678", "551187654321", "9876543210", "0151123456789"]) {
    const { issues } = normalizeRecipient("tyntec", to);
    assert.deepEqual(check({ type: "text", to, text: "Hello" }, { provider: "tyntec" }).issues, issues, to);
    assert.deepEqual(issues.map(({ path, severity }) => [path, severity]), [["/to", "warning"]], to);
  }
});

test("an answer is matched with whom was written to", () => {
  for (const [one, other] of [["+52 55 1234 5678", "5215512345678"], ["5491112345678", 541112345678], ["5511987654321", "551187654321"], ["US.1", "US.1"], [{ member: "007" }, { member: "007" }]]) {
    assert.ok(sameRecipient(one, other) && sameRecipient(other, one), `${one} ${other}`);
  }
  for (const [one, other] of [["4915112345678", "4915112345679"], [{ member: "007" }, { member: "7" }], [{ member: "4915112345678" }, "4915112345678"], ["", ""], [undefined, undefined], [null, null], [{}, {}]]) {
    assert.equal(sameRecipient(one, other), false, `${JSON.stringify(one)} ${JSON.stringify(other)}`);
  }
});

test("the window is open for 24 hours, and the check says the same", () => {
  const lastInboundAt = "2026-03-01T18:00:00Z";
  const start = Date.parse(lastInboundAt);
  const closesAt = "2026-03-02T18:00:00.000Z";
  const message = { type: "text", to: "4915112345678", text: "Hello" };
  for (const [now, open] of [[start, true], [start + HOUR, true], [start + 24 * HOUR, true], [start + 24 * HOUR + 1, false], [start + 90 * HOUR, false]]) {
    assert.deepEqual(windowState({ lastInboundAt, now: new Date(now) }), { open, closesAt, remaining: open ? start + 24 * HOUR - now : 0 });
    for (const provider of providers()) {
      const { ok, issues } = check(message, { provider, lastInboundAt, now });
      assert.deepEqual([ok, issues.map(({ rule, nearest }) => [rule, nearest])], [true, open ? [] : [["window.closed", "template"]]], `${provider} ${now}`);
    }
  }
  assert.equal(windowState({ lastInboundAt: Date.now() - HOUR }).open, true);
  assert.equal(windowState({ lastInboundAt: new Date(Date.now() - 25 * HOUR) }).open, false);
  for (const unknown of [undefined, null, "no time", NaN, new Date(NaN), 8.64e15]) {
    assert.deepEqual(windowState({ lastInboundAt: unknown }), { open: false, remaining: 0 });
    assert.deepEqual(check(message, { provider: "tyntec", lastInboundAt: unknown === 8.64e15 ? null : unknown }).issues, []);
  }
});

test("a quote that is too old for the provider is an issue", () => {
  const message = { type: "text", to: "4915112345678", text: "Hello", replyTo: "wamid.1" };
  for (const [provider, days] of [["infobip", 4], ["tyntec", 30]]) {
    const rules = (ago) => check(message, { provider, replyToAt: new Date(Date.now() - ago * 24 * HOUR) }).issues.map(({ rule, limit, unit }) => [rule, limit, unit]);
    assert.deepEqual(rules(days - 0.01), []);
    assert.deepEqual(rules(days + 0.01), [["reply_to.age", days, "days"]]);
  }
});
