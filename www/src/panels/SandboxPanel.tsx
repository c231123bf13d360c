// The log of what was sent to the servers in this page.
import { documentedErrors, STAGES, type Sent } from "../core/sandbox.ts";
import { kindOf } from "../kinds/index.ts";

interface Props {
  provider: string;
  log: readonly Sent[];
  staged: string;
  onStage(name: string): void;
}

export function SandboxPanel({ provider, log, staged, onStage }: Props) {
  const errors = documentedErrors(provider);
  return (
    <>
      <p className="hint">The five providers run as servers inside this page. Nothing leaves it, and no account is needed.</p>
      <div className="panel-bar">
        <label>Next answer{" "}
          <select value={staged} onChange={({ target }) => onStage(target.value)}>
            {STAGES.map(([name, title]) => <option key={name} value={name}>{title}</option>)}
            {errors.length > 0 && <optgroup label={`Documented errors of ${provider}`}>{errors.map((name) => <option key={name} value={`error:${name}`}>{name}</option>)}</optgroup>}
          </select>
        </label>
      </div>
      {log.length === 0 ? <p className="hint empty">Nothing was sent yet.</p> : <ol className="log" reversed>{log.map((sent) => <li key={sent.number}><Entry sent={sent} /></li>)}</ol>}
    </>
  );
}

function Entry({ sent }: { sent: Sent }) {
  const { outcome, number, provider, type } = sent;
  const title = kindOf(type).title;
  return (
    <article className={outcome.ok ? "ok" : "failed"}>
      <h3><span className="number">#{number}</span> {title} by {provider} <span className="state">{outcome.ok ? outcome.receipt.status : outcome.outcome.replace("_", " ")}</span></h3>
      {outcome.ok ? (
        <dl>
          <div><dt>Message id</dt><dd><code>{outcome.receipt.id}</code></dd></div>
          {outcome.receipt.whatsappId && <div><dt>WhatsApp id</dt><dd><code>{outcome.receipt.whatsappId}</code></dd></div>}
          {outcome.receipt.clientMessageId && <div><dt>Client id</dt><dd><code>{outcome.receipt.clientMessageId}</code></dd></div>}
          {outcome.receipt.rawStatus && <div><dt>Provider's word</dt><dd>{outcome.receipt.rawStatus}</dd></div>}
        </dl>
      ) : (
        <>
          <p>{outcome.message}</p>
          <dl>
            <div><dt>Error</dt><dd><code>{outcome.name}</code></dd></div>
            {outcome.failure && <div><dt>Category</dt><dd>{outcome.failure.category}{outcome.failure.status && `, status ${outcome.failure.status}`}</dd></div>}
            {outcome.failure?.providerCode && <div><dt>Code</dt><dd><code>{outcome.failure.providerCode}</code></dd></div>}
            {outcome.failure && <div><dt>Advice</dt><dd>{outcome.failure.retry.action === "wait" ? `wait ${outcome.failure.retry.afterMs} ms` : outcome.failure.retry.action}</dd></div>}
          </dl>
        </>
      )}
      <details>
        <summary>The provider's answer<span className="sr"> to #{number}</span></summary>
        <pre className="code" tabIndex={0} role="group" aria-label={`Answer to number ${number}`}>{outcome.ok ? JSON.stringify(outcome.receipt.raw, null, 2) : (outcome.failure?.raw ?? "None was read.")}</pre>
      </details>
    </article>
  );
}
