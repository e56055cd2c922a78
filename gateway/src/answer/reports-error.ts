import type { AnyOperation, ConnectorInfo } from "@agentvault/runtime/server";
import { valueAt } from "../json/pointer.js";

/** Whether a vendor says inside an answer of success that something went wrong. */
export function reportsError({ api }: ConnectorInfo, { graphql }: AnyOperation, result: unknown): boolean {
  const { errors } = api;
  if (errors && isReport(valueAt(result, errors.at), errors)) return true;
  // GraphQL answers 200 whatever happens. What came along in spite of an error is a result, and the errors stand beside it.
  return graphql !== undefined && !isEmpty(valueAt(result, "/errors")) && hasNoData(valueAt(result, "/data"));
}

function isReport(value: unknown, errors: NonNullable<ConnectorInfo["api"]["errors"]>): boolean {
  return Object.hasOwn(errors, "equals") ? value === errors.equals : !isEmpty(value);
}

const isEmpty = (value: unknown): boolean => !value || (typeof value === "object" && Object.keys(value).length === 0);

const hasNoData = (data: unknown): boolean =>
  typeof data !== "object" || data === null || Object.values(data).every((value) => value === null);
