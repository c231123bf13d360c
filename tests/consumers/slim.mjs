// The slim entry, given the binary that checks and sends.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, check, init, Waxwing } from "waxwing/slim";
import { Sandbox } from "waxwing/sandbox";
import { exercise } from "./exercise.mjs";

await init({ module_or_path: readFileSync(fileURLToPath(import.meta.resolve("waxwing/core.wasm"))) });
console.log(await exercise({ build, check, Waxwing, Sandbox, sendsOnly: true }));
