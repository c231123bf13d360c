/** The two ways to name a file. */
export interface MediaSources {
  /** An http or https URL that the provider can fetch; at most 2048 characters. */
  url: string;
  /** The id that an upload gave. Infobip, Tellephant and Telinfy's direct sends take URLs only; tyntec's ids are UUIDs. */
  id: string;
}

/** A file by URL or by the id that an upload gave: exactly one of the two. */
export type Media = OneOf<MediaSources>;

/** A file in a header, and the name it is shown with. */
export type DocumentMedia = Media & {
  /** The name shown, with its extension; at most 240 characters. Tellephant needs it. */
  readonly filename?: string;
};
