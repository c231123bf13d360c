export interface MessageKinds {
  contact_request: ContactRequestMessage;
}

/**
 * A text with a button that shares the recipient's contact details.
 * @example { type: "contact_request", to: "4915112345678", body: "How can we call you back?" }
 */
export interface ContactRequestMessage extends MessageBase {
  readonly type: "contact_request";
  /** The text; 1 to 1024 characters. */
  readonly body: string;
}
