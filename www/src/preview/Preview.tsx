// The message on a phone: an impression, not a copy of any app.
import { isObject, type Json, type JsonObject } from "../core/json.ts";
import { Bubble, BUBBLES } from "./bubbles.tsx";
import { OrderDetails, OrderStatus } from "./order.tsx";
import { Icon } from "./Icon.tsx";
import { text } from "./read.ts";
import { Template } from "./template.tsx";

interface Props {
  message: JsonObject;
  definition?: Json;
  sender: string;
}

function Content({ message, definition }: Omit<Props, "sender">) {
  const type = text(message["type"]);
  if (type === "template") return <Template message={message} definition={definition} />;
  if (type === "order_details") return <OrderDetails message={message} />;
  if (type === "order_status") return <OrderStatus message={message} />;
  const Known = BUBBLES[type];
  if (Known) return <Known message={message} />;
  return <Bubble><pre className="p-raw">{JSON.stringify(message["body"] ?? {}, null, 1)}</pre></Bubble>;
}

export function Preview({ message, definition, sender }: Props) {
  const to = isObject(message["to"]) ? text(message["to"]["member"]) : text(message["to"]);
  return (
    <div className="phone">
      <div className="p-bar"><span className="p-face" aria-hidden="true">W</span><span><strong>{text(message["from"]) || sender || "Your business"}</strong><small>to {to || "nobody yet"}</small></span></div>
      <div className="p-chat" tabIndex={0} role="group" aria-label="Preview of the message">
        {text(message["replyTo"]) && <p className="p-quote">In reply to {text(message["replyTo"])}</p>}
        <Content message={message} definition={definition} />
      </div>
      <div className="p-answer" aria-hidden="true"><span>Message</span><Icon name="voice" /></div>
    </div>
  );
}
