// Which provider's rules and requests are shown.
import { PROVIDERS } from "../kinds/index.ts";

export function ProviderPicker({ provider, onChoose }: { provider: string; onChoose(provider: string): void }) {
  return (
    <fieldset className="providers">
      <legend className="sr">Provider</legend>
      {PROVIDERS.map((name) => (
        <label key={name} className={name === provider ? "chosen" : ""}>
          <input type="radio" name="provider" value={name} checked={name === provider} onChange={() => onChoose(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
