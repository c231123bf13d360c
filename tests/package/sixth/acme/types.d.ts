/** What Acme takes beyond the neutral fields. */
export interface AcmeExtras {
  /** The campaign that a message belongs to. */
  readonly campaign?: string;
}

/** An Acme client. */
export interface AcmeOptions {
  /** Sent in the header `x-api-key`. */
  readonly apiKey?: string;
}

export interface Providers {
  acme: {
    kinds: "text";
    options: AcmeOptions;
    extras: AcmeExtras;
  };
}
