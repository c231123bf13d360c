// Previews: what the person who gets a message sees of it, as data.
import type { LimitedTimeOffer, MessageType, Placeholders, TemplateButton, KnownDefinition, TemplateHeader } from "./index.js";

/** What a preview is made of beside its message, its definition or its text. */
export interface RenderOptions {
  /** The definition of the template that a message names; or a list of them, of which the message's name and language choose. */
  readonly template?: KnownDefinition | readonly KnownDefinition[];
  /** What fills a definition that is shown by itself. */
  readonly values?: RenderValues;
  /** Whether variables without a value get the definition's examples. */
  readonly examples?: boolean;
}

/** What fills a definition: the parts of a template message. Buttons may also be given by their places. */
export interface RenderValues {
  readonly header?: TemplateHeader | Placeholders;
  readonly body?: Placeholders;
  readonly buttons?: readonly TemplateButton[] | Readonly<Record<number, string | Readonly<Record<string, unknown>>>>;
  readonly cards?: readonly RenderValues[];
  readonly limitedTimeOffer?: LimitedTimeOffer;
}

/** A message as the person who gets it sees it. Plain data. */
export interface Preview extends PreviewPart {
  /** The kind of the message; `template` for a definition, `text` for a text. */
  readonly kind: MessageType | "unknown";
  /** Which template it is. */
  readonly template?: { readonly name?: string; readonly language?: string };
  /** The limited-time offer of a template. */
  readonly offer?: { readonly text?: string; readonly expiresAt?: string };
  /** What the menu or the view of products shows when it is opened. */
  readonly sections?: readonly PreviewSection[];
  /** The cards to swipe through. */
  readonly cards?: readonly PreviewPart[];
  readonly contacts?: readonly PreviewContact[];
  readonly order?: PreviewOrder;
  /** News about orders. */
  readonly updates?: readonly { readonly id?: string; readonly status?: string; readonly description?: string }[];
  /** The emoji put on a message; none takes it back. */
  readonly reaction?: { readonly messageId?: string; readonly emoji?: string };
  /** All of it as plain text: signs of formatting taken out, each part on a line of its own. */
  readonly text: string;
}

/** What a message and a card of a carousel have in common. */
export interface PreviewPart {
  /** What stands above the body: a line of text; a file, a place or a product, also of messages that are nothing else. */
  readonly header?: PreviewHeader;
  /** The text, or the caption of a file. */
  readonly body?: readonly PreviewBlock[];
  readonly footer?: readonly PreviewSpan[];
  /** What can be pressed, in order. */
  readonly buttons: readonly PreviewButton[];
}

/** What stands above a body. */
export type PreviewHeader =
  | { readonly type: "text"; readonly spans: readonly PreviewSpan[] }
  | PreviewFile
  | { readonly type: "location"; readonly latitude?: number; readonly longitude?: number; readonly name?: string; readonly address?: string }
  | { readonly type: "product"; readonly catalogId?: string; readonly productId?: string };

/** A file; without `url` and `id` one that is not chosen yet. */
export interface PreviewFile {
  readonly type: "image" | "video" | "gif" | "audio" | "document" | "sticker";
  readonly url?: string;
  readonly id?: string;
  readonly filename?: string;
  /** Whether a sound is a voice note. */
  readonly voice?: boolean;
}

/** A part of a body. Put together with a line break between them, blocks are the body. */
export type PreviewBlock =
  /** Lines with nothing before them. Line breaks stand in the texts. */
  | { readonly type: "paragraph"; readonly spans: readonly PreviewSpan[] }
  /** An item of a list, with its number where it has one. */
  | { readonly type: "item"; readonly number?: number; readonly spans: readonly PreviewSpan[] }
  /** A quoted line. */
  | { readonly type: "quote"; readonly spans: readonly PreviewSpan[] }
  /** Monospaced lines. */
  | { readonly type: "code"; readonly text: string };

/** A run of text of one look. */
export interface PreviewSpan {
  /** The text, without the signs of its formatting. */
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly mono?: true;
  /** What the text links to. */
  readonly link?: string;
  /** The name of the variable that the text stands for, where it has no value. */
  readonly variable?: string;
}

/** A button. Labels that WhatsApp gives are in English here; phones show them in their language. */
export interface PreviewButton {
  /** What it does: the types of a definition's buttons, `list`, `product`, or the kind of message that asks for something. */
  readonly type:
    | "quick_reply" | "url" | "phone_number" | "copy_code" | "otp" | "flow" | "catalog" | "multi_product" | "product" | "order_details"
    | "voice_call" | "request_contact_info" | "list" | "location_request" | "address_request" | "call_permission_request"
    | "authentication_request" | (string & {});
  /** What stands on it. */
  readonly title: string;
  /** What it opens. */
  readonly url?: string;
  /** What it copies. */
  readonly code?: string;
  /** The variable of its URL that has no value. */
  readonly variable?: string;
  /** The end of its URL, where the definition is not known. */
  readonly suffix?: string;
  /** What comes back when it is pressed. */
  readonly id?: string;
  /** The same for a template. */
  readonly payload?: string;
  readonly phoneNumber?: string;
  readonly flowId?: string;
  readonly flowName?: string;
}

/** A group of rows or products. */
export interface PreviewSection {
  readonly title?: string;
  /** Rows of a menu, or products of a catalogue. */
  readonly rows: readonly { readonly id?: string; readonly title?: string; readonly description?: string; readonly productId?: string }[];
}

/** A contact card. */
export interface PreviewContact {
  readonly name: string;
  /** Where the contact works, phone numbers and so on: a line each. */
  readonly details: readonly string[];
  /** Whether the card has a button that opens a chat: a number on it has its WhatsApp id. */
  readonly hasChat?: true;
}

/** An order. Amounts are texts with two decimals. */
export interface PreviewOrder {
  /** The code of the currency, such as `INR`. */
  readonly currency: string;
  /** Items, and below them what is added and taken off. */
  readonly lines: readonly { readonly label: string; readonly amount: string }[];
  readonly total: string;
}

/**
 * What the person who gets it sees of a message of any kind, of a template's definition, or of a text. Nothing is sent,
 * fetched or checked, and nothing is too odd to be shown: what is missing is left out.
 * @example render({ type: "text", to: "4915112345678", text: "*Hi*" }).body // [{ type: "paragraph", spans: [{ text: "Hi", bold: true }] }]
 */
export declare function render(input: unknown, options?: RenderOptions): Preview;
