import { OutboundError, type OutboundErrorKind, type Outcome } from "./outbound-error.js";

/**
 * Says in our terms what undici or Node failed with. The error itself stays behind: what it carries is not ours to know.
 * `sent` is whether writing the request had begun.
 */
export function failureOf(error: unknown, host: string, sent: boolean): OutboundError {
  if (error instanceof OutboundError) return error;
  const { code = "" } = error as { code?: string };
  const [kind, reason] = kindOf(code, sent);
  const outcome: Outcome = sent ? "unknown" : "not_sent";
  return new OutboundError(kind, outcome, host, code ? `${reason} (${code})` : reason, code ? { code } : {});
}

function kindOf(code: string, sent: boolean): readonly [OutboundErrorKind, string] {
  if (code === "UND_ERR_HEADERS_OVERFLOW") return ["too_large", "answered with more headers than are read"];
  if (sent) return ["reset", "broke off before its answer was complete"];
  if (code === "UND_ERR_CONNECT_TIMEOUT") return ["timeout", "did not accept a connection in time"];
  if (INVALID.has(code)) return ["invalid_request", "cannot be sent this request: it is no valid HTTP"];
  return NETWORK.test(code) ? ["connect", "cannot be reached"] : ["tls", "could not prove who it is"];
}

const INVALID = new Set(["ERR_INVALID_URL", "UND_ERR_INVALID_ARG", "UND_ERR_NOT_SUPPORTED", "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"]);
/** The system's errors (ECONNREFUSED, EAI_AGAIN …) and undici's own; what remains are OpenSSL's and Node's for TLS. */
const NETWORK = /^($|UND_|E(?!PROTO$|RR_))/;
