// What every tool has to bring to life: a check, a build, a send to the sandbox, a flow and its endpoint, a receiver.
import { build, check, Waxwing } from "waxwing";
import { checkFlow } from "waxwing/flow";
import * as endpoint from "waxwing/flow-endpoint";
import { Sandbox } from "waxwing/sandbox";
import { webhook } from "waxwing/webhook";
import { exercise } from "./exercise.mjs";

exercise({ build, check, Waxwing, Sandbox, checkFlow, endpoint, webhook }).then(globalThis.report ?? console.log, (error) => (globalThis.report ?? console.log)(`failed: ${error?.stack ?? error}`));
