// What a kind of message is for the composer.
import type { JsonObject } from "../core/json.ts";
import type { Members } from "../fields/spec.ts";

export type Group = "Basics" | "Interactive" | "Requests" | "Commerce" | "Template & raw";

export interface Kind {
  type: string;
  title: string;
  group: Group;
  summary: string;
  fields: Members;
  /** A message to begin with, without recipient. */
  example: JsonObject;
}
