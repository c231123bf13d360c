/** A text without the blanks at its ends. */
type Trimmed<S extends string> = S extends ` ${infer Rest}` ? Trimmed<Rest> : S extends `${infer Rest} ` ? Trimmed<Rest> : S;

/** The names of a text's variables, each once, as they come: `"{{name}} of {{ 1 }}"` has `["name", "1"]`. */
export type VariablesOf<S extends string, Found extends readonly string[] = []> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? VariablesOf<Rest, Trimmed<Name> extends Found[number] | `${string} ${string}` | "" ? Found : [...Found, Trimmed<Name>]>
  : Found;

/** The value for each of some variables: by their names, or in their order; a single one as it is. */
export type ValuesOf<Names extends readonly string[]> =
  | Readonly<Record<Names[number], string>>
  | { readonly [Place in keyof Names]: string }
  | (Names["length"] extends 1 ? string : never);

/** The values for a text: nothing where it has no variables, any where it is not known before the program runs. */
type TextValues<S extends string, Key extends string> = string extends S
  ? { readonly [K in Key]?: Placeholders }
  : VariablesOf<S> extends infer Names extends readonly [string, ...string[]] ? { readonly [K in Key]: ValuesOf<Names> } : { readonly [K in Key]?: never };

/** The text of a body or header. */
type TextOf<T> = T extends string ? T : T extends { readonly text: infer S extends string } ? S : never;

type HeaderFiles = Omit<TemplateHeaderParts, "text">;

/** The kind of a header that is a file or a place. */
type HeaderKind<H> = { [K in keyof HeaderFiles]: H extends { readonly [P in K]: object } ? K : H extends { readonly format: infer F extends string } ? (Lowercase<F> extends K ? K : never) : never }[keyof HeaderFiles];

/** What fills a header. */
type HeaderValues<D> = D extends { readonly header: infer H }
  ? [HeaderKind<H>] extends [never] ? TextValues<TextOf<H>, "header"> : { readonly header: { readonly [K in HeaderKind<H>]: HeaderFiles[K] } }
  : { readonly header?: never };

/** What fills a body. The one of an authentication template is WhatsApp's own, and has the code. */
type BodyValues<D> = D extends { readonly body: infer B }
  ? [TextOf<B>] extends [never] ? OwnBody<D> : TextValues<TextOf<B>, "body">
  : OwnBody<D>;

type OwnBody<D> = D extends { readonly category: infer C extends string } ? (Lowercase<C> extends "authentication" ? { readonly body: ValuesOf<["1"]> } : { readonly body?: never }) : { readonly body?: never };

/** What fills a button besides its place. */
type ButtonRest<B> = Omit<B, "type" | "index">;

/** What fills buttons, by their types: the ones that must be filled. */
interface NeededButtons {
  url: string | ButtonRest<UrlParameterButton>;
  copy_code: string | ButtonRest<CopyCodeButton>;
  coupon_code: string | ButtonRest<CopyCodeButton>;
  multi_product: ButtonRest<MultiProductButton>;
  mpm: ButtonRest<MultiProductButton>;
  order_details: ButtonRest<OrderDetailsButton>;
}

/** The ones that may be filled. A one-time code is that of the body unless it is given. */
interface OpenButtons {
  quick_reply: string | ButtonRest<QuickReplyButton>;
  flow: string | ButtonRest<FlowButton>;
  catalog: string | ButtonRest<CatalogButton>;
  voice_call: string | ButtonRest<VoiceCallButton>;
  otp: string | ButtonRest<UrlParameterButton>;
}

/** The type of a button; nothing for a URL without a variable. */
type ButtonType<B> = B extends { readonly type: infer T extends string }
  ? Lowercase<T> extends "url" ? (B extends { readonly url: infer U extends string } ? (VariablesOf<U> extends readonly [] ? never : "url") : never) : Lowercase<T>
  : never;

/** The places of those buttons of a list that a set of types has. */
type PlacesIn<List, Types> = { [I in keyof List]: [ButtonType<List[I]>] extends [never] ? never : ButtonType<List[I]> extends keyof Types ? I : never }[keyof List & `${number}`];

/** What fills the buttons of a list, by their places in it. */
type ButtonsByPlace<List> =
  & { readonly [I in PlacesIn<List, NeededButtons> & keyof List]: NeededButtons[ButtonType<List[I]> & keyof NeededButtons] }
  & { readonly [I in PlacesIn<List, OpenButtons> & keyof List]?: OpenButtons[ButtonType<List[I]> & keyof OpenButtons] };

