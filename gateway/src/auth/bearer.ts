import type { VendorRequest } from "../vendor/exchange.js";
import type { Authenticator } from "./context.js";
import { setCredentialHeaders } from "./set-credentials.js";

export const bearer: Authenticator<"bearer"> = (request, { credential }) => setBearer(request, credential.value.token);

/** RFC 6750. */
export const setBearer = (request: VendorRequest, token: string): VendorRequest =>
  setCredentialHeaders(request, { authorization: `Bearer ${token}` });
