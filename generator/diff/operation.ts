import type { Connector, Operation } from "../model/types.js";
import type { Effect } from "../spec/format.js";
import type { Json } from "../spec/json-schema.js";
import { RISKS } from "../spec/risks.js";
import { compareAuth, compareUrls } from "./api.js";
import { type Found, isSame, judge, place, values } from "./change.js";
import { compareMethods } from "./convenience.js";
import { isDeprecated } from "./deprecated.js";
import { fixedValues } from "./fixed-values.js";
import { barePath } from "./match-operations.js";
import { compareParams } from "./params.js";
import { compareResult } from "./result.js";
import { compareScopes } from "./scopes.js";
import { compareTexts } from "./texts.js";

/** An operation in both of its connectors. */
export interface Sides {
  readonly before: Connector;
  readonly after: Connector;
  /** Shared schemas that are the same in both, with all that they lead to. */
  readonly same: ReadonlySet<string>;
  readonly was: Operation;
  readonly is: Operation;
}

export function compareOperation(sides: Sides): Found[] {
  const { was, is } = sides;
  const path = ["operations", is.id];
  return [
    ...compareRisk(was, is),
    ...compareScopes(was.scope, is.scope, [...path, "scope"], ["scope-added", "scope-removed"]),
    ...compareEffect(was, is),
    ...compareRequest(sides),
    ...compareParams(sides),
    ...compareResult(sides),
    ...comparePagination(was, is),
    ...compareClaims(was, is),
    ...compareAliases(was, is),
    ...compareMethods(was, is),
    ...compareTexts(sides),
  ];
}

/** Adding it to what agents can do is nothing to look at where it only reads what their token could read. */
export function addedOperation({ id, risk, scope, effect }: Operation, before: Connector): Found {
  const known = new Set(before.operations.flatMap((operation) => operation.scope));
  const isHarmless = risk === "low" && effect === "read" && scope.every((one) => known.has(one));
  const needs = scope.length === 0 ? "" : `, scope ${scope.join(", ")}`;
  const message = `the operation is new: risk ${risk}, ${effect}${needs}`;
  return { rule: "operation-added", ...judge("compatible", isHarmless ? "neutral" : "escalation"), place: at(id), message };
}

export function removedOperation({ id, risk }: Operation): Found {
  const message = `the operation is gone (risk ${risk})`;
  return { rule: "operation-removed", ...judge("breaking"), place: place(["operations", id], "before"), message };
}

export function renamedOperation(was: Operation, is: Operation): Found[] {
  if (was.id === is.id) return [];
  const keeps = is.aliases?.includes(was.id) ?? false;
  const message = `it was ${was.id}, ${keeps ? "which still works" : "which no longer works; keep it under aliases:"}; policy rules name operations by id`;
  return [{ rule: "operation-renamed", ...judge(keeps ? "compatible" : "breaking"), place: at(is.id), ...values(was.id, is.id), message }];
}

const at = (id: string, ...keys: string[]): Found["place"] => place(["operations", id, ...keys]);

/** Calls that a policy let through may now wait for a reviewer; or the other way round, nobody looks any more. */
function compareRisk({ risk: was }: Operation, { id, risk: is }: Operation): Found[] {
  if (was === is) return [];
  const isRaised = RISKS.indexOf(is) > RISKS.indexOf(was);
  const change = { place: at(id, "risk"), ...values(was, is), message: `risk was ${was}, and is ${is}` };
  return isRaised
    ? [{ rule: "risk-raised", ...judge("risky", "escalation"), ...change }]
    : [{ rule: "risk-lowered", ...judge("compatible", "relaxation"), ...change }];
}

/** What a call can do to others' data, at worst. */
const WEIGHT: Readonly<Record<Effect, number>> = { read: 0, create: 1, update: 1, delete: 2, action: 2 };

function compareEffect({ effect: was }: Operation, { id, effect: is }: Operation): Found[] {
  if (was === is) return [];
  const change = { place: at(id, "effect"), ...values(was, is), message: `the effect was ${was}, and is ${is}` };
  const more = WEIGHT[is] - WEIGHT[was];
  if (more === 0) return [{ rule: "effect-changed", ...judge("compatible"), ...change }];
  return more > 0
    ? [{ rule: "effect-raised", ...judge(was === "read" ? "risky" : "compatible", "escalation"), ...change }]
    : [{ rule: "effect-lowered", ...judge("compatible", "relaxation"), ...change }];
}

