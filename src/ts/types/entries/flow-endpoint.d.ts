// The server that dynamic flows ask for their screens: keys, decryption, answers. On WebCrypto alone, without a binary.
// What WhatsApp asks and takes stands in Meta's "Implementing Endpoint for Flows", which `docs/flow-endpoint.md` names.
import { WaxwingError, type ErrorData, type FlowEndpointErrorKind } from "./index.js";

export type { FlowEndpointErrorKind } from "./index.js";

/** What every request has. */
interface FlowRequestBase {
  readonly type: "request";
  /** The version of the data API: `3.0` or `4.0`. */
  readonly version?: string;
  /** The token of the message that opened the flow. */
  readonly token?: string;
  /** From version 4.0 on: a JWT over the token, signed with the app's secret. It is not verified here. */
  readonly tokenSignature?: string;
  /** What the action's payload has; empty where there is none. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The flow was opened by a message whose `action` is `data_exchange`. */
export interface FlowInit extends FlowRequestBase {
  readonly action: "INIT";
  readonly screen?: string;
}

/** The user went back from a screen that has `refresh_on_back`. */
export interface FlowBack extends FlowRequestBase {
  readonly action: "BACK";
  readonly screen?: string;
}

/** The user did something on a screen whose action is `data_exchange`. */
export interface FlowDataExchange extends FlowRequestBase {
  readonly action: "data_exchange";
  /** The screen that the user is on. */
  readonly screen: string;
}

/** What wants an answer. */
export type FlowRequest = FlowInit | FlowBack | FlowDataExchange;

/** WhatsApp could not use an answer. It is acknowledged by itself. */
export interface FlowNotification {
  readonly type: "notification";
  readonly version?: string;
  readonly token?: string;
  readonly tokenSignature?: string;
  /** What the answer was for. */
  readonly action: FlowRequest["action"];
  readonly screen?: string;
  /** What kind of fault it is, in WhatsApp's words. */
  readonly error: string;
  readonly message: string;
}

/** WhatsApp asks whether the endpoint lives. It is answered by itself. */
export interface FlowPing {
  readonly type: "ping";
  readonly version?: string;
}

/** Whatever WhatsApp says to an endpoint. */
export type FlowCall = FlowRequest | FlowNotification | FlowPing;

/** Members of another answer, which one of these must not have. */
type Without<Names extends string> = { readonly [name in Names]?: never };

/** Shows a screen. */
export interface FlowScreen extends Without<"refresh" | "close" | "expired"> {
  /** The id of a screen of the flow, which the routing model lets the user go to. */
  readonly screen: string;
  /** What the screen declares as its data. `error_message` is shown in a bar at the bottom. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Shows the screen that the user is on again. */
export interface FlowRefresh extends Without<"screen" | "data" | "close" | "expired"> {
  /** Its new data. `error_message` is shown in a bar at the bottom. */
  readonly refresh: Readonly<Record<string, unknown>>;
}

/** Closes the flow; its response message is sent to the chat. */
export interface FlowClose extends Without<"screen" | "data" | "refresh" | "expired"> {
  /** What the response message has besides the flow token, which comes by itself. */
  readonly close: Readonly<Record<string, unknown>>;
}

/** Says that the flow token is no longer valid: the button of the message is disabled (HTTP 427). */
export interface FlowExpired extends Without<"screen" | "data" | "refresh" | "close"> {
  /** The sentence that the user is shown. */
  readonly expired: string;
}

/** The answer to a request: one of four. */
export type FlowAnswer = FlowScreen | FlowRefresh | FlowClose | FlowExpired;

/** Options of an endpoint. */
export interface FlowEndpointOptions {
  /** PEM (PKCS#8 or PKCS#1, without a passphrase), or an RSA-OAEP key with SHA-256 that may decrypt. RSA, 2048 bits. */
  readonly privateKey: string | CryptoKey;
  /** Gives the answer. WhatsApp waits for ten seconds. */
  readonly onRequest: (request: FlowRequest) => FlowAnswer | Promise<FlowAnswer>;
  /** Hears that WhatsApp could not use an answer. */
  readonly onNotification?: (notification: FlowNotification) => void | Promise<void>;
  /**
   * Hears of every request that is not answered as it should be: a `FlowEndpointError`, or what `onRequest` or
   * `onNotification` threw. Without it the latter rejects what the endpoint returns, as do faults of key and answer.
   */
  readonly onError?: (error: unknown) => void | Promise<void>;
  /** The secret of the Meta app that the flow is connected to: with it, a request that it did not sign is refused. Not empty. */
  readonly appSecret?: string;
  /** The most bytes that a body may have; 14 MiB where missing. */
  readonly maxBodySize?: number;
}

/**
 * Makes an endpoint for `Deno.serve`, `Bun.serve`, a worker's `fetch` or a route of a framework. It answers health checks
 * and notifications by itself, and says 432 where the signature does not match, 421 where it cannot decrypt.
 * @throws FlowEndpointError of kind `key` where the private key is none that WhatsApp's encryption works with
 * @example flowEndpoint({ privateKey, onRequest: ({ action }) => (action === "INIT" ? { screen: "DATE" } : { close: {} }) })
 */
export declare function flowEndpoint(options: FlowEndpointOptions): (request: Request) => Promise<Response>;

/** A decrypted request, and what its answer is encrypted with. */
export interface FlowExchange {
  readonly request: FlowCall;
  /** The key of this exchange, which cannot be exported. */
  readonly key: CryptoKey;
  readonly vector: Uint8Array;
}

/** An encrypted answer, ready to be sent. */
export interface FlowReply {
  readonly status: 200 | 427;
  readonly headers: { readonly "content-type": "text/plain" };
  readonly body: string;
}

/** Decrypts the body of a request: its text, or the object that it was parsed to. The signature is not looked at. */
export declare function decryptRequest(body: unknown, privateKey: string | CryptoKey): Promise<FlowExchange>;

/** Encrypts the answer to a request; health checks and notifications need none. */
export declare function encryptResponse(exchange: FlowExchange, answer?: FlowAnswer): Promise<FlowReply>;

/** Two halves of a key, as PEM. */
export interface FlowKeyPair {
  /** For the provider: SPKI, `BEGIN PUBLIC KEY`. */
  readonly publicKey: string;
  /** For the endpoint, a secret: PKCS#8, `BEGIN PRIVATE KEY`. */
  readonly privateKey: string;
}

/** Makes an RSA key of 2048 bits. */
export declare function generateKeyPair(): Promise<FlowKeyPair>;

/** Reads a private key once, for `decryptRequest`; what is wrong with it is a `FlowEndpointError` of kind `key`. */
export declare function importPrivateKey(privateKey: string | CryptoKey): Promise<CryptoKey>;

/** A file that a user picked, as it stands in `data` of a request. */
export interface FlowMedia {
  readonly media_id: string;
  /** Where the encrypted file lies. */
  readonly cdn_url: string;
  readonly file_name: string;
  readonly encryption_metadata: FlowMediaEncryption;
}

/** What a picked file is decrypted and checked with, in base64. */
export interface FlowMediaEncryption {
  readonly encrypted_hash: string;
  readonly iv: string;
  readonly encryption_key: string;
  readonly hmac_key: string;
  readonly plaintext_hash: string;
}

/**
 * Decrypts what lies at the `cdn_url` of a picked file, and holds it against all that is known of it.
 * @throws FlowEndpointError of kind `media` where the file is not the one that was picked
 */
export declare function decryptMedia(file: Blob | ArrayBuffer | ArrayBufferView, encryption: FlowMediaEncryption): Promise<Blob>;

/**
 * What was wrong: `signature`, `body` (it is no encrypted request), `decrypt`, `request` (what was encrypted is none that
 * is documented), `answer` (of `onRequest`), `key` (the private one, or the app's secret), `media`. It never holds a key or what was encrypted.
 */
export declare class FlowEndpointError extends WaxwingError {
  constructor(kind: FlowEndpointErrorKind, message: string, status?: number);
  readonly name: "FlowEndpointError";
  readonly kind: FlowEndpointErrorKind;
  /** The HTTP status that says so. */
  readonly status: number;
  toJSON(): ErrorData & { readonly name: "FlowEndpointError"; readonly kind: FlowEndpointErrorKind; readonly status: number };
}
