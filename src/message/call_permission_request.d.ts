export interface MessageKinds {
  call_permission_request: CallPermissionRequestMessage;
}

/**
 * Asks the recipient for leave to call.
 * @example { type: "call_permission_request", to: "4915112345678", body: "May we call you about your order?" }
 */
export interface CallPermissionRequestMessage extends MessageBase {
  readonly type: "call_permission_request";
  /** A text above the question; at most 1024 characters. tyntec needs it. */
  readonly body?: string;
}
