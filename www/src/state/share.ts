// The state in the address, so that a message can be handed on as a link.
import { isObject } from "../core/json.ts";
import { KINDS, PROVIDERS } from "../kinds/index.ts";
import type { State } from "./state.ts";

/** The fragment that holds provider, message and definition. Credentials are never part of the state. */
export function toHash({ provider, message, definition }: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ provider, message, definition }));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return `#m=${btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** What a fragment holds, or nothing where it is none of ours. */
export function fromHash(hash: string): Partial<State> {
  if (!hash.startsWith("#m=")) return {};
  try {
    const text = atob(hash.slice(3).replaceAll("-", "+").replaceAll("_", "/"));
    const found: unknown = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    if (!isObject(found)) return {};
    const { provider, message, definition } = found;
    const known = isObject(message) && KINDS.some(({ type }) => type === message["type"]);
    return {
      ...(typeof provider === "string" && PROVIDERS.includes(provider) ? { provider } : {}),
      ...(known ? { message } : {}),
      ...(definition !== undefined ? { definition } : {}),
    };
  } catch {
    return {};
  }
}
