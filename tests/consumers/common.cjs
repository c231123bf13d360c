// CommonJS.
const { build, check, Waxwing } = require("waxwing");
const { checkFlow } = require("waxwing/flow");
const endpoint = require("waxwing/flow-endpoint");
const { render } = require("waxwing/preview");
const { Sandbox } = require("waxwing/sandbox");
const { webhook } = require("waxwing/webhook");

import("./exercise.mjs").then(({ exercise }) => exercise({ build, check, Waxwing, Sandbox, checkFlow, endpoint, render, webhook })).then(console.log);
