/** What Tellephant takes beyond the neutral fields. */
export interface TellephantExtras {
  /**
   * Template: where a tracked link leads. The template has one URL button made for click tracking; leave `buttons` out
   * and the button goes as the API page's examples show it, or fill it as any URL button. An empty list of `buttons`
   * leaves it out.
   */
  readonly destination_url?: string;
  /** Audio: a text below it, which WhatsApp may not show. Template: a text below the film in its header. */
  readonly caption?: string;
}

/** A Tellephant client. Its key travels in the body of every request. */
export interface TellephantOptions {
  /** The key of the account, sent as `apikey`. */
  readonly apiKey?: string;
}

export interface Providers {
  tellephant: {
    kinds:
      | "text"
      | "image"
      | "document"
      | "sticker"
      | "video"
      | "audio"
      | "location"
      | "contacts"
      | "list"
      | "buttons"
      | "template"
      | "raw";
    options: TellephantOptions;
    extras: TellephantExtras;
  };
}
