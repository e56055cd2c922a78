import type { AnyOperation } from "@agentvault/runtime/server";
import { findHeaderFlaw } from "./find-header-flaw.js";
import { findQueryFlaw, isScalar } from "./find-query-flaw.js";
import { findSegmentFlaw } from "./find-segment-flaw.js";
import { cannotBeSent, type Flaw, type Mistake, mistakeAt } from "./mistake.js";
import type { Parameter, RequestPlan } from "./request-plan.js";

/** A parameter with its value. */
export interface Given extends Parameter {
  readonly value: unknown;
}

/**
 * The given parameters, in their order. Undefined is not given, nor is null where there is no JSON.
 * @throws Problem `validation_error` with each one that cannot be sent as it is.
 */
export function checkParams(plan: RequestPlan, body: AnyOperation["body"], params: Readonly<Record<string, unknown>>): readonly Given[] {
  const mistakes: Mistake[] = [];
  const given: Given[] = [];
  const missing = new Set(plan.pathKeys);
  for (const [key, value] of Object.entries(params)) {
    const parameter = plan.parameters.get(key);
    if (value === undefined || (parameter && isLeftOut(parameter, value, body))) continue;
    missing.delete(key);
    const flaw = parameter ? findFlaw(parameter, value, body) : UNKNOWN;
    if (flaw) mistakes.push(mistakeAt(key, flaw));
    else if (parameter) given.push({ ...parameter, value });
  }
  for (const key of missing) mistakes.push(mistakeAt(key, REQUIRED));
  if (mistakes.length > 0) throw cannotBeSent(mistakes);
  return given;
}

const UNKNOWN: Flaw = { code: "unknown_property", message: "is not a parameter of this operation" };
const REQUIRED: Flaw = { code: "required", message: "is required: it is part of a path" };
const NOT_TEXT: Flaw = { code: "type", message: "cannot be sent but as a text, a number or a boolean" };

/** Only JSON has a null. */
const isLeftOut = ({ info }: Parameter, value: unknown, body: AnyOperation["body"] = "json"): boolean =>
  value === null && info.in !== "variable" && (info.in !== "body" || body !== "json");

function findFlaw({ name, info }: Parameter, value: unknown, body: AnyOperation["body"]): Flaw | undefined {
  switch (info.in) {
    case "path":
      return isScalar(value) ? findSegmentFlaw(`${value}`) : NOT_TEXT;
    case "query":
      return findQueryFlaw(value, info);
    case "header":
      return isScalar(value) ? findHeaderFlaw(name, `${value}`) : NOT_TEXT;
    case "cookie":
      return isScalar(value) ? findQueryFlaw(value, info) : NOT_TEXT;
    case "body":
      return bodyFlaw(value, info, body);
    case "variable":
      return undefined;
  }
}

function bodyFlaw(value: unknown, info: Parameter["info"], body: AnyOperation["body"]): Flaw | undefined {
  if (body === "form") return findQueryFlaw(value, info);
  if (body === "text") return isScalar(value) ? undefined : NOT_TEXT;
  if (body !== "binary") return undefined;
  const isBase64 = typeof value === "string" && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value);
  return isBase64 ? undefined : { code: "format", message: "must be in base64" };
}
