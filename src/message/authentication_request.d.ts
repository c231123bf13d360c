export interface MessageKinds {
  authentication_request: AuthenticationRequestMessage;
}

/**
 * Asks the recipient to authenticate in the chat (Infobip). It has no content of its own.
 * @example { type: "authentication_request", to: "4915112345678" }
 */
export interface AuthenticationRequestMessage extends MessageBase {
  readonly type: "authentication_request";
}
