import { basicHeader } from "./basic.js";
import { type Granted, Refused, requestToken, type TokenContext } from "./token-endpoint.js";

interface Client {
  readonly client_id: string;
  readonly client_secret?: string | undefined;
}

type Form = Readonly<Record<string, string | undefined>>;

/** The endpoints that are known to want the client in the form. */
const inForm = new Set<string>();

/**
 * Asks for a token as a client (RFC 6749 §2.3.1). Vendors differ in whether they take the secret in the header or in the form, and do
 * not publish it in a form that can be read: the header is tried first, as every server must take it, and what works is remembered.
 */
export async function requestAsClient(context: TokenContext, endpoint: URL, client: Client, form: Form): Promise<Granted> {
  if (client.client_secret === undefined || inForm.has(endpoint.href)) return requestToken(context, endpoint, { ...form, ...client });
  const header = basicHeader(encodeURIComponent(client.client_id), encodeURIComponent(client.client_secret));
  try {
    return await requestToken(context, endpoint, form, { authorization: header });
  } catch (refused) {
    if (!(refused instanceof Refused) || refused.answered >= 500 || refused.answered === 429) throw refused;
    const granted = await requestToken(context, endpoint, { ...form, ...client }).catch((error: unknown) => {
      // The first refusal tells more where the second one only says that the client is unknown again.
      throw error instanceof Refused && error.error === undefined ? refused : error;
    });
    inForm.add(endpoint.href);
    return granted;
  }
}
