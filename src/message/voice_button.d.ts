export interface MessageKinds {
  voice_button: VoiceButtonMessage;
}

/**
 * A text with a button that calls the business on WhatsApp.
 * @example { type: "voice_button", to: "4915112345678", body: "Questions?", label: "Call us", validMinutes: 60 }
 */
export interface VoiceButtonMessage extends MessageBase {
  readonly type: "voice_button";
  /** Text only, where the provider takes one. */
  readonly header?: TextHeader;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below, where the provider takes one; at most 60 characters. */
  readonly footer?: string;
  /** The label of the button; at most 20 characters. tyntec needs it. */
  readonly label?: string;
  /** How long the button works, in minutes: 1 to 43200. */
  readonly validMinutes?: number;
  /** Comes back on the events of the call; at most 512 characters. */
  readonly payload?: string;
}
