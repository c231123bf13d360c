// Tabs as the ARIA practices have them: arrows move, the panel follows.
import { useRef, type KeyboardEvent, type ReactNode } from "react";

export interface Tab {
  id: string;
  title: ReactNode;
  panel: ReactNode;
}

export function Tabs({ label, tabs, active, onChange }: { label: string; tabs: readonly Tab[]; active: string; onChange(id: string): void }) {
  const row = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === active);
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: tabs.length - 1 - at }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (at + step + tabs.length) % tabs.length;
    onChange(tabs[next]?.id ?? active);
    (row.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div className="tabs">
      <div className="tab-row" role="tablist" aria-label={label} ref={row} onKeyDown={onKeyDown}>
        {tabs.map(({ id, title }) => (
          <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={id === active} aria-controls={`panel-${id}`} tabIndex={id === active ? 0 : -1} onClick={() => onChange(id)}>
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, panel }) => (
        <div key={id} role="tabpanel" id={`panel-${id}`} aria-labelledby={`tab-${id}`} hidden={id !== active} className="tab-panel">
          {id === active && panel}
        </div>
      ))}
    </div>
  );
}