/** What is sent where. The same id may now do something else: only a reviewer can tell. */
function compareRequest({ before, after, was, is }: Sides): Found[] {
  const found: Found[] = [];
  const report = (rule: Found["rule"], key: string, a: Json, b: Json, message: string): number =>
    found.push({ rule, ...judge("risky", "escalation"), place: at(is.id, key), ...values(a, b), message });
  if (was.method !== is.method) report("method-changed", "method", was.method, is.method, `${was.method} became ${is.method}`);
  if (barePath(was.path) !== barePath(is.path))
    report("path-changed", "path", was.path, is.path, `the path was ${was.path}, and is ${is.path}`);
  if (was.graphql !== is.graphql)
    report("graphql-changed", "graphql", was.graphql ?? null, is.graphql ?? null, "the GraphQL document is another one");
  if (was.body !== is.body)
    found.push({
      rule: "body-changed",
      ...judge("risky"),
      place: at(is.id, "body"),
      ...values(was.body, is.body),
      message: `the body was sent as ${was.body}, and is sent as ${is.body}`,
    });
  const path = ["operations", is.id];
  return [...found, ...fixedValues(was, is, ["headers", "query", "fields"], path), ...compareServer({ before, after, was, is })];
}

/** Another server by name is another host, or another credential. */
function compareServer({ before, after, was, is }: Omit<Sides, "same">): Found[] {
  const [from, to] = [before.api.servers[was.server], after.api.servers[is.server]];
  if (was.server === is.server || from === undefined || to === undefined) return [];
  const path = ["operations", is.id, "server"];
  return [...compareUrls(from, to, path), ...compareAuth(from.auth ?? before.api.auth, to.auth ?? after.api.auth, path)];
}

function comparePagination({ pagination: was }: Operation, { id, pagination: is }: Operation): Found[] {
  if (isSame(was, is)) return [];
  const change = { place: is === undefined ? at(id) : at(id, "pagination"), ...values(was, is) };
  if (was === undefined) return [{ rule: "pagination-added", ...judge("compatible"), ...change, message: "its pages can be walked" }];
  if (is === undefined)
    return [{ rule: "pagination-removed", ...judge("breaking"), ...change, message: "its pages can no longer be walked" }];
  const others = was.items !== is.items;
  const message = others ? `a page's items were at ${was.items}, and are at ${is.items}` : "its pages are walked in another way";
  return [{ rule: "pagination-changed", ...judge(others ? "breaking" : "risky"), ...change, message }];
}

/** What it is said to be, beside what it does. */
function compareClaims(was: Operation, is: Operation): Found[] {
  const repeats = (rule: "idempotency-added" | "idempotency-removed", message: string): Found => ({
    rule,
    ...judge(rule === "idempotency-added" ? "compatible" : "risky"),
    place: at(is.id, "idempotent"),
    ...values(was.idempotent, is.idempotent),
    message,
  });
  const [had, has] = [isDeprecated(was), isDeprecated(is)];
  const deprecation = { ...judge("compatible"), place: at(is.id, "deprecated"), ...values(was.deprecated, is.deprecated) };
  const instead = typeof is.deprecated === "string" ? `: ${is.deprecated}` : "";
  return [
    ...(is.idempotent && !was.idempotent ? [repeats("idempotency-added", "a call may be sent again after a failure")] : []),
    ...(was.idempotent && !is.idempotent ? [repeats("idempotency-removed", "a call is no longer sent again after a failure")] : []),
    ...(has && !had ? [{ rule: "deprecation-added", ...deprecation, message: `it is deprecated${instead}` } as const] : []),
    ...(had && !has ? [{ rule: "deprecation-removed", ...deprecation, message: "it is no longer deprecated" } as const] : []),
  ];
}

function compareAliases(was: Operation, is: Operation): Found[] {
  const [had, has] = [was.aliases ?? [], is.aliases ?? []];
  const added = has.filter((id) => !had.includes(id) && id !== was.id);
  const gone = had.filter((id) => !has.includes(id) && id !== is.id);
  return [
    ...added.map(
      (id): Found => ({
        rule: "alias-added",
        ...judge("compatible"),
        place: at(is.id, "aliases"),
        ...values(undefined, id),
        message: `${id} is another name of it`,
      }),
    ),
    ...gone.map(
      (id): Found => ({
        rule: "alias-removed",
        ...judge("breaking"),
        place: at(is.id),
        ...values(id, undefined),
        message: `its old name ${id} no longer works`,
      }),
    ),
  ];
}
