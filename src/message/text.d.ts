export interface MessageKinds {
  text: TextMessage;
}

/**
 * Plain text.
 * @example { type: "text", to: "4915112345678", text: "Hello" }
 */
export interface TextMessage extends MessageBase {
  readonly type: "text";
  /** The text; 1 to 4096 characters (WOZTELL 2000). */
  readonly text: string;
  /** Whether the first URL in the text is shown with a preview; it must begin with http:// or https://. Tellephant and WOZTELL have no such choice. */
  readonly previewUrl?: boolean;
}
