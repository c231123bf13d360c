// An edge worker: answers with what came of it.
import { build, check, Waxwing } from "waxwing";
import { checkFlow } from "waxwing/flow";
import * as endpoint from "waxwing/flow-endpoint";
import { render } from "waxwing/preview";
import { Sandbox } from "waxwing/sandbox";
import { webhook } from "waxwing/webhook";
import { exercise } from "./exercise.mjs";

export default {
  fetch: async () => new Response(await exercise({ build, check, Waxwing, Sandbox, checkFlow, endpoint, render, webhook })),
};
