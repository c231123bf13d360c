// Two values that come in several shapes: who gets a message, and what fills a template's variables.
import { below, isObject, type Json, type JsonObject } from "../core/json.ts";
import { useForm } from "../state/context.ts";
import { TextField, type FieldProps } from "./controls.tsx";
import { changeThenFocus, changeThenFocusId, fieldId } from "./focus.ts";
import type { PlaceholdersSpec, RecipientSpec } from "./spec.ts";
import { Box } from "./structures.tsx";

export function RecipientField({ spec, value, path }: FieldProps<RecipientSpec>) {
  const { dispatch } = useForm();
  const isMember = isObject(value);
  const id = String((isMember ? value["member"] : value) ?? "");
  const set = (next: Json) => dispatch({ do: "set", path, value: next });
  const kinds = (
    <div className="segments" role="radiogroup" aria-label="Kind of recipient">
      <label className={isMember ? "" : "chosen"}><input type="radio" name={`${fieldId(path)}-kind`} checked={!isMember} onChange={() => set(id)} />Number</label>
      <label className={isMember ? "chosen" : ""}><input type="radio" name={`${fieldId(path)}-kind`} checked={isMember} onChange={() => set({ member: id })} />Member</label>
    </div>
  );
  return (
    <Box path={isMember ? path : `${path}/`} spec={{ label: spec.label }} quiet tools={kinds}>
      {isMember ? (
        <TextField spec={{ is: "text", label: "Member id", help: "The provider's own id of a contact, where it has one." }} value={id} path={below(path, "member")} />
      ) : (
        <TextField spec={{ is: "text", label: "Number or user id", type: "tel", help: spec.help }} value={id} path={path} />
      )}
    </Box>
  );
}

type Shape = "one" | "many" | "named";
const SHAPES: readonly (readonly [Shape, string])[] = [["one", "One"], ["many", "In order"], ["named", "By name"]];

function texts(value: Json | undefined): Json[] {
  if (Array.isArray(value)) return value;
  if (isObject(value)) return Object.values(value);
  return value === undefined ? [] : [value];
}

function reshaped(value: Json | undefined, shape: Shape): Json {
  const all = texts(value);
  if (shape === "one") return all[0] ?? "";
  if (shape === "many") return all.length > 0 ? all : [""];
  return Object.fromEntries((all.length > 0 ? all : [""]).map((text, index) => [`name_${index + 1}`, text]));
}

/** The same object with a name changed, in the same order. */
function renamed(object: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, text]) => [name === from ? to : name, text]));
}

export function PlaceholdersField({ spec, value, path }: FieldProps<PlaceholdersSpec>) {
  const { dispatch } = useForm();
  const shape: Shape = Array.isArray(value) ? "many" : isObject(value) ? "named" : "one";
  const set = (next: Json) => dispatch({ do: "set", path, value: next });
  const names = isObject(value) ? Object.keys(value) : [];
  const addId = `${fieldId(path)}-more`;
  const add = () => {
    const at = Array.isArray(value) ? value.length : Array.from({ length: names.length + 1 }, (_, index) => `name_${index + 1}`).find((name) => !names.includes(name)) ?? "name";
    changeThenFocus(() => dispatch(Array.isArray(value) ? { do: "insert", path, value: "" } : { do: "set", path: below(path, at), value: "" }), below(path, at));
  };
  const remove = (key: string | number) => changeThenFocusId(() => dispatch({ do: "set", path: below(path, key), value: undefined }), addId);
  return (
    <Box path={shape === "one" ? `${path}/` : path} spec={shape === "one" ? { label: spec.label, help: spec.help } : spec} quiet tools={shape === "one" && spec.optional ? <button type="button" className="small" onClick={() => changeThenFocusId(() => dispatch({ do: "set", path, value: undefined }), `${fieldId(path)}-add`)}>Remove<span className="sr"> {spec.label}</span></button> : undefined}>
      <div className="segments" role="radiogroup" aria-label={`Shape of ${spec.label.toLowerCase()}`}>
        {SHAPES.map(([name, label]) => (
          <label key={name} className={shape === name ? "chosen" : ""}><input type="radio" name={`${fieldId(path)}-shape`} checked={shape === name} onChange={() => set(reshaped(value, name))} />{label}</label>
        ))}
      </div>
      {shape === "one" && <TextField spec={{ is: "text", label: "Variable 1" }} value={value} path={path} />}
      {Array.isArray(value) && value.map((item, index) => (
        <div className="plain-item" key={index}>
          <TextField spec={{ is: "text", label: `Variable ${index + 1}` }} value={item} path={below(path, index)} />
          <button type="button" className="small" aria-label={`Remove variable ${index + 1}`} onClick={() => remove(index)}>✕</button>
        </div>
      ))}
      {isObject(value) && names.map((name, index) => (
        <div className="named" key={index}>
          <div className="field">
            <div className="field-head"><label htmlFor={`${fieldId(path)}-name-${index}`}>Name {index + 1}</label></div>
            <input id={`${fieldId(path)}-name-${index}`} value={name} onChange={({ target }) => names.includes(target.value) || set(renamed(value, name, target.value))} />
          </div>
          <TextField spec={{ is: "text", label: `Text ${index + 1}` }} value={value[name]} path={below(path, name)} />
          <button type="button" className="small" aria-label={`Remove ${name}`} onClick={() => remove(name)}>✕</button>
        </div>
      ))}
      {shape !== "one" && <button type="button" id={addId} className="add" onClick={add}><span aria-hidden="true">+</span> Add variable</button>}
    </Box>
  );
}
