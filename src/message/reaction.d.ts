export interface MessageKinds {
  reaction: ReactionMessage;
}

/**
 * Puts an emoji on an earlier message, or takes it back.
 * @example { type: "reaction", to: "4915112345678", messageId: "wamid.HBgN", emoji: "👍" }
 */
export interface ReactionMessage extends MessageBase {
  readonly type: "reaction";
  /** The WhatsApp id (wamid) of the message reacted to; at most 30 days old. */
  readonly messageId: string;
  /** One emoji; the empty text removes an earlier reaction. */
  readonly emoji: string;
}
