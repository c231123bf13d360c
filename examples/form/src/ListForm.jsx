// A list message with three rows. The message is the form's state; Waxwing says the rest.
import { useState } from "react";
import { isWaxwingError, providers, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { TextInput } from "./TextInput.jsx";
import { useCheck } from "./useCheck.js";

const sandbox = new Sandbox();

const START = {
  type: "list",
  to: "4915112345678",
  body: "What may we cook for you on Friday?",
  button: "Your menu",
  sections: [
    {
      rows: [
        { id: "green", title: "Green dream" },
        { id: "root", title: "Root bowl" },
        { id: "trout", title: "Smoked trout with horseradish" },
      ],
    },
  ],
};

export function ListForm() {
  const [provider, setProvider] = useState("tyntec");
  const [message, setMessage] = useState(START);
  const [result, setResult] = useState("");
  const check = useCheck(message, provider);

  const setRow = (index, title) => {
    const rows = message.sections[0].rows.map((row, at) => (at === index ? { ...row, title } : row));
    setMessage({ ...message, sections: [{ rows }] });
  };

  const send = async (event) => {
    event.preventDefault();
    try {
      const receipt = await new Waxwing(sandbox.options(provider)).send(message);
      setResult(`${receipt.status}: ${receipt.id}`);
    } catch (error) {
      if (!isWaxwingError(error)) throw error;
      setResult(`${error.name}: ${error.message}`);
    }
  };

  return (
    <form onSubmit={send} noValidate>
      <h1>A list message</h1>
      <label htmlFor="provider">Provider</label>
      <select id="provider" value={provider} onChange={(event) => setProvider(event.target.value)}>
        {providers().map((name) => <option key={name}>{name}</option>)}
      </select>
      {check.issuesAt("/type").map((issue) => <p key={issue.rule} className="error">{issue.message}</p>)}
      <TextInput label="To" path="/to" value={message.to} check={check} onChange={(to) => setMessage({ ...message, to })} />
      <TextInput label="Body" path="/body" value={message.body} check={check} onChange={(body) => setMessage({ ...message, body })} />
      <TextInput label="Menu button" path="/button" value={message.button} check={check} onChange={(button) => setMessage({ ...message, button })} />
      <fieldset>
        <legend>Rows</legend>
        {message.sections[0].rows.map((row, index) => (
          <TextInput key={row.id} label={`Row ${index + 1}`} path={`/sections/0/rows/${index}/title`} value={row.title} check={check} onChange={(title) => setRow(index, title)} />
        ))}
      </fieldset>
      <button disabled={!check.ok}>Send to the sandbox</button>
      <p role="status">{check.ok ? result : `${check.issues.length} to mend before it can be sent`}</p>
    </form>
  );
}
