// The server between a page and a provider: the page says what it wants, the server's clients do it.
import type { MessageType, Operations, Waxwing } from "./index.js";

/** A name of what a page may ask for: an operation, or for sends a single kind of message. */
export type RelayName = keyof Operations | "messages.send" | "messages.sendBulk" | `messages.send:${MessageType}` | `messages.sendBulk:${MessageType}`;

/**
 * What a page may ask for: names, or a function that is asked for each call. Leave to send does not include `raw` messages,
 * whose body nobody checks: they want their own name, `"messages.send:raw"`, and that is what the function is asked for.
 * Operations of `auth` are never let through.
 */
export type RelayAllow =
  | readonly (RelayName | (string & {}))[]
  | ((operation: RelayName | (string & {}), input: any) => boolean | Promise<boolean>);

/** Whose client does what a page asks for, and what it may ask for. */
export interface RelayGrant {
  /** The tenant's client, with its credentials. */
  readonly client: Waxwing;
  readonly allow: RelayAllow;
  /** Who asks, for `limit`; where missing everyone who is given the same client counts together. */
  readonly caller?: string;
  /** Lets the page name sender, account and channel itself. Where missing, an input with others than the client's is refused. */
  readonly allowFrom?: boolean;
}

/** Options of a relay. */
export interface RelayOptions {
  /**
   * Says who asks: what the page gets a client for, or a response instead. One with a status of 400 or more and no body
   * reaches the page as a typed error. The body of the request is not to be read.
   */
  readonly authorize: (request: Request) => RelayGrant | Response | Promise<RelayGrant | Response>;
  /** The path that the relay stands at, such as `/api/wa`; where it is given, there is nothing elsewhere. */
  readonly mount?: string;
  /** The most bytes of an input. 1,000,000 where missing. */
  readonly maxBody?: number;
  /** The most bytes of a file. 104,857,600 where missing, which is the largest document of WhatsApp. */
  readonly maxFile?: number;
  /** How many requests a caller may make within so many milliseconds. */
  readonly limit?: { readonly requests: number; readonly per: number };
  /** The other origins, such as `https://desk.example`, whose pages may use the relay. */
  readonly origin?: string | readonly string[];
  /** Is told what `authorize`, `allow` or a client threw that is no error of this package. `console.error` where missing. */
  readonly onError?: (error: unknown) => void;
}

/** Makes the handler of a relay: `POST <mount>/<operation>` runs an operation, `GET <mount>` says what there is. */
export declare function relay(options: RelayOptions): (request: Request) => Promise<Response>;

/** A request of Node's http server, as much of it as is looked at. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
}

/** A listener for `http.createServer` that answers with what a handler gives. Bodies stream; who leaves ends the call. */
export declare function toNodeListener(handler: (request: Request) => Response | Promise<Response>): (incoming: NodeRequest, outgoing: object) => void;
