// CommonJS.
const { build, check, Waxwing } = require("waxwing");
const endpoint = require("waxwing/flow-endpoint");
const { Sandbox } = require("waxwing/sandbox");

import("./exercise.mjs").then(({ exercise }) => exercise({ build, check, Waxwing, Sandbox, endpoint })).then(console.log);
