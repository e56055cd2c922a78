import { createHash, createHmac } from "node:crypto";
import type { VendorRequest } from "../vendor/exchange.js";
import { basicHeader } from "./basic.js";
import type { Authenticator } from "./context.js";
import { setCredentialHeaders } from "./set-credentials.js";

/**
 * Duo's signed requests (duo.com/docs/adminapi#authentication; duo_client/client.py of duosecurity/duo_client_python), with HMAC-SHA512.
 * A form is signed by version 2, which takes its fields for parameters; everything else by version 5, which covers the body.
 */
export const duoHmac: Authenticator<"duo_hmac"> = (request, { credential: { value }, now }) => {
  // RFC 2822, as Duo's own clients write it.
  const date = new Date(now()).toUTCString().replace("GMT", "-0000");
  const signature = createHmac("sha512", value.secret_key).update(canonicalDuo(request, date)).digest("hex");
  return setCredentialHeaders(request, { date, authorization: basicHeader(value.integration_key, signature) });
};

/** What is signed. */
export function canonicalDuo({ method, url, headers, body = "" }: VendorRequest, date: string): string {
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded") ?? false;
  const parameters = [...url.searchParams, ...(isForm ? new URLSearchParams(body.toString()) : [])];
  const lines = [date, method.toUpperCase(), url.host.toLowerCase(), url.pathname, canonicalParameters(parameters)];
  return [...lines, ...(isForm ? [] : [sha512(body), sha512(duoHeaders(headers))])].join("\n");
}

/** RFC 5849 §3.4.1.3.2. */
function canonicalParameters(parameters: readonly (readonly [string, string])[]): string {
  const encoded = parameters.map(([name, value]) => [encode(name), encode(value)] as const);
  return encoded
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join("="))
    .join("&");
}

function duoHeaders(headers: VendorRequest["headers"]): string {
  const own = Object.entries(headers).filter(([name]) => name.startsWith("x-duo-"));
  return own
    .sort(([a], [b]) => compare(a, b))
    .flat()
    .join("\0");
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
const sha512 = (data: string | Buffer): string => createHash("sha512").update(data).digest("hex");
