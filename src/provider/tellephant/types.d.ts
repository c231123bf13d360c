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
  /** Another address to manage webhooks at than https://app.tellephant.com, or than `baseUrl` where that is given. */
  readonly appUrl?: string;
  /** How tags are created and given: `post` (the default) as the page's headings say, `put_patch` as most of its samples do. */
  readonly tagMethods?: "post" | "put_patch";
  /** How a webhook is said to be on: `boolean` (the default) as the page's table says, `text` as its example has it. */
  readonly webhookStatus?: "boolean" | "text";
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
