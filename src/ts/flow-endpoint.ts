// What `import "waxwing/flow-endpoint"` gives: the server that dynamic flows ask for their screens, on WebCrypto alone.
export { decryptRequest, encryptResponse } from "./flow-endpoint/codec.js";
export { FlowEndpointError } from "./flow-endpoint/error.js";
export { flowEndpoint } from "./flow-endpoint/handler.js";
export { generateKeyPair, importPrivateKey } from "./flow-endpoint/key.js";
export { decryptMedia } from "./flow-endpoint/media.js";
