import type { AuthKind } from "../vault/credential.js";
import { SecretError } from "../vault/secret-error.js";
import type { VendorRequest } from "../vendor/exchange.js";
import { akamaiEdgegrid } from "./akamai-edgegrid.js";
import { awsSigV4 } from "./aws-sigv4.js";
import { basic } from "./basic.js";
import { bearer } from "./bearer.js";
import type { AuthContext, Authenticator } from "./context.js";
import { duoHmac } from "./duo-hmac.js";
import { googleServiceAccount } from "./google-service-account.js";
import { apiKey, apiKeys } from "./keys.js";
import { oauth2ClientCredentials } from "./oauth2-client-credentials.js";
import { oauth2RefreshToken } from "./oauth2-refresh-token.js";

const AUTHENTICATORS: { readonly [Kind in AuthKind]: Authenticator<Kind> } = {
  none: (request) => request,
  basic,
  bearer,
  api_key: apiKey,
  api_keys: apiKeys,
  oauth2_client_credentials: oauth2ClientCredentials,
  oauth2_refresh_token: oauth2RefreshToken,
  google_service_account: googleServiceAccount,
  aws_sigv4: awsSigV4,
  duo_hmac: duoHmac,
  akamai_edgegrid: akamaiEdgegrid,
};

/**
 * Adds to a finished request what the vendor knows the gateway by; nothing of it may be changed afterwards. Where the vendor answers 401,
 * `context.tokens.invalidate` of what comes back tells whether to do it once more. @throws as an Authenticator does
 */
export async function authenticate(request: VendorRequest, context: AuthContext): Promise<VendorRequest> {
  const { auth, credential } = context;
  if (auth.type !== credential.kind)
    throw new SecretError(credential.name, `it is of the kind ${credential.kind}, and ${auth.type} is needed.`);
  return (AUTHENTICATORS[auth.type] as Authenticator<AuthKind>)(request, context);
}
