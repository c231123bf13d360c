// The frame of a single control: label and counter above, issues and help below.
import type { Issue } from "waxwing";
import type { ReactNode } from "react";
import { fieldId } from "./focus.ts";
import { Count, Help, Issues } from "./Notes.tsx";

interface Props {
  path: string;
  spec: { label: string; help?: string; optional?: boolean; wide?: boolean };
  issues: readonly Issue[];
  invalid: boolean;
  children: ReactNode;
  tools?: ReactNode;
}

export function Frame({ path, spec, issues, invalid, children, tools }: Props) {
  return (
    <div className={`field ${spec.wide ? "wide" : ""} ${invalid ? "invalid" : issues.length > 0 ? "warned" : ""}`}>
      <div className="field-head">
        <label htmlFor={fieldId(path)}>
          {spec.label}
          {spec.optional && <span className="optional"> optional</span>}
        </label>
        {tools}
        <Count path={path} />
      </div>
      {children}
      <Issues path={path} issues={issues} />
      <Help path={path} help={spec.help} />
    </div>
  );
}
