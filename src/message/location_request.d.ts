export interface MessageKinds {
  location_request: LocationRequestMessage;
}

/**
 * A text with a button that sends the recipient's place.
 * @example { type: "location_request", to: "4915112345678", body: "Where shall we deliver?" }
 */
export interface LocationRequestMessage extends MessageBase {
  readonly type: "location_request";
  /** The text; 1 to 1024 characters. */
  readonly body: string;
}
