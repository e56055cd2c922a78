import aws4 from "aws4";
import type { Authenticator } from "./context.js";
import { setCredentialHeaders } from "./set-credentials.js";

/** A host that says its region, or has one for the whole world. */
const AWS_HOST = /\.amazonaws\.com(\.cn)?$/;

/** AWS Signature Version 4, over method, path, query, body and all headers but a few that proxies change. */
export const awsSigV4: Authenticator<"aws_sigv4"> = (request, { auth, credential: { value }, now }) => {
  const { url, method, body } = request;
  const date = new Date(now()).toISOString().replace(/[:-]|\.\d{3}/g, "");
  const dated = setCredentialHeaders(request, {
    "x-amz-date": date,
    ...(value.session_token !== undefined && { "x-amz-security-token": value.session_token }),
  });
  const region = AWS_HOST.test(url.hostname) ? undefined : value.region;
  const signer = new aws4.RequestSigner(
    {
      method,
      host: url.host,
      path: url.pathname + url.search,
      headers: dated.headers,
      service: auth.service,
      // Or it would add a length, which is the sender's.
      doNotModifyHeaders: true,
      ...(body !== undefined && { body }),
      ...(region !== undefined && { region }),
    },
    { accessKeyId: value.access_key_id, secretAccessKey: value.secret_access_key },
  );
  signer.datetime = date;
  const { headers, path } = signer.sign();
  // The signer writes a space in the query as %20, which is what it has signed.
  return { ...setCredentialHeaders(dated, { authorization: String(headers?.["Authorization"]) }), url: new URL(`${url.origin}${path}`) };
};
