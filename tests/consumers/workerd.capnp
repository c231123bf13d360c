using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  modules = [
    (name = "worker.mjs", esModule = embed "worker.mjs"),
    (name = "exercise.mjs", esModule = embed "exercise.mjs"),
    (name = "endpoint.mjs", esModule = embed "endpoint.mjs"),
    (name = "vectors.mjs", esModule = embed "vectors.mjs"),
    (name = "waxwing/flow", esModule = embed "node_modules/waxwing/pkg/flow.workerd.js"),
    (name = "waxwing/flow.wasm", wasm = embed "node_modules/waxwing/pkg/flow.wasm"),
    (name = "waxwing/flow-endpoint", esModule = embed "node_modules/waxwing/pkg/flow-endpoint.js"),
    (name = "waxwing", esModule = embed "node_modules/waxwing/pkg/index.workerd.js"),
    (name = "full.wasm", wasm = embed "node_modules/waxwing/pkg/full.wasm"),
    (name = "waxwing/preview", esModule = embed "node_modules/waxwing/pkg/preview.workerd.js"),
    (name = "waxwing/preview.wasm", wasm = embed "node_modules/waxwing/pkg/preview.wasm"),
    (name = "waxwing/sandbox", esModule = embed "node_modules/waxwing/pkg/sandbox.workerd.js"),
    (name = "waxwing/webhook", esModule = embed "node_modules/waxwing/pkg/webhook.js"),
    # workerd looks for what a module names beside it.
    (name = "waxwing/waxwing", esModule = "export * from '../waxwing';"),
    (name = "waxwing/sandbox.wasm", wasm = embed "node_modules/waxwing/pkg/sandbox.wasm"),
  ],
  compatibilityDate = "2025-01-01",
);
