import { type Answer, readAnswer } from "./answer.js";
import { bareError } from "./bare-error.js";
import { readApiKey, usableKey } from "./configuration.js";
import { ConnectionError } from "./errors.js";
import type { Fail } from "./fail.js";
import type { ARXRequest, Dispatch } from "./middleware.js";
import type { ARXOptions } from "./options.js";
import { redactKey } from "./redact-key.js";

/** Makes one HTTP attempt. */
export type Transport = (request: ARXRequest, fail: Fail) => Promise<Answer>;

/** The way to one gateway. @throws ConfigurationError */
export function openTransport(options: ARXOptions): Transport {
  const apiKey = readApiKey(options.apiKey);
  const { middleware = [] } = options;
  return async (request, fail) => {
    // Not awaited where it is at hand: a call is sent in the tick it is made in.
    const given = typeof apiKey === "string" ? apiKey : apiKey();
    const key = given === apiKey ? given : usableKey(typeof given === "string" ? given : await given);
    const redact = redactKey(key);
    const lose = (error: unknown) => {
      const cause = bareError(error, redact);
      throw fail(ConnectionError, "connection_failed", `${cause.message}; check ARX_BASE_URL or baseUrl`, { retryable: true, cause });
    };
    const send: Dispatch = ({ url, method, headers, body, signal }) =>
      // A redirect would repeat the key elsewhere, and turn the POST into a GET.
      (options.fetch ?? fetch)(url, {
        method,
        headers: { ...headers, authorization: `Bearer ${key}` },
        body: body as string,
        signal: signal as AbortSignal,
        redirect: "manual",
      }).catch(lose);
    const dispatch = middleware.reduceRight<Dispatch>((next, wrap) => async (outgoing) => wrap(outgoing, next), send);
    const response = await dispatch(request);
    return readAnswer(response, await response.text().catch(lose), redact, fail);
  };
}
