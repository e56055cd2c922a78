import type { AnyOperation } from "@agentvault/runtime/server";
import { SENSITIVE } from "../audit/hidden-value.js";

type Params = Readonly<Record<string, unknown>>;

/** Parameters as the audit trail and reviewers may see them: whole, but for what is sensitive. */
export function redactParams({ parameters }: AnyOperation, params: Params): Params {
  const sensitive = Object.keys(parameters).filter((name) => parameters[name]?.sensitive && Object.hasOwn(params, name));
  return sensitive.length === 0 ? params : { ...params, ...Object.fromEntries(sensitive.map((name) => [name, SENSITIVE])) };
}
