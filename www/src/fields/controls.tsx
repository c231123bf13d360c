// The single controls: text, number, flag, choice.
import { useRef } from "react";
import type { Json } from "../core/json.ts";
import { useForm } from "../state/context.ts";
import { Frame } from "./Frame.tsx";
import { Help, Issues, useNotes } from "./Notes.tsx";
import type { ChoiceSpec, FlagSpec, NumberSpec, TextSpec } from "./spec.ts";

export interface FieldProps<S> {
  spec: S;
  value: Json | undefined;
  path: string;
}

const STYLES = [["*", "Bold", "b"], ["_", "Italic", "i"], ["~", "Strikethrough", "s"], ["```", "Monospace", "code"]] as const;

export function TextField({ spec, value, path }: FieldProps<TextSpec>) {
  const { dispatch } = useForm();
  const { attributes, issues, invalid } = useNotes(path, spec.help);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  const write = (next: string) => dispatch({ do: "set", path, value: next === "" && spec.optional ? undefined : next });
  const wrap = (sign: string) => {
    const { selectionStart, selectionEnd } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    write(`${shown.slice(0, selectionStart)}${sign}${shown.slice(selectionStart, selectionEnd)}${sign}${shown.slice(selectionEnd)}`);
    area.current?.focus();
  };
  const tools = spec.formatted && (
    <span className="tools" role="group" aria-label={`Format ${spec.label}`}>
      {STYLES.map(([sign, label, Tag]) => (
        <button key={sign} type="button" title={label} aria-label={label} onClick={() => wrap(sign)}><Tag>{label[0]}</Tag></button>
      ))}
    </span>
  );
  const common = { ...attributes, value: shown, placeholder: spec.placeholder, dir: "auto" as const };
  return (
    <Frame path={path} spec={spec} issues={issues} invalid={invalid} tools={tools}>
      {spec.rows ? (
        <textarea {...common} ref={area} rows={spec.rows} onChange={(event) => write(event.target.value)} />
      ) : (
        <input {...common} type={spec.type === "date" ? "date" : "text"} inputMode={spec.type === "url" || spec.type === "tel" || spec.type === "email" ? spec.type : undefined} autoComplete="off" spellCheck={!spec.type} onChange={(event) => write(event.target.value)} />
      )}
    </Frame>
  );
}

export function NumberField({ spec, value, path }: FieldProps<NumberSpec>) {
  const { dispatch } = useForm();
  const { attributes, issues, invalid } = useNotes(path, spec.help);
  return (
    <Frame path={path} spec={spec} issues={issues} invalid={invalid}>
      <input
        {...attributes}
        type="number"
        step="any"
        value={typeof value === "number" ? value : ""}
        onChange={({ target }) => dispatch({ do: "set", path, value: target.value === "" ? undefined : target.valueAsNumber })}
      />
    </Frame>
  );
}

export function FlagField({ spec, value, path }: FieldProps<FlagSpec>) {
  const { dispatch } = useForm();
  const { attributes, issues } = useNotes(path, spec.help);
  return (
    <div className="field flag">
      <label>
        <input {...attributes} type="checkbox" checked={value === true} onChange={({ target }) => dispatch({ do: "set", path, value: target.checked || undefined })} />
        {spec.label}
      </label>
      <Issues path={path} issues={issues} />
      <Help path={path} help={spec.help} />
    </div>
  );
}

export function ChoiceField({ spec, value, path }: FieldProps<ChoiceSpec>) {
  const { dispatch } = useForm();
  const { attributes, issues, invalid } = useNotes(path, spec.help);
  const known = spec.options.some(([option]) => option === value);
  return (
    <Frame path={path} spec={spec} issues={issues} invalid={invalid}>
      <select {...attributes} value={typeof value === "string" ? value : ""} onChange={({ target }) => dispatch({ do: "set", path, value: target.value === "" ? undefined : target.value })}>
        {(spec.optional || value === undefined) && <option value="">{spec.optional ? "None" : "Choose …"}</option>}
        {typeof value === "string" && !known && <option value={value}>{value}</option>}
        {spec.options.map(([option, label]) => <option key={option} value={option}>{label}</option>)}
      </select>
    </Frame>
  );
}
