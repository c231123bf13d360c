// CommonJS: the same types by `require` and by `import`.
import waxwing = require("waxwing");
import { Sandbox } from "waxwing/sandbox";
import { initSync } from "waxwing/slim";

const sandbox = new Sandbox();
const client = new waxwing.Waxwing(sandbox.options("infobip"));
const message: waxwing.Message = { type: "text", to: "4915112345678", text: "Hello" };
client.send(message).then((receipt: waxwing.Receipt) => console.log(receipt.id, typeof initSync));
// @ts-expect-error Infobip has no reactions
client.send({ type: "reaction", to: "4915112345678", messageId: "1", emoji: "" });
