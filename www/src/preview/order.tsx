// Orders: what is bought, what it costs, how far it is.
import type { ReactNode } from "react";
import type { Json, JsonObject } from "../core/json.ts";
import { Bubble } from "./bubbles.tsx";
import { Body, Footer, Header, Press } from "./parts.tsx";
import { object, objects, text } from "./read.ts";

/** An amount in hundredths of a currency. */
function money(amount: Json | undefined, currency: string): string {
  if (typeof amount !== "number" || !Number.isFinite(amount)) return "–";
  return new Intl.NumberFormat("en", { style: "currency", currency: /^[a-z]{3}$/i.test(currency) ? currency.toUpperCase() : "INR" }).format(amount / 100);
}

function Line({ label, amount, strong }: { label: ReactNode; amount: string; strong?: boolean }) {
  return <div className={`p-line ${strong ? "strong" : ""}`}><span>{label}</span><span>{amount}</span></div>;
}

export function OrderBox({ order }: { order: JsonObject }) {
  const currency = text(order["currency"]);
  const charge = (key: string, label: string, sign = "") => {
    const entry = order[key];
    return entry === undefined ? null : <Line label={text(object(entry)["description"]) || label} amount={sign + money(object(entry)["value"], currency)} />;
  };
  return (
    <div className="p-order">
      {objects(order["items"]).map((item, index) => (
        <Line key={index} label={`${text(item["quantity"]) || "?"} × ${text(item["name"]) || "…"}`} amount={money(item["saleAmount"] ?? item["amount"], currency)} />
      ))}
      {charge("tax", "Tax")}
      {charge("shipping", "Shipping")}
      {charge("discount", "Discount", "−")}
      <Line label="Total" amount={money(order["totalAmount"], currency)} strong />
    </div>
  );
}

export function OrderDetails({ message }: { message: JsonObject }) {
  return (
    <Bubble below={<Press icon="bag">Review and pay</Press>}>
      <Header header={message["header"]} />
      <OrderBox order={object(message["order"])} />
      <Body source={text(message["body"])} />
      <Footer source={text(message["footer"])} />
    </Bubble>
  );
}

export function OrderStatus({ message }: { message: JsonObject }) {
  return (
    <Bubble>
      <p className="p-header">Order {text(object(message["payment"])["id"])}: {text(message["status"]).replaceAll("_", " ") || "…"}</p>
      <Body source={text(message["description"])} />
      <Body source={text(message["body"])} />
      <Footer source={text(message["footer"])} />
    </Bubble>
  );
}
