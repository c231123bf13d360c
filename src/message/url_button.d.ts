export interface MessageKinds {
  url_button: UrlButtonMessage;
}

/**
 * A text with one button that opens a URL.
 * @example { type: "url_button", to: "4915112345678", body: "Your parcel is on its way.", label: "Track it", url: "https://shop.example/track/17" }
 */
export interface UrlButtonMessage extends MessageBase {
  readonly type: "url_button";
  /** Text, image, video or document (tyntec: text only). */
  readonly header?: Header;
  /** The text; 1 to 1024 characters. */
  readonly body: string;
  /** A small line below; at most 60 characters. */
  readonly footer?: string;
  /** The label of the button; 1 to 20 characters (tyntec sets no bound: a warning above 20). */
  readonly label: string;
  /** What it opens: an http or https URL (tyntec at most 2048 characters). */
  readonly url: string;
}
