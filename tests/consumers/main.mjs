// What every tool has to bring to life: a check, a build and a send to the sandbox.
import { build, check, Waxwing } from "waxwing";
import { Sandbox } from "waxwing/sandbox";
import { exercise } from "./exercise.mjs";

exercise({ build, check, Waxwing, Sandbox }).then(globalThis.report ?? console.log, (error) => (globalThis.report ?? console.log)(`failed: ${error?.stack ?? error}`));
