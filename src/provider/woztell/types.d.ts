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

/** A WOZTELL client: the Bot API, which sends, and the management API. Each operation says which credentials it lacks. */
export interface WoztellOptions {
  /** A token of the platform with the scope `bot:sendResponses`; with `channel:list` it also fetches the signed context. */
  readonly accessToken?: string;
  /** The channel's own token: templates, profile, media, account. */
  readonly channelToken?: string;
  /** The signature, a dot and the payload in base64: Flows, analytics, encryption, catalogs. Fetched where channel and environment are set. */
  readonly signedContext?: string;
  /** The channel messages go out from. */
  readonly channelId?: string;
  /** The channel's environment, to fetch the signed context. */
  readonly environmentId?: string;
  /** The WhatsApp Business account, where an input names none. */
  readonly accountId?: string;
  /** The id of the phone number, where an input names none. */
  readonly phoneNumberId?: string;
  /** Every operation has its own way to sign in; catalogs, products and a number's status also take `channel` or `context` alone. */
  readonly scheme?: "auto" | "token" | "channel" | "context";
  /** Another address of the management API, with its version. */
  readonly managementUrl?: string;
  /** Another address of the Open API, without its version. */
  readonly openUrl?: string;
  /** The version in the path of the management API: `v1.2` by default. */
  readonly apiVersion?: string;
  /** Where the platform's token goes: the header `Authorization` (the default) or the query parameter `accessToken`. */
  readonly tokenIn?: "header" | "query";
  /** Where the channel's token goes in calls with a body: the body (the default) or the query. */
  readonly channelTokenIn?: "body" | "query";
  /** The categories of templates that are sent: WhatsApp's own (the default) or those of the API's document. */
  readonly categories?: "current" | "documented";
  /** The name of a profile's websites: as in the document's example (the default) or in its table. */
  readonly websitesKey?: "websites" | "website";
  /** Lists in a query: JSON (the default) or the parameter repeated. */
  readonly queryLists?: "json" | "repeated";
  /** Two words of analytics: as answers have them (the default) or as the document spells them. */
  readonly analyticsWords?: "corrected" | "documented";
}

export interface Providers {
  woztell: {
    kinds: "text" | "image" | "video" | "audio" | "sticker" | "buttons" | "template" | "raw";
    options: WoztellOptions;
    extras: WoztellExtras;
  };
}
