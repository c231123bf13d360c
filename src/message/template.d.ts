export interface MessageKinds {
  template: TemplateMessage;
}

/**
 * An approved template and what fills it.
 * @example { type: "template", to: "4915112345678", name: "order_shipped", language: "en_US", body: ["Ada", "17"], buttons: [{ type: "url", index: 0, suffix: "track/17" }] }
 */
export interface TemplateMessage extends MessageBase {
  readonly type: "template";
  /** The template's name: 1 to 512 lower-case letters, digits, underscores. */
  readonly name: string;
  /** The language it was approved in, exactly: `en` and `en_US` differ. */
  readonly language: string;
  /** What fills the header. */
  readonly header?: TemplateHeader;
  /** What fills the variables of the body. */
  readonly body?: Placeholders;
  /** What fills the buttons that take something; at most ten. Tellephant fills URL buttons only, Telinfy URL and quick-reply buttons. */
  readonly buttons?: readonly TemplateButton[];
  /** What fills the cards of a carousel; two to ten. Tellephant and Telinfy have none. */
  readonly cards?: readonly TemplateCard[];
  /** When a limited-time offer ends. Tellephant, WOZTELL and Telinfy have none. */
  readonly limitedTimeOffer?: LimitedTimeOffer;
  /** News about orders, for a template of that kind (Infobip). */
  readonly orderStatuses?: readonly OrderUpdate[];
}

/** What can fill the header of a template. */
export interface TemplateHeaderParts {
  /** What fills the variable of a text header; the text then has at most 60 characters. */
  text: Placeholders;
  /** A picture. */
  image: Media;
  /** A film. */
  video: Media;
  /** A silent film that repeats. tyntec, Tellephant, WOZTELL and Telinfy have none. */
  gif: Media;
  /** A sound (Telinfy). */
  audio: Media;
  /** A file. */
  document: DocumentMedia;
  /** A place. Telinfy has none. */
  location: Place;
}

/** Exactly one of `{ text }`, `{ image }`, `{ video }`, `{ gif }`, `{ audio }`, `{ document }`, `{ location }`. */
export type TemplateHeader = OneOf<TemplateHeaderParts>;

/** What fills a card of a carousel template. */
export interface TemplateCard {
  /** The card's picture or film. */
  readonly header?: TemplateHeader;
  /** What fills the variables of its text. */
  readonly body?: Placeholders;
  /** What fills its buttons. */
  readonly buttons?: readonly TemplateButton[];
}

/** When a limited-time offer ends. */
export interface LimitedTimeOffer {
  /** An ISO 8601 time with its offset, in the future. */
  readonly expiresAt: string;
}

/** What fills a button of a template, told apart by `type`. */
export type TemplateButton =
  | UrlParameterButton | QuickReplyButton | CopyCodeButton | FlowButton | CatalogButton | MultiProductButton | OrderDetailsButton | VoiceCallButton;

/** Where a button stands. */
export interface TemplateButtonBase {
  /** The zero-based place of the button in the definition, whatever the provider counts; 0 to 9. */
  readonly index: number;
}

/** Fills the variable at the end of a button's URL. */
export interface UrlParameterButton extends TemplateButtonBase {
  readonly type: "url";
  /** What is put in the place of the variable; not the whole URL. For an authentication template, the code (at most 15 characters). */
  readonly suffix: string;
}

/** Gives a quick-reply button its payload. */
export interface QuickReplyButton extends TemplateButtonBase {
  readonly type: "quick_reply";
  /** What comes back when it is pressed; at most 128 characters are safe. */
  readonly payload: string;
}

/** Gives a copy-code button its code. */
export interface CopyCodeButton extends TemplateButtonBase {
  readonly type: "copy_code";
  /** The code; letters and digits, at most 20, of which 15 are safe (tyntec 15). */
  readonly code: string;
}

/** Gives a flow button its token and data. */
export interface FlowButton extends TemplateButtonBase {
  readonly type: "flow";
  /** Comes back with the answer. WOZTELL needs it. */
  readonly token?: string;
  /** What the first screen gets; an object that is not empty. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Fills a button that opens the catalogue. */
export interface CatalogButton extends TemplateButtonBase {
  readonly type: "catalog";
  /** The product whose picture is shown. */
  readonly thumbnailProductId?: string;
}

/** Fills a button that shows several products. */
export interface MultiProductButton extends TemplateButtonBase {
  readonly type: "multi_product";
  /** The product whose picture is shown. */
  readonly thumbnailProductId?: string;
  /** One to ten sections with at most 30 products in all. */
  readonly sections: readonly ProductSection[];
}

/** Gives a button that shows an order what is to be paid (Infobip). */
export interface OrderDetailsButton extends TemplateButtonBase {
  readonly type: "order_details";
  /** The order. */
  readonly order: Order;
}

/** Fills a button that calls the business. */
export interface VoiceCallButton extends TemplateButtonBase {
  readonly type: "voice_call";
  /** How long the button works, in minutes: 1 to 43200. */
  readonly validMinutes?: number;
  /** Comes back on the events of the call; at most 512 characters. */
  readonly payload?: string;
}
