export interface MessageKinds {
  flow: FlowMessage;
}

/**
 * A text with a button that opens a flow.
 * @example { type: "flow", to: "4915112345678", body: "Book a table", button: "Book", flowId: "112233", token: "b7c1", screen: "DATE" }
 */
export type FlowMessage = FlowMessageParts & OneOf<FlowNames>;

/** How a flow is named. */
export interface FlowNames {
  /** The flow's id. */
  flowId: string;
  /** The flow's name; tyntec and Infobip take ids only. */
  flowName: string;
}

/** What a flow message has besides the flow's id or name. */
export interface FlowMessageParts extends MessageBase {
  readonly type: "flow";
  /** Text only. */
  readonly header?: TextHeader;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
  /** The label of the button; 1 to 20 characters are safe, 30 the most, no emoji. */
  readonly button: string;
  /** Comes back with the answer; make it hard to guess. tyntec and Infobip need it. */
  readonly token?: string;
  /** What happens first; `navigate` where missing. */
  readonly action?: "navigate" | "data_exchange";
  /** The first screen, with `navigate`. */
  readonly screen?: string;
  /** What the first screen gets; an object that is not empty. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Opens the draft rather than the published flow. */
  readonly draft?: boolean;
}
