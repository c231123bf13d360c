// The slim entry through `require`, given the binary with everything.
const { readFileSync } = require("node:fs");
const { build, check, initSync, Waxwing } = require("waxwing/slim");
const { Sandbox } = require("waxwing/sandbox");

initSync({ module: readFileSync(require.resolve("waxwing/full.wasm")) });
import("./exercise.mjs").then(({ exercise }) => exercise({ build, check, Waxwing, Sandbox })).then(console.log);
