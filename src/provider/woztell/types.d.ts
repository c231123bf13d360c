/** What WOZTELL takes beyond the neutral fields. All but the channel are members of templates that it exported. */
export interface WoztellExtras {
  /** The channel this message goes out from, in place of the client's. */
  readonly channelId?: string;
  /** Template: the integration it was exported from. */
  readonly integrationId?: string;
  /** Template: the WhatsApp business account. */
  readonly wabaId?: string;
  /** Template: the account's namespace. */
  readonly namespace?: string;
  /** Template: `deterministic` in what was exported. */
  readonly languagePolicy?: string;
  /** Template: what the export holds of its text. */
  readonly content?: unknown;
  /** Template: the export's signature. */
  readonly signature?: unknown;
}

/** A WOZTELL client for the Bot API, the service that sends. */
export interface WoztellOptions {
  /** A token of the platform with the scope `bot:sendResponses`. */
  readonly accessToken?: string;
  /** The channel messages go out from. */
  readonly channelId: string;
  /** Where the token goes: the header `Authorization` (the default) or the query parameter `accessToken`. */
  readonly tokenIn?: "header" | "query";
}

export interface Providers {
  woztell: {
    kinds: "text" | "image" | "video" | "audio" | "sticker" | "buttons" | "template" | "raw";
    options: WoztellOptions;
    extras: WoztellExtras;
  };
}
