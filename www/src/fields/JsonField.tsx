// A field of JSON text. What is no JSON yet stays in the field and out of the message.
import { useState } from "react";
import type { Json } from "../core/json.ts";
import { useForm } from "../state/context.ts";
import type { FieldProps } from "./controls.tsx";
import { fieldId } from "./focus.ts";
import { Frame } from "./Frame.tsx";
import type { JsonSpec } from "./spec.ts";
import { Mark, useNotes } from "./Notes.tsx";

export function JsonField({ spec, value, path }: FieldProps<JsonSpec>) {
  const { dispatch } = useForm();
  const { attributes, issues, invalid } = useNotes(path, spec.help);
  return (
    <Frame path={path} spec={spec} issues={issues} invalid={invalid}>
      <JsonArea attributes={attributes} value={value} optional={spec.optional} onChange={(next) => dispatch({ do: "set", path, value: next })} />
    </Frame>
  );
}

interface AreaProps {
  attributes: { id?: string; "aria-describedby"?: string; "aria-invalid"?: true };
  value: Json | undefined;
  optional?: boolean;
  onChange(value: Json | undefined): void;
}

export function JsonArea({ attributes, value, optional, onChange }: AreaProps) {
  const written = value === undefined ? "" : JSON.stringify(value, null, 2);
  const [draft, setDraft] = useState({ text: written, of: written });
  const [fault, setFault] = useState("");
  // What changed elsewhere, such as by another kind, replaces the draft.
  const text = draft.of === written ? draft.text : written;
  const write = (next: string) => {
    if (next.trim() === "" && optional) {
      setDraft({ text: next, of: "" });
      setFault("");
      return onChange(undefined);
    }
    try {
      const parsed = JSON.parse(next) as Json;
      setDraft({ text: next, of: JSON.stringify(parsed, null, 2) });
      setFault("");
      onChange(parsed);
    } catch (error) {
      setDraft({ text: next, of: written });
      setFault((error as Error).message);
    }
  };
  const faultId = `${attributes.id ?? fieldId("/json")}-fault`;
  const described = [attributes["aria-describedby"], fault && faultId].filter(Boolean).join(" ") || undefined;
  return (
    <>
      <textarea {...attributes} aria-describedby={described} aria-invalid={fault ? true : attributes["aria-invalid"]} className="mono" rows={Math.min(12, Math.max(3, text.split("\n").length))} spellCheck={false} value={text} onChange={({ target }) => write(target.value)} />
      {fault && <p className="issues" id={faultId}><span className="error"><Mark severity="error" /> <span>Not JSON yet, so not in the message: {fault}</span></span></p>}
    </>
  );
}
