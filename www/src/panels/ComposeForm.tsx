// The form of a kind: who gets it, what it says, and what only some need.
import type { Json, JsonObject } from "../core/json.ts";
import { Field, Fields } from "../fields/Field.tsx";
import { JsonArea } from "../fields/JsonField.tsx";
import { Issues } from "../fields/Notes.tsx";
import { PROVIDERS } from "../kinds/index.ts";
import type { Kind } from "../kinds/kind.ts";
import { details, envelope } from "../kinds/shared.ts";
import { definitionExample } from "../kinds/template.ts";
import { useForm } from "../state/context.ts";

interface Props {
  kind: Kind;
  provider: string;
  message: JsonObject;
  definition: Json | undefined;
  onSubmit(): void;
}

export function ComposeForm({ kind, provider, message, definition, onSubmit }: Props) {
  const { issuesAt, hasIssuesBelow } = useForm();
  const more = details(PROVIDERS.filter((name) => name === provider || message[name] !== undefined));
  const needsLook = Object.keys(more).some((key) => hasIssuesBelow(`/${key}`));
  return (
    <form id="form" noValidate onSubmit={(event) => { event.preventDefault(); onSubmit(); }} aria-label={kind.title}>
      <div id="at" tabIndex={-1}><Issues path="" issues={issuesAt("")} /></div>
      <Fields members={envelope} value={message} path="" />
      <Fields key={kind.type} members={kind.fields} value={message} path="" />
      {kind.type === "template" && <Definition definition={definition} />}
      <details className="more" open={needsLook || undefined}>
        <summary>More: sender, reply, ids, extras of a provider</summary>
        {Object.entries(more).map(([key, spec]) => <Field key={key} spec={spec} value={message[key]} path={`/${key}`} />)}
      </details>
    </form>
  );
}

/** A template's definition is no part of the message: it puts names in order and gives the preview its words. */
function Definition({ definition }: { definition: Json | undefined }) {
  const { dispatch } = useForm();
  return (
    <details className="more" open={definition !== undefined || undefined}>
      <summary>The template's definition, for checking and preview</summary>
      <div className="field">
        <div className="field-head">
          <label htmlFor="definition">Definition<span className="optional"> optional</span></label>
          {definition === undefined && <button type="button" className="small" onClick={() => dispatch({ do: "definition", value: definitionExample })}>Fill in an example</button>}
        </div>
        <JsonArea attributes={{ id: "definition", "aria-describedby": "definition-help" }} value={definition} optional onChange={(value) => dispatch({ do: "definition", value })} />
        <p className="help" id="definition-help">With it, parameters given by name are put in order, and their number is checked.</p>
      </div>
    </details>
  );
}
