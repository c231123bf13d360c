export interface MessageKinds {
  product_list: ProductListMessage;
}

/**
 * At most 30 products of a catalogue in at most ten sections.
 * @example { type: "product_list", to: "4915112345678", catalogId: "1094587", header: { text: "New" }, body: "Just in", sections: [{ productIds: ["shirt-blue", "shirt-red"] }] }
 */
export interface ProductListMessage extends MessageBase {
  readonly type: "product_list";
  /** The catalogue's id. */
  readonly catalogId: string;
  /** Text only. */
  readonly header: TextHeader;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
  /** One to ten sections. */
  readonly sections: readonly ProductSection[];
}

/** A group of products. */
export interface ProductSection {
  /** Its title; required when there is more than one section, at most 24 characters. */
  readonly title?: string;
  /** The products' ids; at most 30 over all sections. */
  readonly productIds: readonly string[];
}
