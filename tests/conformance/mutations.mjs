// Bodies with one key that has another name.

/** Maps with keys of the caller's own, where any name is as good as another. */
const FREE = /\/(flowActionPayload\/data|flowActionData|buttons\/\d+\/data|payment\/callbackData|headers)\//;

/** Copies of a body with one key renamed each, and where; maps of the caller's own keys are passed over. */
export function* renamed(body, pointer = "") {
  if (body === null || typeof body !== "object") return;
  for (const [key, member] of Object.entries(body)) {
    const path = `${pointer}/${key}`;
    if (!Array.isArray(body)) {
      if (FREE.test(path)) continue;
      const others = Object.fromEntries(Object.entries(body).map(([name, value]) => [name === key ? `${key}Renamed` : name, value]));
      yield { path, copy: others };
    }
    for (const { path: inner, copy } of renamed(member, path)) {
      yield { path: inner, copy: Array.isArray(body) ? body.with(Number(key), copy) : { ...body, [key]: copy } };
    }
  }
}
