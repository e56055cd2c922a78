import canonicalize from "canonicalize";
import type { Resolved } from "../catalog/catalog.js";
import { makeValue } from "./make-value.js";
import { Random } from "./random.js";
import { resultSchema } from "./result-schema.js";
import { placeParam, simulatePage } from "./simulate-page.js";

/** What an operation may give, and the parameters of its next page where a Link header has them. */
export interface SimulatedResult {
  readonly result: unknown;
  readonly nextPage?: Readonly<Record<string, unknown>>;
}

/**
 * How full results are made, one try after the other: a few schemas want what JSON Schema does not tell here, and accept one that has
 * less in it.
 */
const FULLNESS = [0.85, 0.7, 0.5, 0.3, 0] as const;

/** A result that the operation's schema accepts: the same for the same call and seed. It echoes parameters, save sensitive ones. */
export function simulateResult(call: Resolved, seed: string): SimulatedResult {
  const { connector, id, operation, params } = call;
  const place = operation.pagination && placeParam(operation.pagination);
  const seeded = (given: object): Random => new Random(canonicalize([seed, connector.id, id, given]) as string);
  const list = Object.fromEntries(Object.entries(params).filter(([name]) => name !== place));
  const { pins, nextPage } = simulatePage(operation, params, seeded(list));
  const echoed = new Map(Object.entries(params).filter(([name]) => !operation.parameters[name]?.sensitive));
  const random = seeded(params);
  const making = { schema: resultSchema(operation), random, pins, echoed };
  let result: unknown;
  for (const fullness of FULLNESS) {
    result = makeValue({ ...making, fullness });
    if (operation.result.safeParse(result).success) break;
  }
  return { result, ...(nextPage && { nextPage }) };
}
