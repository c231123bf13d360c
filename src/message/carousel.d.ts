export interface MessageKinds {
  carousel: CarouselMessage;
}

/**
 * Two to ten cards to swipe through, all of one shape.
 * @example { type: "carousel", to: "4915112345678", body: "New in", cards: [{ header: { image: { url: "https://shop.example/1.jpg" } }, urlButton: { label: "See", url: "https://shop.example/1" } }, { header: { image: { url: "https://shop.example/2.jpg" } }, urlButton: { label: "See", url: "https://shop.example/2" } }] }
 */
export interface CarouselMessage extends MessageBase {
  readonly type: "carousel";
  /** The text above the cards; 1 to 1024 characters. */
  readonly body: string;
  /** Two to ten cards. */
  readonly cards: readonly Card[];
}

/** A card: a picture or film, a text, and either reply buttons or one URL button. */
export type Card = CardParts & OneOf<CardActions>;

/** What a card has besides its buttons. */
export interface CardParts {
  /** Image or video; the same on all cards. */
  readonly header: OneOf<Pick<HeaderParts, "image" | "video">>;
  /** A text; at most 160 characters and two line breaks. */
  readonly body?: string;
}

/** What a card can offer; the same on all cards. */
export interface CardActions {
  /** Reply buttons. */
  buttons: readonly ReplyButton[];
  /** A button that opens a URL. */
  urlButton: UrlAction;
}

/** A button that opens a URL. */
export interface UrlAction {
  /** The label; 1 to 20 characters. */
  readonly label: string;
  /** What it opens. */
  readonly url: string;
}
