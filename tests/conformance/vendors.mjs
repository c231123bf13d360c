// The two vendors that publish their schemas, with validators of what goes there and comes back.
import { specPath } from "../support/specs.mjs";
import { Closed } from "./closed.mjs";
import { Documents } from "./documents.mjs";
import { INFOBIP, patch, TYNTEC, TYNTEC_3_17, TYNTEC_3_28 } from "./patches.mjs";

class Vendor {
  #documents = new Documents();
  #closed = new Closed(this.#documents);
  #validators = new Map();

  constructor(file, patches, base) {
    this.file = file;
    this.base = base;
    patch(this.#documents.file(file), patches);
  }

  /** Faults of the body of a request that `prepare` gave, against the schema of its operation. */
  requestFaults({ method, url }, body) {
    const route = url.slice(this.base.length);
    return this.#validator(`${method} ${route}`, () => [this.#documents.requestSchema(this.file, method, route), this.file])(body);
  }

  /** Faults of the body of an answer with a status. */
  answerFaults({ method, url }, status, body) {
    const route = url.slice(this.base.length);
    const schema = () => {
      const found = this.#documents.responseSchema(this.file, method, route, status);
      return [found.schema, found.path];
    };
    return this.#validator(`${method} ${route} ${status}`, schema)(body);
  }

  #validator(key, find) {
    if (!this.#validators.has(key)) this.#validators.set(key, this.#closed.validator(...find()));
    return this.#validators.get(key);
  }
}

/** Infobip's OpenAPI 3.210.0. */
export const infobip = () => new Vendor(specPath("infobip", "infobip-whatsapp-openapi.json"), INFOBIP, "https://api.infobip.com");

const TYNTEC_BASE = "https://api.tyntec.com/conversations/v3";
const tyntecFile = (folder) => specPath("tyntec", folder, "conversations", "v3", "whatsapp.yaml");

/** tyntec's whatsapp.yaml 3.28. */
export const tyntec = () => new Vendor(tyntecFile("v146-whatsapp-3.28"), [...TYNTEC, ...TYNTEC_3_28], TYNTEC_BASE);

/** tyntec's whatsapp.yaml 3.17. */
export const tyntec317 = () => new Vendor(tyntecFile("v122-whatsapp-3.17"), [...TYNTEC, ...TYNTEC_3_17], TYNTEC_BASE);
