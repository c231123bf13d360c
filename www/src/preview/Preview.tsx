// The message on a phone: an impression, not a copy of any app. What is in it comes from `waxwing/preview`.
import type { TemplateDefinition } from "waxwing";
import { render, type Preview as Shown } from "waxwing/preview";
import { useMemo } from "react";
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { Cards, Contact, Order, Part, Reaction, Sheet } from "./bubbles.tsx";
import { Icon } from "./Icon.tsx";

interface Props {
  message: JsonObject;
  definition?: Json;
  sender: string;
}

function Note({ shown: { template } }: { shown: Shown }) {
  return template && <p className="p-note">Template <strong>{template.name ?? "…"}</strong> in {template.language ?? "…"}</p>;
}

function Content({ shown }: { shown: Shown }) {
  const { kind, offer, order, updates, sections, cards, contacts, reaction, buttons } = shown;
  if (contacts) return contacts.map((contact, index) => <Contact key={index} contact={contact} />);
  if (reaction) return <Reaction reaction={reaction} />;
  const opener = buttons.find(({ type }) => type === "list" || type === "multi_product");
  return (
    <>
      <Note shown={shown} />
      <Part part={shown} kind={kind}>
        {offer && <p className="p-offer"><strong>{offer.text ?? "Offer"}</strong>{offer.expiresAt && <small>Ends {offer.expiresAt}</small>}</p>}
        {order && <Order order={order} />}
        {updates?.map(({ id, status, description }, index) => (
          <p className="p-update" key={index}><strong>Order {id}: {status?.replaceAll("_", " ") ?? "…"}</strong>{description && <><br />{description}</>}</p>
        ))}
      </Part>
      {sections && <Sheet sections={sections} title={opener?.title || "…"} />}
      {cards && <Cards cards={cards} />}
    </>
  );
}

export function Preview({ message, definition, sender }: Props) {
  const shown = useMemo(() => render(message, isObject(definition) ? { template: definition as TemplateDefinition } : {}), [message, definition]);
  const word = (value: Json | undefined) => (typeof value === "string" ? value : "");
  const to = word(isObject(message["to"]) ? message["to"]["member"] : message["to"]);
  return (
    <div className="phone">
      <div className="p-bar"><span className="p-face" aria-hidden="true">W</span><span><strong>{word(message["from"]) || sender || "Your business"}</strong><small>to {to || "nobody yet"}</small></span></div>
      <div className="p-chat" tabIndex={0} role="group" aria-label="Preview of the message">
        {word(message["replyTo"]) && <p className="p-quote">In reply to {word(message["replyTo"])}</p>}
        <Content shown={shown} />
      </div>
      <div className="p-answer" aria-hidden="true"><span>Message</span><Icon name="voice" /></div>
      <details className="p-plain">
        <summary>As plain text</summary>
        <pre dir="auto">{shown.text || "Nothing yet"}</pre>
      </details>
    </div>
  );
}