type ButtonValues<D> = D extends { readonly buttons: infer List extends readonly unknown[] }
  ? [PlacesIn<List, NeededButtons>] extends [never]
    ? [PlacesIn<List, OpenButtons>] extends [never] ? { readonly buttons?: never } : { readonly buttons?: ButtonsByPlace<List> }
    : { readonly buttons: ButtonsByPlace<List> }
  : { readonly buttons?: never };

type CardValues<D> = D extends { readonly cards: infer List extends readonly unknown[] }
  ? { readonly cards: { readonly [I in keyof List]: HeaderValues<List[I]> & BodyValues<List[I]> & ButtonValues<List[I]> } }
  : { readonly cards?: never };

type OfferValues<D> = D extends { readonly limitedTimeOffer: { readonly hasExpiration: true } }
  ? { readonly limitedTimeOffer: { readonly expiresAt: string | Date } }
  : { readonly limitedTimeOffer?: never };

/** Who gets a template, and all else of a message that no definition tells. */
export type FillEnvelope = MessageBase & Pick<TemplateMessage, "orderStatuses"> & Partial<ExtrasByProvider>;

/** What fills a definition that is only known when the program runs. */
export interface OpenValues {
  /** The language, where the definition has several. */
  readonly language?: string;
  readonly header?: Placeholders | TemplateHeader | Media | DocumentMedia | Place;
  readonly body?: Placeholders;
  /** By the places of the buttons in the definition. */
  readonly buttons?: Readonly<Record<number, unknown>> | readonly unknown[];
  readonly cards?: readonly { readonly header?: OpenValues["header"]; readonly body?: Placeholders; readonly buttons?: OpenValues["buttons"] }[];
  readonly limitedTimeOffer?: { readonly expiresAt: string | Date };
}

/** Whether the text of a definition is known before the program runs. */
type IsLiteral<D> = D extends { readonly localizations: unknown } ? false
  : D extends { readonly body: infer B } ? ([TextOf<B>] extends [never] ? IsCode<D> : string extends TextOf<B> ? false : true)
  : IsCode<D>;

type IsCode<D> = D extends { readonly category: infer C extends string } ? (string extends C ? false : Lowercase<C> extends "authentication" ? true : false) : false;

/** What fills a definition: a value for each variable, each file and each button that a literal one has. */
export type FillValues<D> = FillEnvelope & (IsLiteral<D> extends true ? HeaderValues<D> & BodyValues<D> & ButtonValues<D> & CardValues<D> & OfferValues<D> : OpenValues);

/** A place of a template that a value goes to. */
export interface TemplateSlot {
  /** Where the value stands in what `fill` takes, as a JSON Pointer: `/body/name`, `/buttons/0`, `/cards/1/header/image`. */
  readonly path: string;
  /** What it takes: a text, a file or place of a header, or what a button is filled with. A `code` is an offer's or a one-time code. */
  readonly kind:
    | "text" | "image" | "video" | "gif" | "audio" | "document" | "location"
    | "suffix" | "payload" | "code" | "flow" | "catalog" | "products" | "order" | "call" | "offer";
  /** The name or number of the variable. */
  readonly name?: string;
  /** The zero-based place of the button. */
  readonly index?: number;
  /** The label of the button. */
  readonly label?: string;
  /** Whether the template cannot be sent without. */
  readonly required: boolean;
  /** The definition's example; of a whole URL only the end. */
  readonly example?: string;
}

/** A text that `repair` changed. */
export interface Repair {
  /** Where, as a JSON Pointer into the values. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** A definition that can be filled. */
export interface Template<D = KnownDefinition> {
  readonly definition: D;
  /** What the definition leaves open, in the order in which it is read: enough for a form to draw itself. */
  readonly slots: readonly TemplateSlot[];
  /**
   * The message with these values. Throws a `ValidationError` with every issue where something is missing, superfluous or
   * does not fit; paths lead into the values.
   */
  fill(values: FillValues<D>): TemplateMessage & Partial<ExtrasByProvider>;
  /**
   * The values with texts that a template takes, and what was changed: blanks with a line break or a tab among them become
   * one blank, more than four blanks become four.
   */
  repair<V>(values: V): { readonly values: V; readonly changes: readonly Repair[] };
}

/**
 * A template's definition, ready to be filled. Of a literal one TypeScript knows the variables, files and buttons.
 * @example template({ name: "hi", language: "en", body: "Hi {{name}}!" }).fill({ to: "4915112345678", body: { name: "Ann" } })
 */
export declare function template<const D extends KnownDefinition>(definition: D): Template<D>;
