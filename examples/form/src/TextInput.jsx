// A text field with its counter and its issues, tied to it for screen readers.
export function TextInput({ label, path, value, check, onChange }) {
  const issues = check.issuesAt(path);
  const counter = check.counterAt(path);
  const id = `field${path}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {counter && <span className={counter.actual > counter.limit ? "over" : ""}>{counter.actual}/{counter.limit}</span>}
      <input
        id={id}
        value={value}
        aria-invalid={issues.some(({ severity }) => severity === "error")}
        aria-describedby={`${id}-issues`}
        onChange={(event) => onChange(event.target.value)}
      />
      <ul id={`${id}-issues`}>
        {issues.map((issue) => <li key={issue.rule} className={issue.severity}>{issue.message}</li>)}
      </ul>
    </div>
  );
}
