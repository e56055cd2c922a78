import type { AnyOperation, ConnectorInfo } from "@agentvault/runtime/server";
import { valueAt } from "../json/pointer.js";

/** What a vendor said went wrong inside an answer of success, in its own words; undefined where it reports nothing. */
export function findReportedError({ api }: ConnectorInfo, { graphql }: AnyOperation, result: unknown): string | undefined {
  const { errors } = api;
  if (errors && reports(valueAt(result, errors.at), errors)) return textAt(result, errors.message);
  // GraphQL answers 200 whatever happens. What came along in spite of an error is a result, and the errors stand beside it.
  const failed = graphql !== undefined && !isEmpty(valueAt(result, "/errors")) && hasNoData(valueAt(result, "/data"));
  return failed ? textAt(result, "/errors/0/message") : undefined;
}

function reports(value: unknown, errors: NonNullable<ConnectorInfo["api"]["errors"]>): boolean {
  return Object.hasOwn(errors, "equals") ? value === errors.equals : !isEmpty(value);
}

const isEmpty = (value: unknown): boolean => !value || (typeof value === "object" && Object.keys(value).length === 0);

const hasNoData = (data: unknown): boolean =>
  typeof data !== "object" || data === null || Object.values(data).every((value) => value === null);

function textAt(result: unknown, pointer: string | undefined): string {
  const text = pointer === undefined ? undefined : valueAt(result, pointer);
  return typeof text === "string" || typeof text === "number" ? `${text}` : "";
}
