export interface MessageKinds {
  order_status: OrderStatusMessage;
}

/**
 * News about an order that was sent before (Infobip, early access).
 * @example { type: "order_status", to: "919999999999", body: "It is on its way", payment: { type: "upi_link", id: "pay-17" }, status: "shipped", description: "Arrives on Friday" }
 */
export interface OrderStatusMessage extends MessageBase, OrderUpdate {
  readonly type: "order_status";
  /** A text; 1 to 1024 characters. */
  readonly body?: string;
  /** A small line below; 1 to 60 characters. */
  readonly footer?: string;
}

/** News about an order. */
export interface OrderUpdate {
  /** The payment that tells which order it is. */
  readonly payment: PaymentReference;
  /** How far the order is. */
  readonly status: "pending" | "processing" | "partially_shipped" | "shipped" | "completed" | "canceled";
  /** What the buyer is told; at most 120 characters. */
  readonly description?: string;
}

/** A payment by its kind and id. */
export interface PaymentReference extends PaymentBase {
  /** How the order was paid; for `brazil_payments` the way that the buyer chose. */
  readonly type: Exclude<Payment["type"], "brazil_payments">;
}
