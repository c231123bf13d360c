export interface MessageKinds {
  video: VideoMessage;
}

/**
 * A film: MP4 or 3GPP with H.264 and AAC, at most 16 MB.
 * @example { type: "video", to: "4915112345678", media: { url: "https://shop.example/tour.mp4" }, caption: "A tour" }
 */
export interface VideoMessage extends MessageBase {
  readonly type: "video";
  /** The file. */
  readonly media: Media;
  /** A text below the film; at most 1024 characters (Infobip's model has 3000, tyntec's 4096: a warning above 1024). */
  readonly caption?: string;
}
