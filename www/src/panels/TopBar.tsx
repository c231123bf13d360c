// The name, the provider, the theme.
import { version } from "waxwing";
import { CopyButton } from "./CopyButton.tsx";
import { ProviderPicker } from "./ProviderPicker.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

export function TopBar({ provider, hash, onProvider }: { provider: string; hash: () => string; onProvider(provider: string): void }) {
  return (
    <header className="top">
      <p className="name" title={`Waxwing ${version}`}>
        <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
          <path className="bird" d="M6 20c1-8 7-12 14-12-1 2-1 3 0 4 4 1 6 4 6 8-5 5-15 6-20 0z" />
          <path className="mask" d="M17 11h8l3 2-7 1z" />
          <path className="tail" d="M6 20l-2 5h6l2-3z" />
          <circle className="tip" cx="12" cy="19" r="1.8" />
        </svg>
        Waxwing <span>Composer</span>
      </p>
      <ProviderPicker provider={provider} onChoose={onProvider} />
      <div className="top-tools">
        <CopyButton text={`${location.origin}${location.pathname}${hash()}`} label="Copy link" />
        <ThemeToggle />
      </div>
    </header>
  );
}
