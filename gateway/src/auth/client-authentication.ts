import { basicHeader } from "./basic.js";
import { type Granted, Refused, requestToken, type TokenContext } from "./token-endpoint.js";

interface Client {
  readonly client_id: string;
  readonly client_secret?: string | undefined;
}

type Form = Readonly<Record<string, string | undefined>>;

/** These come from a server that knows the client. A refresh token that is sent twice may be taken for a stolen one. */
const KNOWS_CLIENT: readonly (string | undefined)[] = ["invalid_grant", "invalid_scope"];

/**
 * Asks for a token as a client (RFC 6749 §2.3.1). Vendors differ in whether they take the secret in the header or in the form, and do
 * not publish it in a form that can be read: the header is tried first, as every server must take it, and what works is remembered.
 */
export async function requestAsClient(context: TokenContext, endpoint: URL, client: Client, form: Form): Promise<Granted> {
  if (client.client_secret === undefined || context.tokens.wantForm.has(endpoint.href))
    return requestToken(context, endpoint, { ...form, ...client });
  const header = basicHeader(encodeURIComponent(client.client_id), encodeURIComponent(client.client_secret));
  try {
    return await requestToken(context, endpoint, form, { authorization: header });
  } catch (refused) {
    if (!(refused instanceof Refused) || !mayWantForm(refused)) throw refused;
    const granted = await requestToken(context, endpoint, { ...form, ...client });
    context.tokens.wantForm.add(endpoint.href);
    return granted;
  }
}

const mayWantForm = ({ answered, error }: Refused): boolean =>
  answered >= 400 && answered < 500 && answered !== 429 && !KNOWS_CLIENT.includes(error);
