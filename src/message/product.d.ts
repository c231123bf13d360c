export interface MessageKinds {
  product: ProductMessage;
}

/**
 * One product of a catalogue.
 * @example { type: "product", to: "4915112345678", catalogId: "1094587", productId: "shirt-blue", body: "Back in stock" }
 */
export interface ProductMessage extends MessageBase {
  readonly type: "product";
  /** The catalogue's id. */
  readonly catalogId: string;
  /** The product's id in it. */
  readonly productId: string;
  /** A text; at most 1024 characters. tyntec needs it. */
  readonly body?: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
}
