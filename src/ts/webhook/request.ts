// A provider's request to a receiver, proved as the provider proves it: for playing one.
import { sign } from "./signature.js";
import { signedData, type Proof } from "./proof.js";

/** The request that posts a body. The time that is signed is that of now, whatever other clock the sender has. */
export async function provedRequest(target: string, body: string, proof: Proof | undefined): Promise<Request> {
  const url = new URL(target);
  const headers = new Headers({ "content-type": "application/json" });
  if (proof && "parameter" in proof) url.searchParams.set(proof.parameter, proof.value);
  else if (proof && "value" in proof) headers.set(proof.header, proof.value);
  else if (proof) {
    const stamp = proof.stamp === undefined ? undefined : new Date().toISOString();
    if (stamp !== undefined) headers.set(proof.stamp as string, stamp);
    for (const [name, value] of Object.entries(proof.beside ?? {})) headers.set(name, value);
    headers.set(proof.header, await sign(proof, signedData(stamp, body)));
  }
  return new Request(url, { method: "POST", headers, body, redirect: "manual" });
}
