export interface Providers {
  telinfy: { kinds: "text" | "raw"; options: { readonly apiKey?: string }; extras: object };
}
