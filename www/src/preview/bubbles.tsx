// The bubble, what can be pressed below it, and what opens from it.
import type { Preview, PreviewButton, PreviewContact, PreviewOrder, PreviewPart, PreviewSection } from "waxwing/preview";
import type { ReactNode } from "react";
import { Body, Spans } from "./Formatted.tsx";
import { Header } from "./header.tsx";
import { Icon, type IconName } from "./Icon.tsx";

const ICONS: Readonly<Record<string, IconName>> = {
  quick_reply: "reply",
  url: "open",
  phone_number: "call",
  copy_code: "copy",
  otp: "copy",
  flow: "flow",
  list: "menu",
  catalog: "bag",
  multi_product: "bag",
  product: "bag",
  order_details: "bag",
  voice_call: "call",
  request_contact_info: "person",
  location_request: "pin",
  address_request: "home",
  call_permission_request: "call",
  authentication_request: "key",
};

/** What WhatsApp says by itself beside the words of a message. */
const NOTES: Readonly<Record<string, string>> = {
  call_permission_request: "May this business call you?",
  authentication_request: "This business asks you to authenticate.",
};

/** A bubble, and below it what can be pressed. */
export function Bubble({ children, below, bare }: { children: ReactNode; below?: ReactNode; bare?: boolean }) {
  return (
    <div className={`p-bubble ${bare ? "bare" : ""}`}>
      <div className="p-inner">{children}<span className="p-time">19:30</span></div>
      {below && <div className="p-below">{below}</div>}
    </div>
  );
}

/** What can be pressed below a bubble; in the preview nothing can. */
function Press({ icon, children }: { icon?: IconName; children: ReactNode }) {
  return <div className="p-press">{icon && <Icon name={icon} />}<span dir="auto">{children}</span></div>;
}

function Button({ button }: { button: PreviewButton }) {
  const { type, title, url, code, phoneNumber, suffix } = button;
  const does = url ?? code ?? phoneNumber ?? (suffix && `…${suffix}`);
  return <Press icon={ICONS[type]}>{title || "…"}{does && <small>{does}</small>}</Press>;
}

/** A message or a card: header, body, footer, and the buttons below. */
export function Part({ part, kind, children }: { part: PreviewPart; kind?: string; children?: ReactNode }) {
  const { header, body, footer, buttons } = part;
  const isFile = kind !== undefined && kind === header?.type;
  const note = kind === undefined ? undefined : NOTES[kind];
  return (
    <Bubble below={buttons.length > 0 && buttons.map((button, index) => <Button key={index} button={button} />)} bare={header?.type === "sticker"}>
      {header && <Header header={header} tall={isFile} />}
      {children}
      {body ? <Body blocks={body} /> : kind === "text" && <p className="p-empty">No text yet</p>}
      {note && <p className="p-note">{note}</p>}
      {footer && <p className="p-footer" dir="auto"><Spans spans={footer} /></p>}
    </Bubble>
  );
}

export function Order({ order }: { order: PreviewOrder }) {
  return (
    <div className="p-order">
      {order.lines.map(({ label, amount }, index) => <div className="p-line" key={index}><span>{label}</span><span>{amount}</span></div>)}
      <div className="p-line strong"><span>Total</span><span>{order.currency} {order.total || "–"}</span></div>
    </div>
  );
}

/** What the button of a menu or of a view of products opens. */
export function Sheet({ sections, title }: { sections: readonly PreviewSection[]; title: string }) {
  return (
    <section className="p-sheet" aria-label={`${title}, opened`}>
      <p className="p-sheet-title">{title}</p>
      {sections.map((section, index) => (
        <div key={index}>
          {section.title && <p className="p-section" dir="auto">{section.title}</p>}
          {section.rows.map((row, at) => (
            <div className="p-row" key={at}>
              <span><strong dir="auto">{row.title ?? row.productId ?? "…"}</strong>{row.description && <small dir="auto">{row.description}</small>}</span>
              {row.productId === undefined ? <span className="p-radio" aria-hidden="true" /> : <Icon name="bag" />}
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}

export function Cards({ cards }: { cards: readonly PreviewPart[] }) {
  return (
    // What scrolls can be reached by keyboard.
    <div className="p-cards" tabIndex={0} role="group" aria-label={`${cards.length} cards`}>
      {cards.map((card, index) => <div className="p-card" key={index}><Part part={card} /></div>)}
    </div>
  );
}

export function Contact({ contact }: { contact: PreviewContact }) {
  const { name, details, hasChat } = contact;
  return (
    <Bubble below={hasChat && <Press>Message</Press>}>
      <div className="p-contact">
        <span className="p-face" aria-hidden="true">{[...name][0]?.toUpperCase() ?? "?"}</span>
        <span><strong>{name || "…"}</strong>{details.map((line, at) => <small key={at}>{line}</small>)}</span>
      </div>
    </Bubble>
  );
}

export function Reaction({ reaction }: { reaction: NonNullable<Preview["reaction"]> }) {
  return (
    <div className="p-reaction">
      <Bubble><p>The message reacted to</p><p className="p-caption">{reaction.messageId}</p></Bubble>
      {reaction.emoji ? <span className="p-emoji">{reaction.emoji}</span> : <p className="p-note">The reaction is taken back.</p>}
    </div>
  );
}
