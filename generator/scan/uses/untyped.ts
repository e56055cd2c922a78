import type { ElementAccessExpression, Expression, Node, PropertyAccessExpression } from "typescript";
import { BY_ID } from "../sdk.js";
import { ts } from "../typescript.js";
import { firstArgument } from "../values/callers.js";
import { operationOf } from "./by-id.js";
import { type Finder, nameNode } from "./finder.js";

/** What may be a connector's, on something without a type: counts for every connector that has it, and as unbounded. */
export function findUntyped(node: Node, base: Expression | undefined, name: Node, text: string, finder: Finder): void {
  const { references, checker, connectors, findings, trace } = finder;
  if (text === "call" || (references.declarationsOf(name).length > 0 && base !== undefined)) return;
  const isAny = base === undefined || isUntyped(checker.getTypeAtLocation(base), base, finder);
  const call = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
  // A name without a capital is a word that any object may have: only a call of it is taken for a connector's.
  if (!isAny || (call === undefined && !/[A-Z]/.test(text) && !BY_ID.has(text) && base !== undefined)) return;
  const at = nameNode(node);
  if (BY_ID.has(text)) {
    const ids = call === undefined ? undefined : trace.ask(call, (tracing) => firstArgument(call.arguments, tracing));
    for (const connector of connectors)
      for (const id of ids?.texts ?? []) {
        const operation = operationOf(connector, id);
        if (operation !== undefined) findings.use({ connector, operation, method: text, node: at });
      }
  } else
    for (const connector of connectors)
      for (const operation of connector.methods.get(text) ?? []) findings.use({ connector, operation, method: text, node: at });
  findings.unbounded({ connector: undefined, reason: `${text}() of something without a type, which may be a connector`, node: at });
}

/** `any`, or a property that an index signature has as `any`. */
function isUntyped(type: import("typescript").Type, base: Expression, { checker }: Finder): boolean {
  if (type.flags & ts.TypeFlags.Any) return true;
  const access = base.parent as PropertyAccessExpression | ElementAccessExpression;
  return checker.getIndexInfosOfType(type).length > 0 && (checker.getTypeAtLocation(access).flags & ts.TypeFlags.Any) !== 0;
}
