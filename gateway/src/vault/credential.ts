import type { AuthInfo } from "@agentvault/runtime/server";
import { z } from "zod";

/** The line break at the end of a pasted key is the commonest mistake. */
const text = z
  .string()
  .min(1, "is empty")
  .regex(/^[^\p{Cc}]*$/u, "has a control character or a line break");

/** What goes into a header as it is. */
const ascii = text.regex(/^[\x20-\x7e]*$|\p{Cc}/u, "has a character that a header cannot carry");

const aliveToken = { access_token: text.optional(), expires_at: z.number().optional() };

/** What a credential consists of, by auth kind; and which members of it are secret. */
export const CREDENTIALS = {
  none: { schema: z.strictObject({}), secret: [] },
  basic: { schema: z.strictObject({ username: text.regex(/^[^:]*$/, "has a colon"), password: text }), secret: ["password"] },
  bearer: { schema: z.strictObject({ token: ascii }), secret: ["token"] },
  api_key: { schema: z.strictObject({ key: ascii }), secret: ["key"] },
  /** By the names of `KeyInfo`. */
  api_keys: { schema: z.strictObject({ keys: z.record(z.string(), ascii) }), secret: ["keys"] },
  oauth2_client_credentials: {
    /** `scope` where the spec cannot know it, as it differs by tenant. */
    schema: z.strictObject({ client_id: text, client_secret: text, scope: text.optional() }),
    secret: ["client_secret"],
  },
  oauth2_refresh_token: {
    /** The gateway adds the access token that came with the refresh token; `expires_at` in milliseconds since 1970. */
    schema: z.strictObject({ client_id: text, client_secret: text.optional(), refresh_token: text, ...aliveToken }),
    secret: ["client_secret", "refresh_token", "access_token"],
  },
  google_service_account: {
    /** Google's JSON key as it was downloaded, with the person to act for. */
    schema: z.looseObject({
      client_email: text,
      private_key: z.string().min(1, "is empty"),
      private_key_id: text.optional(),
      token_uri: z.url("is no URL").optional(),
      subject: text.optional(),
    }),
    secret: ["private_key"],
  },
  aws_sigv4: {
    /** `region` is for hosts that do not say it. */
    schema: z.strictObject({
      access_key_id: ascii,
      secret_access_key: text,
      session_token: ascii.optional(),
      region: text.optional(),
    }),
    secret: ["secret_access_key", "session_token"],
  },
  duo_hmac: { schema: z.strictObject({ integration_key: text, secret_key: text }), secret: ["secret_key"] },
  akamai_edgegrid: {
    schema: z.strictObject({ client_token: ascii, client_secret: text, access_token: ascii }),
    secret: ["client_token", "client_secret", "access_token"],
  },
} as const satisfies Record<AuthInfo["type"], { readonly schema: z.ZodType; readonly secret: readonly string[] }>;

export type AuthKind = keyof typeof CREDENTIALS;

/** What the gateway needs to authenticate in one way. */
export type CredentialOf<Kind extends AuthKind> = z.infer<(typeof CREDENTIALS)[Kind]["schema"]>;

/** A credential that was checked, with the version of the secret that it was read from. */
export interface Credential<Kind extends AuthKind = AuthKind> {
  readonly kind: Kind;
  /** The name that it is kept under. */
  readonly name: string;
  readonly version: string;
  readonly value: CredentialOf<Kind>;
}
