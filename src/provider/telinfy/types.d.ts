/** What Telinfy takes beyond the neutral fields: ids that older generations of its template send took. */
export interface TelinfyExtras {
  /** The business account inside Telinfy; the current generation tells it by the key. */
  readonly whatsAppBusinessId?: string;
  /** The id of the sending number. */
  readonly phoneNumberId?: string;
  /** The id of the template beside its name. */
  readonly templateId?: string;
}

/** A Telinfy client: a key, an access token, or a user name and a password that are traded for a token. */
export interface TelinfyOptions {
  /** Given by Telinfy's support. */
  readonly apiKey?: string;
  /** What a log-in gave. */
  readonly accessToken?: string;
  /** Logs in for an access token, together with `password`. */
  readonly username?: string;
  /** Logs in for an access token, together with `username`. */
  readonly password?: string;
  /** The business account inside Telinfy (`whatsAppBusinessId`), where a call does not name one. */
  readonly accountId?: string;
  /** The way to sign in, where the credentials of several are at hand; `auto` (the default) takes the first of these that is complete. */
  readonly scheme?: "auto" | "key" | "password" | "token";
  /** `cloud` (the default) has texts and templates; `hub` is the newer unified API and has templates and reports only. */
  readonly variant?: "cloud" | "hub";
  /** Another address to log in at. */
  readonly logInUrl?: string;
  /** The spelling of the call-back data's key, which the documentation gives in words only. */
  readonly callbackKey?: "callBackData" | "callbackData";
}

export interface Providers {
  telinfy: {
    kinds: "text" | "template" | "raw";
    options: TelinfyOptions;
    extras: TelinfyExtras;
  };
}
