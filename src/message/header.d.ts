/** What can stand above the body of an interactive message. */
export interface HeaderParts {
  /** A line of text; 1 to 60 characters, no line break, no markup. */
  text: string;
  /** A picture: JPEG or PNG, at most 5 MB. */
  image: Media;
  /** A film: MP4 or 3GPP, at most 16 MB. */
  video: Media;
  /** A file, at most 100 MB. */
  document: DocumentMedia;
}

/** Exactly one of `{ text }`, `{ image }`, `{ video }`, `{ document }`. Which of them a kind takes stands at its field. */
export type Header = OneOf<HeaderParts>;

/** A header that is a line of text: 1 to 60 characters. */
export type TextHeader = OneOf<Pick<HeaderParts, "text">>;
