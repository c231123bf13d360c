export interface MessageKinds {
  document: DocumentMessage;
}

/**
 * A file, at most 100 MB.
 * @example { type: "document", to: "4915112345678", media: { url: "https://shop.example/invoice.pdf" }, filename: "invoice.pdf" }
 */
export interface DocumentMessage extends MessageBase {
  readonly type: "document";
  /** The file. */
  readonly media: Media;
  /** The name it is shown with, at most 240 characters; its extension decides the icon. Tellephant needs it. */
  readonly filename?: string;
  /** A text below the file; at most 1024 characters (Infobip's model has 3000, tyntec's 4096). Tellephant has none. */
  readonly caption?: string;
}
