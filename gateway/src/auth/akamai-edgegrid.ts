import { createHash, createHmac, randomUUID } from "node:crypto";
import type { CredentialOf } from "../vault/credential.js";
import type { VendorRequest } from "../vendor/exchange.js";
import type { Authenticator } from "./context.js";
import { setCredentialHeaders } from "./set-credentials.js";

/** How much of a body is signed, in bytes: the default of Akamai's clients. */
const SIGNED_BODY = 131_072;

/** Akamai's EG1-HMAC-SHA256 (techdocs.akamai.com/developer/docs/authenticate-with-edgegrid; AkamaiOPEN-edgegrid-python). */
export const akamaiEdgegrid: Authenticator<"akamai_edgegrid"> = (request, { credential, now }) => {
  const timestamp = new Date(now())
    .toISOString()
    .replaceAll("-", "")
    .replace(/\.\d{3}Z$/, "+0000");
  return setCredentialHeaders(request, { authorization: edgegridHeader(request, credential.value, timestamp, randomUUID()) });
};

/** The header. `timestamp` as in 20140321T19:34:21+0000; `signedBody` in bytes. */
export function edgegridHeader(
  { method, url, body = "" }: VendorRequest,
  credential: CredentialOf<"akamai_edgegrid">,
  timestamp: string,
  nonce: string,
  signedBody = SIGNED_BODY,
): string {
  const { client_token, client_secret, access_token } = credential;
  const unsigned = `EG1-HMAC-SHA256 client_token=${client_token};access_token=${access_token};timestamp=${timestamp};nonce=${nonce};`;
  const content = Buffer.from(body as string).subarray(0, signedBody);
  // Only the body of a POST is signed.
  const hash = method === "POST" && content.length > 0 ? createHash("sha256").update(content).digest("base64") : "";
  const signed = [method, url.protocol.slice(0, -1), url.host, url.pathname + url.search, "", hash, unsigned].join("\t");
  return `${unsigned}signature=${hmac(hmac(client_secret, timestamp), signed)}`;
}

const hmac = (key: string, text: string): string => createHmac("sha256", key).update(text).digest("base64");
