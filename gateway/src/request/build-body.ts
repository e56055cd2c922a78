import type { AnyOperation, FixedValues } from "@agentvault/runtime/server";
import type { Given } from "./check-params.js";
import { encodeMultipart } from "./encode-multipart.js";
import { encodePairs } from "./encode-pairs.js";
import { encodeText } from "./encode-text.js";
import type { RequestPlan } from "./request-plan.js";

/** A body and its type. */
export interface Body {
  readonly content: string | Buffer;
  /** Where the spec does not fix one. */
  readonly type: string;
}

const JSON_TYPE = "application/json";

/** The body of a call, of the parameters that stand in it and the values that the spec fixes; undefined where there is none. */
export function buildBody(plan: RequestPlan, operation: AnyOperation, given: readonly Given[]): Body | undefined {
  if (plan.body === "none") return undefined;
  const { body = "json", fields = {}, graphql, method } = operation;
  if (graphql !== undefined) {
    const variables = named(given.filter(({ info }) => info.in === "variable"));
    return { content: JSON.stringify({ ...fields, query: graphql, variables }), type: JSON_TYPE };
  }
  const parts = given.filter(({ info }) => info.in === "body");
  // Vendors refuse a DELETE with a body that is not needed, and a POST of JSON without one.
  if (parts.length === 0 && (plan.body === "whole" || (method === "DELETE" && operation.fields === undefined))) return undefined;
  const value = plan.body === "whole" ? parts[0]?.value : { ...fields, ...named(parts) };
  switch (body) {
    case "json":
      return { content: JSON.stringify(value), type: JSON_TYPE };
    case "form":
      return { content: encodeForm(fields, parts), type: "application/x-www-form-urlencoded" };
    case "multipart":
      return encodeMultipart(Object.entries(value as object));
    case "text":
      return { content: `${value}`, type: "text/plain; charset=utf-8" };
    case "binary":
      return { content: Buffer.from(`${value}`, "base64"), type: "application/octet-stream" };
  }
}

const named = (given: readonly Given[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(given.map(({ name, value }) => [name, value]));

function encodeForm(fields: FixedValues, parts: readonly Given[]): string {
  const fixed = Object.entries(fields).map(([name, value]) => `${encodeText(name)}=${encodeText(`${value}`)}`);
  return [...fixed, ...parts.flatMap(encodePairs)].join("&");
}
