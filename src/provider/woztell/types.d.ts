export interface Providers {
  woztell: { kinds: "text" | "raw"; options: { readonly apiKey?: string }; extras: object };
}
