// The one class of errors of this entry, of the same family as those of `waxwing`.
import { WaxwingError } from "../errors.js";
import type { FlowEndpointErrorKind } from "../../../pkg/flow-endpoint.js";

/** What WhatsApp is answered with: Flows, error codes, "Endpoint error codes". The others are HTTP's own. */
const STATUS: Record<FlowEndpointErrorKind, number> = { signature: 432, decrypt: 421, body: 400, request: 400, key: 500, answer: 500, media: 500 };

/** `message` never has anything of a key, of a secret or of what was encrypted, and there is no `cause` that could. */
export class FlowEndpointError extends WaxwingError {
  static override readonly name: string = "FlowEndpointError";
  readonly kind: FlowEndpointErrorKind;
  readonly status: number;

  constructor(kind: FlowEndpointErrorKind, message: string, status = STATUS[kind]) {
    super({ name: "FlowEndpointError", message, outcome: "not_sent" });
    this.kind = kind;
    this.status = status;
  }
}
