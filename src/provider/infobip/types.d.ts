export interface Providers {
  infobip: { kinds: "text" | "raw"; options: { readonly apiKey?: string }; extras: object };
}
