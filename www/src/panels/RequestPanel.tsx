// The exact request a provider would get, as text and against another provider's.
import { settings, type Prepared, type Provider } from "waxwing";
import { useState } from "react";
import { requestLines } from "../core/checking.ts";
import { diff, type Line } from "../core/diff.ts";
import { PROVIDERS } from "../kinds/index.ts";
import { Code } from "./Code.tsx";
import { CopyButton } from "./CopyButton.tsx";

interface Props {
  provider: string;
  request: Prepared | undefined;
  errors: number;
  options: Record<string, string>;
  other: string | undefined;
  otherRequest: Prepared | undefined;
  onCompare(provider: string | undefined): void;
  onOption(key: string, value: string): void;
}

const same = (text: string): Line => ({ text, change: "same" });

export function RequestPanel(props: Props) {
  const { provider, request, errors, other, otherRequest, onCompare } = props;
  const [onlyNew, setOnlyNew] = useState(false);
  const lines = request && requestLines(request);
  const before = otherRequest && requestLines(otherRequest);
  const compared = (part: "head" | "body"): Line[] => {
    if (!lines) return [];
    const all = before ? diff(before[part], lines[part]) : lines[part].map(same);
    return onlyNew ? all.filter(({ change }) => change !== "removed") : all;
  };
  return (
    <>
      <div className="panel-bar">
        <label>Compare with{" "}
          <select value={other ?? ""} onChange={({ target }) => onCompare(target.value || undefined)}>
            <option value="">nothing</option>
            {PROVIDERS.filter((name) => name !== provider).map((name) => <option key={name}>{name}</option>)}
          </select>
        </label>
        {before && <label className="check"><input type="checkbox" checked={onlyNew} onChange={({ target }) => setOnlyNew(target.checked)} />Hide removed lines</label>}
        {lines && <CopyButton text={[...lines.head, "", ...lines.body].join("\n")} label="Copy request" />}
      </div>
      {other && !otherRequest && <p className="hint">{other} would not take this message, so there is nothing to compare with.</p>}
      {request ? (
        <>
          <h3 className="code-title">Request to {provider}</h3>
          <Code lines={compared("head")} label={`Request line and headers for ${provider}`} />
          <h3 className="code-title">Body</h3>
          <Code lines={compared("body")} label={`Body for ${provider}`} json />
          <p className="hint">Secrets are shown as ***. What is sent is this, byte for byte, without the line breaks.</p>
        </>
      ) : (
        <p className="hint empty">There is no request while the message has errors. {errors > 0 && `${errors} to go.`}</p>
      )}
      <ClientOptions {...props} />
    </>
  );
}

/** The options of the provider's client that shape the request. Credentials are not asked for: nothing leaves the page. */
function ClientOptions({ provider, options, onOption }: Props) {
  const open = settings(provider as Provider).filter(({ secret }) => !secret);
  return (
    <details className="options">
      <summary>Client options of {provider}</summary>
      {open.map(({ key, title, help, required, values }) => (
        <div className="field" key={key}>
          <div className="field-head"><label htmlFor={`option-${key}`}>{title}{!required && <span className="optional"> optional</span>}</label></div>
          {values ? (
            <select id={`option-${key}`} aria-describedby={`option-${key}-help`} value={options[key] ?? values[0]} onChange={({ target }) => onOption(key, target.value)}>
              {values.map((value) => <option key={value}>{value}</option>)}
            </select>
          ) : (
            <input id={`option-${key}`} aria-describedby={`option-${key}-help`} value={options[key] ?? ""} autoComplete="off" onChange={({ target }) => onOption(key, target.value)} />
          )}
          <p className="help" id={`option-${key}-help`}>{help}</p>
        </div>
      ))}
    </details>
  );
}
