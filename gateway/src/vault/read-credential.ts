import type { z } from "zod";
import { type AuthKind, CREDENTIALS, type Credential } from "./credential.js";
import { SecretError } from "./secret-error.js";
import type { StoredSecret } from "./secret-store.js";

/** Checks a secret against its auth kind. @throws SecretError that names the members that are wrong, never what stands in them. */
export function readCredential(kind: AuthKind, name: string, { version, secret }: StoredSecret): Credential {
  const { schema } = CREDENTIALS[kind];
  const result = schema.safeParse(secret);
  if (!result.success) throw new SecretError(name, `as ${kind} ${result.error.issues.map((issue) => mistake(issue, schema)).join("; ")}.`);
  return { kind, name, version, value: result.data };
}

function mistake(issue: z.core.$ZodIssue, schema: z.ZodObject): string {
  // A member that there is not may be a secret in the wrong place: it is not repeated.
  if (issue.code === "unrecognized_keys") return `it has an unknown member; there are ${Object.keys(schema.shape).join(", ")}`;
  const at = issue.path.join(".");
  if (issue.code === "invalid_type") return `${at || "it"} must be of type ${issue.expected}`;
  return `${at} ${issue.code === "custom" || issue.code === "invalid_format" || issue.code === "too_small" ? issue.message : "is invalid"}`;
}
