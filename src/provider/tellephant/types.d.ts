export interface Providers {
  tellephant: { kinds: "text" | "raw"; options: { readonly apiKey?: string }; extras: object };
}
