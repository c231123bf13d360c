// Which places of a message have a field of their own, so that an issue finds the nearest field to stand beside.
import type { Issue } from "waxwing";
import { below, isObject, parent, type Json } from "../core/json.ts";
import type { Members, Spec } from "./spec.ts";

/** The pointers of every field that a form shows for a value. */
export function places(members: Members, value: Json | undefined, path = ""): Set<string> {
  const found = new Set<string>([path]);
  visitMembers(members, value, path, found);
  return found;
}

function visitMembers(members: Members, value: Json | undefined, path: string, found: Set<string>): void {
  for (const [key, spec] of Object.entries(members)) visit(spec, isObject(value) ? value[key] : undefined, below(path, key), found);
}

function visit(spec: Spec, value: Json | undefined, path: string, found: Set<string>): void {
  found.add(path);
  if (value === undefined) return;
  switch (spec.is) {
    case "group":
      return visitMembers(spec.members, value, path, found);
    case "list":
      if (Array.isArray(value)) value.forEach((item, index) => visit(spec.item, item, below(path, index), found));
      return;
    case "oneOf":
      for (const [key, member] of Object.entries(spec.members)) {
        if (isObject(value) && value[key] !== undefined) visit(member, value[key], below(path, key), found);
      }
      return;
    case "tagged": {
      const variant = isObject(value) && typeof value["type"] === "string" ? spec.variants[value["type"]] : undefined;
      found.add(below(path, "type"));
      if (variant) visitMembers(variant.members, value, path, found);
      return;
    }
    case "recipient":
      if (isObject(value)) found.add(below(path, "member"));
      return;
    case "placeholders":
      if (Array.isArray(value)) value.forEach((_, index) => found.add(below(path, index)));
      else if (isObject(value)) for (const name of Object.keys(value)) found.add(below(path, name));
      return;
    default:
  }
}

/** The place of the field that an issue stands beside: its own, or the nearest around it. */
export function placeOf(path: string, known: ReadonlySet<string>): string {
  let place = path;
  while (place !== "" && !known.has(place)) place = parent(place);
  return place;
}

/** Issues by the field they stand beside. */
export function placed(issues: readonly Issue[], known: ReadonlySet<string>): Map<string, Issue[]> {
  const byPlace = new Map<string, Issue[]>();
  for (const issue of issues) {
    const place = placeOf(issue.path, known);
    byPlace.set(place, [...(byPlace.get(place) ?? []), issue]);
  }
  return byPlace;
}
