// The component for a field's description.
import { below, isObject, type Json } from "../core/json.ts";
import { useForm } from "../state/context.ts";
import { ChoiceField, FlagField, NumberField, TextField } from "./controls.tsx";
import { JsonField } from "./JsonField.tsx";
import { blank, type Members, type Spec } from "./spec.ts";
import { PlaceholdersField, RecipientField } from "./special.tsx";
import { AddButton, GroupField, ListField, OneOfField, TaggedField } from "./structures.tsx";

/** What takes room: shown as a button as long as it is left out. */
const LARGE = new Set<Spec["is"]>(["group", "list", "oneOf", "tagged", "placeholders"]);

export function Field({ spec, value, path }: { spec: Spec; value: Json | undefined; path: string }) {
  const { dispatch } = useForm();
  if (value === undefined && LARGE.has(spec.is)) {
    return <AddButton path={path} label={spec.label} onAdd={() => dispatch({ do: "set", path, value: blank(spec) })} />;
  }
  switch (spec.is) {
    case "text":
      return <TextField spec={spec} value={value} path={path} />;
    case "number":
      return <NumberField spec={spec} value={value} path={path} />;
    case "flag":
      return <FlagField spec={spec} value={value} path={path} />;
    case "choice":
      return <ChoiceField spec={spec} value={value} path={path} />;
    case "json":
      return <JsonField spec={spec} value={value} path={path} />;
    case "recipient":
      return <RecipientField spec={spec} value={value} path={path} />;
    case "placeholders":
      return <PlaceholdersField spec={spec} value={value} path={path} />;
    case "group":
      return <GroupField spec={spec} value={value} path={path} />;
    case "list":
      return <ListField spec={spec} value={value} path={path} />;
    case "oneOf":
      return <OneOfField spec={spec} value={value} path={path} />;
    case "tagged":
      return <TaggedField spec={spec} value={value} path={path} />;
  }
}

export function Fields({ members, value, path }: { members: Members; value: Json | undefined; path: string }) {
  return Object.entries(members).map(([key, spec]) => (
    <Field key={key} spec={spec} value={isObject(value) ? value[key] : undefined} path={below(path, key)} />
  ));
}
