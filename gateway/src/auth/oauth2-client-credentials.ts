import type { VendorRequest } from "../vendor/exchange.js";
import { setBearer } from "./bearer.js";
import { requestAsClient } from "./client-authentication.js";
import type { AuthContext } from "./context.js";
import { tokenOf } from "./token-of.js";

/** RFC 6749 §4.4; `audience` as Auth0 and others have it. */
export async function oauth2ClientCredentials(
  request: VendorRequest,
  context: AuthContext<"oauth2_client_credentials">,
): Promise<VendorRequest> {
  const { auth, credential, expand, tokens, now } = context;
  const { scope = auth.scopes?.join(" "), ...client } = credential.value;
  const endpoint = new URL(expand(auth.tokenUrl), request.url);
  const audience = auth.audience && expand(auth.audience);
  const subject = { name: credential.name, version: credential.version, grant: [endpoint.href, scope, audience] };
  const token = await tokens.get(subject, now(), async () => {
    const issuedAt = now();
    const granted = await requestAsClient(context, endpoint, client, { grant_type: "client_credentials", scope, audience });
    return tokenOf(granted, credential.version, issuedAt);
  });
  return tokens.carry(setBearer(request, token.value), subject, token);
}
