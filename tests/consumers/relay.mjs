// A page's client and a relay in one process, for the runtimes that serve web requests themselves.
import { Waxwing } from "waxwing";
import { relay } from "waxwing/relay";
import { Sandbox } from "waxwing/sandbox";
import { relayed } from "./relayed.mjs";

console.log(await relayed({ relay, Sandbox, Waxwing }));
