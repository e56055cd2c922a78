import type { KeyInfo } from "@agentvault/runtime/server";
import { SecretError } from "../vault/secret-error.js";
import type { VendorRequest } from "../vendor/exchange.js";
import type { Authenticator } from "./context.js";
import { setCredentialHeaders, setCredentialQuery } from "./set-credentials.js";

export const apiKey: Authenticator<"api_key"> = (request, { auth, credential }) => setKey(request, auth, credential.value.key);

export const apiKeys: Authenticator<"api_keys"> = (request, { auth, credential }) =>
  auth.keys.reduce((next, info) => {
    const { keys } = credential.value;
    const key = Object.hasOwn(keys, info.name) ? keys[info.name] : undefined;
    if (key === undefined) throw new SecretError(credential.name, `keys.${info.name} is missing.`);
    return setKey(next, info, key);
  }, request);

function setKey(request: VendorRequest, { in: place, name, prefix = "" }: KeyInfo, key: string): VendorRequest {
  return place === "query" ? setCredentialQuery(request, name, prefix + key) : setCredentialHeaders(request, { [name]: prefix + key });
}
