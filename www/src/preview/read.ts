// A message may be half written: whatever is there is shown, whatever is not is passed over.
import { isObject, type Json, type JsonObject } from "../core/json.ts";

export const text = (value: Json | undefined): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");
export const object = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
export const items = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
export const objects = (value: Json | undefined): JsonObject[] => items(value).map(object);

/** The last part of a URL, for naming a file. */
export function fileName(media: JsonObject): string {
  const named = text(media["filename"]);
  if (named) return named;
  const url = text(media["url"]);
  return url ? (url.split(/[?#]/)[0]?.split("/").filter(Boolean).at(-1) ?? url) : text(media["id"]) && `id ${text(media["id"])}`;
}
