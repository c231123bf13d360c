// CommonJS.
const { build, check, Waxwing } = require("waxwing");
const { Sandbox } = require("waxwing/sandbox");

import("./exercise.mjs").then(({ exercise }) => exercise({ build, check, Waxwing, Sandbox })).then(console.log);
