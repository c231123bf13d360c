export interface MessageKinds {
  raw: RawMessage;
}

/**
 * A provider's own body, passed on as it is; only its recipient's form and its path are checked.
 * @example { type: "raw", to: "4915112345678", provider: "tyntec", body: { to: "4915112345678", channel: "whatsapp", content: { contentType: "text", text: "Hello" } } }
 */
export interface RawMessage extends MessageBase {
  readonly type: "raw";
  /** The provider whose body it is; sending it through another is refused. */
  readonly provider: Provider;
  /** A path of `operations(provider)`; the plain send where missing. */
  readonly path?: string;
  /** The body. */
  readonly body: unknown;
}
