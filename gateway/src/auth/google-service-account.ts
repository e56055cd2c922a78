import { createPrivateKey, type KeyObject } from "node:crypto";
import { SignJWT } from "jose";
import { SecretError } from "../vault/secret-error.js";
import { noteIssued } from "../vault/secrets-of.js";
import type { VendorRequest } from "../vendor/exchange.js";
import { setBearer } from "./bearer.js";
import type { AuthContext } from "./context.js";
import { requestToken } from "./token-endpoint.js";
import { tokenOf } from "./token-of.js";

type Context = AuthContext<"google_service_account">;

const GOOGLE = "https://oauth2.googleapis.com/token";
const LIFE_S = 3600;

/** A JWT for a token (RFC 7523), as developers.google.com/identity/protocols/oauth2/service-account describes it. */
export async function googleServiceAccount(request: VendorRequest, context: Context): Promise<VendorRequest> {
  const { auth, credential, tokens, now } = context;
  const scope = auth.scopes.join(" ");
  const endpoint = new URL(credential.value.token_uri ?? GOOGLE);
  const subject = { name: credential.name, version: credential.version, grant: [endpoint.href, scope] };
  const token = await tokens.get(subject, now(), async () => {
    const issuedAt = now();
    const assertion = await signAssertion(context, endpoint, scope, Math.floor(issuedAt / 1000));
    // Whoever reads it in an echo gets a token for it.
    noteIssued(credential, assertion);
    const granted = await requestToken(context, endpoint, { grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
    return tokenOf(granted, credential.version, issuedAt);
  });
  return tokens.carry(setBearer(request, token.value), subject, token);
}

function signAssertion({ credential }: Context, endpoint: URL, scope: string, issuedAt: number): Promise<string> {
  const { client_email, private_key, private_key_id, subject } = credential.value;
  return new SignJWT({ scope, ...(subject !== undefined && { sub: subject }) })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", ...(private_key_id !== undefined && { kid: private_key_id }) })
    .setIssuer(client_email)
    .setAudience(endpoint.href)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFE_S)
    .sign(readKey(credential.name, private_key));
}

function readKey(name: string, pem: string): KeyObject {
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "rsa") return key;
  } catch {
    // The error of a parser may quote what it read.
  }
  throw new SecretError(name, "private_key is no RSA key in PEM.");
}
