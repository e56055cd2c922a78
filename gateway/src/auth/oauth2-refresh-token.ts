import { readCredential } from "../vault/read-credential.js";
import { SecretError } from "../vault/secret-error.js";
import type { StoredSecret } from "../vault/secret-store.js";
import { noteIssued } from "../vault/secrets-of.js";
import type { VendorRequest } from "../vendor/exchange.js";
import { setBearer } from "./bearer.js";
import { requestAsClient } from "./client-authentication.js";
import type { AuthContext } from "./context.js";
import type { Token } from "./tokens.js";

type Context = AuthContext<"oauth2_refresh_token">;

/**
 * RFC 6749 §6. Vendors give a new refresh token with each access token, and may take back the old ones: so both are kept in the store,
 * and of all instances one refreshes while the others wait and take what it got.
 */
export async function oauth2RefreshToken(request: VendorRequest, context: Context): Promise<VendorRequest> {
  const { auth, credential, expand, tokens, now } = context;
  const endpoint = new URL(expand(auth.tokenUrl), request.url);
  const subject = { name: credential.name, version: credential.version, grant: [endpoint.href, auth.scopes?.join(" ")] };
  const token = await tokens.get(subject, now(), (refused) => renewToken(context, endpoint, refused));
  return tokens.carry(setBearer(request, token.value), subject, token);
}

async function renewToken(context: Context, endpoint: URL, refused: string | undefined): Promise<Token> {
  const { credential, store, now } = context;
  const renewed = await store.renew(credential.name, async (newest) => {
    const { access_token, expires_at = 0 } = checkedValue(credential.name, newest);
    const isGood = access_token !== undefined && access_token !== refused && expires_at - now() > SPARE_MS;
    return isGood ? newest.secret : refresh(context, endpoint, newest);
  });
  if (!renewed) throw new SecretError(credential.name, "it is gone.");
  const { access_token = "", expires_at = 0 } = checkedValue(credential.name, renewed);
  noteIssued(credential, access_token);
  return { value: access_token, issuedAt: now(), expiresAt: expires_at, version: renewed.version };
}

/** A stored token with less time left is not worth using. */
const SPARE_MS = 60_000;

async function refresh(context: Context, endpoint: URL, newest: StoredSecret) {
  const { auth, credential, now } = context;
  const { client_id, client_secret, refresh_token } = checkedValue(credential.name, newest);
  const issuedAt = now();
  const form = { grant_type: "refresh_token", refresh_token, scope: auth.scopes?.join(" ") };
  const granted = await requestAsClient(context, endpoint, { client_id, client_secret }, form);
  return {
    ...newest.secret,
    refresh_token: granted.refresh_token ?? refresh_token,
    access_token: granted.access_token,
    expires_at: issuedAt + granted.expires_in * 1000,
  };
}

const checkedValue = (name: string, stored: StoredSecret) =>
  readCredential("oauth2_refresh_token", name, stored).value as Context["credential"]["value"];
