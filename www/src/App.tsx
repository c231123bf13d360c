// The composer: kinds on the left, the form in the middle, what becomes of it on the right.
import { useEffect, useMemo, useReducer, useState } from "react";
import { request as requestOf } from "./core/checking.ts";
import { send, type Sent } from "./core/sandbox.ts";
import { useChanges, useFindings } from "./core/useReport.ts";
import { focusElement, focusPlace } from "./fields/focus.ts";
import { kindOf } from "./kinds/index.ts";
import { ChangeNotice } from "./panels/ChangeNotice.tsx";
import { ComposeForm } from "./panels/ComposeForm.tsx";
import { KindPicker } from "./panels/KindPicker.tsx";
import { RequestPanel } from "./panels/RequestPanel.tsx";
import { SandboxPanel } from "./panels/SandboxPanel.tsx";
import { SendBar } from "./panels/SendBar.tsx";
import { Summary } from "./panels/Summary.tsx";
import { Tabs } from "./panels/Tabs.tsx";
import { TopBar } from "./panels/TopBar.tsx";
import { Unsupported } from "./panels/Unsupported.tsx";
import { Preview } from "./preview/Preview.tsx";
import { FormContext, type Form } from "./state/context.ts";
import { fromHash, toHash } from "./state/share.ts";
import { reduce, START, type State } from "./state/state.ts";

const opened = (start: State): State => ({ ...start, ...fromHash(location.hash) });

export function App() {
  const [state, dispatch] = useReducer(reduce, START, opened);
  const [tab, setTab] = useState("preview");
  const [compared, setCompared] = useState<string>();
  const [log, setLog] = useState<readonly Sent[]>([]);
  const [staged, setStaged] = useState("");
  const findings = useFindings(state);
  const changes = useChanges(state, findings.issues);
  const { message, provider } = state;
  const kind = kindOf(message["type"]);
  const { issues, errors, warnings, byPlace, fillAt, placeOf, unsupported, options, carried } = findings;

  useEffect(() => {
    const timer = setTimeout(() => history.replaceState(null, "", toHash(state)), 300);
    return () => clearTimeout(timer);
  }, [state]);

  const form = useMemo<Form>(
    () => ({
      dispatch,
      issuesAt: (path) => byPlace.get(path) ?? [],
      hasIssuesBelow: (path) => [...byPlace.keys()].some((place) => place === path || place.startsWith(`${path}/`)),
      fillAt,
    }),
    [byPlace, fillAt],
  );

  const choose = (next: string) => {
    // A comparison that was looked at follows the switch: the old provider stands against the new one.
    if (next !== provider) setCompared(provider);
    dispatch({ do: "provider", provider: next });
  };
  const submit = async () => {
    const [first] = issues.filter(({ severity }) => severity === "error");
    if (first) return focusPlace(placeOf(first));
    const sent = await send(provider, message, options, staged);
    setLog((entries) => [sent, ...entries]);
    setStaged("");
    setTab("sandbox");
  };
  const otherRequest = useMemo(() => (compared && tab === "request" ? requestOf(state, compared) : undefined), [state, compared, tab]);

  const tabs = [
    { id: "preview", title: "Preview", panel: <Preview message={message} definition={state.definition} sender={options["from"] ?? ""} /> },
    {
      id: "request",
      title: "Request",
      panel: (
        <RequestPanel
          provider={provider}
          request={findings.request}
          errors={errors}
          options={options}
          other={compared === provider ? undefined : compared}
          otherRequest={otherRequest}
          onCompare={setCompared}
          onOption={(key, value) => dispatch({ do: "option", key, value })}
        />
      ),
    },
    { id: "sandbox", title: <>Sandbox{log.length > 0 && <span className="badge">{log.length}</span>}</>, panel: <SandboxPanel provider={provider} log={log} staged={staged} onStage={setStaged} /> },
  ];

  return (
    <FormContext value={form}>
      <a className="skip" href="#form" onClick={(event) => { event.preventDefault(); focusElement(document.getElementById("form")); }}>Skip to the form</a>
      <TopBar provider={provider} hash={() => toHash(state)} onProvider={choose} />
      <main className="composer">
        <h1 className="sr">Compose a message</h1>
        <KindPicker type={kind.type} carried={carried} provider={provider} onChoose={(type) => dispatch({ do: "kind", type })} />
        <div className="writing">
          <header className="kind-head">
            <div><h2>{kind.title}</h2><p>{kind.summary}</p></div>
            <button type="button" className="small" onClick={() => dispatch({ do: "restart" })}>Start over</button>
          </header>
          {changes && (
            <ChangeNotice
              changes={changes}
              provider={provider}
              sendable={findings.request !== undefined}
              placeOf={placeOf}
              onBack={() => choose(changes.from)}
              onSeen={() => dispatch({ do: "seen" })}
              onCompare={() => { setCompared(changes.from); setTab("request"); document.getElementById("tab-request")?.focus(); }}
            />
          )}
          {unsupported && <Unsupported issue={unsupported} onNearest={(type) => dispatch({ do: "become", type })} onProvider={choose} />}
          <ComposeForm kind={kind} provider={provider} message={message} definition={state.definition} onSubmit={submit} />
          <Summary issues={issues} errors={errors} warnings={warnings} placeOf={placeOf} />
        </div>
        <aside className="results" aria-label="What becomes of it">
          <Tabs label="Views of the message" tabs={tabs} active={tab} onChange={setTab} />
          <SendBar provider={provider} errors={errors} warnings={warnings} last={log[0]} onSend={submit} />
        </aside>
      </main>
    </FormContext>
  );
}
