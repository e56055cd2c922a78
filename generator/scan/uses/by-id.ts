import type { Expression, Node } from "typescript";
import type { ConnectorFacts } from "../facts.js";
import { ts } from "../typescript.js";
import { firstArgument } from "../values/callers.js";
import type { Tracing, Use } from "../values/tracing.js";
import { UseFinder } from "../values/uses.js";
import { NOTHING, union, unknownValue, type Value } from "../values/value.js";
import { ceilingOf } from "./ceiling.js";
import { type Finder, nameNode } from "./finder.js";

/** `execute`, `dryRun` and `call` of a connector: every operation that the id can name. */
export function findById(
  node: Node,
  method: string,
  connectors: readonly (ConnectorFacts | undefined)[],
  base: Expression | undefined,
  finder: Finder,
): void {
  for (const [place, ids] of idsAt(node, finder)) record(ids, method, connectors, base, place, finder);
}

/** What is called with, where it is called. */
function* idsAt(node: Node, { trace }: Finder): Generator<readonly [place: Node, ids: Value]> {
  const finder = new UseFinder(trace);
  const problem = trace.ask(node, () => {
    if (ts.isBindingElement(node)) finder.bind(node.name, node);
    else if (ts.isExpression(node)) finder.follow(node);
    else return unknownValue(node, "it is taken off its connector");
    return NOTHING;
  });
  if (problem.unknown !== undefined) yield [node, problem];
  for (const use of finder.found) {
    const place = use.kind === "call" && use.node.expression === node ? nameNode(node) : use.node;
    yield [place, trace.ask(node, (tracing) => idsOf(use, tracing))];
  }
}

function idsOf(use: Use, tracing: Tracing): Value {
  const lost = (reason: string): Value => unknownValue(use.node, reason);
  if (use.kind === "call") return firstArgument(use.node.arguments ?? [], tracing);
  if (use.kind === "outside") return lost("code outside of the scan may call it");
  if (use.kind === "lost") return lost(`it ${use.reason}`);
  if (use.kind === "argument") {
    const isApply = use.index === 0 && use.node.expression.getText() === "Reflect.apply";
    const list = use.node.arguments?.[2];
    return isApply && list !== undefined ? tracing.property(tracing.value(list), "0", list) : lost("it is handed to other code");
  }
  if (use.kind !== "member") return lost("it is passed on");
  const call = use.node.parent;
  if (use.key === "name" || use.key === "length") return NOTHING;
  if (!ts.isCallExpression(call) || call.expression !== use.node) return lost("it is passed on");
  if (use.key === "call") return firstArgument(call.arguments, tracing, 1);
  if (use.key === "apply") return call.arguments[1] === undefined ? NOTHING : tracing.property(tracing.value(call.arguments[1]), "0", call);
  if (use.key !== "bind") return lost("it is passed on");
  if (call.arguments.length > 1) return firstArgument(call.arguments, tracing, 1);
  return union(tracing.uses(call).map((one) => idsOf(one, tracing)));
}

function record(
  { texts, sites, unknown }: Value,
  method: string,
  connectors: readonly (ConnectorFacts | undefined)[],
  base: Expression | undefined,
  node: Node,
  finder: Finder,
): void {
  for (const connector of connectors)
    for (const text of texts)
      for (const one of connector === undefined ? finder.connectors : [connector]) {
        const operation = operationOf(one, text);
        if (operation !== undefined) finder.findings.use({ connector: one, operation, method, node });
      }
  const reason = unknown?.reason ?? (sites.size > 0 ? "the id may be something else than a text" : undefined);
  if (reason === undefined) return;
  const maxRisk = base === undefined ? undefined : ceilingOf(base, finder);
  for (const connector of connectors)
    finder.findings.unbounded({ connector, maxRisk, reason: `${method}() with an id that is not bounded: ${reason}`, node });
}

/** An id, or what it is the old name of. The client refuses any other before it is sent. */
export const operationOf = ({ operations, aliases }: ConnectorFacts, id: string): string | undefined =>
  operations.has(id) ? id : aliases.get(id);
