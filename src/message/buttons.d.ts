export interface MessageKinds {
  buttons: ButtonsMessage;
}

/**
 * A text with one to three reply buttons.
 * @example { type: "buttons", to: "4915112345678", body: "Shall we deliver today?", buttons: [{ id: "yes", title: "Yes" }, { id: "no", title: "Tomorrow" }] }
 */
export interface ButtonsMessage extends MessageBase {
  readonly type: "buttons";
  /** Text, image, video or document. */
  readonly header?: Header;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
  /** One to three buttons. */
  readonly buttons: readonly ReplyButton[];
}

/** A button that answers. */
export interface ReplyButton {
  /** What comes back when it is pressed; 1 to 256 characters, unique in the message. */
  readonly id: string;
  /** The label; 1 to 20 characters (tyntec's specification 24: a warning above 20), unique in the message. */
  readonly title: string;
}
