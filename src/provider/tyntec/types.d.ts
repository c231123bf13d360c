/** What tyntec takes beyond the neutral fields, with its own names. */
export interface TyntecExtras {
  /** Settings of this one message. */
  overrides?: {
    /** Where status events about it go, in place of the configured address: https, at least one dot in the host. */
    notificationCallbackUrl?: string;
  };
  /** The hash of the recipient's identity. From 3.21 on. */
  identityKeyHash?: string;
  /** The header of a `product`, which no other provider takes. */
  header?: { type: "text"; text: string };
}

/** A tyntec client. */
export interface TyntecOptions {
  /** The key from the tyntec Business Center. */
  apiKey?: string;
  /** The WhatsApp number messages go out from; it must be assigned to the key. */
  from?: string;
  /** The id of the WhatsApp account that templates and flows belong to, where a call does not name one. */
  accountId?: string;
  /** Another address of the API, such as a proxy. */
  baseUrl?: string;
  /** The version of the specification that bodies are written for; both are read. */
  specVersion?: "3.28" | "3.17";
}

export interface Providers {
  tyntec: {
    kinds:
      | "text"
      | "image"
      | "video"
      | "audio"
      | "document"
      | "sticker"
      | "location"
      | "contacts"
      | "reaction"
      | "buttons"
      | "list"
      | "url_button"
      | "location_request"
      | "address_request"
      | "contact_request"
      | "product"
      | "product_list"
      | "flow"
      | "voice_button"
      | "call_permission_request"
      | "template"
      | "raw";
    options: TyntecOptions;
    extras: TyntecExtras;
  };
}
