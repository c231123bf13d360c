// Which kind of message: all of them, with those marked that the provider does not carry.
import { useState } from "react";
import { GROUPS, KINDS } from "../kinds/index.ts";

interface Props {
  type: string;
  carried: ReadonlySet<string>;
  provider: string;
  onChoose(type: string): void;
}

export function KindPicker({ type, carried, provider, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const current = KINDS.find((kind) => kind.type === type);
  const choose = (next: string) => onChoose(next);
  return (
    <section className={`kinds ${open ? "open" : ""}`} aria-label="Kind of message">
      <button type="button" className="kinds-toggle" aria-expanded={open} aria-controls="kinds" onClick={() => setOpen(!open)}>
        <span>Kind: <strong>{current?.title}</strong></span><span aria-hidden="true">{open ? "▴" : "▾"}</span>
      </button>
      <div id="kinds" className="kinds-body" role="radiogroup" aria-label="Kind of message">
        {GROUPS.map((group) => (
          <div key={group} className="kinds-group" role="group" aria-label={group}>
            <p aria-hidden="true">{group}</p>
            {KINDS.filter((kind) => kind.group === group).map((kind) => (
              <label key={kind.type} className={`kind ${kind.type === type ? "chosen" : ""} ${carried.has(kind.type) ? "" : "lacking"}`}>
                <input type="radio" name="kind" value={kind.type} checked={kind.type === type} onChange={() => choose(kind.type)} />
                <span>{kind.title}</span>
                {!carried.has(kind.type) && <><Lack /><span className="sr">, not carried by {provider}</span></>}
              </label>
            ))}
          </div>
        ))}
        <p className="legend"><Lack /> not carried by {provider}: {KINDS.filter((kind) => !carried.has(kind.type)).length} of {KINDS.length}</p>
      </div>
    </section>
  );
}

/** A barred circle. */
function Lack() {
  return <svg className="lack" viewBox="0 0 16 16" width="13" height="13" aria-hidden="true"><path d="M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM3.5 12.5l9-9" /></svg>;
}
