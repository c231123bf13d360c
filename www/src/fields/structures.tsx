// Fields made of fields: groups, lists, one-of, tagged.
import type { ReactNode } from "react";
import { below, isObject } from "../core/json.ts";
import { useForm } from "../state/context.ts";
import type { FieldProps } from "./controls.tsx";
import { Field, Fields } from "./Field.tsx";
import { changeThenFocus, changeThenFocusId, fieldId } from "./focus.ts";
import { Count, Help, Issues, useNotes } from "./Notes.tsx";
import { blank, blankVariant, type GroupSpec, type ListSpec, type OneOfSpec, type TaggedSpec } from "./spec.ts";

interface BoxProps {
  path: string;
  spec: { label: string; help?: string; optional?: boolean };
  children: ReactNode;
  /** Stands beside the legend. */
  tools?: ReactNode;
  count?: boolean;
  quiet?: boolean;
}

/** A fieldset with its legend, issues and help; one that may be left out has a button to take it away. */
export function Box({ path, spec, children, tools, count, quiet }: BoxProps) {
  const { dispatch } = useForm();
  const { attributes, issues, invalid } = useNotes(path, spec.help);
  const { id, "aria-describedby": describedBy } = attributes;
  const remove = () => changeThenFocusId(() => dispatch({ do: "set", path, value: undefined }), `${id}-add`);
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={describedBy} className={`box ${quiet ? "quiet" : ""} ${invalid ? "invalid" : ""}`}>
      <legend>{spec.label}</legend>
      <div className="box-tools">
        {count && <Count path={path} />}
        {tools}
        {spec.optional && <button type="button" className="small" onClick={remove}>Remove<span className="sr"> {spec.label}</span></button>}
      </div>
      <div className="box-body">
        <Issues path={path} issues={issues} />
        <Help path={path} help={spec.help} />
        {children}
      </div>
    </fieldset>
  );
}

/** Stands in the place of what may be left out and is. */
export function AddButton({ path, label, onAdd }: { path: string; label: string; onAdd(): void }) {
  const { issues } = useNotes(path);
  const id = `${fieldId(path)}-add`;
  return (
    <div className="absent" id={fieldId(path)}>
      <button type="button" id={id} className="add" onClick={() => changeThenFocus(onAdd, path)}>
        <span aria-hidden="true">+</span> {label}
      </button>
      <Issues path={path} issues={issues} />
    </div>
  );
}

export function GroupField({ spec, value, path, quiet, tools }: FieldProps<GroupSpec> & { quiet?: boolean; tools?: ReactNode }) {
  return (
    <Box path={path} spec={spec} quiet={quiet} tools={tools}>
      <Fields members={spec.members} value={value} path={path} />
    </Box>
  );
}

export function OneOfField({ spec, value, path }: FieldProps<OneOfSpec>) {
  const { dispatch } = useForm();
  const given = isObject(value) ? Object.keys(spec.members).filter((key) => value[key] !== undefined) : [];
  const choose = (key: string) => {
    const member = spec.members[key];
    if (member) dispatch({ do: "set", path, value: { [key]: blank(member) } });
  };
  return (
    <Box path={path} spec={spec} quiet>
      {(given.length !== 1 || Object.keys(spec.members).length > 1) && (
        <div className="segments" role="radiogroup" aria-label={`Kind of ${spec.label.toLowerCase()}`}>
          {Object.entries(spec.members).map(([key, member]) => (
            <label key={key} className={given.includes(key) ? "chosen" : ""}>
              <input type="radio" name={fieldId(path)} checked={given.includes(key)} onChange={() => choose(key)} />
              {member.label}
            </label>
          ))}
        </div>
      )}
      {given.map((key) => <Field key={key} spec={spec.members[key] ?? { is: "json", label: key }} value={isObject(value) ? value[key] : undefined} path={below(path, key)} />)}
    </Box>
  );
}

export function TaggedField({ spec, value, path, tools }: FieldProps<TaggedSpec> & { tools?: ReactNode }) {
  const { dispatch } = useForm();
  const type = isObject(value) && typeof value["type"] === "string" ? value["type"] : "";
  const variant = spec.variants[type];
  const choose = (next: string) => {
    const kept = isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key in (spec.variants[next]?.members ?? {}))) : {};
    dispatch({ do: "set", path, value: { ...blankVariant(spec, next), ...kept, type: next } });
  };
  const at = below(path, "type");
  const { attributes, issues } = useNotes(at);
  return (
    <Box path={path} spec={spec} tools={tools}>
      <div className="field">
        <div className="field-head"><label htmlFor={attributes.id}>Kind</label></div>
        <select {...attributes} value={type} onChange={({ target }) => choose(target.value)}>
          {!variant && <option value={type}>{type || "Choose …"}</option>}
          {Object.entries(spec.variants).map(([name, { label }]) => <option key={name} value={name}>{label}</option>)}
        </select>
        <Issues path={at} issues={issues} />
      </div>
      {variant && <Fields members={variant.members} value={value} path={path} />}
    </Box>
  );
}

export function ListField({ spec, value, path }: FieldProps<ListSpec>) {
  const { dispatch } = useForm();
  const items = Array.isArray(value) ? value : [];
  const add = () => changeThenFocus(() => dispatch({ do: "insert", path, value: spec.start ? spec.start(items.length) : blank(spec.item) }), below(path, items.length));
  const addId = `${fieldId(path)}-more`;
  const remove = (index: number) => {
    const change = () => dispatch({ do: "set", path: below(path, index), value: undefined });
    if (items.length > 1) changeThenFocus(change, below(path, Math.min(index, items.length - 2)));
    else changeThenFocusId(change, addId);
  };
  const move = (index: number, to: number) => {
    const direction = to < index ? "up" : "down";
    const button = `${fieldId(below(path, to))}-${direction}`;
    changeThenFocusId(() => dispatch({ do: "move", path, from: index, to }), button);
    const focused = document.activeElement;
    if (!(focused instanceof HTMLButtonElement) || focused.id !== button) document.getElementById(`${fieldId(below(path, to))}-${direction === "up" ? "down" : "up"}`)?.focus();
  };
  return (
    <Box path={path} spec={spec} count>
      <ol className="items">
        {items.map((item, index) => {
          const at = below(path, index);
          const name = `${spec.noun} ${index + 1}`;
          const tools = (
            <span className="item-tools">
              <button type="button" id={`${fieldId(at)}-up`} disabled={index === 0} aria-label={`Move ${name} up`} onClick={() => move(index, index - 1)}>↑</button>
              <button type="button" id={`${fieldId(at)}-down`} disabled={index === items.length - 1} aria-label={`Move ${name} down`} onClick={() => move(index, index + 1)}>↓</button>
              <button type="button" aria-label={`Remove ${name}`} onClick={() => remove(index)}>✕</button>
            </span>
          );
          const labelled = { ...spec.item, label: `${spec.item.label} ${index + 1}` };
          return (
            <li key={index}>
              {labelled.is === "group" && <GroupField spec={labelled} value={item} path={at} tools={tools} />}
              {labelled.is === "tagged" && <TaggedField spec={labelled} value={item} path={at} tools={tools} />}
              {labelled.is !== "group" && labelled.is !== "tagged" && <div className="plain-item"><Field spec={labelled} value={item} path={at} />{tools}</div>}
            </li>
          );
        })}
      </ol>
      <button type="button" id={addId} className="add" onClick={add}><span aria-hidden="true">+</span> Add {spec.noun}</button>
    </Box>
  );
}
