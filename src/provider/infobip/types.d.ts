/** What Infobip takes beyond the neutral fields, with its own names. */
export interface InfobipExtras {
  /** Where delivery and seen reports about this message go; at most 2048 characters. */
  readonly notifyUrl?: string;
  /** The entity that the message is sent for; at most 255 characters. */
  readonly entityId?: string;
  /** The application that the message is sent for; at most 255 characters. */
  readonly applicationId?: string;
  /** Shortening and tracking of URLs. Audio, sticker, location and contacts have none. */
  readonly urlOptions?: InfobipUrlOptions;
  /** Template: an SMS that goes out where the message cannot be delivered. */
  readonly smsFailover?: InfobipSmsFailover;
  /** Flow: the version of the flow message; 3 in the vendor's examples. */
  readonly flowMessageVersion?: number;
  /** Template: the id of the whole request, on the first message; at most 100 characters. */
  readonly bulkId?: string;
}

/** Shortening and tracking of URLs. */
export interface InfobipUrlOptions {
  /** Whether URLs are shortened; yes where missing. The other options work only then. */
  readonly shortenUrl?: boolean;
  /** Whether clicks are counted; yes where missing. */
  readonly trackClicks?: boolean;
  /** Where click reports go. */
  readonly trackingUrl?: string;
  /** Whether `https://` is taken off; no where missing, and never with `previewUrl`. */
  readonly removeProtocol?: boolean;
  /** The account's own domain for short URLs; for a template the one it was registered with. */
  readonly customDomain?: string;
}

/** An SMS in place of a message that cannot be delivered. */
export interface InfobipSmsFailover {
  /** The sender of the SMS; 1 to 24 characters. */
  readonly from: string;
  /** The text of the SMS; 1 to 4096 characters. */
  readonly text: string;
}

/** An Infobip client: an API key, a user name with its password, a session's token or an access token. */
export interface InfobipOptions {
  /** The API key, sent as `App …`; the usual way. */
  readonly apiKey?: string;
  /** A user's name, sent with the password as `Basic …`; with `scheme: "login"` both are traded for a session's token. */
  readonly username?: string;
  /** The password of that user. */
  readonly password?: string;
  /** The token of a session, sent as `IBSSO …`; good for 60 minutes. */
  readonly ibssoToken?: string;
  /** An OAuth access token, sent as `Bearer …`. */
  readonly accessToken?: string;
  /** The id of an OAuth client, traded with its secret for an access token, which is renewed before it expires. */
  readonly clientId?: string;
  /** The secret of that client. */
  readonly clientSecret?: string;
  /**
   * The way to sign in, where the credentials of several are at hand; `auto` (the default) takes the first of these that is
   * complete. `login` begins a session with user name and password and is never taken unless it is named.
   */
  readonly scheme?: "auto" | "key" | "basic" | "session" | "client" | "oauth" | "login";
  /** The registered WhatsApp sender, digits with the country code. */
  readonly from?: string;
  /** The account's own address, `https://<personal>.api.infobip.com`, or that of a proxy; https but for this machine. */
  readonly baseUrl?: string;
  /**
   * Whether a message with a `clientMessageId` is sent again after a lost answer, trusting that Infobip refuses a second
   * one with the same id. That it does so on WhatsApp is not confirmed; `off` where missing.
   */
  readonly trustMessageId?: "off" | "on";
}

export interface Providers {
  infobip: {
    kinds:
      | "text"
      | "image"
      | "video"
      | "audio"
      | "document"
      | "sticker"
      | "location"
      | "contacts"
      | "buttons"
      | "list"
      | "url_button"
      | "location_request"
      | "contact_request"
      | "product"
      | "product_list"
      | "flow"
      | "carousel"
      | "order_details"
      | "order_status"
      | "voice_button"
      | "call_permission_request"
      | "authentication_request"
      | "template"
      | "raw";
    options: InfobipOptions;
    extras: InfobipExtras;
  };
}
