export interface MessageKinds {
  list: ListMessage;
}

/**
 * A text with a button that opens a menu; at most ten rows over all sections.
 * @example { type: "list", to: "4915112345678", body: "What shall it be?", button: "Menu", sections: [{ rows: [{ id: "soup", title: "Soup", description: "of the day" }] }] }
 */
export interface ListMessage extends MessageBase {
  readonly type: "list";
  /** Text only. */
  readonly header?: TextHeader;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
  /** The label of the button that opens the menu; 1 to 20 characters (tyntec's and Tellephant's documents 24: a warning above 20). */
  readonly button: string;
  /** One to ten sections. */
  readonly sections: readonly Section[];
}

/** A group of rows. */
export interface Section {
  /** Its title; required when there is more than one section, at most 24 characters. */
  readonly title?: string;
  /** Its rows. */
  readonly rows: readonly Row[];
}

/** A row to choose. */
export interface Row {
  /** What comes back when it is chosen; 1 to 200 characters (tyntec advises 24), unique in the message. */
  readonly id: string;
  /** The label; 1 to 24 characters. */
  readonly title: string;
  /** A line below; at most 72 characters. */
  readonly description?: string;
}
