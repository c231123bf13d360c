export interface Providers {
  tyntec: { kinds: "text" | "raw"; options: { readonly apiKey?: string }; extras: object };
}
