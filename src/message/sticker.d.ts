export interface MessageKinds {
  sticker: StickerMessage;
}

/**
 * A sticker: WebP of 512 by 512 pixels, at most 100 kB, or 500 kB where it moves.
 * @example { type: "sticker", to: "4915112345678", media: { url: "https://shop.example/wave.webp" } }
 */
export interface StickerMessage extends MessageBase {
  readonly type: "sticker";
  /** The file. */
  readonly media: Media;
}
