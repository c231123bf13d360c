// A template as far as it can be shown: with its definition its own words, without one what fills it.
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { Bubble, Cards } from "./bubbles.tsx";
import type { IconName } from "./Icon.tsx";
import { OrderBox } from "./order.tsx";
import { Body, Footer, Header, Press } from "./parts.tsx";
import { items, object, objects, text } from "./read.ts";

/** A text with its variables filled, as far as there is something to fill them with. */
function filled(source: string, values: Json | undefined): string {
  const inOrder = Array.isArray(values) ? values : isObject(values) ? [] : [values];
  return source.replace(/\{\{\s*([^{}\s]+)\s*\}\}/g, (whole, name: string) => {
    const value = /^\d+$/.test(name) ? inOrder[Number(name) - 1] : object(values)[name];
    return text(value) || whole;
  });
}

const words = (part: Json | undefined): string => (typeof part === "string" ? part : text(object(part)["text"]));

function Variables({ values, label }: { values: Json | undefined; label: string }) {
  if (values === undefined) return null;
  const rows = isObject(values) ? Object.entries(values) : (Array.isArray(values) ? values : [values]).map((value, index) => [String(index + 1), value] as const);
  return (
    <dl className="p-variables" aria-label={label}>
      {rows.map(([name, value]) => <div key={name}><dt>{`{{${name}}}`}</dt><dd>{text(value) || "…"}</dd></div>)}
    </dl>
  );
}

const BUTTONS: Readonly<Record<string, { icon: IconName; show(button: JsonObject): string }>> = {
  url: { icon: "open", show: (button) => `Opens …${text(button["suffix"])}` },
  quick_reply: { icon: "reply", show: (button) => `Reply: ${text(button["payload"])}` },
  copy_code: { icon: "copy", show: (button) => `Copy ${text(button["code"])}` },
  flow: { icon: "flow", show: () => "Open the flow" },
  catalog: { icon: "bag", show: () => "View the catalogue" },
  multi_product: { icon: "bag", show: () => "View items" },
  order_details: { icon: "bag", show: () => "Review and pay" },
  voice_call: { icon: "call", show: () => "Call" },
};

function Buttons({ buttons }: { buttons: Json | undefined }) {
  return items(buttons).map((entry, index) => {
    const button = object(entry);
    const known = BUTTONS[text(button["type"])];
    return <Press key={index} icon={known?.icon}>{known?.show(button) ?? "…"} <small>button {text(button["index"])}</small></Press>;
  });
}

function Part({ part, definition }: { part: JsonObject; definition?: JsonObject }) {
  const header = object(part["header"]);
  const headerWords = words(definition?.["header"]);
  const bodyWords = words(definition?.["body"]);
  const orders = objects(part["buttons"]).filter((button) => isObject(button["order"]));
  return (
    <Bubble below={items(part["buttons"]).length > 0 && <Buttons buttons={part["buttons"]} />}>
      {header["text"] === undefined ? <Header header={part["header"]} /> : headerWords ? null : <Variables values={header["text"]} label="Header variables" />}
      {headerWords && <p className="p-header">{filled(headerWords, header["text"])}</p>}
      {orders.map((button, index) => <OrderBox key={index} order={object(button["order"])} />)}
      {bodyWords ? <Body source={filled(bodyWords, part["body"])} /> : <Variables values={part["body"]} label="Body variables" />}
      {definition && <Footer source={words(definition["footer"])} />}
    </Bubble>
  );
}

export function Template({ message, definition }: { message: JsonObject; definition?: Json }) {
  const cards = objects(message["cards"]);
  const ends = text(object(message["limitedTimeOffer"])["expiresAt"]);
  return (
    <>
      <p className="p-note">Template <strong>{text(message["name"]) || "…"}</strong> in {text(message["language"]) || "…"}{ends && <>, offer ends {ends}</>}</p>
      <Part part={message} definition={isObject(definition) ? definition : undefined} />
      {cards.length > 0 && <Cards cards={cards} show={(card) => <Part part={card} />} />}
    </>
  );
}
