export interface MessageKinds {
  image: ImageMessage;
}

/**
 * A picture: JPEG or PNG, at most 5 MB.
 * @example { type: "image", to: "4915112345678", media: { url: "https://shop.example/shirt.jpg" }, caption: "The blue one" }
 */
export interface ImageMessage extends MessageBase {
  readonly type: "image";
  /** The file. */
  readonly media: Media;
  /** A text below the picture; at most 1024 characters (Infobip's model has 3000, tyntec's 4096: a warning above 1024). */
  readonly caption?: string;
}
