// The relay through `require`.
const { Waxwing } = require("waxwing");
const { relay } = require("waxwing/relay");
const { Sandbox } = require("waxwing/sandbox");

import("./relayed.mjs").then(({ relayed }) => relayed({ relay, Sandbox, Waxwing })).then(console.log);
