import type { Authenticator } from "./context.js";
import { setCredentialHeaders } from "./set-credentials.js";

export const basic: Authenticator<"basic"> = (request, { credential: { value } }) =>
  setCredentialHeaders(request, { authorization: basicHeader(value.username, value.password) });

/** RFC 7617, in UTF-8. */
export const basicHeader = (user: string, password: string): string =>
  `Basic ${Buffer.from(`${user}:${password}`, "utf8").toString("base64")}`;
