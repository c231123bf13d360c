export interface MessageKinds {
  audio: AudioMessage;
}

/**
 * A sound: AAC, AMR, MPEG, MP4 or OGG with OPUS, at most 16 MB. It has no caption.
 * @example { type: "audio", to: "4915112345678", media: { url: "https://shop.example/greeting.ogg" } }
 */
export interface AudioMessage extends MessageBase {
  readonly type: "audio";
  /** The file. */
  readonly media: Media;
  /** Whether it is shown as a voice note; it must be OGG with OPUS then. Where a provider has no such field it is left out with a warning. */
  readonly voice?: boolean;
}
