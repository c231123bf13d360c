// What every tool has to bring to life: a check, a build, a send to the sandbox, a flow and its endpoint, a preview, a receiver.
import { build, check, Waxwing } from "waxwing";
import { checkFlow } from "waxwing/flow";
import * as endpoint from "waxwing/flow-endpoint";
import { render } from "waxwing/preview";
import { Sandbox } from "waxwing/sandbox";
import { webhook } from "waxwing/webhook";
import { exercise } from "./exercise.mjs";

exercise({ build, check, Waxwing, Sandbox, checkFlow, endpoint, render, webhook }).then(globalThis.report ?? console.log, (error) => (globalThis.report ?? console.log)(`failed: ${error?.stack ?? error}`));
