import { z } from "zod";
import type { Credential } from "../vault/credential.js";
import { redactorOf } from "../vault/redact.js";
import { noteIssued } from "../vault/secrets-of.js";
import type { VendorAnswer } from "../vendor/exchange.js";
import { Problem } from "../wire/problem.js";
import type { AuthContext } from "./context.js";

/** RFC 6749 leaves the life of a token open where it is not said. */
const UNSAID_LIFE_S = 300;
const LONGEST_MESSAGE = 500;

/** RFC 6749 §5.1. Azure of version 1 says the seconds as text; what else there is (an id_token) is nobody's concern here. */
const GRANTED = z.object({
  access_token: z
    .string()
    .min(1)
    .regex(/^[\x21-\x7e]+$/),
  expires_in: z.coerce.number().positive().max(1e9).catch(UNSAID_LIFE_S),
  refresh_token: z.string().min(1).optional(),
});

export type Granted = z.infer<typeof GRANTED>;

/** A token endpoint's refusal. */
export class Refused extends Problem {
  constructor(
    connector: string,
    readonly answered: number,
    /** Such as `invalid_client`. */
    readonly error: string | undefined,
    message: string,
  ) {
    super(
      "upstream_error",
      `${connector} gave no access token: its token endpoint answered ${answered}${message && `, ${message}`}. Nothing was sent to its API.`,
      {
        upstream: { status: answered, body: null },
      },
    );
  }
}

/** What of a context a token request needs. */
export type TokenContext = Pick<AuthContext, "connector" | "send" | "tokens"> & { readonly credential: Credential };

/** Asks for a token. @throws Refused, or what `send` throws. */
export async function requestToken(
  { credential, connector, send }: TokenContext,
  endpoint: URL,
  form: Readonly<Record<string, string | undefined>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Granted> {
  const fields = Object.entries(form).filter((field): field is [string, string] => field[1] !== undefined);
  const answer = await send({
    method: "POST",
    url: endpoint,
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers },
    body: new URLSearchParams(fields).toString(),
  });
  const body = parseJson(answer);
  // CrowdStrike answers 201.
  const granted = answer.status === 200 || answer.status === 201 ? GRANTED.safeParse(body) : undefined;
  if (!granted?.success) throw refusal(connector, answer.status, body, redactorOf(credential));
  noteIssued(credential, granted.data.access_token);
  if (granted.data.refresh_token) noteIssued(credential, granted.data.refresh_token);
  return granted.data;
}

/** RFC 6749 §5.2. What the vendor says of it helps; a vendor that repeats the secret there does not get it any further. */
function refusal(connector: string, status: number, body: unknown, redact: (text: string) => string): Refused {
  const member = (name: string): string | undefined => {
    const value =
      typeof body === "object" && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
    return typeof value === "string" ? redact(value).slice(0, LONGEST_MESSAGE) : undefined;
  };
  const error = member("error");
  return new Refused(connector, status, error, [error, member("error_description")].filter(Boolean).join(": "));
}

function parseJson({ body }: VendorAnswer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}
